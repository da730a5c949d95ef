import type { Cell } from "../foundation/cell.ts";
import type { CellContent } from "../workbook/change.ts";
import type { Edit } from "../workbook/host.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { journalLines, journalPlace, type PlacedLine } from "./journal.ts";
import { journalKeys } from "./journal-columns.ts";
import { editsFor } from "./pending-writes.ts";

/** The most rows that the journal should hold; past it the oldest entries move to a file that the user saves. */
export const journalRowsAtMost = 50_000;

/** The oldest part of the journal, to be saved as a file first, and the edits that then take it out of the workbook. */
export interface Archive {
  /** Headings, then the rows, as the sheet has them. */
  readonly rows: readonly (readonly Cell[])[];
  readonly edits: readonly Edit[];
}

/** Takes whole entries, oldest first, until at most `keep` rows are left; null when there is nothing to take. The last entry and interrupted ones stay. */
export function archiveJournal(workbook: Workbook, keep = journalRowsAtMost): Archive | null {
  const place = journalPlace(workbook);
  const lines = journalLines(workbook);
  if (!place || lines.length <= keep) return null;
  const leaving = leavingEntries(lines, keep);
  if (leaving.size === 0) return null;
  const columns = journalKeys.map((key) => place.columns[key]);
  const cells = (row: number): readonly Cell[] =>
    columns.map((column) => place.sheet.rows[row]?.[column] ?? null);
  const rowsOf = (isLeaving: boolean) =>
    lines.filter(({ line }) => leaving.has(line.entry) === isLeaving).map(({ row }) => cells(row));
  return {
    rows: [cells(place.headingRow), ...rowsOf(true)],
    edits: rewritten(place.sheet.name, columns, place.headingRow + 1, place.sheet.rows.length, rowsOf(false)),
  };
}

/** Numbers of the oldest entries to take out; the last one and interrupted ones are not among them. */
function leavingEntries(lines: readonly PlacedLine[], keep: number): ReadonlySet<string> {
  const staying = new Set(lines.filter(({ line }) => line.state === "planned").map(({ line }) => line.entry));
  staying.add(lines[lines.length - 1]?.line.entry ?? "");
  const leaving = new Set<string>();
  let left = lines.length;
  for (const { line } of lines) {
    if (left <= keep && !leaving.has(line.entry)) break;
    if (staying.has(line.entry)) continue;
    leaving.add(line.entry);
    left -= 1;
  }
  return leaving;
}

function rewritten(
  sheet: string,
  columns: readonly number[],
  firstRow: number,
  end: number,
  rows: readonly (readonly Cell[])[],
): readonly Edit[] {
  const pending = new Map<number, Map<number, CellContent>>();
  columns.forEach((column, index) => {
    const cells = new Map<number, CellContent>();
    for (let row = firstRow; row < end; row += 1)
      cells.set(row, { value: rows[row - firstRow]?.[index] ?? null });
    pending.set(column, cells);
  });
  return editsFor(sheet, pending);
}
