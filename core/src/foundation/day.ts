/** A calendar day, `yyyy-mm-dd` in the proleptic Gregorian calendar; text order is time order. */
export type Day = string;

/** How spreadsheets count days: from 1900 (Windows, with its invented 29 February 1900) or from 1904 (old Mac files). */
export type DateSystem = "1900" | "1904";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const zero = 48;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const serialOfUnixEpoch = 25569;
const days1900To1904 = 1462;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1–12); 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isDate(year: number, month: number, dayOfMonth: number): boolean {
  return year >= 1 && year <= 9999 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** The day of a year (1–9999), month (1–12) and day of month; null when there is no such day (31/02). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger) || !isDate(year, month, dayOfMonth)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The number that some digits of a text say. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - zero;
  return number;
}

/** Year, month (1–12) and day of month of a day. */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  if (!dayPattern.test(day)) return { year: 1, month: 1, dayOfMonth: 1 };
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), dayOfMonth: digits(day, 8, 10) };
}

/** True for text that names a day that exists. */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && isDate(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

/** Days since 1970-01-01 (negative before). Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(day: Day): number {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies so many days after 1970-01-01; null outside the years 1–9999. */
export function dayFromNumber(days: number): Day | null {
  if (!Number.isFinite(days)) return null;
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** The day so many days later (earlier when negative); the same day when it would leave the years 1–9999. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + Math.round(days)) ?? day;
}

/** The same day of the month so many months later, or the month's last day where there is none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))) ?? day;
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of a spreadsheet serial number (its time of day dropped); null for numbers that name no day. */
export function dayFromSerial(serial: number, system: DateSystem): Day | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2958466) return null;
  const whole = Math.floor(serial);
  if (system === "1904") return dayFromNumber(whole + days1900To1904 - serialOfUnixEpoch);
  if (whole === 0 || whole === 60) return null;
  return dayFromNumber((whole < 60 ? whole + 1 : whole) - serialOfUnixEpoch);
}

/** The spreadsheet serial number of a day. */
export function serialOfDay(day: Day, system: DateSystem): number {
  const serial = dayNumber(day) + serialOfUnixEpoch;
  if (system === "1904") return serial - days1900To1904;
  return serial <= 60 ? serial - 1 : serial;
}
