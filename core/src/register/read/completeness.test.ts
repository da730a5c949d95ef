import { expect, test } from "vitest";
import { completenessOf, expectedFields } from "./completeness.ts";
import { healthOfRegister } from "./health-of-register.ts";
import { readRegister } from "./read-register.ts";
import { givenWorkbook } from "./testing-workbook.ts";

const columns = ["id", "name", "programme", "description", "sponsor", "budget"] as const;

function read(...rows: readonly (readonly (string | number | null)[])[]) {
  const { workbook, mapping } = givenWorkbook({ table: "projects", columns, rows });
  return readRegister(workbook, mapping, { asOf: "2026-01-01" });
}

const expected = expectedFields("projects").length;

test.each([
  { name: "filled", row: ["A", "Paie", "RH", "x", "Marie Dupont", 10], filled: 6 },
  { name: "blank", row: ["A", "Paie", null, " ", null, null], filled: 2 },
  {
    name: "withheld counts as filled with a reason",
    row: ["A", "Paie", "RH", "x", "Marie Dupont", "nfp"],
    filled: 6,
  },
  { name: "not yet known does not", row: ["A", "Paie", "RH", "x", "Marie Dupont", "TBC"], filled: 5 },
  { name: "a proposed id does not", row: [null, "Paie", "RH", "x", "Marie Dupont", 10], filled: 5 },
])("completeness of a row: $name", ({ row, filled }) => {
  expect(completenessOf(read(row).register).rows[0]?.share).toBeCloseTo(filled / expected, 12);
});

test("completeness of a programme is the mean of its projects, its spellings taken together", () => {
  const { register } = read(
    ["A", "a", "RH", "x", "s", 1],
    ["B", "b", "rh ", null, null, null],
    ["C", "c", null, null, null, null],
  );
  expect(completenessOf(register).programmes).toEqual([
    { programme: "RH", projects: 2, share: (6 + 3) / 2 / expected },
    { programme: "", projects: 1, share: 2 / expected },
  ]);
});

test("a register without projects has no completeness", () => {
  expect(completenessOf({ mapping: givenWorkbook().mapping, tables: {} }).share).toBeNull();
});

test.each([
  { name: "no project", rows: [], want: "next-adopt" },
  { name: "a repair", rows: [["A", "a", "RH", "x", "s", "12"]], want: "next-repairs" },
  { name: "an error", rows: [["A", null, "RH", "x", "s", 12]], want: "next-errors" },
  {
    name: "projects that look alike",
    rows: [
      ["A", "Paie", "RH", "x", "s", 12],
      ["B", "PAIE", "RH", "x", "s", 12],
    ],
    want: "next-duplicates",
  },
  { name: "nothing ranked", rows: [["A", "Paie", "RH", "x", "s", 12]], want: "next-prioritise" },
])("the next step: $name", ({ rows, want }) => {
  expect(healthOfRegister(read(...rows)).nextStep.code).toBe(want);
});

test("rows with an error are not ready", () => {
  const health = healthOfRegister(read(["A", "Paie", "RH", "x", "s", 1], ["B", null, "RH", "x", "s", 1]));
  expect([health.ready, health.notReady, health.projects]).toEqual([1, 1, 2]);
  expect(health.findings.error).toBe(1);
});
