import { say, sheetMark, words, type Campaign, type Day, type Message, type SheetLayout } from "@jalon/core";
import { drawLayout } from "../workbook/draw-layout.ts";
import { isProtected } from "../workbook/draw-protection.ts";
import type { GoogleSheet } from "../workbook/google.ts";
import { enteredOf } from "../written-cells.ts";
import { sheetsWords } from "../sheets-words.ts";
import { drawnAs, ownSheet, type OwnBook } from "./own-book.ts";
import { freeName } from "./standing-names.ts";

function journalLayout({ id, language, owners }: Campaign): SheetLayout {
  const said = (code: string): string => sheetsWords[code]?.[language] ?? code;
  const heading = { bold: true, fill: "1F4E79", ink: "FFFFFF" };
  return {
    sheet: said("repairs-sheet"),
    language,
    rows: [[sheetMark(id, "repairs")], [null, said("repairs-day"), said("repairs-what")]],
    formulas: [],
    widths: [4, 12, 100],
    heights: [],
    hiddenRows: [0],
    hiddenColumns: [0],
    hidden: false,
    frozen: { rows: 2, columns: 0 },
    looks: [{ area: { row: 1, column: 1, lastRow: 1, lastColumn: 2 }, look: heading }],
    checks: [],
    highlights: [],
    open: [],
    editors: owners,
    tabColour: null,
  };
}

function journalSheet(book: OwnBook, campaign: Campaign): GoogleSheet {
  const layout = journalLayout(campaign);
  const { spreadsheet } = book;
  const known = ownSheet(book, "repairs");
  if (known && isProtected(known, layout)) return known;
  const again = { ...layout, sheet: known ? known.getName() : freeName(spreadsheet, layout.sheet) };
  const [at, drawn] = [spreadsheet.getSheets().length, drawnAs(book, "repairs")];
  return drawLayout(spreadsheet, again, at, campaign.owners, drawn);
}

const dayFormat = "yyyy-mm-dd";

/**
 * Says in the campaign's journal what is about to be put back. Said ahead, so that nothing is ever changed untold; what the last
 * lines say already, after a run that was interrupted, is not said again.
 */
export function tellRepairs(book: OwnBook, campaign: Campaign, told: readonly Message[], day: Day): void {
  if (told.length === 0) return;
  const google = journalSheet(book, campaign);
  const lines = told.map((one) => say(words, campaign.language, one));
  const lastRow = google.getLastRow();
  const first = Math.max(1, lastRow - lines.length + 1);
  const last = google.getRange(first, 3, Math.min(lines.length, lastRow), 1).getValues() as unknown[][];
  if (JSON.stringify(last.map(([line]) => line)) === JSON.stringify(lines)) return;
  const short = lastRow + lines.length - google.getMaxRows();
  if (short > 0) google.insertRowsAfter(google.getMaxRows(), short + 100);
  const rows = lines.map((line) => [{ date: day }, line].map((value) => enteredOf({ value }, dayFormat)));
  google.getRange(lastRow + 1, 2, rows.length, 1).setNumberFormat(dayFormat);
  google.getRange(lastRow + 1, 2, rows.length, 2).setValues(rows);
}
