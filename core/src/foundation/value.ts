import type { Day } from "./day.ts";
import type { Missing } from "./missing.ts";

/** How well a date is known. */
export type DatePrecision = "month" | "quarter" | "season" | "half" | "year";

/** A date known in part: the first day of its period for a start, the last day for an end, and the words that said it. */
export interface PartialDate {
  readonly date: Day;
  readonly precision: DatePrecision;
  readonly said: string;
}

/** Units in which durations are said. */
export type DurationUnit = "years" | "months" | "weeks" | "days";

/** A duration: whole days (a year is 365 days, a month a twelfth of it, rounded), and the amount and unit in which it was said. */
export interface Duration {
  readonly days: number;
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly said: string;
}

/** An estimate given as three amounts. */
export interface ThreePoint {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/**
 * A value of a register, by the type of its field: text, choice (key of the list) and day (exact) are text, money is in
 * currency units, a percentage is a share (25 % = 0.25), an effort is days, yes/no is a boolean.
 */
export type Value = string | number | boolean | PartialDate | Duration | ThreePoint | Missing;

/** The day of an exact or partial date; null for anything else. */
export function dayOfValue(value: Value | undefined): Day | null {
  if (typeof value === "string") return value;
  return typeof value === "object" && "date" in value ? value.date : null;
}

/** The number of an amount: itself, the middle of three points, the days of a duration; null when it is not there or not a number. */
export function numberOfValue(value: Value | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object") return null;
  if ("mid" in value) return value.mid;
  return "days" in value ? value.days : null;
}
