import { daysBetween } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import { dayOfValue, type DatePrecision, type DurationUnit, type Value } from "../../foundation/value.ts";
import { deriveEnd } from "../parse/derive-end.ts";
import { decimalsOf } from "./decimals-of.ts";
import { placeOf, type SourceTable } from "./source-table.ts";

/** The end that a row's start and duration give, and what there is to say about it. */
export interface DerivedEnd {
  /** The end, where the row has none of its own. */
  readonly end: Value | undefined;
  readonly finding: Finding | undefined;
}

const none: DerivedEnd = { end: undefined, finding: undefined };
const daysOfUnit: Record<DurationUnit, number> = { days: 1, weeks: 7, months: 31, years: 365 };
const daysOfPrecision: Record<DatePrecision, number> = {
  month: 31,
  quarter: 92,
  season: 92,
  half: 184,
  year: 366,
};
const mostDays = 31;

function vagueness(value: Value): number {
  return typeof value === "object" && "precision" in value ? daysOfPrecision[value.precision] : 0;
}

/** Days by which an end may differ from start + duration: half the last figure of the duration (a month at most, a day at least), and what the dates leave open. */
function agreeingDays(start: Value, duration: Value, end: Value): number {
  const unit = typeof duration === "object" && "unit" in duration ? duration : undefined;
  const step = unit ? daysOfUnit[unit.unit] / 2 / 10 ** Math.min(6, decimalsOf(unit.amount)) : 1;
  return Math.max(1, Math.min(mostDays, step)) + vagueness(start) + vagueness(end);
}

function isThere(value: Value | undefined): value is Value {
  return value !== undefined && !isMissing(value);
}

/** True when a row is open to having its end derived: it has no column of ends, or a blank one. */
function isOpen(end: Value | undefined): boolean {
  return end === undefined || (isMissing(end) && end.missing === "blank");
}

function tellDerived(source: SourceTable, record: number, id: string, end: string): Finding {
  return {
    code: "end-derived",
    severity: "information",
    place: { ...placeOf(source, record, source.columnOf.has("end") ? "end" : "duration", id), field: "end" },
    message: message("end-derived", { end: { day: end } }),
  };
}

/** True when a duration is that of the baseline: it leads from the baseline start to the baseline end. */
function saysBaseline(
  { baselineStart, baselineEnd }: Readonly<Record<string, Value>>,
  duration: Value,
): boolean {
  if (!isThere(baselineStart) || !isThere(baselineEnd)) return false;
  const derived = deriveEnd(baselineStart, duration);
  const said = dayOfValue(baselineEnd);
  if (derived === null || said === null) return false;
  return Math.abs(daysBetween(said, derived)) <= agreeingDays(baselineStart, duration, baselineEnd);
}

/** The end of a row that only has a start and a duration; a warning when a row has all three and they contradict each other. */
export function derivedEnd(
  source: SourceTable,
  record: number,
  id: string,
  values: Readonly<Record<string, Value>>,
): DerivedEnd {
  const { start, duration, end } = values;
  if (!isThere(start) || !isThere(duration)) return none;
  const derived = deriveEnd(start, duration);
  if (derived === null) return none;
  if (isOpen(end)) return { end: derived, finding: tellDerived(source, record, id, derived) };
  const said = dayOfValue(end);
  const from = dayOfValue(start);
  if (!isThere(end) || said === null || from === null) return none;
  const apart = Math.abs(daysBetween(said, derived));
  if (apart <= agreeingDays(start, duration, end) || saysBaseline(values, duration)) return none;
  const told = message("duration-contradicts", {
    start: { day: from },
    end: { day: said },
    derived: { day: derived },
    days: apart,
  });
  return {
    end: undefined,
    finding: {
      code: told.code,
      severity: "warning",
      place: placeOf(source, record, "duration", id),
      message: told,
    },
  };
}
