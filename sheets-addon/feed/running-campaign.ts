import { kept } from "./kept.ts";
import { isClockInstalled } from "./triggers.ts";

/** The campaign that is looked after now. */
export interface RunningCampaign {
  readonly id: string;
  /** What its spreadsheet is called; its address where it cannot be opened any more. */
  readonly title: string;
}

function titleOf(id: string): string {
  try {
    return SpreadsheetApp.openById(id).getName();
  } catch {
    return `https://docs.google.com/spreadsheets/d/${id}`;
  }
}

/** The campaign that would no longer be looked after if another one was taken; null where there is none, or where taking it was interrupted. */
export function runningCampaign(): RunningCampaign | null {
  const id = kept.book();
  return id === null || !isClockInstalled() ? null : { id, title: titleOf(id) };
}
