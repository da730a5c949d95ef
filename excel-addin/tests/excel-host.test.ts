import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainSheet, type Workbook } from "@jalon/core";
import { HostError } from "./excel-host/host-error.ts";
import { bookOf, workbookOf } from "./excel-host/core-book.ts";
import { openExcel, type ExcelHost } from "./excel-host/excel-host.ts";
import { loadLibrary, type LoadedLibrary } from "./excel-host/load-library.ts";
import { writeValues } from "./excel-host/range.ts";
import { shiftSheet, sortRows } from "./excel-host/moves.ts";

let library: LoadedLibrary;
let host: ExcelHost;

const started: Workbook = {
  source: "Essai.xlsx",
  sheets: [
    plainSheet("Feuil1", [
      ["Nom", "Budget"],
      ["A", 1],
    ]),
    plainSheet("Été", []),
  ],
  names: [],
};

beforeAll(() => {
  library = loadLibrary();
});

beforeEach(() => {
  host = openExcel(bookOf(started));
  library.plug(host);
  library.setLevel(15);
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("through Microsoft's own library", () => {
  test("what is written is read back, values in English and formulas beside them", async () => {
    host.book.calculate = () => 4;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bonjour");
      sheet.getRange("A1:B3").values = [
        ["x", "12%"],
        [1, true],
        [3, "=SUM(A2:A3)"],
      ];
      const back = sheet.getRange("A1:B3").load("values,address,formulas,valueTypes");
      await context.sync();
      expect(back.values).toEqual([
        ["x", 0.12],
        [1, true],
        [3, 4],
      ]);
      expect(back.address).toBe("Bonjour!A1:B3");
      expect(back.formulas[2]).toEqual([3, "=SUM(A2:A3)"]);
      expect(back.valueTypes[0]).toEqual(["String", "Double"]);
    });
    expect(workbookOf(host.book).sheets[2]?.formulas).toHaveLength(1);
  });

  test("nothing is read before it was loaded", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Feuil1").getRange("A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Nom"]]);
    });
  });

  test("what is not there is a null object, down the whole chain", async () => {
    await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject("Nulle part");
      const used = gone.getUsedRangeOrNullObject(true).load("address");
      const there = context.workbook.worksheets.getFirst().getNextOrNullObject().load("name");
      await context.sync();
      expect([gone.isNullObject, used.isNullObject, there.name]).toEqual([true, true, "Été"]);
    });
  });

  test("collections give their items, and what hangs on them", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/visibility,items/protection/protected",
      );
      await context.sync();
      expect(sheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ["Feuil1", false],
        ["Été", false],
      ]);
    });
  });

  test("what came before the action that fails stays done", async () => {
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Feuil1");
      sheet.getRange("A1").values = [["fait"]];
      sheet.getRange("A2:B2").values = [["mauvaise taille"]];
      sheet.getRange("A3").values = [["jamais"]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
    expect(workbookOf(host.book).sheets[0]?.rows.map(([first]) => first)).toEqual(["fait", "A"]);
  });

  test("while a cell is edited everything is refused, or waits when it is asked to", async () => {
    host.setCellEditing(true);
    const write = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        context.workbook.worksheets.getItem("Feuil1").getRange("A1").values = [["plus tard"]];
        await context.sync();
      });
    expect(await codeOf(write(false))).toBe("InvalidOperationInCellEditMode");
    const waiting = write(true);
    host.setCellEditing(false);
    await waiting;
    expect(workbookOf(host.book).sheets[0]?.rows[0]?.[0]).toBe("plus tard");
  });

  test("protected sheets refuse, requests and answers of over 5 MB too", async () => {
    host.book.sheets[0]!.isProtected = true;
    const write = (sheet: string, value: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[value]];
        await context.sync();
      });
    expect(await codeOf(write("Feuil1", "x"))).toBe("AccessDenied");
    expect(await codeOf(write("Été", "x".repeat(6_000_000)))).toBe("RequestPayloadSizeLimitExceeded");
    const big = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Été").getRange("A1:Z30000").load("numberFormat");
      await context.sync();
    });
    expect(await codeOf(big)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("its own metadata refuse what Excel does not have yet", async () => {
    library.setLevel(9);
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Feuil1").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
    expect(host.counts.requests).toBe(0);
  });

  test("a member that is not modelled fails with its name", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Feuil1").charts.load("items/name");
        await context.sync();
      }),
    ).rejects.toThrow("Worksheet.Charts (get) is not modelled");
  });

  test("changes are told, but not to an add-in that does not want to hear them", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
      await context.sync();
    });
    const sheet = host.book.sheets[0]!;
    const area = { row: 4, column: 2, lastRow: 4, lastColumn: 2 };
    writeValues({ book: host.book, sheet, area }, [[42]]);
    await settled();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Feuil1").getRange("A9").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    shiftSheet(host.book, sheet, { axis: "row", at: 0, count: 2 });
    await settled();
    expect(heard).toEqual(["RangeEdited C5", "RowInserted A1"]);
  });

  test("tables take in what is written right below and beside, and can be resized", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Feuil1");
      const table = sheet.tables.add("A1:B2", true);
      table.name = "T";
      sheet.getRange("A3").values = [["B"]];
      sheet.getRange("C1").values = [["Début"]];
      await context.sync();
      expect(host.book.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, lastRow: 2, lastColumn: 2 });
      table.resize("A1:B2");
      await context.sync();
      expect(host.book.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, lastRow: 1, lastColumn: 1 });
    });
  });

  test("the user sorts, puts rows in and takes them out: names, tables and cells go along", () => {
    const { book } = host;
    const sheet = book.sheets[0]!;
    sheet.tables.push({
      id: "T",
      name: "T",
      area: { row: 0, column: 0, lastRow: 3, lastColumn: 1 },
      style: "",
      filters: [{ area: { row: 0, column: 1, lastRow: 3, lastColumn: 1 }, what: ["x"] }],
      sortedBy: null,
    });
    sheet.hiddenRows.add(1).add(2);
    sheet.hiddenColumns.add(1);
    book.names.push({ name: "ici", visible: true, at: { sheet, row: 0, column: 1 }, formula: "" });
    const body = { row: 1, column: 0, lastRow: 3, lastColumn: 1 };
    writeValues({ book, sheet, area: body }, [
      ["C", 3],
      ["B", 2],
      ["A", 1],
    ]);
    sortRows(book, sheet, body, (row) => -row);
    shiftSheet(book, sheet, { axis: "row", at: 0, count: 1 });
    shiftSheet(book, sheet, { axis: "column", at: 0, count: 2 });
    shiftSheet(book, sheet, { axis: "row", at: 3, count: -1 });
    const { sheets, names } = workbookOf(book);
    expect(sheets[0]?.rows).toEqual([
      [],
      [null, null, "Nom", "Budget"],
      [null, null, "A", 1],
      [null, null, "C", 3],
    ]);
    expect(names[0]?.position).toEqual({ row: 1, column: 3 });
    expect(sheets[0]?.tables[0]?.area).toEqual({ row: 1, column: 2, lastRow: 3, lastColumn: 3 });
    expect(sheet.tables[0]?.filters[0]?.area).toEqual({ row: 1, column: 3, lastRow: 3, lastColumn: 3 });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2], [3]]);
  });

  test("a filter goes with its column or when its range becomes a table, and a width shows a hidden column", async () => {
    const sheet = host.book.sheets[0]!;
    const area = { row: 0, column: 0, lastRow: 3, lastColumn: 1 };
    sheet.filter = { area, kept: { 1: ["x"] } };
    sheet.hiddenColumns.add(0).add(1);
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Feuil1");
      tables.add("A1:B4", true).getRange().getColumn(1).format.columnWidth = 40;
      await context.sync();
    });
    expect([sheet.filter, [...sheet.hiddenColumns]]).toEqual([null, [0]]);
    sheet.tables[0]!.filters = [{ area: { ...area, column: 1 }, what: ["x"] }];
    sheet.hiddenRows.add(2);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(sheet.tables[0]!.name).resize("A1:A4");
      await context.sync();
    });
    expect([sheet.tables[0]!.filters, sheet.hiddenRows.size]).toEqual([[], 0]);
  });

  test("a fault stops a batch where it is put, and nothing is kept afterwards", async () => {
    host.fault = ({ name }) =>
      name === "NumberFormat" ? new HostError("GeneralException", "broken", 500) : null;
    const work = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Feuil1").getRange("A1");
      range.values = [["fait"]];
      range.numberFormat = [["@"]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("GeneralException");
    await settled();
    expect(host.kept()).toBe(0);
  });

  test("a library that is told so speaks to another Excel", async () => {
    const other = openExcel(bookOf(started));
    library.plug(other);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ailleurs");
      await context.sync();
    });
    expect([host.book.sheets.length, other.book.sheets.length]).toEqual([2, 3]);
  });
});
