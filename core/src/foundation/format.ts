import { partsOfDay, type Day } from "./day.ts";
import type { Language } from "./language.ts";

const narrowNoBreakSpace = "\u202f";
const separators: Record<Language, { group: string; decimal: string }> = {
  fr: { group: narrowNoBreakSpace, decimal: "," },
  en: { group: ",", decimal: "." },
};

function groupThousands(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, group);
}

/** A number as the language writes it, with at most `decimals` decimals (2 unless told) and no trailing zeros. */
export function formatNumber(language: Language, value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const { group, decimal } = separators[language];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const sign = value < 0 && (whole !== "0" || kept !== "") ? "-" : "";
  return sign + groupThousands(whole, group) + (kept ? decimal + kept : "");
}

/** A day as the language writes it: 31/12/2026 in French, 31 Dec 2026 in English (never an ambiguous dd/mm). */
export function formatDay(language: Language, day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  if (language === "fr") return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `${dayOfMonth} ${months[month - 1] ?? "?"} ${year}`;
}

const signs: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "$", $: "$" };

/** An amount in currency units as the language writes it: `1 234 500 €` in French, `£1,234,500` in English; the number alone where the currency is not known. */
export function formatMoney(language: Language, amount: number, currency?: string): string {
  const number = formatNumber(language, amount);
  if (currency === undefined) return number;
  const sign = signs[currency] ?? currency;
  if (language === "fr") return `${number}${narrowNoBreakSpace}${sign}`;
  const written = sign.length === 1 ? sign : `${sign} `;
  return number.startsWith("-") ? `-${written}${number.slice(1)}` : written + number;
}

const frenchSigns = /[ \u00a0]([:;!?%»])|«[ \u00a0]/g;

/** A sentence with the narrow spaces that its language keeps together: in French before : ; ! ? % and inside « ». */
export function typeset(language: Language, sentence: string): string {
  if (language !== "fr") return sentence;
  return sentence.replace(frenchSigns, (_, sign?: string) =>
    sign === undefined ? `«${narrowNoBreakSpace}` : narrowNoBreakSpace + sign,
  );
}

/** A share (0.25) as a percentage: `25 %` in French, `25%` in English. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return formatNumber(language, share * 100, decimals) + (language === "fr" ? `${narrowNoBreakSpace}%` : "%");
}
