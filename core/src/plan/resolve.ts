import { isBlankCell, textOfCell } from "../foundation/cell.ts";
import type { Message } from "../foundation/message.ts";
import type { Change, Plan, Skipped } from "../workbook/change.ts";
import type { Edit } from "../workbook/host.ts";
import { locate } from "../workbook/locate.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { draftOf, flush, heldAt, resizeTables, type PlanDraft, type TableDraft } from "./draft.ts";
import { addColumn, dressColumn, governColumn, removeColumn } from "./resolve-columns.ts";
import { addRow, isReason, removeRow, setCell, type ResolvedCell } from "./resolve-rows.ts";
import { addSheet, removeSheet } from "./resolve-sheets.ts";
import { sortedApart } from "./sorted-apart.ts";

/** Where a change was resolved to: its table, and its row when it has one. */
export interface Resolved {
  readonly change: Change;
  readonly table: TableDraft;
  readonly row: number | null;
  /** Name of the row, where the table has one. */
  readonly name: string;
}

/** What a plan comes to on the workbook as it is now. */
export interface Resolution {
  /** What the host is to do, in order. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Change[];
  readonly skipped: readonly Skipped[];
  /** The applied changes with where they were found. */
  readonly resolved: readonly Resolved[];
}

const removingRows = 7;

/** Things are made in this order, whatever order the plan has: sheets and columns, ids, rows, cells, looks; and what undo takes back last. */
function phaseOf(change: Change): number {
  if (change.kind === "set-cell") return change.column === "id" ? idPhase(change.after) : phases[change.kind];
  return phases[change.kind];
}

const phases: Readonly<Record<Change["kind"], number>> = {
  "add-sheet": 0,
  "add-column": 1,
  "govern-column": 2,
  "add-row": 4,
  "set-cell": 5,
  dress: 6,
  "remove-row": removingRows,
  "release-column": 9,
  "remove-column": 10,
  "remove-sheet": 11,
};

/** Ids come first, so that an interrupted plan can be told by them; an id that is taken away goes last. */
function idPhase(after: Extract<Change, { kind: "set-cell" }>["after"]): number {
  return "value" in after && isBlankCell(after.value) ? 8 : 3;
}

type Resolve<C extends Change> = (
  draft: PlanDraft,
  change: C,
  apart: ReadonlySet<string>,
) => TableDraft | ResolvedCell | Message;

const resolvers: { readonly [K in Change["kind"]]: Resolve<Extract<Change, { kind: K }>> } = {
  "set-cell": setCell,
  "add-row": addRow,
  "remove-row": removeRow,
  "add-column": addColumn,
  "remove-column": removeColumn,
  "govern-column": governColumn,
  "release-column": governColumn,
  dress: dressColumn,
  "add-sheet": addSheet,
  "remove-sheet": removeSheet,
};

/** What waits is written, then native tables grow over it; but they shrink before rows are blanked, so that an interrupted run can tell. */
function endPhase(draft: PlanDraft, phase: number): void {
  if (phase === removingRows) resizeTables(draft);
  flush(draft);
  resizeTables(draft);
}

const nobody: ReadonlySet<string> = new Set();

/** What a plan comes to on a workbook: the edits to make, and the changes that cannot be made any more, each with its reason. */
export function resolvePlan(workbook: Workbook, mapping: Mapping | null, plan: Plan): Resolution {
  const draft = draftOf(workbook, mapping, plan);
  const apart = sortedApart(workbook, locate(workbook, mapping));
  const resolved: Resolved[] = [];
  const skipped: Skipped[] = [];
  const ordered = plan.changes.map((change, index) => ({ change, index, phase: phaseOf(change) }));
  ordered.sort((a, b) => a.phase - b.phase || a.index - b.index);
  let phase = 0;
  for (const next of ordered) {
    if (next.phase !== phase) endPhase(draft, phase);
    phase = next.phase;
    const resolveIt = resolvers[next.change.kind] as Resolve<Change>;
    const found = resolveIt(draft, next.change, apart.get(next.change.table) ?? nobody);
    if (isReason(found)) skipped.push({ change: next.change, because: found });
    else resolved.push(resolvedAt(draft, next.change, found));
  }
  endPhase(draft, phase);
  return { edits: draft.edits, applied: resolved.map(({ change }) => change), skipped, resolved };
}

function resolvedAt(draft: PlanDraft, change: Change, found: TableDraft | ResolvedCell): Resolved {
  if (!("row" in found)) return { change, table: found, row: null, name: "" };
  const { table, row } = found;
  const column = table.columns.get("name");
  const held = column === undefined ? { value: null } : heldAt(draft, table.sheet, { row, column });
  return { change, table, row, name: "value" in held ? textOfCell(held.value) : "" };
}
