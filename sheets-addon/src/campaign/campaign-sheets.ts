import { campaignIn, campaignTexts, markIn, type Campaign, type Workbook } from "@jalon/core";
import type { GoogleSheet, Spreadsheet } from "../workbook/google.ts";
import { readSheets } from "../workbook/read-sheets.ts";

/** A sheet of a campaign, and which part of it it is: a block's id, `cover`, `memory`, `declarations`. */
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

/** The sheets of campaigns in a spreadsheet. */
export function campaignSheets(spreadsheet: Spreadsheet): readonly CampaignSheet[] {
  return spreadsheet.getSheets().flatMap((google) => partOf(google) ?? []);
}

/** The sheet of a part. */
export function sheetOf(sheets: readonly CampaignSheet[], part: string): GoogleSheet | null {
  return sheets.find((one) => one.part === part)?.google ?? null;
}

/** The sheet of the memory or of the declarations: looked for by its name first, since looking at every sheet costs a call each. */
export function ownSheet(spreadsheet: Spreadsheet, part: "memory" | "declarations"): GoogleSheet | null {
  for (const { [part]: name } of Object.values(campaignTexts)) {
    const google = spreadsheet.getSheetByName(name);
    if (google && partOf(google)?.part === part) return google;
  }
  return sheetOf(campaignSheets(spreadsheet), part);
}

/** The campaign that a spreadsheet keeps; null when it keeps none. Only its memory is read. */
export function campaignOf(spreadsheet: Spreadsheet): Campaign | null {
  const google = ownSheet(spreadsheet, "memory");
  return google && campaignIn(readSheets(spreadsheet, [{ google, wanted: "values" }]));
}

/** Everything that reading a filled campaign needs, in as few blocks as there are: formulas only where managers type. */
export function readCampaignSheets(spreadsheet: Spreadsheet): Workbook {
  const sheets = campaignSheets(spreadsheet).filter(({ part }) => part !== "cover" && part !== "repairs");
  return readSheets(
    spreadsheet,
    sheets.map(({ google, part }) => ({
      google,
      wanted: part === "memory" || part === "declarations" ? "values" : "formulas",
    })),
  );
}
