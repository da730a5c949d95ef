import type { Area, Dress } from "@jalon/core";
import { sheetsWords } from "../sheets-words.ts";
import { areaOf, rangeAt } from "./areas.ts";
import { makeRoom, type OpenSheet } from "./open-sheet.ts";
import { tablePrefix, type Book } from "./read-book.ts";

const ours = "Jalon";

function rangeName(table: string): string {
  return tablePrefix + table.replace(/[^A-Za-z0-9_]/g, "_");
}

/** The headings of a row: from its first cell to its last filled one. */
function headingArea({ google, memory }: OpenSheet, row: number): Area {
  const [cells = []] = google.getRange(row + 1, 1, 1, memory.maxColumns).getValues() as unknown[][];
  let lastColumn = cells.length - 1;
  while (lastColumn > 0 && cells[lastColumn] === "") lastColumn -= 1;
  return { row, column: 0, lastRow: row, lastColumn };
}

/** A plain range that is a table of ours: named, with a filter down to the sheet's end and bands of colour, unless the user has their own. */
function putTable({ spreadsheet }: Book, { google, memory }: OpenSheet, name: string, area: Area): void {
  const range = rangeAt(google, area);
  spreadsheet.setNamedRange(rangeName(name), range);
  if (!google.getFilter()) rangeAt(google, { ...area, lastRow: memory.maxRows - 1 }).createFilter();
  if (range.getBandings().length === 0)
    range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
}

/** Puts our dress on a sheet that is wholly ours. */
export function putOnSheet(book: Book, sheet: OpenSheet, dress: Dress, lastRow: number): void {
  const { google } = sheet;
  const { headingRow, nativeTable } = dress;
  if (headingRow !== undefined) {
    makeRoom(sheet, Math.max(headingRow, lastRow), 0);
    google.setFrozenRows(headingRow + 1);
    const headings = headingArea(sheet, headingRow);
    rangeAt(google, headings).setFontWeight("bold").setWrap(true).setVerticalAlignment("top");
    if (nativeTable !== undefined)
      putTable(book, sheet, nativeTable, { ...headings, lastRow: Math.max(headingRow, lastRow) });
  }
  if (dress.hidden) google.hideSheet();
  if (dress.locked) {
    const words = sheetsWords["protected-sheet"]?.[book.memory.language] ?? ours;
    google.protect().setDescription(words).setWarningOnly(true);
  }
}

function takeOffTable({ spreadsheet }: Book, { google }: OpenSheet, name: string): void {
  const named = spreadsheet.getNamedRanges().find((one) => one.getName() === rangeName(name));
  if (!named) return;
  for (const banding of named.getRange().getBandings()) banding.remove();
  google.getFilter()?.remove();
  named.remove();
}

/** Takes our dress off a sheet. */
export function takeOffSheet(book: Book, sheet: OpenSheet, dress: Dress): void {
  const { google } = sheet;
  if (dress.headingRow !== undefined) google.setFrozenRows(0);
  if (dress.nativeTable !== undefined) takeOffTable(book, sheet, dress.nativeTable);
  if (dress.hidden) google.showSheet();
  if (!dress.locked) return;
  for (const protection of google.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    if (protection.getDescription().startsWith(ours)) protection.remove();
}

/** Gives a table of ours another area: its name and its bands follow; the filter reaches to the sheet's end already. */
export function resizeTable({ spreadsheet }: Book, { google }: OpenSheet, name: string, area: Area): void {
  const named = spreadsheet.getNamedRanges().find((one) => one.getName() === rangeName(name));
  if (!named) return;
  const range = rangeAt(google, area);
  for (const banding of named.getRange().getBandings()) {
    const old = areaOf(banding.getRange());
    if (old.row === area.row && old.column === area.column) banding.setRange(range);
  }
  named.setRange(range);
}
