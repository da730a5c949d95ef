import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { readRegister } from "../read/read-register.ts";
import { givenWorkbook, type GivenColumn } from "../read/testing-workbook.ts";
import type { Register } from "../register.ts";
import { compareEditions } from "./compare-editions.ts";
import type { EditionDecisions } from "./edition-comparison.ts";

function register(columns: readonly GivenColumn[], ...rows: readonly (readonly Cell[])[]): Register {
  const { workbook, mapping } = givenWorkbook({ table: "projects", columns, rows });
  return readRegister(workbook, mapping, { asOf: "2026-01-01", nearNames: false }).register;
}

function compared(given: Register, edition: Register, decisions?: EditionDecisions) {
  const [table] = compareEditions(given, edition, decisions).tables;
  return {
    matched: table?.matched.map(({ id, by }) => `${id} by ${by}`),
    added: table?.added.map(({ id, name }) => `${id} ${name}`),
    gone: table?.gone.map(({ id }) => id),
    doubtful: table?.doubtful.map(
      ({ name, candidates }) => `${name}: ${candidates.map(({ id }) => id).join(", ")}`,
    ),
  };
}

const governed = register(["id", "name"], ["P-001", "Paie"], ["P-002", "Portail"], ["P-003", "PNIJ"]);

test.each([
  {
    name: "by id, whatever the name",
    edition: register(["id", "name"], ["P-002", "Guichet"]),
    want: { matched: ["P-002 by id"], added: [], gone: ["P-001", "P-003"], doubtful: [] },
  },
  {
    name: "by name, whatever its capitals",
    edition: register(["name"], ["PAIE "]),
    want: { matched: ["P-001 by name"], added: [], gone: ["P-002", "P-003"], doubtful: [] },
  },
  {
    name: "a new row gets an id that nobody had",
    edition: register(["name"], ["Paie"], ["Portail"], ["PNIJ"], ["Réseau"]),
    want: {
      matched: ["P-001 by name", "P-002 by name", "P-003 by name"],
      added: ["P-004 Réseau"],
      gone: [],
      doubtful: [],
    },
  },
  {
    name: "a new row keeps an id of its own",
    edition: register(["id", "name"], ["X-9", "Réseau"]),
    want: { matched: [], added: ["X-9 Réseau"], gone: ["P-001", "P-002", "P-003"], doubtful: [] },
  },
  {
    name: "a mistyped name is for the user",
    edition: register(["name"], ["Portial"]),
    want: { matched: [], added: [], gone: ["P-001", "P-003"], doubtful: ["Portial: P-002"] },
  },
  {
    name: "a longer name is for the user",
    edition: register(["name"], ["PNIJ NG (ANTENJ)"]),
    want: { matched: [], added: [], gone: ["P-001", "P-002"], doubtful: ["PNIJ NG (ANTENJ): P-003"] },
  },
  {
    name: "other ids are other projects, however alike their names",
    edition: register(["id", "name"], ["P-009", "Portial"]),
    want: { matched: [], added: ["P-009 Portial"], gone: ["P-001", "P-002", "P-003"], doubtful: [] },
  },
  {
    name: "two rows of one name are not told apart by it",
    edition: register(["name"], ["Paie"], ["Paie"]),
    want: { matched: [], added: [], gone: ["P-002", "P-003"], doubtful: ["Paie: P-001", "Paie: P-001"] },
  },
])("$name", ({ edition, want }) => {
  expect(compared(governed, edition)).toEqual(want);
});

test("the user's word settles a doubtful row", () => {
  const edition = register(["name"], ["PNIJ NG (ANTENJ)"]);
  expect(compared(governed, edition, { "projects: PNIJ NG (ANTENJ)": "P-003" }).matched).toEqual([
    "P-003 by decision",
  ]);
  expect(compared(governed, edition, { "projects: PNIJ NG (ANTENJ)": null })).toEqual({
    matched: [],
    added: ["P-004 PNIJ NG (ANTENJ)"],
    gone: ["P-001", "P-002", "P-003"],
    doubtful: [],
  });
});

test("an id that was given once is not given again", () => {
  const edition = register(["name"], ["Réseau"]);
  expect(compareEditions(governed, edition, {}, { projects: ["P-041"] }).tables[0]?.added[0]?.id).toBe(
    "P-042",
  );
});

const before = register(
  ["id", "name", "start", "budget", "sponsor", "phase"],
  ["P-001", "Paie", "01/07/2014", 10, "Marie Dupont", null],
);

test.each([
  {
    name: "the same in another writing",
    columns: ["id", "name", "start"],
    row: ["P-001", "PAIE", { date: "2014-07-01" }],
    want: [],
  },
  { name: "another amount", columns: ["id", "budget"], row: ["P-001", 12], want: ["budget changed"] },
  { name: "a blank cell", columns: ["id", "sponsor"], row: ["P-001", null], want: ["sponsor blanked"] },
  {
    name: "a field that was blank",
    columns: ["id", "phase"],
    row: ["P-001", "Cadrage"],
    want: ["phase filled"],
  },
  {
    name: "a field that the register has no column for",
    columns: ["id", "unit"],
    row: ["P-001", "DSI"],
    want: ["unit filled"],
  },
  { name: "no longer told", columns: ["id", "budget"], row: ["P-001", "TBC"], want: ["budget changed"] },
  { name: "no such column", columns: ["id"], row: ["P-001"], want: [] },
])("fields: $name", ({ columns, row, want }) => {
  const [table] = compareEditions(before, register(columns, row)).tables;
  expect(table?.matched[0]?.changes.map(({ field, kind }) => `${field} ${kind}`)).toEqual(want);
});
