import type { Spreadsheet } from "../src/workbook/google.ts";
import { kept } from "./kept.ts";

/** The spreadsheet of the campaign, by the id that was kept; null before there is one. No other is ever opened for anybody who asks. */
export function campaignBook(): Spreadsheet | null {
  const id = kept.book();
  return id === null ? null : SpreadsheetApp.openById(id);
}
