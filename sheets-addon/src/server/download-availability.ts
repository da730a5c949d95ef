import { availabilityAnswer, fingerprintOf, type HostProblem } from "@jalon/core";
import { readCampaignSheets } from "../campaign/campaign-sheets.ts";
import { openSpreadsheet } from "../workbook/open-spreadsheet.ts";
import { answered } from "./answered.ts";

/** A part of the file of what was filled. The parts of one download have the same fingerprint; when it differs, begin again. */
export interface DownloadPiece {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  readonly piece: number;
  readonly pieces: number;
  readonly fingerprint: string;
}

const longest = 900_000;

/**
 * What was filled in the campaign of this spreadsheet, as the file that the pane and the command line take, in pieces counted
 * from 0; a file that says so in its `error` where there is no campaign.
 */
export function downloadAvailability(piece = 0): DownloadPiece | HostProblem {
  return answered(() => {
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
}
