import { freeTabName, sheetMark, textOfCell, type Campaign, type SheetLayout } from "@jalon/core";
import type { Spreadsheet } from "../workbook/google.ts";
import { campaignSheets, type CampaignSheet } from "./campaign-sheets.ts";

/** How a campaign's sheets are called in a spreadsheet: where somebody renamed one, and where another sheet has the name. */
export interface StandingNames {
  readonly blocks: Campaign["blocks"];
  readonly layout: (layout: SheetLayout) => SheetLayout;
}

/** The name wanted for a sheet, or the next one that is free where somebody else's sheet has it; an empty sheet is free to be drawn on. */
export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const tried = new Set<string>();
  for (;;) {
    const name = freeTabName(tried, wanted);
    const google = spreadsheet.getSheetByName(name);
    if (!google || google.getLastRow() === 0) return name;
  }
}

function nameOf(
  spreadsheet: Spreadsheet,
  known: readonly CampaignSheet[],
  mark: string,
  wanted: string,
): string {
  const standing = known.find(({ campaign, part }) => sheetMark(campaign, part) === mark);
  return standing ? standing.google.getName() : freeName(spreadsheet, wanted);
}

/** Finds what each sheet of a campaign is called, or is to be called, in a spreadsheet: a sheet is known by its mark, whatever its name. */
export function standingNames(spreadsheet: Spreadsheet, { id, blocks }: Campaign): StandingNames {
  const known = campaignSheets(spreadsheet);
  const named = (mark: string, wanted: string): string => nameOf(spreadsheet, known, mark, wanted);
  return {
    blocks: blocks.map((block) => ({ ...block, sheet: named(sheetMark(id, block.id), block.sheet) })),
    layout: (layout) => ({ ...layout, sheet: named(textOfCell(layout.rows[0]?.[0]), layout.sheet) }),
  };
}
