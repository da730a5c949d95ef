import { columnLetters, positionOf, type Area } from "@jalon/core";
import { filterObject } from "./dressed.ts";
import { refuse } from "./google-error.ts";
import { metadataMembers } from "./metadata.ts";
import { stateOf, type Maker, type Members } from "./modelled.ts";
import { insert, isProtectedFrom, remove } from "./moves.ts";
import { protectionObject } from "./protection.ts";
import { colourRuleObject } from "./rules.ts";
import { eachCell, ownCell, usedSize, type ColourRule, type SheetState } from "./sheet-state.ts";

const outside = "The coordinates of the range are outside the dimensions of the sheet.";
const mostCells = 10_000_000;

function checkNumber(value: unknown, words: string): void {
  if (typeof value !== "number" || !Number.isInteger(value))
    refuse(
      `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  if (value < 1) refuse(words);
}

function numberedArea(
  sheet: SheetState,
  row: unknown,
  column: unknown,
  rows: unknown,
  columns: unknown,
): Area {
  checkNumber(row, "The starting row of the range is too small.");
  checkNumber(column, "The starting column of the range is too small.");
  checkNumber(rows, "The number of rows in the range must be at least 1.");
  checkNumber(columns, "The number of columns in the range must be at least 1.");
  const [top, left] = [Number(row) - 1, Number(column) - 1];
  const area = {
    row: top,
    column: left,
    lastRow: top + Number(rows) - 1,
    lastColumn: left + Number(columns) - 1,
  };
  if (area.lastRow >= sheet.maxRows || area.lastColumn >= sheet.maxColumns) refuse(outside);
  return area;
}

/** The cells of an address such as `B2:C9`, `C:C` or `3:3`. */
function writtenArea(sheet: SheetState, a1: string): Area {
  const [first = "", last = first] = a1.replaceAll("$", "").split(":");
  const place = (text: string, isEnd: boolean) => {
    const [, letters = "", digits = ""] = /^([A-Za-z]*)(\d*)$/.exec(text) ?? [];
    if (letters + digits === "") return refuse("Range not found");
    const at = positionOf(
      `${letters || columnLetters(isEnd ? sheet.maxColumns - 1 : 0)}${digits || (isEnd ? sheet.maxRows : 1)}`,
    );
    return at ?? refuse("Range not found");
  };
  const [from, to] = [place(first, false), place(last, true)];
  const area = { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column };
  if (area.lastRow >= sheet.maxRows || area.lastColumn >= sheet.maxColumns) refuse(outside);
  return area;
}

function sizeMembers(maker: Maker, sheet: SheetState): Members {
  const grow = (axis: "rows" | "columns", at: number, count: number): void => {
    const [rows, columns] =
      axis === "rows" ? [sheet.maxRows + count, sheet.maxColumns] : [sheet.maxRows, sheet.maxColumns + count];
    const others = maker.world.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
    if (others - sheet.maxRows * sheet.maxColumns + rows * columns > mostCells)
      refuse(
        `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
      );
    insert(maker.world, sheet, axis, at, count);
  };
  const self = (): object => maker.sheet(sheet);
  return {
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getLastRow: () => usedSize(sheet).rows,
    getLastColumn: () => usedSize(sheet).columns,
    insertRowsAfter: (row: number, count: number) => {
      grow("rows", row, count);
      return self();
    },
    insertColumnsAfter: (column: number, count: number) => {
      grow("columns", column, count);
      return self();
    },
    deleteRow: (row: number) => {
      remove(maker.world, sheet, "rows", row - 1, 1);
      return self();
    },
    deleteColumn: (column: number) => {
      remove(maker.world, sheet, "columns", column - 1, 1);
      return self();
    },
  };
}

function colourMembers(maker: Maker, sheet: SheetState): Members {
  return {
    getConditionalFormatRules: () =>
      sheet.colours.map((rule) =>
        colourRuleObject(maker, rule, () => rule.areas.map((area) => maker.range(sheet, area))),
      ),
    setConditionalFormatRules: (rules: object[]) => {
      sheet.colours = rules.map((rule) => stateOf(rule) as ColourRule);
    },
    getProtections: (type: string) =>
      sheet.protections
        .filter(({ area }) => (area === null) === (type === "SHEET"))
        .map((one) => protectionObject(maker, sheet, one)),
    protect: () => {
      const { editors, owner } = maker.world;
      const made = {
        area: null,
        editors: editors.filter((user) => user !== owner),
        description: "",
        warningOnly: false,
      };
      sheet.protections.push(made);
      return protectionObject(maker, sheet, made);
    },
    getFilter: () => filterObject(maker, sheet),
  };
}

function lookMembers(maker: Maker, sheet: SheetState): Members {
  const set = (over: Partial<SheetState>): object => {
    Object.assign(sheet, over);
    return maker.sheet(sheet);
  };
  return {
    getName: () => sheet.name,
    setName: (name: string) => {
      if (maker.world.sheets.some((one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase()))
        refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
      return set({ name });
    },
    getSheetId: () => sheet.id,
    isSheetHidden: () => sheet.hidden,
    hideSheet: () => {
      if (maker.world.sheets.filter(({ hidden }) => !hidden).length === 1 && !sheet.hidden)
        refuse("You can't hide all the sheets in a document.");
      return set({ hidden: true });
    },
    showSheet: () => set({ hidden: false }),
    setFrozenRows: (frozenRows: number) => set({ frozenRows }),
    setFrozenColumns: (frozenColumns: number) => set({ frozenColumns }),
    setTabColor: (tabColour: string | null) => set({ tabColour }),
    setRowHeight: (row: number, height: number) => {
      sheet.heights?.set(row - 1, height);
      return maker.sheet(sheet);
    },
    setColumnWidths: (column: number, count: number, width: number) => {
      for (let at = 0; at < count; at += 1) sheet.widths.set(column - 1 + at, width);
      return maker.sheet(sheet);
    },
    hideRows: (row: number, count = 1) => {
      for (let at = 0; at < count; at += 1) sheet.hiddenRows?.add(row - 1 + at);
      return maker.sheet(sheet);
    },
    hideColumns: (column: number, count = 1) => {
      for (let at = 0; at < count; at += 1) sheet.hiddenColumns?.add(column - 1 + at);
      return maker.sheet(sheet);
    },
    setColumnWidth: (column: number, width: number) => {
      sheet.widths.set(column - 1, width);
      return maker.sheet(sheet);
    },
    activate: () => {
      maker.world.shown.selected = { sheet: sheet.name, a1: "A1" };
      return maker.sheet(sheet);
    },
    clear: () => set({ cells: [] }),
  };
}

function rangeMembers(maker: Maker, sheet: SheetState): Members {
  const range = (area: Area): object => maker.range(sheet, area);
  return {
    getRange: (row: unknown, column: unknown, rows: unknown = 1, columns: unknown = 1) =>
      range(
        typeof row === "string" ? writtenArea(sheet, row) : numberedArea(sheet, row, column, rows, columns),
      ),
    getDataRange: () => {
      const { rows, columns } = usedSize(sheet);
      return range({
        row: 0,
        column: 0,
        lastRow: Math.max(0, rows - 1),
        lastColumn: Math.max(0, columns - 1),
      });
    },
    getRangeList: (addresses: string[]) => {
      const areas = addresses.map((a1) => writtenArea(sheet, a1));
      const list: object = maker.make("RangeList", {
        setNumberFormat: (format: string) => {
          const kept = format === "General" ? "" : format;
          for (const area of areas)
            eachCell(area, (row, column) => Object.assign(ownCell(sheet, row, column), { format: kept }));
          return list;
        },
      });
      return list;
    },
    appendRow: (cells: unknown[]) => {
      const { rows } = usedSize(sheet);
      if (rows >= sheet.maxRows) sheet.maxRows = rows + 1;
      const area = { row: rows, column: 0, lastRow: rows, lastColumn: cells.length - 1 };
      if (isProtectedFrom(maker.world, sheet, area))
        refuse("You are trying to edit a protected cell or object.");
      (range(area) as { setValues(rows: unknown[][]): void }).setValues([cells]);
      return maker.sheet(sheet);
    },
  };
}

/** A sheet as a script sees it. */
export function sheetObject(maker: Maker, sheet: SheetState): object {
  const made: object = maker.makeOf(
    "Sheet",
    [
      () => lookMembers(maker, sheet),
      () => sizeMembers(maker, sheet),
      () => rangeMembers(maker, sheet),
      () => colourMembers(maker, sheet),
      () => metadataMembers(maker, { sheet, area: null }, () => made),
    ],
    sheet,
  );
  return made;
}
