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

/** « de » before a French month: elided before a vowel, as in « d’octobre ». */
function ofMonth(month: string): string {
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`;
}

/** The months that something is about, in a sentence: `de novembre 2026 à janvier 2027`, `from November 2026 to January 2027`; one month is said as one: `pour novembre 2026`, `for November 2026`. */
export function periodName(language: Language, months: readonly Month[]): string {
  const from = monthName(language, months[0] ?? "");
  const until = monthName(language, months.at(-1) ?? "");
  if (from === until) return language === "fr" ? `pour ${from}` : `for ${from}`;
  return language === "fr" ? `${ofMonth(from)} à ${until}` : `from ${from} to ${until}`;
}

/** The words of `periodName` for a message, in both languages. */
export function periodWords(months: readonly Month[]): MonthWords {
  return { words: { fr: periodName("fr", months), en: periodName("en", months) } };
}
