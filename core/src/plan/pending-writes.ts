import type { Cell } from "../foundation/cell.ts";
import { cellKey } from "../workbook/cell-content.ts";
import type { CellContent } from "../workbook/change.ts";
import type { Edit } from "../workbook/host.ts";

/** Cells of one sheet waiting to be written, by column and row. */
export type PendingSheet = Map<number, Map<number, CellContent>>;

/** Values of one column in adjacent rows. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/** The fewest edits that write the cells: blocks of values, and formulas one by one. */
export function editsFor(sheet: string, pending: PendingSheet): readonly Edit[] {
  const formulas: Edit[] = [];
  const runs: Run[] = [];
  for (const column of [...pending.keys()].sort((a, b) => a - b)) {
    const cells = pending.get(column) ?? new Map<number, CellContent>();
    for (const row of [...cells.keys()].sort((a, b) => a - b)) {
      const content = cells.get(row);
      if (!content) continue;
      if ("formula" in content) formulas.push({ kind: "write", sheet, row, column, content });
      else extend(runs, row, column, content.value);
    }
  }
  return [...merged(runs).map((run) => blockOf(sheet, run)), ...formulas];
}

function extend(runs: Run[], row: number, column: number, value: Cell): void {
  const last = runs[runs.length - 1];
  if (last?.column === column && last.row + last.values.length === row) last.values.push([value]);
  else runs.push({ row, column, values: [[value]] });
}

/** Runs side by side over the same rows become one block. */
function merged(runs: readonly Run[]): readonly Run[] {
  const blocks = new Map<number, Run>();
  const all: Run[] = [];
  for (const run of runs) {
    const left = blocks.get(cellKey(run.row, run.column));
    if (left?.values.length === run.values.length) {
      left.values.forEach((cells, index) => cells.push(...(run.values[index] ?? [])));
      blocks.set(cellKey(run.row, run.column + 1), left);
    } else {
      all.push(run);
      blocks.set(cellKey(run.row, run.column + 1), run);
    }
  }
  return all;
}

function blockOf(sheet: string, { row, column, values }: Run): Edit {
  const [only, ...more] = values;
  if (only?.length === 1 && more.length === 0) {
    return { kind: "write", sheet, row, column, content: { value: only[0] ?? null } };
  }
  return { kind: "write-block", sheet, row, column, rows: values };
}
