import type { Campaign, CampaignBlock, Day } from "@jalon/core";
import { ownSheets, type OwnBook } from "../src/campaign/own-book.ts";
import { tellRepairs } from "../src/campaign/repair-journal.ts";
import { declaredIn, repairOf } from "../src/campaign/repair-sheets.ts";
import { underScriptLock } from "./under-script-lock.ts";
import { kept } from "./kept.ts";

/** Puts back what was spoiled in one block, and says what first. */
function repairBlockIn(book: OwnBook, campaign: Campaign, day: Day): (block: CampaignBlock) => void {
  const sheets = new Map(ownSheets(book).map(({ google, part }) => [part, google]));
  const last = declaredIn(book, campaign);
  return (block) =>
    underScriptLock(() => {
      const { told, make } = repairOf(book, campaign, block, sheets.get(block.id) ?? null, last);
      tellRepairs(book, campaign, told, day);
      if (told.length > 0) make();
      SpreadsheetApp.flush();
    });
}

/**
 * Puts back what was spoiled in the campaign's blocks, one block after the other for as long as there is time, and says what.
 * The next run goes on where this one stopped; once a day all blocks are looked at. A run does one block at least, however long
 * reading took.
 */
export function repairTonight(book: OwnBook, campaign: Campaign, day: Day, hasTime: () => boolean): boolean {
  const before = kept.repaired();
  if (before?.day === day && before.isDone) return true;
  const first = before?.day === day ? before.next : 0;
  const repair = repairBlockIn(book, campaign, day);
  let next = first;
  for (const block of campaign.blocks.slice(first)) {
    if (next > first && !hasTime()) return false;
    repair(block);
    next += 1;
    kept.keepRepaired({ day, next, isDone: false });
  }
  kept.keepRepaired({ day, next, isDone: true });
  return true;
}
