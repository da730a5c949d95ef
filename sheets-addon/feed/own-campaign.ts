import { campaignIn, type Campaign, type Sheet, type Workbook } from "@jalon/core";
import { readCampaignSheets } from "../src/campaign/campaign-sheets.ts";
import { ownSheet, ownSheets, type OwnBook } from "../src/campaign/own-book.ts";
import type { GoogleSheet, Spreadsheet } from "../src/workbook/google.ts";
import { readSheets } from "../src/workbook/read-sheets.ts";
import { digestOf } from "./digest-of.ts";
import { keptTrust } from "./kept-trust.ts";

/** The memory's sheet, read. */
export function readMemory(spreadsheet: Spreadsheet, google: GoogleSheet): Workbook {
  return readSheets(spreadsheet, [{ google, wanted: "values" }]);
}

/** The digest of a campaign's memory, as it stands on its sheet. */
export function digestOfMemory({ rows }: Sheet): string {
  return digestOf(JSON.stringify(rows));
}

function isAsTaken({ spreadsheet }: OwnBook, memory: Sheet | undefined): boolean {
  return memory !== undefined && digestOfMemory(memory) === keptTrust.digest(spreadsheet.getId());
}

/** The memory of the campaign just as the PMO took it; null when it is gone or was changed since: nothing that somebody else wrote there is ever believed. */
export function ownMemory(book: OwnBook): Workbook | null {
  const google = ownSheet(book, "memory");
  const read = google && readMemory(book.spreadsheet, google);
  return read && isAsTaken(book, read.sheets[0]) ? read : null;
}

/** The campaign as the PMO took it; null when its memory is gone or was changed since. */
export function ownCampaign(book: OwnBook): Campaign | null {
  const memory = ownMemory(book);
  return memory && campaignIn(memory);
}

/** What was filled in the campaign's own sheets, and in no other; null when its memory is gone or was changed since it was taken. */
export function ownWorkbook(book: OwnBook): Workbook | null {
  const sheets = ownSheets(book);
  const at = sheets.filter(({ part }) => part !== "cover" && part !== "repairs");
  const read = readCampaignSheets(book.spreadsheet, at);
  return isAsTaken(book, read.sheets[at.findIndex(({ part }) => part === "memory")]) ? read : null;
}
