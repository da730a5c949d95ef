import type { Sheet } from "./workbook.ts";

/** What the first cell of a campaign's sheets says: whose sheet it is. A part is a block's id, or `cover`, `memory`, `declarations`. */
export function sheetMark(campaign: string, part: string): string {
  return `jalon-availability ${campaign} ${part}`;
}

/** The campaign and part that a mark names; null when it is none. */
export function markIn(text: string): { readonly campaign: string; readonly part: string } | null {
  const found = /^jalon-availability (\S{1,60}) (\S{1,120})$/.exec(text);
  return found ? { campaign: found[1] ?? "", part: found[2] ?? "" } : null;
}

/** True for a sheet of a campaign of availability: it is filled and read on its own terms, and is no part of a register. */
export function isCampaignSheet({ rows }: Sheet): boolean {
  const first = rows[0]?.[0];
  return typeof first === "string" && markIn(first) !== null;
}
