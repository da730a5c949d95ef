import { cellKey, type Dress, type Language, type Workbook } from "@jalon/core";

/** What writing must know of a sheet, from when it was last read, and kept up with what is written. */
export interface SheetMemory {
  readonly id: number;
  readonly name: string;
  /** The number format of each cell that was read, by row and column. */
  readonly formats: readonly (readonly string[])[];
  /** Formats that were given since, by `cellKey`. */
  readonly given: Map<number, string>;
  maxRows: number;
  maxColumns: number;
  /** Last row that holds something, from 0; -1 when none does. */
  lastRow: number;
  dress: Readonly<Record<string, Dress>>;
}

/** The key of a sheet: upper and lower case alike. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** The number format of a cell, as far as is known. */
export function formatAt({ formats, given }: SheetMemory, row: number, column: number): string {
  return given.get(cellKey(row, column)) ?? formats[row]?.[column] ?? "";
}

/** What writing must know of the workbook. */
export interface Memory {
  readonly workbook: Workbook;
  readonly sheets: Map<string, SheetMemory>;
  readonly language: Language;
}
