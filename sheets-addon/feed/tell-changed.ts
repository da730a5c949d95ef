import { message, say, words } from "@jalon/core";
import type { Spreadsheet } from "../src/workbook/google.ts";
import { userLanguage } from "../src/workbook/user-language.ts";
import { feedWords } from "./feed-words.ts";
import { kept } from "./kept.ts";
import { todayIn } from "./feed-clock.ts";

/** Writes to whoever set the feed up that the campaign's memory is not the one that was taken, once a day for as long as it is so. */
export function tellChanged(book: Spreadsheet): void {
  const today = todayIn(book);
  const to = Session.getEffectiveUser().getEmail();
  if (to === "" || kept.warned() === today || MailApp.getRemainingDailyQuota() < 1) return;
  kept.keepWarned(today);
  const language = userLanguage();
  const said = (code: string): string => say({ ...words, ...feedWords }, language, message(code));
  MailApp.sendEmail({
    to,
    subject: said("mail-changed"),
    body: `${said("feed-campaign-changed")}\n\n${book.getUrl()}`,
  });
}
