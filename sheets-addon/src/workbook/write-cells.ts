import { cellKey, isBlankContent } from "@jalon/core";
import { rectanglesOf, type CellRun, type Rectangle } from "../cell-runs.ts";
import { formatAt, type SheetMemory } from "../memory.ts";
import { enteredOf, formatNeeded } from "../written-cells.ts";
import { addressOfArea } from "./areas.ts";
import { makeRoom, type OpenSheet } from "./open-sheet.ts";

/** The addresses that need another format first, by that format: runs of cells down a column. */
function formatsNeeded(memory: SheetMemory, rectangles: readonly Rectangle[]) {
  const runs = new Map<string, { row: number; column: number; lastRow: number; lastColumn: number }[]>();
  for (const { row: top, column: left, rows } of rectangles) {
    const width = rows[0]?.length ?? 0;
    for (let right = 0; right < width; right += 1) {
      rows.forEach((contents, down) => {
        const content = contents[right];
        const [row, column] = [top + down, left + right];
        const format = content ? formatNeeded(content, formatAt(memory, row, column)) : null;
        if (format === null) return;
        memory.given.set(cellKey(row, column), format);
        const known = runs.get(format) ?? [];
        runs.set(format, known);
        const last = known[known.length - 1];
        if (last?.column === column && last.lastRow === row - 1) last.lastRow = row;
        else known.push({ row, column, lastRow: row, lastColumn: column });
      });
    }
  }
  return runs;
}

function writeRectangle({ google, memory }: OpenSheet, { row, column, rows }: Rectangle): void {
  const entered = rows.map((contents, down) =>
    contents.map((content, right) => enteredOf(content, formatAt(memory, row + down, column + right))),
  );
  google.getRange(row + 1, column + 1, rows.length, rows[0]?.length ?? 1).setValues(entered);
  rows.forEach((contents, down) => {
    if (contents.some((content) => !isBlankContent(content)))
      memory.lastRow = Math.max(memory.lastRow, row + down);
  });
}

/** Writes cells of a sheet: first the formats that keep days days and text text, then each rectangle in one call. */
export function writeCells(sheet: OpenSheet, cells: CellRun): void {
  const rectangles = rectanglesOf(cells);
  let [lastRow, lastColumn] = [-1, -1];
  for (const { row, column, rows } of rectangles) {
    lastRow = Math.max(lastRow, row + rows.length - 1);
    lastColumn = Math.max(lastColumn, column + (rows[0]?.length ?? 1) - 1);
  }
  makeRoom(sheet, lastRow, lastColumn);
  for (const [format, areas] of formatsNeeded(sheet.memory, rectangles))
    sheet.google.getRangeList(areas.map(addressOfArea)).setNumberFormat(format);
  for (const rectangle of rectangles) writeRectangle(sheet, rectangle);
}
