import { dayOf, isDay, type Cell, type Day, type Language } from "@jalon/core";

/** What the user typed, as a cell; or that it is a formula, which this page does not compute. */
export type Typed = { readonly cell: Cell } | { readonly refused: "formula" };

const booleans: Readonly<Record<string, boolean>> = { VRAI: true, TRUE: true, FAUX: false, FALSE: false };
const frenchDay = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const englishDay = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const digitsAtMost = 15;

function dayIn(language: Language, text: string): Day | null {
  if (isDay(text)) return text;
  const french = language === "fr" ? frenchDay.exec(text) : null;
  if (french) return dayOf(Number(french[3]), Number(french[2]), Number(french[1]));
  const english = language === "en" ? englishDay.exec(text) : null;
  if (!english) return null;
  const month = months.indexOf((english[2] ?? "").toLowerCase()) + 1;
  return month > 0 ? dayOf(Number(english[3]), month, Number(english[1])) : null;
}

/** Grouped or plain digits with the language's decimal sign; codes such as 007 and numbers longer than a cell can hold stay text. */
function numberIn(language: Language, text: string): number | null {
  const plain = language === "fr" ? text.replace(/[\s\u00a0\u202f](?=\d{3}(\D|$))/g, "") : ungrouped(text);
  const pattern = language === "fr" ? /^[-+]?(0|[1-9]\d*)(,\d+)?$/ : /^[-+]?(0|[1-9]\d*)(\.\d+)?$/;
  if (!pattern.test(plain) || plain.replace(/\D/g, "").length > digitsAtMost) return null;
  return Number(plain.replace(",", "."));
}

function ungrouped(text: string): string {
  return /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, "") : text;
}

function percentIn(language: Language, text: string): number | null {
  if (!text.endsWith("%")) return null;
  const number = numberIn(language, text.slice(0, -1).trim());
  return number === null ? null : Number((number / 100).toPrecision(digitsAtMost));
}

/**
 * Reads what was typed the way a spreadsheet does: numbers, percentages, days and yes/no in the user's language, everything
 * else as text. A leading apostrophe keeps text as text; in a column of text (`@`) everything is.
 */
export function typedCell(language: Language, typed: string, format: string | null): Typed {
  const text = typed.trim();
  if (text === "") return { cell: null };
  if (typed.startsWith("'")) return { cell: typed.slice(1) };
  if (format === "@") return { cell: typed };
  if (text.startsWith("=") && text.length > 1) return { refused: "formula" };
  const day = dayIn(language, text);
  if (day !== null) return { cell: { date: day } };
  const number = percentIn(language, text) ?? numberIn(language, text);
  if (number !== null) return { cell: number };
  return { cell: booleans[text.toUpperCase()] ?? typed };
}
