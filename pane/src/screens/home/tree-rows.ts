import type { Portfolio, ProgrammeFacts, ProjectFacts } from "../../engine/engine.ts";

/** One visible row of the tree, with its place among its siblings. */
export type TreeRow = { readonly key: string; readonly position: number; readonly siblings: number } & (
  | { readonly level: 1; readonly programme: ProgrammeFacts; readonly open: boolean }
  | { readonly level: 2; readonly project: ProjectFacts; readonly parent: string }
);

/** The rows of the tree that are visible when these programmes are open. */
export function treeRows(portfolio: Portfolio, open: ReadonlySet<string>): readonly TreeRow[] {
  const projects = new Map<string, ProjectFacts[]>();
  for (const project of portfolio.projects) {
    const list = projects.get(project.programme);
    if (list) list.push(project);
    else projects.set(project.programme, [project]);
  }
  const siblings = portfolio.programmes.length;
  return portfolio.programmes.flatMap((programme, at): TreeRow[] => {
    const key = `programme:${programme.key}`;
    const isOpen = open.has(programme.key);
    const head: TreeRow = { key, level: 1, programme, open: isOpen, position: at + 1, siblings };
    const children = isOpen ? (projects.get(programme.key) ?? []) : [];
    return [head, ...children.map((project, index) => projectRow(project, key, index, children.length))];
  });
}

function projectRow(project: ProjectFacts, parent: string, index: number, siblings: number): TreeRow {
  const key = `project:${project.id}:${project.row}`;
  return { key, level: 2, project, parent, position: index + 1, siblings };
}

/** What a key does in the tree: the row that takes the focus, or the programme that opens or closes. */
export type TreeMove = { readonly focus: number } | { readonly toggle: string } | null;

/** What a key of the keyboard means on a row, as trees behave everywhere. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove {
  const row = rows[at];
  if (!row) return null;
  if (key === "ArrowDown") return focusOn(rows, at + 1);
  if (key === "ArrowUp") return focusOn(rows, at - 1);
  if (key === "Home") return focusOn(rows, 0);
  if (key === "End") return focusOn(rows, rows.length - 1);
  if (key === "ArrowRight") return moveIn(rows, row, at);
  if (key === "ArrowLeft") return moveOut(rows, row);
  return null;
}

function moveIn(rows: readonly TreeRow[], row: TreeRow, at: number): TreeMove {
  if (row.level === 2) return null;
  return row.open ? focusOn(rows, at + 1) : { toggle: row.programme.key };
}

function moveOut(rows: readonly TreeRow[], row: TreeRow): TreeMove {
  if (row.level === 1) return row.open ? { toggle: row.programme.key } : null;
  return focusOn(
    rows,
    rows.findIndex((candidate) => candidate.key === row.parent),
  );
}

function focusOn(rows: readonly TreeRow[], at: number): TreeMove {
  return at >= 0 && at < rows.length ? { focus: at } : null;
}
