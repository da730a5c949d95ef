import { isBlankCell, textOfCell, type Cell } from "../foundation/cell.ts";
import { idAt } from "./fingerprint.ts";
import type { TableMapping } from "./mapping.ts";
import { readsAsTotal } from "./total-row.ts";
import { cellAt, type Sheet } from "./workbook.ts";

/** True when nothing stands in the given columns of a row. */
function isEmptyRow(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => isBlankCell(cellAt(sheet, { row, column })));
}

/** A mapped table, and where its columns are now. */
interface Mapped {
  readonly table: TableMapping;
  readonly moved: number;
  readonly places: readonly (number | null)[];
}

/** The cells of a row that belong to a table: another may stand beside it, with totals of its own. */
function ownCells(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  mapped: Mapped | null,
): readonly Cell[] {
  if (!mapped) return sheet.rows[row] ?? [];
  const own = new Set([...columns, ...mapped.places.flatMap((place) => place ?? [])]);
  return [...own].sort((a, b) => a - b).map((column) => cellAt(sheet, { row, column }));
}

/**
 * The last row of records: where the mapping (if any) last saw it, moved with the headings, then further down as long as
 * rows carry an id; rows that add up others and empty rows at the end are not counted. The heading row itself when there
 * is no record.
 */
export function lastRecord(
  sheet: Sheet,
  headingRow: number,
  columns: readonly number[],
  idColumn: number | undefined,
  mapped: Mapped | null,
): number {
  const isRecord = (row: number) =>
    !isEmptyRow(sheet, row, columns) && !readsAsTotal(ownCells(sheet, row, columns, mapped));
  const hasId = (row: number) => idColumn !== undefined && idAt(sheet, row, idColumn) !== "" && isRecord(row);
  const bottom = sheet.rows.length - 1;
  let row = mapped ? Math.min(bottom, mapped.table.lastRow + mapped.moved) : bottom;
  while (row > headingRow && !(mapped ? isRecord(row) : idColumn === undefined ? isRecord(row) : hasId(row)))
    row -= 1;
  row = Math.max(row, headingRow);
  while (mapped && row < bottom && hasId(row + 1)) row += 1;
  return row;
}

/** Rows by id, and the ids that several rows carry (those have no row). */
export interface RowIndex {
  readonly rows: ReadonlyMap<string, number>;
  readonly duplicates: ReadonlySet<string>;
}

/** Finds the row of each id below the headings. */
export function indexRows(sheet: Sheet, headingRow: number, idColumn: number | undefined): RowIndex {
  const rows = new Map<string, number>();
  const duplicates = new Set<string>();
  if (idColumn === undefined) return { rows, duplicates };
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1) {
    const id = textOfCell(cellAt(sheet, { row, column: idColumn })).trim();
    if (id === "") continue;
    if (rows.has(id)) duplicates.add(id);
    else rows.set(id, row);
  }
  for (const id of duplicates) rows.delete(id);
  return { rows, duplicates };
}
