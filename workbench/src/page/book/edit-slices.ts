import type { Edit } from "@jalon/core";

/** Cells that are written in the page's memory at a time. */
const cellsAtATime = 1500;

/** A block in blocks of fewer rows, one below the other; any other edit as it is. */
function lowerBlocks(edit: Edit): readonly Edit[] {
  if (edit.kind !== "write-block") return [edit];
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, edit.rows[0]?.length ?? 1)));
  if (edit.rows.length <= rowsAtATime) return [edit];
  const blocks: Edit[] = [];
  for (let from = 0; from < edit.rows.length; from += rowsAtATime) {
    blocks.push({ ...edit, row: edit.row + from, rows: edit.rows.slice(from, from + rowsAtATime) });
  }
  return blocks;
}

function cellsIn(edit: Edit): number {
  return edit.kind === "write-block" ? edit.rows.reduce((sum, cells) => sum + cells.length, 0) : 1;
}

/** Edits in slices, in order: making those of one slice takes the page a moment only. */
export function editSlices(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const slices: Edit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap(lowerBlocks)) {
    const cells = cellsIn(edit);
    const slice = slices[slices.length - 1];
    if (slice && cells <= room) slice.push(edit);
    else {
      slices.push([edit]);
      room = cellsAtATime;
    }
    room -= cells;
  }
  return slices;
}
