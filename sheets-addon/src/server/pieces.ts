import type { Cell, FormulaCell, Sheet, Workbook } from "@jalon/core";
import type { ReadFrom, SheetPart, WorkbookPiece } from "./server-calls.ts";

/** Most bytes of JSON in one answer; some room is left for what stands around. */
const mostBytes = 950_000;
const bytesAround = 300;

/** Bytes of a value as JSON in UTF-8, counted without an encoder, which Google's scripts do not have. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Two halves of a letter beyond the first plane are 2 bytes each.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function formulasByRow(sheet: Sheet): ReadonlyMap<number, readonly FormulaCell[]> {
  const byRow = new Map<number, FormulaCell[]>();
  for (const formula of sheet.formulas) {
    const known = byRow.get(formula.row);
    if (known) known.push(formula);
    else byRow.set(formula.row, [formula]);
  }
  return byRow;
}

interface Cut {
  readonly part: SheetPart;
  readonly bytes: number;
  /** Where the sheet goes on; null when all of it is there. */
  readonly nextRow: number | null;
}

/** As many rows as fit, one at least where `must` says so; null when not even one does. */
function cutFrom(sheet: Sheet, fromRow: number, room: number, must: boolean): Cut | null {
  const { name, rows, formulas: _, ...others } = sheet;
  const byRow = formulasByRow(sheet);
  const shell = fromRow === 0 ? others : null;
  const formulasAt = (row: number): readonly FormulaCell[] => byRow.get(row) ?? [];
  let bytes = bytesAround + jsonBytes(shell) + jsonBytes(name);
  let to = fromRow;
  for (; to < rows.length; to += 1) {
    const more = jsonBytes(rows[to]) + jsonBytes(formulasAt(to)) + 2;
    if (bytes + more > room && !(must && to === fromRow)) break;
    bytes += more;
  }
  if (to === fromRow && to < rows.length) return null;
  const kept: readonly (readonly Cell[])[] = rows.slice(fromRow, to);
  const formulas = kept.flatMap((_cells, down) => formulasAt(fromRow + down));
  const part = { sheet: name, fromRow, rows: kept, formulas, shell };
  return { part, bytes, nextRow: to < rows.length ? to : null };
}

/** As much of the workbook as fits into one answer, from a row of a sheet on; nothing where there is no such sheet any more. */
export function pieceFrom(
  workbook: Workbook,
  revision: string,
  from: ReadFrom,
  most = mostBytes,
): WorkbookPiece {
  const parts: SheetPart[] = [];
  let room = most - jsonBytes(workbook.names);
  let { row } = from;
  const first = workbook.sheets.findIndex(({ name }) => name === from.sheet);
  for (const sheet of first < 0 ? [] : workbook.sheets.slice(first)) {
    const cut = cutFrom(sheet, row, room, parts.length === 0);
    if (!cut) return { revision, parts, next: { sheet: sheet.name, row } };
    parts.push(cut.part);
    room -= cut.bytes;
    if (cut.nextRow !== null) return { revision, parts, next: { sheet: sheet.name, row: cut.nextRow } };
    row = 0;
  }
  return { revision, parts, next: null };
}
