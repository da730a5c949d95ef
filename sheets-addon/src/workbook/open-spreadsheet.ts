import type { Spreadsheet } from "./google.ts";

/** The spreadsheet in which the script runs. */
export function openSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}
