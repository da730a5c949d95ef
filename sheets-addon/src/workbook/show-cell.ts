import type { PlaceInSheet } from "../server/server-calls.ts";
import { sheetsProblem } from "../sheets-problem.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";

/** Shows and selects a cell, or its sheet's last one where the sheet no longer reaches so far. */
export function showCell({ sheet, row, column }: PlaceInSheet): void {
  const google = openSpreadsheet().getSheetByName(sheet);
  if (!google) throw sheetsProblem("sheets-sheet-gone", { sheet });
  google
    .getRange(Math.min(row + 1, google.getMaxRows()), Math.min(column + 1, google.getMaxColumns()))
    .activate();
}
