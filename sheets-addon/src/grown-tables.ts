import { isBlankCell, type Area, type Cell } from "@jalon/core";

/**
 * A table's area with the rows that people added directly below it: Google moves a range when rows are put into it, and leaves it
 * alone when somebody types below, where Excel lets its table grow.
 */
export function grownArea(area: Area, rows: readonly (readonly Cell[])[]): Area {
  const isFilled = (row: number): boolean =>
    (rows[row] ?? []).slice(area.column, area.lastColumn + 1).some((cell) => !isBlankCell(cell));
  let { lastRow } = area;
  while (isFilled(lastRow + 1)) lastRow += 1;
  return { ...area, lastRow };
}
