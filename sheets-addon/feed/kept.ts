import { isCadenceDays, usualCadence, type ReminderCadence } from "@jalon/core";
import type { MakingMemory } from "../src/campaign/make-tabs.ts";

/** A token as it is kept: its name, its open part, and the digest of all of it. What was shown once is nowhere. */
export interface KeptToken {
  readonly name: string;
  readonly id: string;
  readonly digest: string;
  readonly since: string;
}

/** What was done on a day, and how far. */
export interface KeptDay {
  readonly day: string;
  readonly next: number;
  readonly isDone: boolean;
}

const keys = {
  book: "jalon.book",
  made: "jalon.made",
  tokens: "jalon.tokens",
  repaired: "jalon.repaired",
  mailed: "jalon.mailed",
  cadence: "jalon.cadence",
  warned: "jalon.warned",
} as const;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getScriptProperties();
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}

function isToken(value: unknown): value is KeptToken {
  if (typeof value !== "object" || value === null) return false;
  const { name, id, digest } = value as Partial<Record<keyof KeptToken, unknown>>;
  return typeof name === "string" && typeof id === "string" && typeof digest === "string";
}

function cadenceIn(value: unknown): ReminderCadence {
  if (typeof value !== "object" || value === null) return usualCadence;
  const { managerDays, pmoDays } = value as Partial<Record<keyof ReminderCadence, unknown>>;
  return isCadenceDays(managerDays) && isCadenceDays(pmoDays) ? { managerDays, pmoDays } : usualCadence;
}

function dayIn(value: unknown): KeptDay | null {
  if (typeof value !== "object" || value === null) return null;
  const { day, next, isDone } = value as Partial<Record<keyof KeptDay, unknown>>;
  return typeof day === "string" && typeof next === "number" ? { day, next, isDone: isDone === true } : null;
}

/** What the script remembers between its runs: nobody but the owner of the script sees it, and it is never in a spreadsheet. */
export const kept = {
  /** The id of the campaign's spreadsheet; null before there is one. */
  book: (): string | null => store().getProperty(keys.book),
  keepBook: (id: string): void => {
    store().setProperties({ [keys.book]: id, [keys.made]: "0" });
    for (const key of [keys.repaired, keys.mailed, keys.warned]) store().deleteProperty(key);
  },
  making: {
    made: () => Number(store().getProperty(keys.made) ?? 0),
    keep: (made) => {
      store().setProperty(keys.made, String(made));
    },
  } satisfies MakingMemory,
  tokens: (): readonly KeptToken[] => {
    const all = parsed(store().getProperty(keys.tokens));
    return Array.isArray(all) ? (all as readonly unknown[]).filter(isToken) : [];
  },
  keepTokens: (tokens: readonly KeptToken[]): void => {
    store().setProperty(keys.tokens, JSON.stringify(tokens));
  },
  /** The last day whose mails all left. */
  mailed: (): string | null => store().getProperty(keys.mailed),
  keepMailed: (day: string): void => {
    store().setProperty(keys.mailed, day);
  },
  /** The last day on which it was told that the campaign's memory is not the one that was taken. */
  warned: (): string | null => store().getProperty(keys.warned),
  keepWarned: (day: string): void => {
    store().setProperty(keys.warned, day);
  },
  /** How often the PMO wants mails to leave; the usual way until they say. It outlives a campaign. */
  cadence: (): ReminderCadence => cadenceIn(parsed(store().getProperty(keys.cadence))),
  keepCadence: (cadence: ReminderCadence): void => {
    store().setProperty(keys.cadence, JSON.stringify(cadence));
  },
  repaired: (): KeptDay | null => dayIn(parsed(store().getProperty(keys.repaired))),
  keepRepaired: (day: KeptDay): void => {
    store().setProperty(keys.repaired, JSON.stringify(day));
  },
};
