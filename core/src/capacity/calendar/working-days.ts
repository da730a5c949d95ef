import { dayNumber } from "../../foundation/day.ts";
import { firstDayOf, lastDayOf, type Month } from "../../foundation/month.ts";
import { holidayTable, holidayYears } from "./holiday-table.ts";

/** The zone that is meant where nobody says one. */
export const usualZone = "FR";

const holidays = new Map<string, ReadonlySet<string>>();

/** Public holidays of a zone that fall on a Monday to a Friday, as days; none for a zone we do not know. */
function holidaysOf(zone: string): ReadonlySet<string> {
  const known = holidays.get(zone);
  if (known) return known;
  const years = Object.hasOwn(holidayTable, zone) ? (holidayTable[zone] ?? "").split("|") : [];
  const found = new Set(
    years.flatMap((days, at) => {
      const year = holidayYears.first + at;
      return days.split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
    }),
  );
  holidays.set(zone, found);
  return found;
}

/** True when the public holidays of a month are known: a zone of the list `holidayZone`, in the years 2020 to 2040. */
export function areHolidaysKnown(zone: string, month: Month): boolean {
  const year = Number(month.slice(0, 4));
  return Object.hasOwn(holidayTable, zone) && year >= holidayYears.first && year <= holidayYears.last;
}

/** Public holidays of a month that take a working day away, in order; none where they are not known. */
export function holidaysIn(zone: string, month: Month): readonly string[] {
  return [...holidaysOf(zone)].filter((day) => day.startsWith(month)).sort();
}

/** 0 for a Monday to 6 for a Sunday, of a day counted from 1970-01-01 (a Thursday). */
function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** Mondays to Fridays from one day to another, both included; 0 when the last comes before the first. */
function weekdaysBetween(first: string, last: string): number {
  const end = dayNumber(last);
  let days = 0;
  for (let number = dayNumber(first); number <= end; number += 1) if (weekdayOf(number) < 5) days += 1;
  return days;
}

const wholeMonths = new Map<string, number>();

/** Working days of a whole month, worked out once: a campaign asks for the same months for everybody. */
function daysOfWholeMonth(month: Month, zone: string): number {
  const key = `${zone} ${month}`;
  const known = wholeMonths.get(key);
  if (known !== undefined) return known;
  const days = weekdaysBetween(firstDayOf(month), lastDayOf(month)) - holidaysIn(zone, month).length;
  wholeMonths.set(key, days);
  return days;
}

/** When a person is there in a month; without it, the whole month. Both days included. */
export interface Presence {
  readonly from?: string | null;
  readonly until?: string | null;
}

/**
 * Working days of a month in a zone: Mondays to Fridays that are no public holiday, from the day the person arrives to the
 * day they leave. Where the holidays are not known (`areHolidaysKnown`), none is taken off.
 */
export function workingDays(month: Month, zone: string, { from, until }: Presence = {}): number {
  const [start, end] = [firstDayOf(month), lastDayOf(month)];
  const first = from && from > start ? from : start;
  const last = until && until < end ? until : end;
  if (first === start && last === end) return daysOfWholeMonth(month, zone);
  if (last < first) return 0;
  const off = holidaysIn(zone, month).filter((day) => day >= first && day <= last);
  return weekdaysBetween(first, last) - off.length;
}

/** Days that somebody on a share of full time works of so many working days, to the nearest half day. */
export function daysOfShare(days: number, share: number): number {
  return Math.round(days * share * 2) / 2;
}
