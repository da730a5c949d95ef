import type { Campaign } from "@jalon/core";
import { makeTabs } from "../src/campaign/make-tabs.ts";
import type { OwnBook } from "../src/campaign/own-book.ts";
import { campaignBook } from "./campaign-book.ts";
import { hourIn, timeForMore, todayIn } from "./feed-clock.ts";
import { kept } from "./kept.ts";
import { keptTrust } from "./kept-trust.ts";
import { ownCampaign } from "./own-campaign.ts";
import { tellChanged } from "./tell-changed.ts";
import { remindToday } from "./remind-today.ts";
import { repairTonight } from "./repair-tonight.ts";
import { installTriggers } from "./triggers.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** Repairs begin after two at night, mails leave from eight in the morning. */
const hours = { repair: 2, mails: 8, evening: 20 } as const;

/** Goes on making the campaign's sheets; true when all are made. */
function goOnMaking(book: OwnBook, campaign: Campaign, hasTime: () => boolean): boolean {
  const { made, of } = makeTabs(book, campaign, kept.making, hasTime, underScriptLock);
  return made >= of;
}

function keepAt(book: OwnBook, campaign: Campaign, hasTime: () => boolean): void {
  const { spreadsheet } = book;
  const [today, hour] = [todayIn(spreadsheet), hourIn(spreadsheet)];
  const isRepaired = hour < hours.repair || repairTonight(book, campaign, today, hasTime);
  if (isRepaired && hour >= hours.mails && hour < hours.evening && hasTime())
    remindToday(book, campaign, today, hasTime);
}

/**
 * Every hour: goes on with what is to be done for the campaign (its sheets, then the night's repairs, then the day's mails), in pieces
 * of a few minutes. Nothing is done where the campaign is not the one that was taken: its memory says who may do what, and who gets mails.
 */
export function keepCampaign(): void {
  const hasTime = timeForMore();
  const spreadsheet = campaignBook();
  if (!spreadsheet) return;
  installTriggers(spreadsheet.getId());
  const book = keptTrust.bookOf(spreadsheet);
  const campaign = ownCampaign(book);
  if (!campaign) return tellChanged(spreadsheet);
  if (goOnMaking(book, campaign, hasTime) && hasTime()) keepAt(book, campaign, hasTime);
}
