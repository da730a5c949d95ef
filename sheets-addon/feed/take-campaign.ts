import { campaignTexts, type Campaign } from "@jalon/core";
import { beginCampaign, makeTabs, type Making } from "../src/campaign/make-tabs.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";
import { addOwners, ownersOf } from "./campaign-owners.ts";
import { timeForMore, todayIn } from "./feed-clock.ts";
import { kept } from "./kept.ts";
import { keptTrust } from "./kept-trust.ts";
import { findCampaign, trustCampaign } from "./trust-book.ts";
import { sentMails } from "./sent-mails.ts";
import { installTriggers } from "./triggers.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** How far the campaign is, and where it is filled in. */
export interface Taken extends Making {
  readonly address: string;
  /** What is believed from now on, whatever somebody writes in the spreadsheet. */
  readonly campaign: Campaign;
}

/**
 * Takes a spreadsheet that keeps a campaign: remembers it as the one that is looked after, with its owner and whoever takes it among
 * those who answer for it, believes its memory and its sheets as they stand now and nothing that comes after, installs the triggers, and makes or finishes its sheets. Taking the same one again does no harm, and
 * nothing is forgotten of what was sent lately for any campaign.
 */
export function takeBook(book: Spreadsheet): Taken {
  const hasTime = timeForMore();
  const found = findCampaign(book);
  addOwners(found.memory, found.campaign, ownersOf(book));
  const campaign = trustCampaign(book, found);
  if (kept.book() !== book.getId()) {
    sentMails.forgetOld(todayIn(book));
    kept.keepBook(book.getId());
    keptTrust.forgetOthers(book.getId());
  }
  installTriggers(book.getId());
  const making = makeTabs(keptTrust.bookOf(book), campaign, kept.making, hasTime, underScriptLock);
  return { ...making, address: book.getUrl(), campaign };
}

/** Makes a spreadsheet of its own for a campaign: sharing the register with its managers would show them all of it. Its first sheet becomes the cover. */
export function takeNewCampaign(campaign: Campaign, title: string): Taken {
  const book = SpreadsheetApp.create(title);
  book.getSheets()[0]?.setName(campaignTexts[campaign.language].cover);
  beginCampaign(book, campaign);
  return takeBook(book);
}
