import { dayOf, daysInMonth, partsOfDay, type Day } from "./day.ts";

/** A calendar month, `yyyy-mm`; text order is time order. */
export type Month = string;

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** First day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** Last day of a month. */
export function lastDayOf(month: Month): Day {
  const { year, month: index } = partsOfDay(`${month}-01`);
  return dayOf(year, index, daysInMonth(year, index)) ?? `${month}-01`;
}

/** The month so many months later (earlier when negative). */
export function addToMonth(month: Month, months: number): Month {
  const { year, month: index } = partsOfDay(`${month}-01`);
  const total = year * 12 + (index - 1) + months;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}`;
}
