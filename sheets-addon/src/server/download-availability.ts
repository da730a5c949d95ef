import { availabilityAnswer, fingerprintOf } from "@jalon/core";
import { readCampaignSheets } from "../campaign/campaign-sheets.ts";
import { openSpreadsheet } from "../workbook/open-spreadsheet.ts";
import { answered } from "./answered.ts";
import type { ServerCalls } from "./server-calls.ts";

const longest = 900_000;

/**
 * What was filled in the campaign of this spreadsheet, as the file that the pane and the command line take, in pieces counted
 * from 0; a file that says so in its `error` where there is no campaign.
 */
export const downloadAvailability: ServerCalls["downloadAvailability"] = (piece) =>
  answered(() => {
    const book = openSpreadsheet();
    const title = book
      .getName()
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
      .trim();
    const all = availabilityAnswer(readCampaignSheets(book));
    return {
      name: `${title || "jalon"}.json`,
      text: all.slice(piece * longest, (piece + 1) * longest),
      piece,
      pieces: Math.ceil(all.length / longest),
      fingerprint: fingerprintOf(all),
    };
  });
