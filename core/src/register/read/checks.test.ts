import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { readRegister } from "./read-register.ts";
import { givenWorkbook, type GivenColumn, type GivenTable } from "./testing-workbook.ts";

/** Findings of a check as `code@row,column` (from 0; - for none), and the repair's cell. */
function found(codes: readonly string[], ...tables: readonly GivenTable[]): readonly string[] {
  const { workbook, mapping } = givenWorkbook(...tables);
  const { findings } = readRegister(workbook, mapping, { asOf: "2026-01-01" });
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(
      ({ code, place, repair }) =>
        `${code}@${place.row ?? "-"},${place.column ?? "-"}${repair ? ` → ${String(repair.after)}` : ""}`,
    );
}

function projects(columns: readonly GivenColumn[], ...rows: readonly (readonly Cell[])[]): GivenTable {
  return { table: "projects", columns, rows };
}

const day = (date: string): Cell => ({ date });
const euros = { currency: "EUR" } as const;

test.each([
  {
    name: "a name left blank",
    given: projects(["id", "name"], ["A", "Paie"], ["B", " "]),
    want: ["field-required@2,1"],
  },
  { name: "no column of names", given: projects(["id"], ["A"]), want: ["column-required@-,-"] },
  { name: "every name there", given: projects(["id", "name"], ["A", "Paie"]), want: [] },
])("required: $name", ({ given, want }) => {
  expect(found(["field-required", "column-required"], given)).toEqual(want);
});

test.each([
  { name: "a phase mistyped", cell: "Deploiment", want: ["choice-nearest@1,1 → Déploiement"] },
  { name: "a phase of the house's own", cell: "Zorglub", want: ["choice-unknown@1,1"] },
  { name: "a phase spelled otherwise", cell: " déploiement ", want: [] },
  { name: "blank", cell: null, want: [] },
])("choices: $name", ({ cell, want }) => {
  expect(found(["choice-nearest", "choice-unknown"], projects(["name", "phase"], ["Paie", cell]))).toEqual(
    want,
  );
});

test.each([
  {
    name: "more than done",
    field: { field: "progress", reading: { percent: "share" } },
    cell: 1.2,
    want: ["value-too-high@1,1"],
  },
  { name: "done", field: { field: "progress", reading: { percent: "share" } }, cell: 1, want: [] },
  { name: "less than nothing", field: "budget", cell: -3, want: ["value-too-low@1,1"] },
  { name: "nothing", field: "budget", cell: 0, want: [] },
])("range: $name", ({ field, cell, want }) => {
  expect(found(["value-too-low", "value-too-high"], projects(["name", field], ["Paie", cell]))).toEqual(want);
});

test.each([
  {
    name: "an id used twice",
    ids: ["A1", "B", "a1 "],
    want: ["value-not-unique@1,0", "value-not-unique@3,0"],
  },
  { name: "each its own", ids: ["A1", "B", "A2"], want: [] },
  { name: "blank ids", ids: [null, null, "A"], want: [] },
])("unique: $name", ({ ids, want }) => {
  expect(
    found(["value-not-unique"], projects(["id", "name"], ...ids.map((id, at) => [id, `Projet ${at}`]))),
  ).toEqual(want);
});

test("unique: the finding names every row", () => {
  const { workbook, mapping } = givenWorkbook(projects(["id", "name"], ["A", "x"], ["A", "y"]));
  const [first] = readRegister(workbook, mapping, { asOf: "2026-01-01" }).findings.filter(
    ({ code }) => code === "value-not-unique",
  );
  expect(first?.message.values).toEqual({ value: "A", cells: ["A2", "A3"] });
});

const programmes: GivenTable = {
  table: "programmes",
  columns: ["id", "name"],
  rows: [
    ["PG-1", "Santé numérique"],
    ["PG-2", "Finances"],
  ],
};

test.each([
  { name: "by id", cell: "PG-1", want: [] },
  { name: "by name", cell: "sante numerique", want: [] },
  { name: "mistyped", cell: "Santé numérqiue", want: ["reference-nearest@1,1 → Santé numérique"] },
  { name: "unknown", cell: "Transport", want: ["reference-unknown@1,1"] },
  { name: "blank", cell: null, want: [] },
])("references: $name", ({ cell, want }) => {
  expect(
    found(
      ["reference-nearest", "reference-unknown"],
      projects(["name", "programme"], ["Paie", cell]),
      programmes,
    ),
  ).toEqual(want);
});

test("references: a table that is not in the register is not missed", () => {
  expect(
    found(["reference-nearest", "reference-unknown"], projects(["name", "programme"], ["Paie", "Transport"])),
  ).toEqual([]);
});

test.each([
  { name: "before", start: "2026-05-01", end: "2026-04-30", want: ["end-before-start@1,2"] },
  { name: "the same day", start: "2026-05-01", end: "2026-05-01", want: [] },
])("end after start: $name", ({ start, end, want }) => {
  expect(
    found(["end-before-start"], projects(["name", "start", "end"], ["Paie", day(start), day(end)])),
  ).toEqual(want);
});

test.each([
  {
    name: "spent and remaining make the landing",
    columns: ["name", "spent", "remaining", "landing"],
    row: ["a", 10, 5, 15],
    want: [],
  },
  {
    name: "they do not",
    columns: ["name", "spent", "remaining", "landing"],
    row: ["a", 10, 5, 18],
    want: ["figure-contradicted@1,3"],
  },
  { name: "an overrun", columns: ["name", "budget", "landing", "variance"], row: ["a", 10, 15, 5], want: [] },
  {
    name: "an overrun told as negative",
    columns: ["name", "budget", "landing", "variance"],
    row: ["a", 10, 15, -5],
    want: [],
  },
  {
    name: "no such overrun",
    columns: ["name", "budget", "landing", "variance"],
    row: ["a", 10, 15, 8],
    want: ["figure-contradicted@1,3"],
  },
  {
    name: "a variance of a budget of 0",
    columns: ["name", "yearBaseline", "yearForecast", "yearVariance"],
    row: ["a", 0, 15, 0.3],
    want: [],
  },
  {
    name: "a figure that is not there",
    columns: ["name", "spent", "remaining", "landing"],
    row: ["a", 10, null, 18],
    want: [],
  },
] as const)("figures: $name", ({ columns, row, want }) => {
  expect(found(["figure-contradicted"], projects(columns, row))).toEqual(want);
});

const yearColumns: readonly GivenColumn[] = [
  "name",
  { field: "yearBaseline", reading: { scale: 6 } },
  { field: "yearForecast", reading: { scale: 6 } },
  { field: "yearVariance", reading: { percent: "whole" } },
];

test.each([
  { name: "published in whole percent", row: ["a", 15.59, 12.56, -19], want: [] },
  {
    name: "published in whole percent, with a decimal that says nothing",
    row: ["a", "15.59", "12.56", "-19.0"],
    want: [],
  },
  { name: "off by one", row: ["a", 15.59, 12.56, -20], want: ["figure-contradicted@1,3"] },
  { name: "published with one decimal", row: ["a", 15.59, 12.56, -19.4], want: [] },
  { name: "wrong in its decimal", row: ["a", 15.59, 12.56, -19.2], want: ["figure-contradicted@1,3"] },
])("figures as the British register publishes them: $name", ({ row, want }) => {
  expect(found(["figure-contradicted"], projects(yearColumns, row))).toEqual(want);
});

test("figures: a column that follows no formula is told of once", () => {
  const rows = [1, 2, 3, 4, 5].map((each) => [`p${each}`, 10, 10 + each, 100 * each]);
  const given = projects(["name", "budget", "landing", "variance"], ...rows);
  expect(found(["figure-contradicted", "figures-unexplained"], given)).toEqual(["figures-unexplained@-,3"]);
});

function withTotal(
  total: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  skippedRows: readonly number[] = [],
): GivenTable {
  const given = projects(["name", "budget"], ...rows, total);
  return { ...given, also: { lastRow: rows.length, skippedRows } };
}

test.each([
  {
    name: "it adds up",
    given: withTotal(
      ["Total", 30],
      [
        ["a", 10],
        ["b", 20],
      ],
    ),
    want: [],
  },
  {
    name: "it does not",
    given: withTotal(
      ["TOTAL général", 31],
      [
        ["a", 10],
        ["b", 20],
      ],
    ),
    want: ["total-differs@3,1"],
  },
  {
    name: "an amount is withheld",
    given: withTotal(
      ["Total", 45],
      [
        ["a", 10],
        ["b", "nfp"],
      ],
    ),
    want: [],
  },
  {
    name: "sub-totals",
    given: withTotal(
      ["Total", 60],
      [
        ["a", 10],
        ["Sous-total", 10],
        ["b", 20],
        ["c", 30],
        ["Sous-total", 51],
      ],
      [2, 5],
    ),
    want: ["total-differs@5,1"],
  },
  { name: "no total row", given: projects(["name", "budget"], ["a", 10], ["b", 20]), want: [] },
])("totals: $name", ({ given, want }) => {
  expect(found(["total-differs"], given)).toEqual(want);
});

test.each([
  {
    name: "an amount in pounds among euros",
    reading: {},
    cells: ["10 €", "20 €", "30 £"],
    want: ["currency-mixed@3,1"],
  },
  { name: "one currency", reading: euros, cells: ["10 €", "20 EUR", 30], want: [] },
])("currencies: $name", ({ reading, cells, want }) => {
  const given = projects(
    ["name", { field: "budget", reading }],
    ...cells.map((cell, at) => [`p${at}`, cell]),
  );
  expect(found(["currency-mixed"], given)).toEqual(want);
});

test("currencies: a column in another one", () => {
  const given = projects(
    [
      "name",
      { field: "budget", reading: euros },
      { field: "spent", reading: euros },
      { field: "landing", reading: { currency: "USD" } },
    ],
    ["a", 1, 1, 1],
  );
  expect(found(["currency-mixed"], given)).toEqual(["currency-mixed@-,3"]);
});

test.each([
  { name: "nothing settles it", cells: ["03/04/2026", "05/06/2026"], want: ["date-order-unsettled@-,1"] },
  { name: "a thirteenth settles it", cells: ["03/04/2026", "13/06/2026"], want: [] },
  { name: "the same either way", cells: ["03/03/2026"], want: [] },
  { name: "real dates", cells: [day("2026-04-03")], want: [] },
])("date order: $name", ({ cells, want }) => {
  const given = projects(
    ["name", { field: "start", reading: { dateOrder: "dmy" } }],
    ...cells.map((cell, at) => [`p${at}`, cell]),
  );
  expect(found(["date-order-unsettled"], given)).toEqual(want);
});

test("a mapped column that is gone is told of, and nothing is read in its place", () => {
  const { workbook, mapping } = givenWorkbook(projects(["name", "budget"], ["a", 10]));
  const [sheet] = workbook.sheets;
  const renamed = {
    ...workbook,
    sheets: [
      {
        ...sheet!,
        rows: [
          ["name", "Autre chose"],
          ["a", 10],
        ],
      },
    ],
  };
  const read = readRegister(renamed, mapping, { asOf: "2026-01-01" });
  expect(read.findings.map(({ code }) => code)).toContain("column-gone");
  expect(read.register.tables["projects"]?.rows[0]?.values["budget"]).toBeUndefined();
});
