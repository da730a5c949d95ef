import { textOfCell, type Cell } from "../foundation/cell.ts";
import type { Message } from "../foundation/message.ts";
import { message } from "../foundation/message.ts";
import type { Position } from "../foundation/place.ts";
import { isBlankContent, sameContent } from "../workbook/cell-content.ts";
import type { AddRow, RemoveRow, RowAddress, SetCell } from "../workbook/change.ts";
import { columnOf, rowByFingerprint } from "../workbook/locate.ts";
import { heldAt, isFree, nativeTableOf, put, sheetOf, type PlanDraft, type TableDraft } from "./draft.ts";
import { holdsOurs, unmarked } from "./comment-mark.ts";
import { cellCharacters } from "./journal-text.ts";
import { skipColumn, skipId, skipRow, skipTable } from "./skip-reasons.ts";

/** The table of a change where it can be written in place; else why not. */
export function tableFor(draft: PlanDraft, key: string): TableDraft | Message {
  const table = draft.tables.get(key);
  if (!table) return skipTable("skip-table-not-found", key);
  return table.transposed ? skipTable("skip-table-transposed", key) : table;
}

/** True for a reason, as against what was looked for. */
export function isReason(found: object): found is Message {
  return "code" in found;
}

/** The row that an address means now; else why it cannot be told. */
function rowFor(
  draft: PlanDraft,
  table: TableDraft,
  address: RowAddress,
  apart: ReadonlySet<string>,
): number | Message {
  if (!("id" in address)) {
    const sheet = sheetOf(draft, table.sheet);
    const row = sheet ? rowByFingerprint(sheet, table.headingRow + 1, address) : null;
    return row ?? skipRow("skip-row-changed", address.row);
  }
  const { id } = address;
  if (table.duplicates.has(id)) return skipId("skip-id-duplicate", table.table, id);
  if (apart.has(id)) return skipId("skip-row-sorted-apart", table.table, id);
  return table.rows.get(id) ?? skipId("skip-row-not-found", table.table, id);
}

const isTooLong = (cell: Cell) => typeof cell === "string" && cell.length > cellCharacters - 8;

/** Where a change of a cell was resolved to. */
export interface ResolvedCell {
  readonly table: TableDraft;
  readonly row: number;
}

/** Has one cell written if it still holds `before`. */
export function setCell(
  draft: PlanDraft,
  change: SetCell,
  apart: ReadonlySet<string>,
): ResolvedCell | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const column = columnOf(table, change.column);
  if (column === undefined) return skipColumn("skip-column-not-found", change.table, change.column);
  const row = rowFor(draft, table, change.row, apart);
  if (typeof row !== "number") return row;
  const reason = reasonAgainst(draft, change, table, { row, column });
  if (reason) return reason;
  if (change.column === "id" && "value" in change.after) {
    const id = textOfCell(change.after.value).trim();
    if (id !== "") table.rows.set(id, row);
    table.lastRow = Math.max(table.lastRow, id === "" ? 0 : row);
  }
  put(draft, table.sheet, { row, column }, change.after);
  return { table, row };
}

function reasonAgainst(
  draft: PlanDraft,
  change: SetCell,
  table: TableDraft,
  position: Position,
): Message | null {
  const { before, after } = change;
  const now = heldAt(draft, table.sheet, position);
  if (sameContent(now, after)) return message("skip-already-so");
  if (!sameContent(now, before)) return message("skip-cell-changed");
  if (isTooLong("formula" in after ? after.formula : after.value)) return message("skip-too-long");
  return change.column === "id" ? reasonAgainstId(change, table, position.row) : null;
}

function reasonAgainstId({ after }: SetCell, table: TableDraft, row: number): Message | null {
  const id = "value" in after ? textOfCell(after.value).trim() : "";
  const taken = (table.rows.get(id) ?? row) !== row || table.duplicates.has(id);
  return id !== "" && taken ? skipId("skip-id-taken", table.table, id) : null;
}

/** Has a row written directly below the last record, where that is free; one that an interrupted run wrote in part is completed. */
export function addRow(draft: PlanDraft, change: AddRow): ResolvedCell | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const cells = writable(change);
  const there = table.rows.get(change.id);
  const isThere = there !== undefined || table.duplicates.has(change.id);
  const resumed = draft.finishing && there !== undefined && holdsJust(draft, table, there, cells);
  if (isThere && !resumed) return rowThere(draft, table, change);
  const row = there ?? table.lastRow + 1;
  const reason = reasonAgainstRow(draft, table, cells, there === undefined ? row : null);
  if (reason) return reason;
  putRow(draft, table, row, cells);
  table.rows.set(change.id, row);
  table.lastRow = Math.max(table.lastRow, row);
  return { table, row };
}

function writable({ id, cells }: AddRow): Readonly<Record<string, Cell>> {
  const kept = Object.entries(cells).map(([key, cell]): [string, Cell] => [key, unmarked(cell)]);
  return { ...Object.fromEntries(kept), id };
}

/** Writes a whole row as one block, and has the native table reach it. */
function putRow(
  draft: PlanDraft,
  table: TableDraft,
  row: number,
  cells: Readonly<Record<string, Cell>>,
): void {
  const [first, last] = span(table);
  for (let column = first; column <= last; column += 1)
    put(draft, table.sheet, { row, column }, { value: null });
  for (const [key, value] of Object.entries(cells)) {
    put(draft, table.sheet, { row, column: table.columns.get(key) ?? 0 }, { value });
  }
  const native = nativeTableOf(draft, table);
  if (!native || native.area.lastRow >= row) return;
  draft.areas.set(native.name, { sheet: table.sheet, area: { ...native.area, lastRow: row } });
}

/** Why a row cannot be written: a column that is not there, a text too long, or something below the table at the free row. */
function reasonAgainstRow(
  draft: PlanDraft,
  table: TableDraft,
  cells: Readonly<Record<string, Cell>>,
  free: number | null,
): Message | null {
  const missing = Object.keys(cells).find((key) => !table.columns.has(key));
  if (missing !== undefined) return skipColumn("skip-column-not-found", table.table, missing);
  if (Object.values(cells).some(isTooLong)) return message("skip-too-long");
  if (free === null) return null;
  const [first, last] = span(table);
  for (let column = first; column <= last; column += 1) {
    if (!isFree(draft, table.sheet, free, column)) return skipRow("skip-no-room-below", free);
  }
  return null;
}

/** First and last column of a table. */
function span(table: TableDraft): readonly [number, number] {
  const places = [...table.columns.values()];
  return [Math.min(...places), Math.max(table.lastColumn, ...places)];
}

/** The id is there already: with the same cells nothing is to be done, else it is somebody else's. */
function rowThere(draft: PlanDraft, table: TableDraft, change: AddRow): Message {
  const row = table.rows.get(change.id);
  const same =
    row !== undefined &&
    Object.entries(change.cells).every(([key, value]) => {
      const column = table.columns.get(key);
      return column !== undefined && sameContent(heldAt(draft, table.sheet, { row, column }), { value });
    });
  return same ? message("skip-already-so") : skipId("skip-id-taken", table.table, change.id);
}

/** Blanks a row that we added, if it holds nothing but what we wrote. */
export function removeRow(draft: PlanDraft, change: RemoveRow): ResolvedCell | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  if (table.duplicates.has(change.id)) return skipId("skip-id-duplicate", change.table, change.id);
  const row = table.rows.get(change.id);
  if (row === undefined) return message("skip-already-so");
  if (!holdsJust(draft, table, row, { ...change.cells, id: change.id })) return message("skip-touched-since");
  const [first, last] = span(table);
  for (let column = first; column <= last; column += 1)
    put(draft, table.sheet, { row, column }, { value: null });
  const native = nativeTableOf(draft, table);
  if (native?.area.lastRow === row && row > native.area.row + 1) {
    draft.areas.set(native.name, { sheet: table.sheet, area: { ...native.area, lastRow: row - 1 } });
  }
  table.rows.delete(change.id);
  if (table.lastRow === row) table.lastRow = row - 1;
  return { table, row };
}

function holdsJust(
  draft: PlanDraft,
  table: TableDraft,
  row: number,
  cells: Readonly<Record<string, Cell>>,
): boolean {
  const wanted = new Map<number, Cell>();
  for (const [key, value] of Object.entries(cells)) {
    const column = table.columns.get(key);
    if (column !== undefined) wanted.set(column, value);
  }
  const [first, last] = span(table);
  for (let column = first; column <= last; column += 1) {
    const held = heldAt(draft, table.sheet, { row, column });
    if (!isBlankContent(held) && !holdsOurs(held, wanted.get(column) ?? null)) return false;
  }
  return true;
}
