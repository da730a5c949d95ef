import type { Area } from "@jalon/core";
import { touches } from "./areas.ts";
import { cellOf, isFilled, type BookRange, type BookSheet, type BookTable } from "./book.ts";

/** True when anything stands in an area. */
export function hasContent(sheet: BookSheet, area: Area): boolean {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1)
      if (isFilled(cellOf(sheet, row, column))) return true;
  }
  return false;
}

function isFree(sheet: BookSheet, table: BookTable, area: Area): boolean {
  return !sheet.tables.some((other) => other !== table && touches(other.area, area));
}

const below = ({ area }: BookTable): Area => ({ ...area, row: area.lastRow + 1, lastRow: area.lastRow + 1 });
const beside = ({ area }: BookTable): Area => {
  return { ...area, column: area.lastColumn + 1, lastColumn: area.lastColumn + 1 };
};

function grow(sheet: BookSheet, table: BookTable, written: Area): boolean {
  const [under, right] = [below(table), beside(table)];
  if (touches(under, written) && hasContent(sheet, written) && isFree(sheet, table, under)) {
    table.area = { ...table.area, lastRow: under.lastRow };
    return true;
  }
  if (touches(right, written) && hasContent(sheet, written) && isFree(sheet, table, right)) {
    table.area = { ...table.area, lastColumn: right.lastColumn };
    return true;
  }
  return false;
}

/** Tables take in what is written right below or right beside them, as Excel's AutoCorrect has it, unless the user turned it off. */
export function growTables({ book, sheet, area }: BookRange): void {
  if (!book.tablesGrow || sheet.isProtected) return;
  for (const table of sheet.tables) while (grow(sheet, table, area));
}
