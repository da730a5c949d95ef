import type { Campaign } from "@jalon/core";
import { campaignOf } from "../src/campaign/campaign-sheets.ts";
import { makeTabs } from "../src/campaign/make-tabs.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";
import { campaignBook } from "./campaign-book.ts";
import { hourIn, timeForMore, todayIn } from "./feed-clock.ts";
import { kept } from "./kept.ts";
import { remindToday } from "./remind-today.ts";
import { repairTonight } from "./repair-tonight.ts";
import { installTriggers } from "./triggers.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** Repairs begin after two at night, mails leave from eight in the morning. */
const hours = { repair: 2, mails: 8, evening: 20 } as const;

/** Goes on making the campaign's sheets; true when all are made. */
function goOnMaking(book: Spreadsheet, hasTime: () => boolean): boolean {
  const { made, of } = makeTabs(book, kept.making, hasTime, underScriptLock);
  return made >= of;
}

function keepAt(book: Spreadsheet, campaign: Campaign, hasTime: () => boolean): void {
  const [today, hour] = [todayIn(book), hourIn(book)];
  const isRepaired = hour < hours.repair || repairTonight(book, campaign, today, hasTime);
  if (isRepaired && hour >= hours.mails && hour < hours.evening && hasTime())
    remindToday(book, campaign, today, hasTime);
}

/** Every hour: goes on with what is to be done for the campaign (its sheets, then the night's repairs, then the day's mails), in pieces of a few minutes. */
export function keepCampaign(): void {
  const hasTime = timeForMore();
  const book = campaignBook();
  if (!book) return;
  installTriggers(book.getId());
  if (!goOnMaking(book, hasTime)) return;
  const campaign = campaignOf(book);
  if (campaign && hasTime()) keepAt(book, campaign, hasTime);
}
