import { dayFromSerial, dayOf, type Day, type DateSystem } from "../../foundation/day.ts";
import { wholeYear } from "./calendar-words.ts";
import { caught } from "./matched.ts";
import { daySpan, monthSpan, monthsSpan, type Span } from "./spans.ts";

/** What a date in digits says: a span; a day that does not exist; or two days, when nothing says which number is the month. */
export type NumericDate =
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "impossible" }
  | { readonly kind: "ambiguous"; readonly dayFirst: Day; readonly monthFirst: Day };

const time = /(?:[t ]+\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:z|utc|gmt|am|pm|[+-]\d{2}:?\d{2})?)?$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const yearMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;
const together = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const serial = /^\d{5}(?:[.,]\d{1,12})?$/;
const lowestSerial = 14_610;
const highestSerial = 92_000;

function of(day: Day | null): NumericDate {
  return day ? { kind: "span", span: daySpan(day) } : { kind: "impossible" };
}

function ofSpan(span: Span | null): NumericDate {
  return span ? { kind: "span", span } : { kind: "impossible" };
}

/** A serial number that lies in the years 1940 to 2150; null for any other number. */
export function serialDay(value: number, system: DateSystem): Day | null {
  return value >= lowestSerial && value < highestSerial ? dayFromSerial(value, system) : null;
}

function dayOrMonthFirst(dayFirst: Day, monthFirst: Day, order: "dmy" | "mdy" | undefined): NumericDate {
  if (dayFirst === monthFirst || order === "dmy") return of(dayFirst);
  return order === "mdy" ? of(monthFirst) : { kind: "ambiguous", dayFirst, monthFirst };
}

/** Points between the numbers are European: the day comes first. */
function threeNumbers(found: RegExpExecArray, order: "dmy" | "mdy" | undefined): NumericDate {
  const year = wholeYear(caught(found, 4));
  if (year === null) return { kind: "impossible" };
  const [a, b] = [Number(found[1]), Number(found[3])];
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (found[2] === ".") return of(dayFirst);
  return dayFirst && monthFirst ? dayOrMonthFirst(dayFirst, monthFirst, order) : of(dayFirst ?? monthFirst);
}

function monthAlone(found: RegExpExecArray | null, year: number, month: number): NumericDate | null {
  const span = found && monthSpan(Number(found[year]), Number(found[month]));
  return span ? { kind: "span", span } : null;
}

type Reader = (text: string, order: "dmy" | "mdy" | undefined, system: DateSystem) => NumericDate | null;

function dayIn(pattern: RegExp, text: string, month: number, day: number): NumericDate | null {
  const found = pattern.exec(text);
  return found && of(dayOf(Number(found[1]), Number(found[month]), Number(found[day])));
}

/** Every way to write a date in digits, tried in this order. */
const readers: readonly Reader[] = [
  (text) => dayIn(yearFirst, text, 3, 4),
  (text, order) => {
    const found = yearLast.exec(text);
    return found && threeNumbers(found, order);
  },
  (text) => monthAlone(yearMonth.exec(text), 1, 2),
  (text) => monthAlone(monthYear.exec(text), 2, 1),
  (text) => dayIn(together, text, 2, 3),
  (text) =>
    /^\d{4}$/.test(text) && wholeYear(text) !== null ? ofSpan(monthsSpan(Number(text), 1, 12, "year")) : null,
  (text, _, system) => {
    const day = serial.test(text) ? serialDay(Number(text.replace(",", ".")), system) : null;
    return day === null ? null : of(day);
  },
];

/** Reads a date in digits: ISO with or without a time, `dd/mm/yyyy`, `30.06.2028`, `07/2026`, `20260131`, `2026`, a serial number; null when it is none. */
export function numericDate(
  folded: string,
  order: "dmy" | "mdy" | undefined,
  system: DateSystem,
): NumericDate | null {
  const text = folded.replace(time, "").trim();
  for (const read of readers) {
    const found = read(text, order, system);
    if (found) return found;
  }
  return null;
}

const someYear = 2024;

/** What a date in digits proves of its order: day first, month first, or either; null when it proves nothing (points, no such date, 05/05). */
export function provenOrder(folded: string): "dmy" | "mdy" | "either" | null {
  const found = yearLast.exec(folded.replace(time, "").trim());
  if (!found || found[2] === "." || found[1] === found[3]) return null;
  const [a, b] = [Number(found[1]), Number(found[3])];
  const [dayFirst, monthFirst] = [dayOf(someYear, b, a), dayOf(someYear, a, b)];
  if (dayFirst && monthFirst) return "either";
  if (dayFirst) return "dmy";
  return monthFirst ? "mdy" : null;
}
