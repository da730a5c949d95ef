import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { found, projects } from "./testing-findings.ts";
import type { GivenColumn, GivenTable } from "./testing-workbook.ts";

const euros = { currency: "EUR" } as const;

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
