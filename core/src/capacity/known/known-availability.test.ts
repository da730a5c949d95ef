import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import type { Register } from "../../register/register.ts";
import { readRegister } from "../../register/read/read-register.ts";
import { givenWorkbook } from "../../register/read/testing-workbook.ts";
import { knownAvailability, knownShare } from "./known-availability.ts";

const asOf = "2026-11-15";
const people = [
  ["PER-1", "Marie Dupont", "Awa Diallo"],
  ["PER-2", "Jean Petit", "DIALLO Awa"],
  ["PER-3", "Luc Roy", "Paul Martin"],
  ["PER-4", "Inès Blanc", null],
  ["PER-5", "Léo Part", "Paul Martin", null, { date: "2026-11-30" }],
  ["PER-6", "Zoé Partie", "Paul Martin", null, { date: "2026-09-30" }],
  ["PER-7", "Ida Neuf", "Paul Martin"],
];
const grid = [
  ["PER-1", 3, 18, 0],
  ["PER-2", 5, null, 12],
  ["Luc Roy", 20, 20, 20],
  ["Inès Blanc", null, null, null],
  ["Léo Part", 4, null, null],
  ["Zoé Partie", 4, null, null],
];
const declared = [
  ["D-1", "PER-1", "2026-11", 18, "entered", "Awa Diallo", { date: "2026-11-10" }],
  ["D-2", "PER-1", "2026-12", 0, "copied", "Awa Diallo", { date: "2026-11-10" }],
  ["D-3", "PER-2", "2026-12", 9, "entered", "Awa Diallo", { date: "2026-11-12" }],
  ["D-4", "PER-3", "2026-11", 20, "entered", "Paul Martin", { date: "2026-06-01" }],
  ["D-5", "Luc Roy", "2026-12", 15, "entered", "Paul Martin", { date: "2026-11-01" }],
  ["D-6", "PER-3", "2026-12", 20, "entered", "Paul Martin", { date: "2026-11-02" }],
];

function register(rows: readonly (readonly Cell[])[] = grid): Register {
  const { workbook, mapping } = givenWorkbook(
    { table: "people", columns: ["id", "name", "manager", "from", "until"], rows: people },
    {
      table: "availability",
      columns: ["person", "days:2026-10", "days:2026-11", "days:2026-12"],
      rows,
    },
    {
      table: "declarations",
      columns: ["id", "person", "month", "days", "how", "by", "on"],
      rows: declared,
    },
  );
  return readRegister(workbook, mapping, { asOf, nearNames: false }).register;
}

const counts = (given: Partial<Record<string, number>>) => ({
  given: 0,
  copied: 0,
  stale: 0,
  unsaid: 0,
  notGiven: 0,
  ...given,
});

test("each person's month is declared, copied, stale, without a declaration, or not given; 0 days is known, and who is not there or not followed is not counted", () => {
  const known = knownAvailability(register(), asOf);
  expect(known.months).toEqual(["2026-11", "2026-12"]);
  expect(known.people).toBe(5);
  expect(known.unfollowed).toEqual(["Ida Neuf"]);
  expect(known.teams).toEqual([
    {
      manager: "",
      people: 1,
      silent: ["Inès Blanc"],
      lastOn: null,
      months: [counts({ notGiven: 1 }), counts({ notGiven: 1 })],
    },
    {
      manager: "Paul Martin",
      people: 2,
      silent: ["Léo Part"],
      lastOn: "2026-11-02",
      months: [counts({ stale: 1, notGiven: 1 }), counts({ given: 1 })],
    },
    {
      manager: "Awa Diallo",
      people: 2,
      silent: [],
      lastOn: "2026-11-12",
      months: [counts({ given: 1, notGiven: 1 }), counts({ copied: 1, unsaid: 1 })],
    },
  ]);
  expect(known.counts).toEqual(counts({ given: 2, copied: 1, stale: 1, unsaid: 1, notGiven: 4 }));
  expect(knownShare(known.counts)).toBe(5 / 9);
});

test("once all months are past, the last ones are told", () => {
  expect(knownAvailability(register(), "2027-03-01").months).toEqual(["2026-10", "2026-11", "2026-12"]);
});

test("people without any month are known to be there, and nothing is told of months", () => {
  const { workbook, mapping } = givenWorkbook({
    table: "people",
    columns: ["id", "name", "manager", "from", "until"],
    rows: people,
  });
  const { register: alone } = readRegister(workbook, mapping, { asOf, nearNames: false });
  const known = knownAvailability(alone, asOf);
  expect(known).toMatchObject({ months: [], people: 6, unfollowed: [], counts: counts({}) });
  expect(known.teams.every(({ silent }) => silent.length === 0)).toBe(true);
});
