import { addressOf, type Area } from "@jalon/core";
import { bandingObject } from "./dressed.ts";
import { entered, instantOf, showsDay } from "./entered.ts";
import { refuse } from "./google-error.ts";
import { metadataMembers } from "./metadata.ts";
import { stateOf, type Maker, type Members } from "./modelled.ts";
import { isProtectedFrom } from "./moves.ts";
import { protectionObject } from "./protection.ts";
import type { RangeState } from "./range-state.ts";
import { entryRuleObject, lets, refusalOf } from "./rules.ts";
import {
  cellIn,
  doMeet,
  eachCell,
  ownCell,
  type CellState,
  type EntryRule,
  type SheetState,
} from "./sheet-state.ts";

/** Some cells as addresses write them: `B2` or `B2:C9`. */
export function a1Of({ row, column, lastRow, lastColumn }: Area): string {
  const first = addressOf({ row, column });
  const last = addressOf({ row: lastRow, column: lastColumn });
  return first === last ? first : `${first}:${last}`;
}

const automatic = "0.###############";
const editing =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

const heightOf = ({ row, lastRow }: Area): number => lastRow - row + 1;
const widthOf = ({ column, lastColumn }: Area): number => lastColumn - column + 1;

function read(maker: Maker, { value, format }: Readonly<CellState>): unknown {
  if (typeof value === "object") return value.error;
  return typeof value === "number" && showsDay(format) ? instantOf(value, maker.world.timeZone) : value;
}

function blockOf<T>({ sheet, area }: RangeState, look: (cell: Readonly<CellState>) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column <= area.lastColumn; column += 1)
      cells.push(look(cellIn(sheet, row, column)));
    rows.push(cells);
  }
  return rows;
}

function checkShape(area: Area, rows: unknown): asserts rows is readonly (readonly unknown[])[] {
  if (!Array.isArray(rows) || !Array.isArray(rows[0]))
    refuse(
      `The parameters (${typeof rows}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  const wanted = heightOf(area);
  if (rows.length !== wanted)
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${wanted}.`,
    );
  for (const row of rows as readonly (readonly unknown[])[])
    if (row.length !== widthOf(area))
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${widthOf(area)}.`,
      );
}

function checkWritable(maker: Maker, { sheet, area }: RangeState): void {
  if (isProtectedFrom(maker.world, sheet, area)) refuse(editing);
}

/** Puts values as if they were typed: all of them, or none when one is refused. */
function put(maker: Maker, range: RangeState, rows: readonly (readonly unknown[])[]): void {
  checkWritable(maker, range);
  const { sheet, area } = range;
  const made = rows.map((cells, down) =>
    cells.map((given, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const before = cellIn(sheet, row, column);
      const after = entered(given, before.format, maker.world);
      if (before.rule && after.formula === null && !lets(before.rule, after.value))
        refuse(refusalOf(before.rule, addressOf({ row, column })));
      return after;
    }),
  );
  made.forEach((cells, down) =>
    cells.forEach(({ value, formula, format }, right) => {
      const cell = ownCell(sheet, area.row + down, area.column + right);
      Object.assign(cell, { value, formula });
      if (format !== null && cell.format === "") cell.format = format;
    }),
  );
}

function cellMembers(maker: Maker, range: RangeState, self: () => object): Members {
  const { sheet, area } = range;
  const first = (): Readonly<CellState> => cellIn(sheet, area.row, area.column);
  const fill = (over: Partial<CellState>): object => {
    checkWritable(maker, range);
    eachCell(area, (row, column) => Object.assign(ownCell(sheet, row, column), over));
    return self();
  };
  return {
    getValues: () => blockOf(range, (cell) => read(maker, cell)),
    getValue: () => read(maker, first()),
    getFormulas: () => blockOf(range, ({ formula }) => formula ?? ""),
    getFormula: () => first().formula ?? "",
    getNumberFormats: () => blockOf(range, ({ format }) => (format === "" ? automatic : format)),
    getNumberFormat: () => (first().format === "" ? automatic : first().format),
    getNotes: () => blockOf(range, ({ note }) => note),
    getNote: () => first().note,
    getBackground: () => first().background ?? "#ffffff",
    setValues: (rows: unknown) => {
      checkShape(area, rows);
      put(maker, range, rows);
      return self();
    },
    setValue: (value: unknown) => {
      put(
        maker,
        range,
        blockOf(range, () => value),
      );
      return self();
    },
    setFormula: (formula: string) => fill({ formula, value: "" }),
    clearContent: () => fill({ formula: null, value: "" }),
    setNumberFormat: (format: string) => fill({ format: format === "General" ? "" : format }),
    setNote: (note: string | null) => fill({ note: note ?? "" }),
    setBackground: (background: string | null) => fill({ background }),
    setFontWeight: (weight: string) => fill({ weight }),
    setWrap: (wrap: boolean) => fill({ wrap }),
    setVerticalAlignment: () => self(),
    getDataValidations: () => blockOf(range, ({ rule }) => rule && entryRuleObject(maker, rule)),
    getDataValidation: () => first().rule && entryRuleObject(maker, first().rule as EntryRule),
    setDataValidation: (rule: object | null) => fill({ rule: rule && (stateOf(rule) as EntryRule) }),
    clearDataValidations: () => fill({ rule: null }),
    insertCheckboxes: () =>
      fill({
        value: false,
        formula: null,
        rule: { kind: "CHECKBOX", values: [], allowInvalid: false, help: null },
      }),
  };
}

/** Looks of letters and lines, of which only that they were set is kept; notes and rules cell by cell. */
function lookMembers(maker: Maker, range: RangeState, self: () => object): Members {
  const { sheet, area } = range;
  const look = (over: Readonly<Record<string, unknown>>): object => {
    checkWritable(maker, range);
    eachCell(area, (row, column) => {
      const cell = ownCell(sheet, row, column);
      cell.look = { ...cell.look, ...over };
    });
    return self();
  };
  return {
    setFontColor: (ink: string | null) => look({ ink }),
    setFontSize: (size: number) => look({ size }),
    setFontStyle: (style: string) => look({ style }),
    setHorizontalAlignment: (align: string) => look({ align }),
    setBorder: (...sides: unknown[]) => {
      if (sides.length !== 8)
        refuse("The parameters don't match the method signature for SpreadsheetApp.Range.setBorder.");
      return look({ border: sides[6] });
    },
    setNotes: (notes: string[][]) => {
      checkWritable(maker, range);
      notes.forEach((cells, down) =>
        cells.forEach((note, right) => {
          ownCell(sheet, area.row + down, area.column + right).note = note;
        }),
      );
      return self();
    },
    setDataValidations: (rules: (object | null)[][]) => {
      checkWritable(maker, range);
      rules.forEach((cells, down) =>
        cells.forEach((rule, right) => {
          ownCell(sheet, area.row + down, area.column + right).rule = rule && (stateOf(rule) as EntryRule);
        }),
      );
      return self();
    },
  };
}

function placeMembers(maker: Maker, { sheet, area }: RangeState): Members {
  return {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getLastRow: () => area.lastRow + 1,
    getLastColumn: () => area.lastColumn + 1,
    getNumRows: () => heightOf(area),
    getNumColumns: () => widthOf(area),
    getA1Notation: () => a1Of(area),
    getSheet: () => maker.sheet(sheet),
    getMergedRanges: () =>
      sheet.merges.filter((merge) => doMeet(merge, area)).map((merge) => maker.range(sheet, merge)),
    // Only what is asked of it here: blank cells that no other block meets.
    merge: () => {
      if (sheet.merges.some((merge) => doMeet(merge, area)))
        refuse("Merging blocks into one is not modelled.");
      sheet.merges = [...sheet.merges, area];
      return maker.range(sheet, area);
    },
    breakApart: () => {
      sheet.merges = sheet.merges.filter((merge) => !doMeet(merge, area));
      return maker.range(sheet, area);
    },
  };
}

function dressMembers(maker: Maker, { sheet, area }: RangeState, self: () => object): Members {
  return {
    protect: () => {
      const { editors, owner } = maker.world;
      const made = {
        area,
        editors: editors.filter((user) => user !== owner),
        description: "",
        warningOnly: false,
      };
      sheet.protections.push(made);
      return protectionObject(maker, sheet, made);
    },
    getBandings: () =>
      sheet.bandings.filter((one) => doMeet(one.area, area)).map((one) => bandingObject(maker, sheet, one)),
    applyRowBanding: () => {
      if (sheet.bandings.some((one) => doMeet(one.area, area)))
        refuse(
          "You cannot add alternating background colors to a range that already has alternating background colors.",
        );
      const made = { area };
      sheet.bandings.push(made);
      return bandingObject(maker, sheet, made);
    },
    createFilter: () => {
      if (sheet.filter) refuse("You can't create a filter in a sheet that already has a filter.");
      sheet.filter = { area };
      return maker.make("Filter", {});
    },
    activate: () => {
      maker.world.shown.selected = { sheet: sheet.name, a1: a1Of(area) };
      return self();
    },
  };
}

/** Some cells as a script sees them. */
export function rangeObject(maker: Maker, sheet: SheetState, area: Area): object {
  const range: RangeState = { sheet, area };
  const self = (): object => made;
  const made: object = maker.makeOf(
    "Range",
    [
      () => placeMembers(maker, range),
      () => cellMembers(maker, range, self),
      () => lookMembers(maker, range, self),
      () => dressMembers(maker, range, self),
      () => metadataMembers(maker, { sheet, area }, self),
    ],
    range,
  );
  return made;
}
