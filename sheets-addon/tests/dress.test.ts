import type { Dress, Edit } from "@jalon/core";
import { headingAt, portfolioFixture } from "@jalon/host-contract";
import { expect, test } from "vitest";
import { cellIn, ownCell, type EntryRule, type SheetState } from "./apps-script/sheet-state.ts";
import type { World } from "./apps-script/world.ts";
import { openSheets } from "./script-host.ts";

const budget = headingAt.column + 3;
const first = headingAt.row + 1;
const lastRow = headingAt.row + 4;

const dressed = (dress: Dress | null, column: number | null = budget): Edit => {
  const key = column === null ? "" : `column ${column}`;
  return { kind: "dress", sheet: "Projets", key, column, firstRow: first, lastRow, dress };
};

const sheetOf = (world: World): SheetState => {
  const sheet = world.sheets.find(({ name }) => name === "Projets");
  if (!sheet) throw new Error("the sheet of projects is gone");
  return sheet;
};

/** The rule of a column's first cell, in brief. */
function ruleOf(sheet: SheetState, column = budget): unknown {
  const { rule } = cellIn(sheet, first, column);
  return rule && [rule.kind, rule.allowInvalid];
}

const theirs: EntryRule = { kind: "VALUE_IN_LIST", values: [["x"], true], allowInvalid: false, help: null };

test.each<{ readonly name: string; readonly dress: Dress; readonly want: string }>([
  { name: "a list", dress: { list: "health", listValues: ["Vert", "Rouge"] }, want: "VALUE_IN_LIST" },
  {
    name: "a least number",
    dress: { between: { kind: "number", low: 0, high: null } },
    want: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  },
  {
    name: "a most number",
    dress: { between: { kind: "number", low: null, high: 9 } },
    want: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  },
  { name: "bounds", dress: { between: { kind: "number", low: 0, high: 1 } }, want: "NUMBER_BETWEEN" },
  {
    name: "a first day",
    dress: { between: { kind: "day", low: "2026-01-01", high: null } },
    want: "DATE_ON_OR_AFTER",
  },
  {
    name: "a last day",
    dress: { between: { kind: "day", low: null, high: "2026-01-01" } },
    want: "DATE_ON_OR_BEFORE",
  },
  {
    name: "days",
    dress: { between: { kind: "day", low: "2026-01-01", high: "2027-01-01" } },
    want: "DATE_BETWEEN",
  },
])(
  "$name warns and never refuses, also in rows to come, and goes with the dress",
  async ({ dress, want }) => {
    const { world, host } = openSheets(portfolioFixture());
    await host.writeEdits([dressed(dress)]);
    expect(ruleOf(sheetOf(world))).toEqual([want, true]);
    expect(cellIn(sheetOf(world), lastRow + 100, budget).rule?.kind).toBe(want);
    expect(cellIn(sheetOf(world), headingAt.row, budget).rule).toBeNull();
    await host.writeEdits([dressed(null)]);
    expect(ruleOf(sheetOf(world))).toBeNull();
  },
);

test("ours gives way to a rule of the user's", async () => {
  const { world, host } = openSheets(portfolioFixture());
  ownCell(sheetOf(world), first, budget).rule = theirs;
  await host.writeEdits([dressed({ between: { kind: "number", low: 0, high: 1 } })]);
  expect(ruleOf(sheetOf(world))).toEqual(["VALUE_IN_LIST", false]);
});

test("a computed column is shaded, noted and protected with a warning; taking the dress off leaves nothing", async () => {
  const { world, host } = openSheets(portfolioFixture());
  await host.writeEdits([
    dressed({ computed: true, numberFormat: "0.0", width: 10, note: "Sur 100", highlight: "score" }),
  ]);
  const sheet = sheetOf(world);
  expect(cellIn(sheet, first, budget)).toMatchObject({ background: "#F2F2F2", format: "0.0" });
  expect(cellIn(sheet, headingAt.row, budget).note).toBe("Calculé par Jalon. Sur 100");
  expect(sheet.protections).toMatchObject([
    { warningOnly: true, area: { column: budget, lastColumn: budget } },
  ]);
  expect(sheet.colours).toMatchObject([{ gradient: ["#FFFFFF", "#9DC3E6"], formula: null }]);
  expect(sheet.widths.get(budget)).toBe(75);
  await host.writeEdits([dressed(null)]);
  expect(cellIn(sheet, first, budget).background).toBeNull();
  expect(cellIn(sheet, headingAt.row, budget).note).toBe("");
  expect([sheet.protections, sheet.colours]).toEqual([[], []]);
});

test("a note of the user's at the heading stays", async () => {
  const { world, host } = openSheets(portfolioFixture());
  ownCell(sheetOf(world), headingAt.row, budget).note = "à moi";
  await host.writeEdits([dressed({ note: "En unités" })]);
  await host.writeEdits([dressed(null)]);
  expect(cellIn(sheetOf(world), headingAt.row, budget).note).toBe("à moi");
});

test("conditional formats are in every locale's own words, stay under twenty a sheet, and those of the user's stay", async () => {
  const { world, host } = openSheets(portfolioFixture());
  const sheet = sheetOf(world);
  sheet.colours = [
    {
      areas: [{ row: 0, column: 0, lastRow: 0, lastColumn: 0 }],
      formula: "=A1>1",
      background: "#000000",
      ink: null,
      gradient: [],
    },
  ];
  const bounded: Dress = { highlight: "presence", between: { kind: "number", low: 0.5, high: null } };
  await host.writeEdits([dressed(bounded)]);
  expect(sheet.colours[1]?.formula).toBe("=OR(LEN(TRIM($E4))=0;AND(ISNUMBER($E4);$E4<(5/10)))");
  const [, ours] = sheet.colours;
  // Google may show another locale's separators, and rows may move.
  if (ours) sheet.colours[1] = { ...ours, formula: "=OR(LEN(TRIM($E9))=0, AND(ISNUMBER($E9), $E9<(5/10)))" };
  await host.writeEdits([dressed(null)]);
  expect(sheet.colours).toHaveLength(1);
  const many = Array.from({ length: 7 }, (_, at) => dressed({ highlight: "health" }, headingAt.column + at));
  await host.writeEdits(many);
  expect(sheet.colours.length).toBeLessThan(20);
  await host.writeEdits([...many].map((edit) => ({ ...edit, dress: null }) as Edit));
  expect(sheet.colours.map(({ formula }) => formula)).toEqual(["=A1>1"]);
});

test("a sheet of ours has a frozen heading, a filter, bands, a name and a warning; and loses them with the dress", async () => {
  const { world, host } = openSheets(portfolioFixture());
  const cells: Edit = {
    kind: "write-block",
    sheet: "Liste",
    row: 0,
    column: 0,
    rows: [
      ["Code", "Poids"],
      ["a", 1],
    ],
  };
  const dress: Dress = { headingRow: 0, nativeTable: "criteria", locked: true };
  const on: Edit = { kind: "dress", sheet: "Liste", key: "", column: null, firstRow: 0, lastRow: 1, dress };
  await host.writeEdits([{ kind: "add-sheet", sheet: "Liste" }, cells, on]);
  const sheet = world.sheets.at(-1);
  expect(sheet).toMatchObject({
    frozenRows: 1,
    filter: { area: { row: 0, column: 0, lastRow: 999, lastColumn: 1 } },
    bandings: [{ area: { row: 0, column: 0, lastRow: 1, lastColumn: 1 } }],
    protections: [{ area: null, warningOnly: true }],
  });
  expect((await host.readWorkbook()).sheets.at(-1)).toMatchObject({
    tables: [{ name: "criteria", area: { row: 0, column: 0, lastRow: 1, lastColumn: 1 } }],
    dress: { "": dress },
  });
  const area = { row: 0, column: 0, lastRow: 2, lastColumn: 1 };
  await host.writeEdits([{ kind: "resize-table", sheet: "Liste", name: "criteria", area }]);
  expect(sheet?.bandings).toEqual([{ area }]);
  await host.writeEdits([{ ...on, dress: null } as Edit]);
  expect(sheet).toMatchObject({ frozenRows: 0, filter: null, bandings: [], protections: [] });
  expect((await host.readWorkbook()).sheets.at(-1)).toMatchObject({ tables: [] });
});

test("a filter and bands of the user's stay, and no second is made", async () => {
  const { world, host } = openSheets(portfolioFixture());
  const sheet = sheetOf(world);
  const area = { row: 2, column: 1, lastRow: 6, lastColumn: 3 };
  Object.assign(sheet, { filter: { area }, bandings: [{ area }] });
  await host.writeEdits([dressed({ headingRow: 2, nativeTable: "projects" }, null)]);
  expect([sheet.filter, sheet.bandings]).toEqual([{ area }, [{ area }]]);
});

test("a dress larger than one property is remembered whole, and forgotten with its sheet", async () => {
  const { world, host } = openSheets(portfolioFixture());
  const listValues = Array.from({ length: 400 }, (_, at) => `Élément de liste numéro ${at}`);
  await host.writeEdits([
    { kind: "add-sheet", sheet: "Liste" },
    { ...dressed({ list: "x", listValues }), sheet: "Liste" } as Edit,
  ]);
  expect(world.properties.document.size).toBeGreaterThan(1);
  expect(Object.values((await host.readWorkbook()).sheets.at(-1)?.dress ?? {})).toEqual([
    { list: "x", listValues },
  ]);
  await host.writeEdits([{ kind: "remove-sheet", sheet: "Liste" }]);
  expect(world.properties.document.size).toBe(0);
});
