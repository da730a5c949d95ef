import type { Area, Position } from "../foundation/place.ts";
import { cellKey, contentAt, isBlankContent } from "../workbook/cell-content.ts";
import type { CellContent, Plan } from "../workbook/change.ts";
import type { Edit } from "../workbook/host.ts";
import { locate, type LocatedTable } from "../workbook/locate.ts";
import type { Mapping } from "../workbook/mapping.ts";
import { nativeTableAt } from "../workbook/native-table.ts";
import { sheetNamed, type NativeTable, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { editsFor, type PendingSheet } from "./pending-writes.ts";

/** A table as it will be once the changes resolved so far are made. */
export interface TableDraft {
  readonly table: string;
  readonly sheet: string;
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  readonly transposed: boolean;
  readonly columns: Map<string, number>;
  readonly kept: ReadonlyMap<string, number>;
  readonly governed: Set<string>;
  readonly rows: Map<string, number>;
  readonly duplicates: ReadonlySet<string>;
  lastRow: number;
  lastColumn: number;
}

/** A plan being turned into edits: where everything is and what each cell will hold, change by change. */
export interface PlanDraft {
  readonly workbook: Workbook;
  readonly finishing: boolean;
  readonly tables: Map<string, TableDraft>;
  readonly sheetsGone: Set<string>;
  readonly areas: Map<string, { readonly sheet: string; readonly area: Area }>;
  readonly areasGiven: Map<string, Area>;
  readonly edits: Edit[];
  readonly held: Map<string, Map<number, CellContent>>;
  readonly pending: Map<string, PendingSheet>;
}

function tableDraft(found: LocatedTable): TableDraft {
  return {
    ...found,
    columns: new Map(found.columns),
    governed: new Set(found.governed),
    rows: new Map(found.rows),
  };
}

/** A draft of the workbook as it was just read. */
export function draftOf(workbook: Workbook, mapping: Mapping | null, plan: Plan): PlanDraft {
  const located = [...locate(workbook, mapping)].map(([key, found]): [string, TableDraft] => [
    key,
    tableDraft(found),
  ]);
  return {
    workbook,
    finishing: plan.settles?.how === "finish",
    tables: new Map(located),
    sheetsGone: new Set(),
    areas: new Map(),
    areasGiven: new Map(),
    edits: [],
    held: new Map(),
    pending: new Map(),
  };
}

/** The sheet as it was read; undefined for one that this plan adds. */
export function sheetOf(draft: PlanDraft, name: string): Sheet | undefined {
  return sheetNamed(draft.workbook, name);
}

/** What a cell will hold once everything resolved so far is done. */
export function heldAt(draft: PlanDraft, sheet: string, position: Position): CellContent {
  const held = draft.held.get(sheet)?.get(cellKey(position.row, position.column));
  if (held) return held;
  const read = sheetOf(draft, sheet);
  return read ? contentAt(read, position) : { value: null };
}

/** True when a cell will be empty. */
export function isFree(draft: PlanDraft, sheet: string, row: number, column: number): boolean {
  return isBlankContent(heldAt(draft, sheet, { row, column }));
}

/** Has a cell written, together with others that wait. */
export function put(draft: PlanDraft, sheet: string, { row, column }: Position, content: CellContent): void {
  const held = draft.held.get(sheet) ?? new Map<number, CellContent>();
  draft.held.set(sheet, held.set(cellKey(row, column), content));
  const pending: PendingSheet = draft.pending.get(sheet) ?? new Map<number, Map<number, CellContent>>();
  draft.pending.set(sheet, pending);
  const cells = pending.get(column) ?? new Map<number, CellContent>();
  pending.set(column, cells.set(row, content));
}

/** Turns the cells that wait into edits. */
export function flush(draft: PlanDraft): void {
  for (const [sheet, pending] of draft.pending)
    for (const edit of editsFor(sheet, pending)) draft.edits.push(edit);
  draft.pending.clear();
}

/** Adds an edit after everything that waits. */
export function emit(draft: PlanDraft, edit: Edit): void {
  flush(draft);
  draft.edits.push(edit);
}

/** Gives native tables their new areas. */
export function resizeTables(draft: PlanDraft): void {
  for (const [name, { sheet, area }] of draft.areas) {
    const read = sheetOf(draft, sheet)?.tables.find((table) => table.name === name)?.area;
    const before = draft.areasGiven.get(name) ?? read;
    if (before && sameArea(before, area)) continue;
    draft.edits.push({ kind: "resize-table", sheet, name, area });
    draft.areasGiven.set(name, area);
  }
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;
}

/** The native table that a table lies in, with its area as it will be; undefined when the table is a plain range. */
export function nativeTableOf(draft: PlanDraft, table: TableDraft): NativeTable | undefined {
  const tables = sheetOf(draft, table.sheet)?.tables ?? [];
  const now = tables.map(({ name, area }) => ({ name, area: draft.areas.get(name)?.area ?? area }));
  return nativeTableAt(now, table.headingRow, table.columns.values());
}

/** Last row of a sheet that holds anything, as read or as it will be. */
export function bottomOf(draft: PlanDraft, table: TableDraft): number {
  return Math.max((sheetOf(draft, table.sheet)?.rows.length ?? 0) - 1, table.lastRow);
}
