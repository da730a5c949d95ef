import { planReminders, readCampaign, type Campaign, type Day, type ReminderMail } from "@jalon/core";
import type { OwnBook } from "../src/campaign/own-book.ts";
import { kept } from "./kept.ts";
import { ownWorkbook } from "./own-campaign.ts";
import { lastMails, sentMails, writtenOn } from "./sent-mails.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** Left of the day's mails for the owner's own. */
const keptBack = 5;

/**
 * Sends one mail: noted as not sure before it leaves, and as sure once Google took it, so that nobody gets two on a day. Another run
 * may have written to them meanwhile.
 */
function send({ id }: Campaign, { key, to, subject, body }: ReminderMail, day: Day): void {
  const written = writtenOn(sentMails.all(), day);
  if (to.some((address) => written.has(address))) return;
  sentMails.keep(id, key, { day, isSure: false, to });
  MailApp.sendEmail({ to: to.join(","), subject, body });
  sentMails.keep(id, key, { day, isSure: true, to });
}

/** Sends what is due; true when all of it left. */
function sendDue(book: OwnBook, campaign: Campaign, today: Day, hasTime: () => boolean): boolean {
  const sent = sentMails.all();
  const workbook = ownWorkbook(book);
  const read = workbook && readCampaign(workbook);
  if (!read || "refused" in read) return false;
  const [last, written] = [lastMails(sent, campaign.id), writtenOn(sent, today)];
  const state = { today, last, written, address: book.spreadsheet.getUrl(), cadence: kept.cadence() };
  const mails = planReminders(campaign, read.filled, state);
  let quota = MailApp.getRemainingDailyQuota() - keptBack;
  for (const [at, mail] of mails.entries()) {
    if (mail.to.length > quota || (at > 0 && !hasTime())) return false;
    underScriptLock(() => send(campaign, mail, today));
    quota -= mail.to.length;
  }
  return true;
}

/** Sends the day's reminders and the PMO's digest, within what Google lets the sender mail today and for as long as there is time; the next run sends the rest. */
export function remindToday(book: OwnBook, campaign: Campaign, today: Day, hasTime: () => boolean): void {
  if (kept.mailed() === today) return;
  if (sendDue(book, campaign, today, hasTime)) kept.keepMailed(today);
}
