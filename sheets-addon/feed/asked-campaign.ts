import {
  addToMonth,
  campaignLimits,
  isDay,
  makeCampaign,
  message,
  monthOf,
  monthWords,
  readRegister,
  readSettings,
  type Campaign,
  type Day,
  type Finding,
  type Message,
} from "@jalon/core";
import { openSpreadsheet } from "../src/workbook/open-spreadsheet.ts";
import { readBook } from "../src/workbook/read-book.ts";
import { userLanguage } from "../src/workbook/user-language.ts";

/** A campaign as the PMO asked for it, or what is wrong with what they asked. */
export type AskedCampaign =
  | { readonly campaign: Campaign; readonly findings: readonly Finding[]; readonly title: Message }
  | { readonly refused: Message };

type Ask = (said: Message) => string | null;

/** The PMO's address: that of the owner of the register, where Google tells it. */
function ownersOf(): readonly string[] {
  const owner = openSpreadsheet().getOwner() as { getEmail: () => string } | null;
  const email = owner?.getEmail().toLowerCase() ?? "";
  return email === "" ? [] : [email];
}

function made(from: string, months: number, preparedOn: Day): AskedCampaign {
  const { workbook } = readBook(openSpreadsheet(), userLanguage()).memory;
  const settings = readSettings(workbook);
  if (!settings) return { refused: message("told-nobody") };
  const { register } = readRegister(workbook, settings.mapping, { asOf: preparedOn, nearNames: false });
  const { campaign, findings } = makeCampaign(register, { from, months, preparedOn, owners: ownersOf() });
  const wrong = findings.find(({ severity }) => severity === "error");
  if (wrong) return { refused: wrong.message };
  if (campaign.blocks.length === 0) return { refused: message("told-nobody") };
  const period = { from: monthWords(from), until: monthWords(campaign.months.at(-1) ?? from) };
  return { campaign, findings, title: message("campaign-title", period) };
}

/** Asks from which month on and for how many, and makes the campaign from the register that is open; null when the user thought better of it. */
export function askedCampaign(ask: Ask, today: Day): AskedCampaign | null {
  const example = addToMonth(monthOf(today), 1);
  const from = ask(message("ask-from", { example }));
  if (from === null) return null;
  if (!/^\d{4}-\d{2}$/.test(from) || !isDay(`${from}-01`))
    return { refused: message("told-bad-month", { said: from.slice(0, 40), example }) };
  const most = campaignLimits.months;
  const said = ask(message("ask-months", { most }));
  if (said === null) return null;
  const months = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  if (months < 1 || months > most) return { refused: message("told-bad-count", { most }) };
  return made(from, months, today);
}
