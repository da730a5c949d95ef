import { campaignIn, type Campaign } from "@jalon/core";
import { campaignSheets } from "../src/campaign/campaign-sheets.ts";
import { ownSheet } from "../src/campaign/own-book.ts";
import { sheetsProblem } from "../src/sheets-problem.ts";
import type { GoogleSheet, Spreadsheet } from "../src/workbook/google.ts";
import { keptTrust } from "./kept-trust.ts";
import { digestOfMemory, readMemory } from "./own-campaign.ts";

type Parts = ReadonlyMap<string, GoogleSheet>;

/** Each part's sheet by the marks in their corners; refuses two of one part, as nobody can tell which of them is meant. */
function sheetsByMark(spreadsheet: Spreadsheet): Parts {
  const parts = new Map<string, GoogleSheet>();
  for (const { google, part } of campaignSheets(spreadsheet)) {
    const other = parts.get(part);
    if (other) throw sheetsProblem("sheets-part-twice", { first: other.getName(), second: google.getName() });
    parts.set(part, google);
  }
  return parts;
}

/** A campaign's spreadsheet as it is taken: what its memory says, and where that stands. */
export interface FoundCampaign {
  readonly campaign: Campaign;
  readonly memory: GoogleSheet;
  /** Sheets that are to be believed from now on; none where they are known already. */
  readonly sheets: Parts;
}

/** The campaign of a spreadsheet that is about to be taken: by the sheets that are known, else, once, by the marks in their corners. */
export function findCampaign(spreadsheet: Spreadsheet): FoundCampaign {
  const known = ownSheet(keptTrust.bookOf(spreadsheet), "memory");
  const sheets = known ? new Map<string, GoogleSheet>() : sheetsByMark(spreadsheet);
  const memory = known ?? sheets.get("memory");
  const campaign = memory ? campaignIn(readMemory(spreadsheet, memory)) : null;
  if (!memory || !campaign) throw sheetsProblem("sheets-no-campaign");
  return { campaign, memory, sheets };
}

/** Believes a campaign as it stands now, and from then on nothing else; gives back what is believed. */
export function trustCampaign(spreadsheet: Spreadsheet, { memory, sheets }: FoundCampaign): Campaign {
  const read = readMemory(spreadsheet, memory);
  const [sheet] = read.sheets;
  const campaign = campaignIn(read);
  if (!sheet || !campaign) throw sheetsProblem("sheets-no-campaign");
  const numbers = new Map([...sheets].map(([part, google]) => [part, google.getSheetId()]));
  keptTrust.keep(spreadsheet.getId(), digestOfMemory(sheet), numbers);
  return campaign;
}
