import type { Change, Message, Plan } from "@jalon/core";

/** A change of a plan, and which one it is. */
export interface Numbered {
  readonly at: number;
  readonly change: Change;
}

/** Changes of one kind, for one sort of reason: accepted or left out together. */
export interface PlanGroup {
  readonly key: string;
  readonly kind: Change["kind"];
  /** The table; null where the group spans several. */
  readonly table: string | null;
  /** The reason, where all of the group have the very same. */
  readonly because: Message | null;
  readonly code: string;
  /** The column, where all of the group set cells of the same. */
  readonly column: string | null;
  /** The row (1 is the first of the sheet) that its changes move back into place: all of them, or none; null for a group that may be taken in part. */
  readonly shiftedRow: number | null;
  readonly changes: readonly Numbered[];
}

/** Changes that only make the workbook look and check right go together, whatever their table. */
const together: readonly Change["kind"][] = ["dress", "govern-column", "release-column"];

const shiftedCell = "cell-of-shifted-row";

function shiftedRowOf({ because }: Change): number | null {
  const row = because.values?.["row"];
  return because.code === shiftedCell && typeof row === "number" ? row : null;
}

/** Repairs go by what they mend, whatever the column; other changes by their column too. */
function keyOf(change: Change, repairs: boolean): string {
  if (together.includes(change.kind)) return change.kind;
  const row = shiftedRowOf(change);
  if (row !== null) return `${shiftedCell}|${change.table}|${row}`;
  if (repairs) return `${change.kind}|${change.because.code}`;
  const column = change.kind === "set-cell" ? change.column : "";
  return `${change.kind}|${change.table}|${column}|${change.because.code}`;
}

/** The plan's changes in groups, in the order in which the plan makes them. */
export function planGroups(plan: Plan): readonly PlanGroup[] {
  const groups = new Map<string, Numbered[]>();
  const repairs = plan.title.code === "repair-plan";
  plan.changes.forEach((change, at) => {
    const key = keyOf(change, repairs);
    const group = groups.get(key);
    if (group) group.push({ at, change });
    else groups.set(key, [{ at, change }]);
  });
  return [...groups].map(([key, changes]) => groupOf(key, changes));
}

function groupOf(key: string, changes: readonly Numbered[]): PlanGroup {
  const [first] = changes as [Numbered];
  const { kind, table, because } = first.change;
  const words = JSON.stringify(because);
  const same = changes.every(
    ({ change }) => change.because === because || JSON.stringify(change.because) === words,
  );
  const column = columnOf(first.change);
  const oneColumn = changes.every(({ change }) => columnOf(change) === column);
  const oneTable = changes.every(({ change }) => change.table === table);
  return {
    key,
    kind,
    table: oneTable ? table : null,
    because: same ? because : null,
    code: because.code,
    column: oneTable && oneColumn ? column : null,
    shiftedRow: shiftedRowOf(first.change),
    changes,
  };
}

function columnOf(change: Change): string | null {
  return change.kind === "set-cell" ? change.column : null;
}

/** How much of a group is accepted. */
export function acceptedOf(group: PlanGroup, leftOut: ReadonlySet<number>): "all" | "some" | "none" {
  const out = group.changes.filter(({ at }) => leftOut.has(at)).length;
  if (out === 0) return "all";
  return out === group.changes.length ? "none" : "some";
}

/** What is left out after the user ticks or clears these changes. */
export function withChoice(
  leftOut: ReadonlySet<number>,
  changes: readonly Numbered[],
  accepted: boolean,
): ReadonlySet<number> {
  const next = new Set(leftOut);
  for (const { at } of changes) {
    if (accepted) next.delete(at);
    else next.add(at);
  }
  return next;
}

/** The plan without what the user left out. */
export function acceptedPlan(plan: Plan, leftOut: ReadonlySet<number>): Plan {
  return leftOut.size === 0 ? plan : { ...plan, changes: plan.changes.filter((_, at) => !leftOut.has(at)) };
}

/** One line of the list that the preview shows: a group's head, or one of its changes. */
export type PreviewLine =
  | { readonly key: string; readonly head: PlanGroup }
  | { readonly key: string; readonly group: PlanGroup; readonly item: Numbered; readonly last: boolean };

/** The lines to show when these groups are open. */
export function previewLines(
  groups: readonly PlanGroup[],
  open: ReadonlySet<string>,
): readonly PreviewLine[] {
  return groups.flatMap((group): PreviewLine[] => {
    const head = { key: group.key, head: group };
    if (!open.has(group.key)) return [head];
    const last = group.changes.length - 1;
    return [
      head,
      ...group.changes.map((item, index) => ({
        key: `change:${item.at}`,
        group,
        item,
        last: index === last,
      })),
    ];
  });
}
