import type { Area } from "@jalon/core";
import { areaOf, cellsOf, lastOfSheet, quotedSheet, shared, sizeOf, splitAddress, touches } from "./areas.ts";
import {
  cellOf,
  findSheet,
  isFilled,
  ownCell,
  tell,
  type Book,
  type BookCell,
  type BookRange,
  type BookSheet,
  type Raw,
} from "./book.ts";
import { enter } from "./entered.ts";
import { badArgument, HostError, notFound } from "./host-error.ts";
import { growTables } from "./table-growth.ts";

const mostCells = 5_000_000;

/** True for ranges of whole rows or columns, whose cells Excel does not hand out. */
export function isUnbounded({ area }: BookRange): boolean {
  return area.lastRow === lastOfSheet.row || area.lastColumn === lastOfSheet.column;
}

/** The range that an address names, in its own sheet where it names one. */
export function rangeAt(book: Book, sheet: BookSheet, address: string): BookRange {
  const { sheet: named, cells } = splitAddress(address);
  const found = named === null ? sheet : findSheet(book, named);
  if (!found) throw notFound();
  return { book, sheet: found, area: areaOf(cells) };
}

/** The address of a range, with its sheet. */
export function addressOfRange({ sheet, area }: BookRange): string {
  return `${quotedSheet(sheet.name)}!${cellsOf(area)}`;
}

/** One thing of each cell, row by row; null for unbounded ranges. */
export function gridOf<T>(range: BookRange, pick: (cell: BookCell | undefined) => T): T[][] | null {
  if (isUnbounded(range)) return null;
  const { row, column, lastRow, lastColumn } = range.area;
  if (sizeOf(range.area) > mostCells)
    throw badArgument("A range of more than five million cells cannot be read.");
  return Array.from({ length: lastRow - row + 1 }, (_, down) =>
    Array.from({ length: lastColumn - column + 1 }, (__, right) =>
      pick(cellOf(range.sheet, row + down, column + right)),
    ),
  );
}

/** A value as Excel tells it. */
type Shown = boolean | number | string;

const shownError = (value: Raw): Shown =>
  value === null ? "" : typeof value === "object" ? value.error : value;

/** A cell's value as `values` tells it: empty as "", an error by its name. */
export function valueOf(cell: BookCell | undefined): Shown {
  return cell ? shownError(cell.value) : "";
}

/** A cell's formula as `formulas` tells it, else its value. */
export function formulaOf(cell: BookCell | undefined): Shown {
  return cell?.formula ?? valueOf(cell);
}

/** What kind of value a cell has, as `valueTypes` tells it. */
export function valueTypeOf(cell: BookCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
}

/** Refuses what a protected sheet refuses. */
export function mustBeOpen(sheet: BookSheet): void {
  if (sheet.isProtected)
    throw new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

function spread(range: BookRange, given: unknown): readonly (readonly unknown[])[] {
  const { row, column, lastRow, lastColumn } = range.area;
  const [height, width] = [lastRow - row + 1, lastColumn - column + 1];
  if (!Array.isArray(given))
    return Array.from({ length: height }, () => Array.from({ length: width }, () => given));
  const rows = given as readonly unknown[];
  const fits =
    rows.length === height && rows.every((cells) => Array.isArray(cells) && cells.length === width);
  if (!fits)
    throw badArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows as readonly (readonly unknown[])[];
}

function eachOwnCell(range: BookRange, given: unknown, put: (cell: BookCell, value: unknown) => void): void {
  mustBeOpen(range.sheet);
  if (isUnbounded(range)) throw badArgument("Whole rows and columns are not written in the model.");
  spread(range, given).forEach((cells, down) =>
    cells.forEach((value, right) => {
      if (value !== null) put(ownCell(range.sheet, range.area.row + down, range.area.column + right), value);
    }),
  );
}

/** Writes values or formulas as if they were typed; tables right beside them take them in. */
export function writeValues(range: BookRange, given: unknown, source: "Local" | "Remote" = "Local"): void {
  eachOwnCell(range, given, (cell, value) => enter(range.book, cell, value));
  growTables(range);
  tell(range.book, { sheet: range.sheet, area: range.area, changeType: "RangeEdited", source });
}

/** Sets the number formats of cells. What is there stays, also where the new format is text. */
export function writeFormats(range: BookRange, given: unknown): void {
  eachOwnCell(range, given, (cell, format) => {
    if (typeof format !== "string") throw badArgument();
    cell.format = format;
  });
}

/** Takes away contents, formats or all. */
export function clearRange(range: BookRange, applyTo: unknown): void {
  mustBeOpen(range.sheet);
  const { row, column, lastRow, lastColumn } = range.area;
  for (let down = row; down <= Math.min(lastRow, range.sheet.cells.length - 1); down += 1) {
    for (let right = column; right <= lastColumn; right += 1)
      clearCell(cellOf(range.sheet, down, right), applyTo);
  }
  tell(range.book, { sheet: range.sheet, area: range.area, changeType: "RangeEdited", source: "Local" });
}

function clearCell(cell: BookCell | undefined, applyTo: unknown): void {
  if (!cell) return;
  if (applyTo !== "Contents") cell.format = "General";
  if (applyTo === "Formats") return;
  cell.value = null;
  cell.formula = null;
}

function isUsed(cell: BookCell | undefined, valuesOnly: boolean): boolean {
  return isFilled(cell) || (!valuesOnly && (cell?.format ?? "General") !== "General");
}

/** The smallest range that holds all that is used in a sheet, or within an area; null when nothing is. */
export function usedRange(
  book: Book,
  sheet: BookSheet,
  valuesOnly: boolean,
  within?: Area,
): BookRange | null {
  const used = sheet.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const here = { row, column, lastRow: row, lastColumn: column };
      return isUsed(cell, valuesOnly) && (!within || touches(within, here)) ? [here] : [];
    }),
  );
  if (!valuesOnly) used.push(...sheet.merges.filter((area) => !within || touches(within, area)));
  const [first] = used;
  return first ? { book, sheet, area: used.reduce(bounding, first) } : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What two ranges share; null when nothing. */
export function intersection(one: BookRange, other: BookRange): BookRange | null {
  const area = one.sheet === other.sheet ? shared(one.area, other.area) : null;
  return area && { ...one, area };
}
