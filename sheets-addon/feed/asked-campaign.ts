import {
  addToMonth,
  campaignLimits,
  isDay,
  makeCampaign,
  message,
  monthOf,
  monthWords,
  periodWords,
  readRegister,
  readSettings,
  type Campaign,
  type CampaignRequest,
  type Day,
  type Finding,
  type Message,
  type Register,
} from "@jalon/core";
import { openSpreadsheet } from "../src/workbook/open-spreadsheet.ts";
import { readBook } from "../src/workbook/read-book.ts";
import { userLanguage } from "../src/workbook/user-language.ts";
import { ownersOf } from "./campaign-owners.ts";
import { isYes } from "./is-yes.ts";

/** A campaign as the PMO asked for it, or what is wrong with what they asked. */
export type AskedCampaign =
  | { readonly campaign: Campaign; readonly findings: readonly Finding[]; readonly title: Message }
  | { readonly refused: Message };

/** Asks the user; null when they thought better of it. */
export type Ask = (said: Message) => string | null;

type Months = Pick<CampaignRequest, "from" | "months">;

function openRegister(asOf: Day): Register | null {
  const { workbook } = readBook(openSpreadsheet(), userLanguage()).memory;
  const settings = readSettings(workbook);
  return settings && readRegister(workbook, settings.mapping, { asOf, nearNames: false }).register;
}

const leftOut = "campaign-left-out";

/** Makes the campaign; asks about those whom the register does not follow, where there are any. Null when the user thought better of it. */
function made(ask: Ask, register: Register, request: CampaignRequest): AskedCampaign | null {
  const first = makeCampaign(register, request);
  const others = first.findings.find(({ code }) => code === leftOut);
  const said = others ? ask(message("ask-everyone", others.message.values)) : "";
  if (said === null) return null;
  const { campaign, findings } = isYes(said) ? makeCampaign(register, { ...request, everyone: true }) : first;
  const wrong = findings.find(({ severity }) => severity === "error");
  if (wrong) return { refused: wrong.message };
  if (campaign.blocks.length === 0) return { refused: message("told-nobody") };
  const title = message("campaign-title", { period: periodWords(campaign.months) });
  return { campaign, findings: findings.filter(({ code }) => code !== leftOut), title };
}

/** Which months are asked for, or what is wrong with what was said; null when the user thought better of it. */
function askMonths(ask: Ask, today: Day): Months | { readonly refused: Message } | null {
  const example = addToMonth(monthOf(today), 1);
  const from = ask(message("ask-from", { example }));
  if (from === null) return null;
  if (!/^\d{4}-\d{2}$/.test(from) || !isDay(`${from}-01`))
    return { refused: message("told-bad-month", { said: from.slice(0, 40), example }) };
  const most = campaignLimits.months;
  const said = ask(message("ask-months", { most }));
  if (said === null) return null;
  const months = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  return months < 1 || months > most ? { refused: message("told-bad-count", { most }) } : { from, months };
}

/** A campaign may look back, but whoever mistook the year is asked first. */
function isMeant(ask: Ask, { from, months }: Months, today: Day): boolean {
  const all = Array.from({ length: months }, (_, at) => addToMonth(from, at));
  const count = all.filter((month) => month < monthOf(today)).length;
  if (count === 0) return true;
  return isYes(ask(message("ask-past", { count, from: monthWords(from) })));
}

/** Asks from which month on and for how many, and makes the campaign from the register that is open; null when the user thought better of it. */
export function askedCampaign(ask: Ask, today: Day): AskedCampaign | null {
  const asked = askMonths(ask, today);
  if (asked === null || "refused" in asked) return asked;
  if (!isMeant(ask, asked, today)) return null;
  const register = openRegister(today);
  if (!register) return { refused: message("told-nobody") };
  return made(ask, register, { ...asked, preparedOn: today, owners: ownersOf(openSpreadsheet()) });
}
