import { dayFromSerial, dayOf, type Day, type DateSystem } from "../../foundation/day.ts";
import { wholeYear } from "./calendar-words.ts";
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

function threeNumbers(found: RegExpExecArray, order: "dmy" | "mdy" | undefined): NumericDate {
  const year = wholeYear(found[4] ?? "");
  const [a, b] = [Number(found[1]), Number(found[3])];
  if (year === null) return { kind: "impossible" };
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (!dayFirst || !monthFirst || a === b || found[2] === ".")
    return of(dayFirst ?? (found[2] === "." ? null : monthFirst));
  if (order) return of(order === "dmy" ? dayFirst : monthFirst);
  return { kind: "ambiguous", dayFirst, monthFirst };
}

function monthAlone(found: RegExpExecArray | null, year: number, month: number): NumericDate | null {
  const span = found && monthSpan(Number(found[year]), Number(found[month]));
  return span ? { kind: "span", span } : null;
}

/** Reads a date in digits: ISO with or without a time, `dd/mm/yyyy`, `30.06.2028`, `07/2026`, `20260131`, `2026`, a serial number; null when it is none. */
export function numericDate(
  folded: string,
  order: "dmy" | "mdy" | undefined,
  system: DateSystem,
): NumericDate | null {
  const text = folded.replace(time, "").trim();
  const iso = yearFirst.exec(text) ?? null;
  if (iso) return of(dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const last = yearLast.exec(text);
  if (last) return threeNumbers(last, order);
  const month = monthAlone(yearMonth.exec(text), 1, 2) ?? monthAlone(monthYear.exec(text), 2, 1);
  if (month) return month;
  const packed = together.exec(text);
  if (packed) return of(dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3])));
  if (/^\d{4}$/.test(text))
    return wholeYear(text) === null ? null : ofSpan(monthsSpan(Number(text), 1, 12, "year"));
  const day = serial.test(text) ? serialDay(Number(text.replace(",", ".")), system) : null;
  return day ? of(day) : null;
}

/** The order that a date in digits proves: its first number is too big for a month (day first), or its second is (month first); null when it proves nothing. */
export function provenOrder(folded: string): "dmy" | "mdy" | "either" | null {
  const found = yearLast.exec(folded.replace(time, "").trim());
  if (!found || found[2] === ".") return null;
  const [a, b] = [Number(found[1]), Number(found[3])];
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return "dmy";
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return "mdy";
  return a >= 1 && b >= 1 && a <= 12 && b <= 12 && a !== b ? "either" : null;
}
