import { textOfCell } from "../foundation/cell.ts";
import { message, type Message } from "../foundation/message.ts";
import { foldWords } from "../foundation/text.ts";
import { cellAt } from "../workbook/workbook.ts";
import type { AddColumn, DressChange, GovernColumn, RemoveColumn } from "../workbook/change.ts";
import { sameContent } from "../workbook/cell-content.ts";
import { governedName } from "../workbook/governed-name.ts";
import {
  bottomOf,
  emit,
  flush,
  heldAt,
  isFree,
  nativeTableOf,
  put,
  resizeTables,
  sheetOf,
  type PlanDraft,
  type TableDraft,
} from "./draft.ts";
import { isReason, tableFor } from "./resolve-rows.ts";
import { sameDress } from "./same-dress.ts";
import { skipColumn } from "./skip-reasons.ts";

/** Has a column added right of the table, at the first place where nothing of the user's stands. */
export function addColumn(draft: PlanDraft, change: AddColumn): TableDraft | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const there = table.columns.get(change.column);
  if (there !== undefined && !isUnfinished(draft, table, change, there)) {
    return skipColumn("skip-column-there", change.table, change.column);
  }
  const native = nativeTableOf(draft, table);
  const column = there ?? freeColumn(draft, table);
  const at = { row: table.headingRow, column };
  const name = governedName(change.table, change.column);
  if (there === undefined) emit(draft, { kind: "set-name", name, at: { sheet: table.sheet, ...at } });
  put(draft, table.sheet, at, { value: change.heading });
  flush(draft);
  if (native?.area.lastColumn === column - 1) {
    draft.areas.set(native.name, { sheet: table.sheet, area: { ...native.area, lastColumn: column } });
    resizeTables(draft);
  }
  table.columns.set(change.column, column);
  table.governed.add(change.column);
  table.lastColumn = Math.max(table.lastColumn, column);
  return table;
}

/** An interrupted run named the column but wrote no heading, or wrote it and did not widen the native table. */
function isUnfinished(
  draft: PlanDraft,
  table: TableDraft,
  { column: key, heading }: AddColumn,
  column: number,
): boolean {
  if (!table.governed.has(key)) return false;
  if (isFree(draft, table.sheet, table.headingRow, column)) return true;
  const held = heldAt(draft, table.sheet, { row: table.headingRow, column });
  const isBeside = nativeTableOf(draft, table)?.area.lastColumn === column - 1;
  return draft.finishing && isBeside && sameContent(held, { value: heading });
}

function freeColumn(draft: PlanDraft, table: TableDraft): number {
  const bottom = bottomOf(draft, table);
  const governedAt = new Set(table.columns.values());
  const merges = sheetOf(draft, table.sheet)?.merges ?? [];
  const isTaken = (column: number) => {
    if (governedAt.has(column)) return true;
    for (let row = table.firstHeadingRow; row <= bottom; row += 1)
      if (!isFree(draft, table.sheet, row, column)) return true;
    return merges.some(
      (area) => area.column <= column && column <= area.lastColumn && area.lastRow >= table.firstHeadingRow,
    );
  };
  let column = table.lastColumn + 1;
  while (isTaken(column)) column += 1;
  return column;
}

/** Blanks a column that we added and takes its name away, if nothing but our heading is left in it. */
export function removeColumn(draft: PlanDraft, change: RemoveColumn): TableDraft | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const column = table.columns.get(change.column);
  if (column === undefined) return message("skip-already-so");
  if (!holdsJustHeading(draft, table, column, change.heading)) return message("skip-touched-since");
  put(draft, table.sheet, { row: table.headingRow, column }, { value: null });
  const native = nativeTableOf(draft, table);
  if (native?.area.lastColumn === column && native.area.column < column) {
    draft.areas.set(native.name, { sheet: table.sheet, area: { ...native.area, lastColumn: column - 1 } });
  }
  flush(draft);
  resizeTables(draft);
  emit(draft, { kind: "set-name", name: governedName(change.table, change.column), at: null });
  table.columns.delete(change.column);
  table.governed.delete(change.column);
  return table;
}

function holdsJustHeading(draft: PlanDraft, table: TableDraft, column: number, heading: string): boolean {
  const held = heldAt(draft, table.sheet, { row: table.headingRow, column });
  if (!("value" in held) || (held.value !== null && held.value !== heading)) return false;
  for (let row = table.firstHeadingRow; row <= bottomOf(draft, table); row += 1) {
    if (row !== table.headingRow && !isFree(draft, table.sheet, row, column)) return false;
  }
  return true;
}

/** Points the column's governed name at its heading, or takes the name away. */
export function governColumn(draft: PlanDraft, change: GovernColumn): TableDraft | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const name = governedName(change.table, change.column);
  if ((change.kind === "govern-column") === table.governed.has(change.column))
    return message("skip-already-so");
  if (change.kind === "release-column") {
    emit(draft, { kind: "set-name", name, at: null });
    table.governed.delete(change.column);
    return table;
  }
  const column = table.columns.get(change.column) ?? columnHeaded(draft, table, change.heading);
  if (column === null) return skipColumn("skip-column-not-found", change.table, change.column);
  emit(draft, { kind: "set-name", name, at: { sheet: table.sheet, row: table.headingRow, column } });
  table.columns.set(change.column, column);
  table.governed.add(change.column);
  return table;
}

function columnHeaded(draft: PlanDraft, table: TableDraft, heading: string): number | null {
  const sheet = sheetOf(draft, table.sheet);
  const wanted = foldWords(heading);
  const width = sheet?.rows[table.headingRow]?.length ?? 0;
  for (let column = 0; sheet && wanted !== "" && column < width; column += 1) {
    if (foldWords(textOfCell(cellAt(sheet, { row: table.headingRow, column }))) === wanted) return column;
  }
  return null;
}

/** Dresses a column or, when its key is empty, the whole sheet of a table. */
export function dressColumn(draft: PlanDraft, change: DressChange): TableDraft | Message {
  const table = tableFor(draft, change.table);
  if (isReason(table)) return table;
  const column = change.column === "" ? null : table.columns.get(change.column);
  if (column === undefined) return skipColumn("skip-column-not-found", change.table, change.column);
  const now = sheetOf(draft, table.sheet)?.dress?.[change.column] ?? null;
  if (sameDress(now, change.after)) return message("skip-already-so");
  emit(draft, {
    kind: "dress",
    sheet: table.sheet,
    key: change.column,
    column,
    firstRow: column === null ? table.headingRow : table.headingRow + 1,
    lastRow: Math.max(table.lastRow, table.headingRow + 1),
    dress: change.after,
  });
  return table;
}
