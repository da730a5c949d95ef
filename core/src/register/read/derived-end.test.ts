import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { readRegister } from "./read-register.ts";
import { givenWorkbook, type GivenColumn } from "./testing-workbook.ts";

const duration = (durationUnit: "years" | "months"): GivenColumn => ({
  field: "duration",
  reading: { durationUnit, decimal: "," },
});

function read(columns: readonly GivenColumn[], row: readonly Cell[]) {
  const { workbook, mapping } = givenWorkbook({
    table: "projects",
    columns: ["name", ...columns],
    rows: [["Paie", ...row]],
  });
  const { register, findings } = readRegister(workbook, mapping, { asOf: "2026-01-01" });
  const told = findings
    .map(({ code }) => code)
    .filter((code) => code === "end-derived" || code === "duration-contradicts");
  return { end: register.tables["projects"]?.rows[0]?.values["end"], told };
}

const day = (date: string): Cell => ({ date });

test.each<{
  name: string;
  columns: readonly GivenColumn[];
  row: readonly Cell[];
  want: ReturnType<typeof read>;
}>([
  {
    name: "no column of ends",
    columns: ["start", duration("years")],
    row: [day("2014-07-01"), "4,5041095890411"],
    want: { end: "2018-12-31", told: ["end-derived"] },
  },
  {
    name: "a blank end",
    columns: ["start", duration("months"), "end"],
    row: [day("2024-01-31"), 1, null],
    want: { end: "2024-02-29", told: ["end-derived"] },
  },
  {
    name: "an end that is not known stays so",
    columns: ["start", duration("months"), "end"],
    row: [day("2024-01-31"), 1, "TBC"],
    want: { end: { missing: "notYetKnown", said: "TBC" }, told: [] },
  },
  {
    name: "no duration, no end",
    columns: ["start", duration("months")],
    row: [day("2024-01-31"), null],
    want: { end: undefined, told: [] },
  },
  {
    name: "all three agree",
    columns: ["start", duration("months"), "end"],
    row: [day("2024-01-01"), 12, day("2024-12-31")],
    want: { end: "2024-12-31", told: [] },
  },
  {
    name: "they contradict each other",
    columns: ["start", duration("months"), "end"],
    row: [day("2024-01-01"), 6, day("2024-12-31")],
    want: { end: "2024-12-31", told: ["duration-contradicts"] },
  },
  {
    name: "the duration is that of the baseline",
    columns: ["baselineStart", "baselineEnd", "start", duration("months"), "end"],
    row: [day("2024-01-01"), day("2024-06-30"), day("2024-01-01"), 6, day("2024-12-31")],
    want: { end: "2024-12-31", told: [] },
  },
])("$name", ({ columns, row, want }) => {
  expect(read(columns, row)).toEqual(want);
});
