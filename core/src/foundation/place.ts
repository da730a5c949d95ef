/** A cell's position in a sheet, both counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, all four counted from 0, last row and column included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Rows of a sheet, both counted from 0, the last one included. */
export interface RowSpan {
  readonly sheet: string;
  readonly row: number;
  readonly lastRow: number;
}

/** Where a finding, a value or a reason stands. Positions count from 0; `heading` is the column's words in the sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly table?: string;
  readonly field?: string;
  readonly heading?: string;
  readonly id?: string;
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell as spreadsheets write it: row 0, column 0 → A1. */
export function addressOf(position: Position): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** The position that an address such as `B12` or `$B$12` names; null when it is none. */
export function positionOf(address: string): Position | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!found) return null;
  let column = 0;
  for (const letter of (found[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}
