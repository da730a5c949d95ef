import { cadenceLimits, daysBetween, isDay, type Day, type LastMail } from "@jalon/core";

const prefix = "jalon.sent.";

/** A mail that was sent, or was about to be. */
interface SentMail extends LastMail {
  /** Of which campaign it is, and under what key: a block's id, or that of the PMO's mails. */
  readonly name: string;
  readonly to: readonly string[];
}

function nameOf(campaign: string, key: string): string {
  return `${campaign} ${key}`;
}

function sentIn(name: string, text: string): SentMail {
  const [day = "", sure = "", to = ""] = text.split(" ");
  return { name, day, isSure: sure === "sent", to: to === "" ? [] : to.split(",") };
}

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getScriptProperties();
}

/** The last mail of each key of each campaign, kept one by one with the addresses that it went to: whichever campaign is taken next, who was written to on a day is known. */
export const sentMails = {
  all: (): readonly SentMail[] =>
    Object.entries(store().getProperties())
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => sentIn(key.slice(prefix.length), text)),
  keep: (campaign: string, key: string, { day, isSure, to }: Omit<SentMail, "name">): void => {
    const text = `${day} ${isSure ? "sent" : "leaving"} ${to.join(",")}`;
    store().setProperty(prefix + nameOf(campaign, key), text);
  },
  /** Forgets mails so old that, whatever the cadence, the next ones are due. */
  forgetOld: (today: Day): void => {
    for (const { name, day } of sentMails.all())
      if (!isDay(day) || daysBetween(day, today) > cadenceLimits.high) store().deleteProperty(prefix + name);
  },
};

/** The last mail of each key of a campaign. */
export function lastMails(all: readonly SentMail[], campaign: string): ReadonlyMap<string, LastMail> {
  const start = nameOf(campaign, "");
  const own = all.filter(({ name, day }) => name.startsWith(start) && isDay(day));
  return new Map(own.map(({ name, day, isSure }) => [name.slice(start.length), { day, isSure }]));
}

/** The addresses that were written to on a day, for any campaign. */
export function writtenOn(all: readonly SentMail[], today: Day): ReadonlySet<string> {
  return new Set(all.filter(({ day }) => day === today).flatMap(({ to }) => to));
}
