import { describe, expect, test } from "vitest";
import { plainSheet, type Dress, type Edit, type Workbook } from "@jalon/core";
import { workbookOf } from "./excel-host/core-book.ts";
import { newest, oldest, openWorkbook } from "./through-library.ts";

const lists = { ...plainSheet("Listes", [["Santé"], ["Vert"], ["Orange"], ["Rouge"]]) };
const projects = plainSheet("Projets", [
  ["Code", "Santé", "Budget", "Début"],
  ["P-1", "Vert", 10, null],
  ["P-2", "Rouge", 20, null],
]);
const workbook: Workbook = {
  source: "Essai.xlsx",
  sheets: [projects, lists],
  names: [{ name: "jalon.lists.health", sheet: "Listes", position: { row: 0, column: 0 } }],
};

const onColumn = (key: string, column: number, dress: Dress | null): Edit => {
  return { kind: "dress", sheet: "Projets", key, column, firstRow: 1, lastRow: 2, dress };
};

const health: Dress = {
  list: "health",
  listValues: ["Vert", "Orange", "Rouge"],
  highlight: "health",
  width: 13,
};
const budget: Dress = {
  between: { kind: "number", low: 0, high: null },
  computed: true,
  note: "En euros",
  numberFormat: "#,##0",
};
const start: Dress = { between: { kind: "day", low: "2020-01-01", high: "2030-12-31" } };
const dressed = [onColumn("health", 1, health), onColumn("budget", 2, budget), onColumn("start", 3, start)];

describe.each([oldest, newest])("at ExcelApi 1.%i", (level) => {
  test("a dressed column has its drop-down from the list's cells, its bounds, note, shade and colours", async () => {
    const { host, excel } = openWorkbook(workbook, { level });
    await host.writeEdits(dressed);
    const sheet = excel.book.sheets[0]!;
    expect(
      sheet.validations.map(({ area, what }) => [area.column, area.row, area.lastRow, what.rule]),
    ).toEqual([
      [1, 1, 502, { list: { inCellDropDown: true, source: "='Listes'!$A$2:$A$4" } }],
      [2, 1, 502, { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
      [3, 1, 502, { date: { formula1: "2020-01-01", formula2: "2030-12-31", operator: "Between" } }],
    ]);
    expect(sheet.validations[1]?.what.prompt).toMatchObject({
      title: "Calculé par Jalon",
      message: "En euros",
    });
    expect(sheet.validations.every(({ what }) => JSON.stringify(what.errorAlert).includes('"Warning"'))).toBe(
      true,
    );
    const green = sheet.conditionals.find(({ what }) => what.formula.includes('"Vert"'));
    expect([green?.area.column, green?.what.fill]).toEqual([1, "#C6EFCE"]);
    expect(
      sheet.looks
        .filter(({ what }) => what.key === "fill")
        .map(({ area, what }) => [area.lastRow, what.value]),
    ).toEqual([[2, "#F2F2F2"]]);
    expect(sheet.cells[2]?.[2]?.format).toBe("#,##0");
  });

  test("the workbook remembers what is dressed, and dressing the same again adds nothing", async () => {
    const { host, excel } = openWorkbook(workbook, { level });
    await host.writeEdits(dressed);
    expect((await host.readWorkbook()).sheets[0]?.dress).toEqual({ health, budget, start });
    const before = [excel.book.sheets[0]!.conditionals.length, excel.book.sheets[0]!.validations.length];
    await host.writeEdits(dressed);
    expect([excel.book.sheets[0]!.conditionals.length, excel.book.sheets[0]!.validations.length]).toEqual(
      before,
    );
    expect(excel.book.xmlParts).toHaveLength(1);
  });

  test("taken off, it leaves the sheet as it was, and what the user put on stays", async () => {
    const { host, excel } = openWorkbook(workbook, { level });
    const sheet = excel.book.sheets[0]!;
    const area = { row: 1, column: 1, lastRow: 2, lastColumn: 1 };
    const theirs = {
      id: "theirs",
      type: "Custom",
      formula: "=$B2=1",
      fill: "#000000",
      font: null,
      bar: null,
    };
    sheet.conditionals.push({ area, what: theirs });
    await host.writeEdits(dressed);
    await host.writeEdits([
      onColumn("health", 1, null),
      onColumn("budget", 2, null),
      onColumn("start", 3, null),
    ]);
    expect(sheet.conditionals.map(({ what }) => what.id)).toEqual(["theirs"]);
    expect(sheet.validations).toEqual([]);
    expect(sheet.looks.filter(({ what }) => what.key === "fill").at(-1)?.what.value).toBe(null);
    expect((await host.readWorkbook()).sheets[0]?.dress).toBe(undefined);
  });

  test("a drop-down of the user's stays in the place of ours", async () => {
    const { host, excel } = openWorkbook(workbook, { level });
    const sheet = excel.book.sheets[0]!;
    const rule = { list: { inCellDropDown: true, source: "oui,non" } };
    const area = { row: 1, column: 1, lastRow: 2, lastColumn: 1 };
    sheet.validations.push({ area, what: { rule, errorAlert: null, prompt: null } });
    await host.writeEdits(dressed);
    expect(sheet.validations.filter((put) => put.area.column === 1).map(({ what }) => what.rule)).toEqual([
      rule,
    ]);
  });

  test("a sheet wholly ours has frozen headings, a native table, and is protected or hidden as it says", async () => {
    const { host, excel } = openWorkbook(workbook, { level });
    const sheetDress = (dress: Dress | null): Edit => {
      return { kind: "dress", sheet: "Nouvelle", key: "", column: null, firstRow: 0, lastRow: 2, dress };
    };
    await host.writeEdits([
      { kind: "add-sheet", sheet: "Nouvelle" },
      {
        kind: "write-block",
        sheet: "Nouvelle",
        row: 0,
        column: 0,
        rows: [
          ["Code", "Poids"],
          ["C-1", 1],
          ["C-2", 2],
        ],
      },
      sheetDress({ headingRow: 0, nativeTable: "Criteres", locked: true }),
    ]);
    const sheet = excel.book.sheets[2]!;
    expect([sheet.frozenRows, sheet.isProtected, sheet.tables.map(({ name }) => name)]).toEqual([
      1,
      true,
      ["Criteres"],
    ]);
    expect(workbookOf(excel.book).sheets[2]?.tables[0]?.area).toEqual({
      row: 0,
      column: 0,
      lastRow: 2,
      lastColumn: 1,
    });
    await host.writeEdits([sheetDress(null)]);
    expect([sheet.frozenRows, sheet.isProtected, sheet.tables]).toEqual([0, false, []]);
  });
});
