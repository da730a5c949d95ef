import { addToMonth, type Month } from "../../foundation/month.ts";
import type { RegisterRow } from "../../register/register.ts";

const farthestBack = 12;

/** The days that a row of availability gives for a month; null when it gives none. */
export function daysIn(row: RegisterRow | null, month: Month): number | null {
  const value = row?.values[`days:${month}`];
  return typeof value === "number" ? value : null;
}

/** The last month before this one for which the row gives days, at most a year before the first month. */
function lastKnown(row: RegisterRow | null, first: Month, month: Month): number | null {
  const oldest = addToMonth(first, -farthestBack);
  for (let at = addToMonth(month, -1); at >= oldest; at = addToMonth(at, -1)) {
    const days = daysIn(row, at);
    if (days !== null) return days;
  }
  return null;
}

/**
 * What to offer for each month: what the register holds, else the last month known before, never more than the person works
 * that month; null where nothing is known, or where the register's own value could not be declared.
 */
export function proposedDays(
  row: RegisterRow | null,
  months: readonly Month[],
  full: readonly number[],
  most: readonly number[],
): readonly (number | null)[] {
  const [first = ""] = months;
  return months.map((month, at) => {
    const held = daysIn(row, month);
    if (held !== null) return held >= 0 && held <= (full[at] ?? 0) ? held : null;
    const before = lastKnown(row, first, month);
    return before === null || before < 0 ? null : Math.min(before, most[at] ?? 0);
  });
}
