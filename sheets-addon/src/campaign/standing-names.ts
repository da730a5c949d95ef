import { freeTabName, markIn, textOfCell, type Campaign, type SheetLayout } from "@jalon/core";
import type { Spreadsheet } from "../workbook/google.ts";
import { ownSheets, type OwnBook, type OwnSheet } from "./own-book.ts";

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

function nameOf(spreadsheet: Spreadsheet, known: readonly OwnSheet[], part: string, wanted: string): string {
  const standing = known.find((one) => one.part === part);
  return standing ? standing.google.getName() : freeName(spreadsheet, wanted);
}

/** Which part of a campaign a layout is of. */
export function partOfLayout({ rows }: SheetLayout): string {
  return markIn(textOfCell(rows[0]?.[0]))?.part ?? "";
}

/** Finds what each sheet of a campaign is called, or is to be called, in its spreadsheet: its own sheets are known whatever their names. */
export function standingNames(book: OwnBook, { blocks }: Campaign): StandingNames {
  const known = ownSheets(book);
  const named = (part: string, wanted: string): string => nameOf(book.spreadsheet, known, part, wanted);
  return {
    blocks: blocks.map((block) => ({ ...block, sheet: named(block.id, block.sheet) })),
    layout: (layout) => ({ ...layout, sheet: named(partOfLayout(layout), layout.sheet) }),
  };
}
