import { addDays, dayOf, daysInMonth, type Day } from "../../foundation/day.ts";
import type { DatePrecision } from "../../foundation/value.ts";
import type { Part } from "./calendar-words.ts";

/** A stretch of days that some words name: one day, or a month, quarter, season, half-year or year. `guessed` when a setting had to be guessed. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly precision: DatePrecision | "day";
  readonly guessed?: "fiscal-start-guessed" | "season-guessed";
}

/** One day. */
export function daySpan(day: Day): Span {
  return { first: day, last: day, precision: "day" };
}

/** Whole months from one on; the month may lie outside 1–12 (13 is next January). Null outside the years that exist. */
export function monthsSpan(
  year: number,
  month: number,
  count: number,
  precision: DatePrecision,
): Span | null {
  const index = year * 12 + month - 1;
  const lastIndex = index + count - 1;
  const [lastYear, lastMonth] = [Math.floor(lastIndex / 12), (lastIndex % 12) + 1];
  const first = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  const last = dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return first && last ? { first, last, precision } : null;
}

/** A whole month; null when there is none. */
export function monthSpan(year: number, month: number): Span | null {
  return month >= 1 && month <= 12 ? monthsSpan(year, month, 1, "month") : null;
}

/** The first ten days of a month, the next ten, or the rest of it: what "début juin", "mi-juin" and "fin juin" say, known no better than the month. */
export function partOfMonth(span: Span, part: Part): Span {
  if (part === "early") return { ...span, last: addDays(span.first, 9) };
  if (part === "late") return { ...span, first: addDays(span.first, 20) };
  return { ...span, first: addDays(span.first, 10), last: addDays(span.first, 19) };
}
