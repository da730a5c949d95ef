import type { Cell, CellContent, Edit } from "@jalon/core";

/** Cells of one sheet that are written together, by row and then by column. */
export type CellRun = Map<number, Map<number, CellContent>>;

/** Edits in their order, those of cells of one sheet that follow each other together. */
export type Group =
  | { readonly is: "cells"; readonly sheet: string; readonly cells: CellRun; readonly edits: number }
  | { readonly is: "edit"; readonly edit: Exclude<Edit, CellEdit> };

type CellEdit = Extract<Edit, { kind: "write" | "write-block" }>;

function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === "write" || edit.kind === "write-block";
}

function set(cells: CellRun, row: number, column: number, content: CellContent): void {
  const known = cells.get(row) ?? new Map<number, CellContent>();
  known.set(column, content);
  cells.set(row, known);
}

function add(cells: CellRun, edit: CellEdit): void {
  if (edit.kind === "write") set(cells, edit.row, edit.column, edit.content);
  else
    edit.rows.forEach((values, down) =>
      values.forEach((value: Cell, right) => set(cells, edit.row + down, edit.column + right, { value })),
    );
}

/** The edits as groups. A later edit of a cell replaces an earlier one of the same group. */
export function groupsOf(edits: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    if (!isCellEdit(edit)) {
      groups.push({ is: "edit", edit });
      continue;
    }
    const last = groups[groups.length - 1];
    const follows = last?.is === "cells" && last.sheet.toLowerCase() === edit.sheet.toLowerCase();
    const cells: CellRun = follows ? last.cells : new Map<number, Map<number, CellContent>>();
    add(cells, edit);
    if (follows) groups[groups.length - 1] = { ...last, edits: last.edits + 1 };
    else groups.push({ is: "cells", sheet: edit.sheet, cells, edits: 1 });
  }
  return groups;
}

/** Cells that lie together, all of them to be written. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: CellContent[][];
}

function segmentsOf(row: number, cells: ReadonlyMap<number, CellContent>): Rectangle[] {
  const segments: Rectangle[] = [];
  for (const [column, content] of [...cells].sort(([one], [other]) => one - other)) {
    const last = segments[segments.length - 1];
    const line = last?.rows[0];
    if (last && line && last.column + line.length === column) line.push(content);
    else segments.push({ row, column, rows: [[content]] });
  }
  return segments;
}

const goesOn = (above: Rectangle, { row, column, rows }: Rectangle): boolean =>
  above.column === column &&
  above.row + above.rows.length === row &&
  above.rows[0]?.length === rows[0]?.length;

/** The cells of a run as few rectangles, so that nothing beside them is touched and few calls write many cells. */
export function rectanglesOf(cells: CellRun): readonly Rectangle[] {
  const rectangles: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (const [row, line] of [...cells].sort(([one], [other]) => one - other)) {
    open = segmentsOf(row, line).map((segment) => {
      const above = open.find((one) => goesOn(one, segment));
      if (!above) {
        rectangles.push(segment);
        return segment;
      }
      above.rows.push(...segment.rows);
      return above;
    });
  }
  return rectangles;
}
