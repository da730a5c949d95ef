import {
  isDay,
  planReminders,
  readCampaign,
  type Campaign,
  type Day,
  type LastMail,
  type ReminderMail,
} from "@jalon/core";
import { readCampaignSheets } from "../src/campaign/campaign-sheets.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";
import { kept } from "./kept.ts";
import { sentMails } from "./sent-mails.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** Left of the day's mails for the owner's own. */
const keptBack = 5;

/** Sends one mail: noted as not sure before it leaves, and as sure once Google took it, so that it never leaves twice on a day. */
function send({ key, to, subject, body }: ReminderMail, day: Day): void {
  if (sentMails.all().get(key)?.day === day) return;
  sentMails.keep(key, { day, isSure: false });
  MailApp.sendEmail({ to: to.join(","), subject, body });
  sentMails.keep(key, { day, isSure: true });
}

function isDayKnown(last: LastMail): boolean {
  return isDay(last.day);
}

/** Sends what is due; true when all of it left. */
function sendDue(book: Spreadsheet, campaign: Campaign, today: Day, hasTime: () => boolean): boolean {
  const last = new Map([...sentMails.all()].filter(([, one]) => isDayKnown(one)));
  const read = readCampaign(readCampaignSheets(book));
  if ("refused" in read) return true;
  const state = { today, last, address: book.getUrl(), cadence: kept.cadence() };
  const mails = planReminders(campaign, read.filled, state);
  let quota = MailApp.getRemainingDailyQuota() - keptBack;
  for (const [at, mail] of mails.entries()) {
    if (mail.to.length > quota || (at > 0 && !hasTime())) return false;
    underScriptLock(() => send(mail, today));
    quota -= mail.to.length;
  }
  return true;
}

/** Sends the day's reminders and the PMO's digest, within what Google lets the sender mail today and for as long as there is time; the next run sends the rest. */
export function remindToday(book: Spreadsheet, campaign: Campaign, today: Day, hasTime: () => boolean): void {
  if (kept.mailed() === today) return;
  if (sendDue(book, campaign, today, hasTime)) kept.keepMailed(today);
}
