import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import type { Area } from "../../foundation/place.ts";
import type { Sheet } from "../../workbook/workbook.ts";

/** A sheet as records are looked for in it: one a row, as the sheet has it or turned over. Nothing but blanks lies outside `height` and `width`. */
export interface Grid {
  readonly sheet: Sheet;
  readonly transposed: boolean;
  readonly height: number;
  readonly width: number;
  readonly cell: (row: number, column: number) => Cell;
  /** The merged block that a cell is part of. */
  readonly merge: (row: number, column: number) => Area | undefined;
}

/** No table is looked for beyond so many columns: sheets that reach column XFD are cover pages. */
export const mostColumns = 600;
const longestIndexedMerge = 400;
const mostKey = 20_000;

/** The last column (from 0) that shows something in a row, or -1. */
function lastFilled(row: readonly Cell[]): number {
  let last = row.length - 1;
  while (last >= 0 && isBlankCell(row[last])) last -= 1;
  return last;
}

function extentOf(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    const last = lastFilled(row);
    if (last < 0) return;
    rows = index + 1;
    if (last >= columns) columns = last + 1;
  });
  return { rows, columns };
}

function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const last = Math.min(area.lastRow, area.row + longestIndexedMerge);
    for (let row = area.row; row <= last; row += 1) {
      const there = byRow.get(row);
      if (there) there.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

/** Some hosts repeat a merged block's value in all of its cells: those are one value, in the first cell. */
function repeatedCells(sheet: Sheet, columns: number): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (const area of sheet.merges) {
    for (let row = area.row; row <= Math.min(area.lastRow, area.row + longestIndexedMerge); row += 1) {
      for (let column = area.column; column <= Math.min(area.lastColumn, columns); column += 1) {
        const first = row === area.row && column === area.column;
        if (!first && !isBlankCell(sheet.rows[row]?.[column])) repeated.add(row * mostKey + column);
      }
    }
  }
  return repeated;
}

function turned(area: Area | undefined): Area | undefined {
  return area && { row: area.column, column: area.row, lastRow: area.lastColumn, lastColumn: area.lastRow };
}

/** The sheet with one record a row, and the same turned over; the second is null when it is too tall to be a table on its side. */
export function gridsOf(sheet: Sheet): { readonly upright: Grid; readonly turned: Grid | null } {
  const { rows, columns } = extentOf(sheet);
  const byRow = mergesByRow(sheet.merges);
  const repeated = repeatedCells(sheet, mostColumns);
  const raw = (row: number, column: number): Cell => sheet.rows[row]?.[column] ?? null;
  const cell =
    repeated.size === 0
      ? raw
      : (row: number, column: number) => (repeated.has(row * mostKey + column) ? null : raw(row, column));
  const merge = (row: number, column: number): Area | undefined =>
    byRow.get(row)?.find((area) => area.column <= column && column <= area.lastColumn);
  const upright = {
    sheet,
    transposed: false,
    height: rows,
    width: Math.min(columns, mostColumns),
    cell,
    merge,
  };
  if (rows > mostColumns || columns < 3 || rows < 2) return { upright, turned: null };
  return {
    upright,
    turned: {
      sheet,
      transposed: true,
      height: Math.min(columns, mostColumns),
      width: rows,
      cell: (row, column) => cell(column, row),
      merge: (row, column) => turned(merge(column, row)),
    },
  };
}

/** The cell as it is seen: a cell inside a merged block shows the block's first cell. */
export function shownCell(grid: Grid, row: number, column: number): Cell {
  const area = grid.merge(row, column);
  return area ? grid.cell(area.row, area.column) : grid.cell(row, column);
}

/** True when every cell of a row, between two columns, shows nothing. */
export function isBlankRow(grid: Grid, row: number, from = 0, to = grid.width - 1): boolean {
  for (let column = from; column <= to; column += 1) if (!isBlankCell(grid.cell(row, column))) return false;
  return true;
}

/** Columns side by side, from 0, the last one included. */
export interface ColumnBlock {
  readonly from: number;
  readonly to: number;
}

function filledColumns({ height, width, cell }: Grid): readonly boolean[] {
  const filled = Array.from({ length: width }, () => false);
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height && !filled[column]; row += 1)
      filled[column] = !isBlankCell(cell(row, column));
  }
  return filled;
}

/** The blocks of columns that wholly blank columns set apart, from left to right. */
export function blocksAcross(grid: Grid): readonly ColumnBlock[] {
  const blocks: { from: number; to: number }[] = [];
  filledColumns(grid).forEach((filled, column) => {
    const open = blocks.at(-1);
    if (!filled) return;
    if (open?.to === column - 1) open.to = column;
    else blocks.push({ from: column, to: column });
  });
  return blocks;
}

/** The grid as if nothing stood outside of these columns. */
export function columnsOnly(grid: Grid, from: number, to: number): Grid {
  const cell = (row: number, column: number): Cell =>
    column < from || column > to ? null : grid.cell(row, column);
  return { ...grid, cell, width: to + 1 };
}

/** At most `most` of the numbers from `first` to `last`, spread evenly. */
export function spread(first: number, last: number, most: number): readonly number[] {
  const count = last - first + 1;
  if (count <= 0) return [];
  if (count <= most) return Array.from({ length: count }, (_, index) => first + index);
  return Array.from({ length: most }, (_, index) => first + Math.floor((index * count) / most));
}
