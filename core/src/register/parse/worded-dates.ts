import { dayOf } from "../../foundation/day.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { months, parts, seasons, silentWords, wholeYear, type Part, type Season } from "./calendar-words.ts";
import { caught } from "./matched.ts";
import { daySpan, monthSpan, monthsSpan, partOfMonth, type Span } from "./spans.ts";

/** A date in words that names a day which does not exist ("31 février 2026"). */
export const impossibleDate = "impossible";
type Worded = Span | typeof impossibleDate | null;

const guessedFiscalStart = 4;
const ordinal = /^(\d{1,2})(?:er|ere|e|eme|st|nd|rd|th)$/;
const northernMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A year said as one (`2026`, `'26`) or as a fiscal year (`2023/24`, `FY24`); `fiscal` years are known by the year in which they start. */
interface SaidYear {
  readonly year: number;
  readonly fiscal: boolean;
}

function twoYears(text: string): SaidYear | null {
  const found = /^(\d{4}|\d{2})[/-](\d{4}|\d{2})$/.exec(text);
  const [from, to] = [wholeYear(found?.[1] ?? ""), wholeYear(found?.[2] ?? "")];
  return from !== null && to === from + 1 ? { year: from, fiscal: true } : null;
}

function saidYear(text: string): SaidYear | null {
  const both = twoYears(text.replace(/^(fy|exercice)\s*/, ""));
  if (both) return both;
  const fiscal = /^fy\s*'?(\d{4}|\d{2})$/.exec(text);
  if (fiscal) return { year: (wholeYear(fiscal[1] ?? "") ?? Number.NaN) - 1, fiscal: true };
  const year = wholeYear(text.replace(/^(exercice|annee|year|courant|cy)\s+/, "").replace(/^'/, ""));
  return year === null ? null : { year, fiscal: false };
}

/** So many months from the n-th month of a year, which starts in January unless it is a fiscal year. */
function inYear(
  said: SaidYear,
  from: number,
  count: number,
  precision: Exclude<Span["precision"], "day">,
  reading: Reading,
): Worded {
  const start = said.fiscal ? (reading.fiscalStart ?? guessedFiscalStart) : 1;
  const span = monthsSpan(said.year, start + from, count, precision);
  return span && said.fiscal && reading.fiscalStart === undefined
    ? { ...span, guessed: "fiscal-start-guessed" }
    : span;
}

const periodWords = "t|q|trim|trimestre|qtr|quarter|s|h|sem|semestre|half|hy";
const periodFirst = new RegExp(
  `^(?:(\\d)(?:er|e|eme|st|nd|rd|th)?\\s*(trimestre|semestre|quarter|half|trim|qtr)|(${periodWords})\\s*(\\d))(?:\\s+(?:of|de)|\\s*[-/,])?\\s*(.+)$`,
);
const periodLast = new RegExp(`^(.+?)[\\s/-]*(?:(${periodWords})\\s*(\\d))$`);

function period(kind: string, nth: number, said: string, reading: Reading): Worded {
  const year = saidYear(said.trim());
  if (!year) return null;
  const quarter = kind.startsWith("t") || kind.startsWith("q");
  if (nth < 1 || nth > (quarter ? 4 : 2)) return impossibleDate;
  return quarter
    ? inYear(year, (nth - 1) * 3, 3, "quarter", reading)
    : inYear(year, (nth - 1) * 6, 6, "half", reading);
}

/** `T4 2026`, `Q4 2023/24`, `4e trimestre 2026`, `2026-Q4`, `S1 2026`, `H1 FY25`. */
function quarterOrHalf(text: string, reading: Reading): Worded {
  const first = periodFirst.exec(
    text.replace(/^(premier|premiere|first)\b/, "1er").replace(/^(second|seconde|deuxieme)\b/, "2e"),
  );
  if (first) return period(first[2] ?? first[3] ?? "", Number(first[1] ?? first[4]), first[5] ?? "", reading);
  const last = periodLast.exec(text);
  return last ? period(last[2] ?? "", Number(last[3]), last[1] ?? "", reading) : null;
}

/** The first month of a season: a southern summer starts where a northern winter does. */
function firstMonthOf(name: Season, reading: Reading): number {
  const shift = reading.hemisphere === "south" ? 6 : 0;
  return ((northernMonths[name] - 1 + shift) % 12) + 1;
}

/** Meteorological seasons. A winter is called by the year in which most of it lies: winter 2026 is December 2025 to February 2026. */
function season(text: string, reading: Reading): Worded {
  const found = /^(\p{L}+)\s+(\S+)$/u.exec(text);
  const name = seasons.get(caught(found, 1));
  const said = name && saidYear(caught(found, 2));
  if (!name || !said) return null;
  const month = firstMonthOf(name, reading);
  const year = month === 12 && !said.fiscal ? said.year - 1 : said.year;
  const span = monthsSpan(year, month, 3, "season");
  return span && reading.hemisphere === undefined ? { ...span, guessed: "season-guessed" } : span;
}

function partOfNamedMonth(text: string, part: Part): Worded {
  const month = namedMonth(text);
  return month === null || month === impossibleDate || month.precision !== "month"
    ? null
    : partOfMonth(month, part);
}

const yearParts: Readonly<Record<Part, readonly [from: number, count: number]>> = {
  early: [0, 3],
  mid: [4, 4],
  late: [9, 3],
};

/** `mi-2026`, `fin 2026`, `early 2027`, and with a month: `fin juin 2026`, which is known to the month. */
function partOf(text: string, reading: Reading): Worded {
  const found = /^(\p{L}+)[\s-]+(?:(?:of|de)\s+|d')?(.+)$/u.exec(text);
  const part = parts.get(found?.[1] ?? "");
  if (!part) return null;
  const rest = found?.[2] ?? "";
  const year = saidYear(rest);
  if (!year) return partOfNamedMonth(rest, part);
  const [from, count] = yearParts[part];
  return inYear(year, from, count, part === "mid" ? "season" : "quarter", reading);
}

const longestWords = 8;

const wordEdges = /[\s,./-]+|(?<=\d)(?=\p{L}{3})|(?<=\p{L})(?=\d)/u;

/** The month that one of the words names, and the numbers beside it; null when there is no month or anything else is said. */
function monthAndNumbers(
  text: string,
): { readonly month: number; readonly numbers: readonly string[] } | null {
  const words = text.split(wordEdges).filter((word) => word && !silentWords.has(word));
  const at = words.findIndex((word) => months.has(word));
  if (at < 0 || words.length > longestWords) return null;
  const others = words.filter((_, index) => index !== at);
  const numbers = others.map((word) => ordinal.exec(word)?.[1] ?? word.replace(/^'/, ""));
  return numbers.every((word) => /^\d{1,4}$/.test(word))
    ? { month: months.get(words[at] ?? "") ?? 0, numbers }
    : null;
}

function dayInMonth(dayText: string, month: number, yearText: string): Worded {
  const year = wholeYear(yearText);
  const day = year === null ? null : dayOf(year, month, Number(dayText));
  return day ? daySpan(day) : impossibleDate;
}

/** A month in words with its year, and its day where there is one: `juillet 2013`, `octobre 14`, `1er juillet 2026`, `March 15, 2024`, `15-Mar-24`. */
function namedMonth(text: string): Worded {
  const found = monthAndNumbers(text);
  const [first, second, third] = found?.numbers ?? [];
  if (!found || first === undefined || third !== undefined) return null;
  if (second === undefined) return monthSpan(wholeYear(first) ?? Number.NaN, found.month);
  const yearComesFirst = first.length === 4;
  return dayInMonth(yearComesFirst ? second : first, found.month, yearComesFirst ? first : second);
}

const fiscalYear =
  /^(fy\s*'?(\d{4}|\d{2})([/-]\d{2,4})?|\d{4}[/-]\d{2}|\d{4}\/\d{4}|(exercice|annee|year|courant|cy)\s+\d{4}([/-]\d{2,4})?)$/;

/** Reads a date in words, French or English, from folded text; null when it is none. */
export function wordedDate(folded: string, reading: Reading): Worded {
  const text = folded
    .replace(/^(c\.|circa|env\.?|environ|vers|around|about|~)\s*/, "")
    .replace(/\s+\d{1,2}[:h]\d{2}(:\d{2})?$/, "");
  const year = fiscalYear.test(text) ? saidYear(text) : null;
  if (year) return inYear(year, 0, 12, "year", reading);
  return quarterOrHalf(text, reading) ?? season(text, reading) ?? partOf(text, reading) ?? namedMonth(text);
}
