import { markIn, type Workbook } from "@jalon/core";
import type { GoogleSheet, Spreadsheet } from "../workbook/google.ts";
import { readSheets } from "../workbook/read-sheets.ts";

/** A sheet that says it is a campaign's, and which part of it: a block's id, `cover`, `memory`, `declarations`. Whoever may edit the spreadsheet may make one. */
export interface CampaignSheet {
  readonly google: GoogleSheet;
  readonly campaign: string;
  readonly part: string;
}

const corner = 3;

/** Which part of a campaign a sheet is, by the mark in its corner (also where somebody put a row or two before it); null when it is none. One small block is read. */
export function partOf(google: GoogleSheet): CampaignSheet | null {
  const rows = Math.min(corner, google.getMaxRows());
  const columns = Math.min(corner, google.getMaxColumns());
  for (const cells of google.getRange(1, 1, rows, columns).getValues() as unknown[][])
    for (const cell of cells) {
      const mark = typeof cell === "string" ? markIn(cell) : null;
      if (mark) return { google, ...mark };
    }
  return null;
}

/** The sheets of a spreadsheet that say they are a campaign's. */
export function campaignSheets(spreadsheet: Spreadsheet): readonly CampaignSheet[] {
  return spreadsheet.getSheets().flatMap((google) => partOf(google) ?? []);
}

/** Everything that reading a filled campaign needs, in as few blocks as there are: formulas only where managers type. */
export function readCampaignSheets(
  spreadsheet: Spreadsheet,
  all: readonly Pick<CampaignSheet, "google" | "part">[] = campaignSheets(spreadsheet),
): Workbook {
  const sheets = all.filter(({ part }) => part !== "cover" && part !== "repairs");
  return readSheets(
    spreadsheet,
    sheets.map(({ google, part }) => ({
      google,
      wanted: part === "memory" || part === "declarations" ? "values" : "formulas",
    })),
  );
}
