import {
  cadenceLimits,
  isCadenceDays,
  isHostProblem,
  message,
  say,
  words,
  type Language,
  type Message,
} from "@jalon/core";
import { problemOf } from "../src/sheets-problem.ts";
import { sheetsWords } from "../src/sheets-words.ts";
import { openSpreadsheet } from "../src/workbook/open-spreadsheet.ts";
import { userLanguage } from "../src/workbook/user-language.ts";
import { askedCampaign } from "./asked-campaign.ts";
import { campaignBook } from "./campaign-book.ts";
import { feedWords } from "./feed-words.ts";
import { isYes } from "./is-yes.ts";
import { runningCampaign } from "./running-campaign.ts";
import { takenValues } from "./taken-values.ts";
import { takeBook, takeNewCampaign, type Taken } from "./take-campaign.ts";
import { managersOf, shareBook } from "./share-book.ts";
import { kept } from "./kept.ts";
import { todayIn } from "./feed-clock.ts";
import { forgetToken, newToken, renewedToken, tokenName, type MadeToken } from "./tokens.ts";

const all = { ...words, ...sheetsWords, ...feedWords };

const items = [
  ["item-prepare", "prepareCampaign"],
  ["item-use", "useCampaign"],
  ["item-share", "shareWithManagers"],
  ["item-cadence", "setReminders"],
  ["item-token", "createToken"],
  ["item-rotate", "rotateToken"],
  ["item-revoke", "revokeToken"],
] as const;

function sayIn(language: Language, said: Message): string {
  return say(all, language, said);
}

function tell(said: Message): void {
  SpreadsheetApp.getUi().alert(sayIn(userLanguage(), said));
}

/** What the user answers; null when they thought better of it. */
function ask(said: Message): string | null {
  const ui = SpreadsheetApp.getUi();
  const language = userLanguage();
  const answer = ui.prompt(sayIn(language, message("menu")), sayIn(language, said), ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** Does what an item of the menu is for, and tells in words what went wrong. */
function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    const problem = problemOf(error);
    if (!isHostProblem(problem)) throw error;
    tell(problem.message);
  }
}

/** Puts the menu beside Google's own, the same in every authorisation mode: it asks nothing of the workbook. */
export function onOpen(): void {
  const language = userLanguage();
  const menu = SpreadsheetApp.getUi().createMenu(sayIn(language, message("menu")));
  for (const [code, handler] of items) menu.addItem(sayIn(language, message(code)), handler);
  menu.addToUi();
}

function tellTaken({ made, of, address }: Taken): void {
  tell(message(made >= of ? "told-made" : "told-going-on", { made, of, address }));
}

/** True when no other campaign is looked after, or the user lets it go, having been told what stops. */
function maySetAside(next: string | null): boolean {
  const running = runningCampaign();
  if (!running || running.id === next) return true;
  return isYes(ask(message("ask-set-aside", { title: running.title })));
}

/** Prepares a campaign from the register that is open, in a spreadsheet of its own, and sets everything up for it. */
export function prepareCampaign(): void {
  orTell(() => {
    if (!maySetAside(null)) return;
    const asked = askedCampaign(ask, todayIn(openSpreadsheet()));
    if (asked === null) return;
    if ("refused" in asked) return tell(asked.refused);
    for (const finding of asked.findings) tell(finding.message);
    tellTaken(takeNewCampaign(asked.campaign, sayIn(asked.campaign.language, asked.title)));
  });
}

const idInAddress = /\/d\/([A-Za-z0-9_-]{20,})|^([A-Za-z0-9_-]{20,})$/;

/** Takes a spreadsheet that keeps a campaign, made elsewhere or not finished here, and sets everything up for it. */
export function useCampaign(): void {
  orTell(() => {
    const said = ask(message("ask-address"));
    if (said === null) return;
    const found = idInAddress.exec(said);
    const id = found?.[1] ?? found?.[2];
    if (id === undefined) return tell(message("told-bad-address"));
    const book = SpreadsheetApp.openById(id);
    if (!maySetAside(book.getId())) return;
    const taken = takeBook(book);
    tellTaken(taken);
    tell(message("told-taken", takenValues(taken.campaign)));
  });
}

/** Gives the managers of the campaign access to its spreadsheet, after asking. */
export function shareWithManagers(): void {
  orTell(() => {
    const book = campaignBook();
    if (!book) return tell(message("told-no-campaign"));
    const people = managersOf(book);
    const count = people.length;
    if (count === 0) return tell(message("told-all-shared"));
    if (!isYes(ask(message("ask-share", { count, people })))) return;
    shareBook(book, people);
    tell(message("told-shared", { count }));
  });
}

/** Asks how many days lie between two mails; null when the user thought better of it, or after saying what is wrong. */
function askDays(code: string, now: number): number | null {
  const { low, high } = cadenceLimits;
  const said = ask(message(code, { low, high, now }));
  if (said === null) return null;
  const days = said === "" ? now : /^\d{1,3}$/.test(said) ? Number(said) : null;
  if (isCadenceDays(days)) return days;
  tell(message("told-bad-days", { said: said.slice(0, 40), low, high }));
  return null;
}

/** Asks how often managers are reminded and the PMO is told, and keeps it. */
export function setReminders(): void {
  const now = kept.cadence();
  const managerDays = askDays("ask-manager-days", now.managerDays);
  if (managerDays === null) return;
  const pmoDays = askDays("ask-pmo-days", now.pmoDays);
  if (pmoDays === null) return;
  kept.keepCadence({ managerDays, pmoDays });
  tell(message("told-cadence", { managerDays, pmoDays }));
}

function tellToken(name: string, made: MadeToken): void {
  if ("refused" in made) tell(message(`told-${made.refused}`));
  else tell(message("told-token", { name: tokenName(name), token: made.token }));
}

function today(): string {
  return todayIn(openSpreadsheet());
}

/** Asks which of the tokens is meant; null when the user thought better of it, or after saying that there are none. */
function askToken(): string | null {
  const names = kept.tokens().map(({ name }) => name);
  if (names.length > 0) return ask(message("ask-which-token", { names }));
  tell(message("told-no-tokens"));
  return null;
}

/** Makes a token for somebody or something, and shows it once. */
export function createToken(): void {
  const name = ask(message("ask-token"));
  if (name !== null) tellToken(name, newToken(name, today()));
}

/** Replaces a token by another one of the same name, and shows it once. */
export function rotateToken(): void {
  const name = askToken();
  if (name !== null) tellToken(name, renewedToken(name, today()));
}

/** Takes a token away. */
export function revokeToken(): void {
  const name = askToken();
  if (name === null) return;
  const code = forgetToken(name) ? "told-revoked" : "told-no-such-token";
  tell(message(code, { name: tokenName(name) }));
}
