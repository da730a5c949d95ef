import { addDays, addMonths, type Day } from "../../foundation/day.ts";
import { dayOfValue, type Duration, type Value } from "../../foundation/value.ts";

const nearlyWhole = 1e-6;

/** Whole months of a duration; null when it is none. 8.83333333333333 years is 106 months: the source rounded its thirds. */
function monthsOf(duration: Duration): number | null {
  if (duration.unit !== "years" && duration.unit !== "months") return null;
  const months = duration.unit === "years" ? duration.amount * 12 : duration.amount;
  const whole = Math.round(months);
  return Math.abs(months - whole) < nearlyWhole ? whole : null;
}

/**
 * The end that a start and a duration give: a start plus whole months (or whole years) is so many calendar months later, any other
 * duration so many days later. Null when either is not there.
 */
export function deriveEnd(start: Value, duration: Value): Day | null {
  const from = dayOfValue(start);
  if (from === null || typeof duration !== "object" || !("days" in duration)) return null;
  const months = monthsOf(duration);
  return months === null ? addDays(from, duration.days) : addMonths(from, months);
}
