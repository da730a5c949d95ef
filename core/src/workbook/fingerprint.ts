import { isBlankCell, textOfCell, type Cell } from "../foundation/cell.ts";
import { fingerprintOf } from "../foundation/hash.ts";
import type { RowAddress } from "./change.ts";
import { cellKey, formulasOf } from "./cell-content.ts";
import { cellAt, type Sheet } from "./workbook.ts";

function mark(cell: Cell): string {
  return isBlankCell(cell) ? "" : `${typeof cell} ${textOfCell(cell)}`;
}

/** What a row holds, as a short text that changes when a cell of it does; results of formulas do not count, since they change by themselves. */
export function fingerprintOfRow(sheet: Sheet, row: number): string {
  const cells = sheet.rows[row] ?? [];
  const formulas = formulasOf(sheet);
  const marks = cells.map((cell, column) => (formulas.has(cellKey(row, column)) ? "" : mark(cell)));
  while (marks.length > 0 && marks[marks.length - 1] === "") marks.pop();
  return fingerprintOf(marks.join("\u0001"));
}

/** The address of a row that has no id yet. */
export function addressOfRow(sheet: Sheet, row: number): RowAddress {
  return { row, fingerprint: fingerprintOfRow(sheet, row) };
}

const rowsRead = new WeakMap<Sheet, ReadonlyMap<string, number | null>>();

/** The row of each fingerprint; null where several rows hold the same. Made once a sheet. */
function rowsByFingerprint(sheet: Sheet): ReadonlyMap<string, number | null> {
  const known = rowsRead.get(sheet);
  if (known) return known;
  const rows = new Map<string, number | null>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const fingerprint = fingerprintOfRow(sheet, row);
    rows.set(fingerprint, rows.has(fingerprint) ? null : row);
  }
  rowsRead.set(sheet, rows);
  return rows;
}

/** The row that an address without id means now: where it was if it still holds the same, else the only other row from `firstRow` on that does; null when there is none or several. */
export function rowByFingerprint(
  sheet: Sheet,
  firstRow: number,
  address: { readonly row: number; readonly fingerprint: string },
): number | null {
  if (fingerprintOfRow(sheet, address.row) === address.fingerprint) return address.row;
  const found = rowsByFingerprint(sheet).get(address.fingerprint) ?? null;
  return found !== null && found >= firstRow ? found : null;
}

/** The id that a row's cell says; an empty text when it says none. */
export function idAt(sheet: Sheet, row: number, column: number): string {
  return textOfCell(cellAt(sheet, { row, column })).trim();
}
