import type { Language } from "../../foundation/language.ts";
import type { Month } from "../../foundation/month.ts";

const short: Readonly<Record<Language, readonly string[]>> = {
  fr: "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.".split("|"),
  en: "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec".split("|"),
};
const long: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre".split("|"),
  en: "January|February|March|April|May|June|July|August|September|October|November|December".split("|"),
};

/** A month as a heading: `nov. 2026` in French, `Nov 2026` in English; adopting knows both again. */
export function monthLabel(language: Language, month: Month): string {
  return `${short[language][Number(month.slice(5, 7)) - 1] ?? "?"} ${month.slice(0, 4)}`;
}

/** A month in a sentence: `novembre 2026`, `November 2026`. */
export function monthName(language: Language, month: Month): string {
  return `${long[language][Number(month.slice(5, 7)) - 1] ?? "?"} ${month.slice(0, 4)}`;
}

type MonthWords = { readonly words: Readonly<Record<Language, string>> };

const worded = new Map<Month, MonthWords>();

/** The words of a month for a message, in both languages. */
export function monthWords(month: Month): MonthWords {
  const known = worded.get(month);
  if (known) return known;
  const words = { words: { fr: monthName("fr", month), en: monthName("en", month) } };
  worded.set(month, words);
  return words;
}
