import { addressOf, type Area } from "@jalon/core";
import type { GoogleRange, GoogleSheet } from "./google.ts";

/** The cells of an area, as Google counts them. */
export function rangeAt(sheet: GoogleSheet, { row, column, lastRow, lastColumn }: Area): GoogleRange {
  return sheet.getRange(row + 1, column + 1, lastRow - row + 1, lastColumn - column + 1);
}

/** The area of some cells, counted from 0. */
export function areaOf(range: GoogleRange): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    lastRow: range.getLastRow() - 1,
    lastColumn: range.getLastColumn() - 1,
  };
}

/** An area as addresses write it: `B2:C9`. */
export function addressOfArea({ row, column, lastRow, lastColumn }: Area): string {
  return `${addressOf({ row, column })}:${addressOf({ row: lastRow, column: lastColumn })}`;
}
