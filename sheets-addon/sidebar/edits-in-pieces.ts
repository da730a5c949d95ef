import type { Edit } from "@jalon/core";

type Block = Extract<Edit, { kind: "write-block" }>;

const encoder = new TextEncoder();

/** What goes with an edit: the marks of its rows, there and back. */
const bytesBeside = 120;
const bytesAMark = 14;

/** Bytes of an edit as JSON, with what goes beside it. */
function bytesOf(edit: Edit): number {
  const rows = edit.kind === "write-block" ? edit.rows.length : 1;
  return encoder.encode(JSON.stringify(edit)).length + bytesBeside + rows * bytesAMark;
}

function halves(block: Block): readonly Block[] {
  const { rows, row, column } = block;
  if (rows.length > 1) {
    const half = rows.length >> 1;
    return [
      { ...block, rows: rows.slice(0, half) },
      { ...block, row: row + half, rows: rows.slice(half) },
    ];
  }
  const cells = rows[0] ?? [];
  const half = cells.length >> 1;
  return [
    { ...block, rows: [cells.slice(0, half)] },
    { ...block, column: column + half, rows: [cells.slice(half)] },
  ];
}

const isOneCell = ({ rows }: Block): boolean => rows.length <= 1 && (rows[0]?.length ?? 0) <= 1;

/** The edit, or the same as several: large blocks are cut between rows, then between cells. */
function cut(edit: Edit, most: number): readonly Edit[] {
  if (edit.kind !== "write-block" || isOneCell(edit) || bytesOf(edit) <= most) return [edit];
  return halves(edit).flatMap((half) => cut(half, most));
}

/** The edits in order, as many together as fit into `most` bytes of JSON. */
export function editsInPieces(edits: readonly Edit[], most: number): readonly (readonly Edit[])[] {
  const pieces: Edit[][] = [];
  let size = Infinity;
  for (const edit of edits.flatMap((whole) => cut(whole, most))) {
    const bytes = bytesOf(edit);
    if (size + bytes > most) {
      pieces.push([]);
      size = 0;
    }
    size += bytes;
    pieces.at(-1)?.push(edit);
  }
  return pieces;
}
