import type { Day } from "./day.ts";
import type { Bilingual, Language } from "./language.ts";
import { formatDay, formatMoney, formatNumber, formatPercent, typeset } from "./format.ts";

/** What a message speaks of: plain text and numbers, a day, a share (0.25 is said 25 %), an amount in currency units, words in both languages, or a list of these. */
export type MessageValue =
  | string
  | number
  | boolean
  | null
  | { readonly day: Day }
  | { readonly share: number }
  | { readonly amount: number; readonly currency?: string }
  | { readonly words: Bilingual }
  | readonly MessageValue[];

type SaidRecord = Extract<
  MessageValue,
  { day: Day } | { share: number } | { amount: number } | { words: Bilingual }
>;

/** Something to say, independent of language: the code of a sentence and the values that fill it. */
export interface Message {
  readonly code: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** Sentences by code, in each language, with `{name}` where a value goes and `{name:one|several}` where a word follows its number. A room keeps its own beside its code. */
export type Words = Readonly<Record<string, Bilingual>>;

/** Makes a message. */
export function message(code: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return values ? { code, values } : { code };
}

const yesNo: Record<Language, [string, string]> = { fr: ["oui", "non"], en: ["yes", "no"] };

/** One value of a message as the reader's language writes it; an empty string for null. */
export function sayValue(language: Language, value: MessageValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(language, value);
  if (typeof value === "boolean") return yesNo[language][value ? 0 : 1];
  if ("map" in value) return value.map((part) => sayValue(language, part)).join(", ");
  return sayRecord(language, value);
}

function sayRecord(language: Language, value: SaidRecord): string {
  if ("day" in value) return formatDay(language, value.day);
  if ("share" in value) return formatPercent(language, value.share, 2);
  if ("amount" in value) return formatMoney(language, value.amount, value.currency);
  return value.words[language];
}

/** The sentence of a message; its bare code in « » when the words do not know it (a test holds that none is missing). */
export function say(words: Words, language: Language, said: Message): string {
  const sentence = words[said.code]?.[language];
  if (sentence === undefined) return `«${said.code}»`;
  return typeset(language, withApostrophes(language, sentence)).replace(
    placeholder,
    (_, name: string, one?: string, several?: string) => {
      const value = said.values?.[name] ?? null;
      return one === undefined ? sayValue(language, value) : isOne(language, value) ? one : (several ?? "");
    },
  );
}

const straight = /(\p{L})'(?=[\p{L}{])/gu;

/** The apostrophes of the sentence itself, as French writes them: one text never has two kinds. What fills it stays as it is. */
function withApostrophes(language: Language, sentence: string): string {
  return language === "fr" ? sentence.replace(straight, "$1’") : sentence;
}

/** `{name}` is the value; `{name:one|several}` the word that goes with it. */
const placeholder = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

/** French counts 0 and 1 (and 1.5) as one thing, English only 1. */
function isOne(language: Language, value: MessageValue): boolean {
  if (typeof value !== "number") return true;
  return language === "fr" ? Math.abs(value) < 2 : value === 1;
}
