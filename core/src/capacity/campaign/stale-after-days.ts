import { daysBetween, type Day } from "../../foundation/day.ts";

/** A declaration older than this many days is stale, unless told otherwise: a cadence of a month, and a little more. */
export const staleAfterDays = 38;

/** True for a declaration of a day that is stale on another. */
export function isStale(on: Day, asOf: Day, afterDays = staleAfterDays): boolean {
  return daysBetween(on, asOf) > afterDays;
}
