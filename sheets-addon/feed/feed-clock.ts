import type { Day } from "@jalon/core";
import type { Spreadsheet } from "../src/workbook/google.ts";

/** Google ends a run after six minutes: nothing new is begun after four. */
const mostMilliseconds = 240_000;

/** Says, from now on, whether there is time to begin something. */
export function timeForMore(): () => boolean {
  const start = Date.now();
  return () => Date.now() - start < mostMilliseconds;
}

/** The day in a spreadsheet's time zone. */
export function todayIn(book: Spreadsheet): Day {
  return Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd");
}

/** The hour in a spreadsheet's time zone, from 0 to 23. */
export function hourIn(book: Spreadsheet): number {
  return Number(Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "HH:mm:ss").slice(0, 2));
}
