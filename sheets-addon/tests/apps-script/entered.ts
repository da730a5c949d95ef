import { dayFromNumber, dayNumber, dayOf } from "@jalon/core";
import { refuse } from "./google-error.ts";
import type { Raw } from "./sheet-state.ts";

/** What a cell comes to hold when something is entered; `format` where Google gives it one. */
export interface Entered {
  readonly value: Raw;
  readonly formula: string | null;
  readonly format: string | null;
}

const serialOfUnixEpoch = 25569;
const millisecondsADay = 86_400_000;
const longest = 50_000;
const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/i;

/** How numbers and days are written in a spreadsheet's locale. */
interface Locale {
  readonly decimal: "," | ".";
  readonly monthFirst: boolean;
  readonly dayFormat: string;
}

const locales: Readonly<Record<string, Locale>> = {
  en_US: { decimal: ".", monthFirst: true, dayFormat: "M/d/yyyy" },
  en_GB: { decimal: ".", monthFirst: false, dayFormat: "dd/MM/yyyy" },
  fr_FR: { decimal: ",", monthFirst: false, dayFormat: "dd/MM/yyyy" },
};

function localeOf(name: string): Locale {
  const locale = locales[name];
  if (!locale) throw new Error(`not modelled: the locale ${name}`);
  return locale;
}

const plain = (value: Raw, format: string | null = null): Entered => ({ value, formula: null, format });

function dayEntered(year: number, month: number, dayOfMonth: number, format: string): Entered | null {
  const day = dayOf(year < 100 ? 2000 + year : year, month, dayOfMonth);
  return day === null ? null : plain(dayNumber(day) + serialOfUnixEpoch, format);
}

function asDay(text: string, { monthFirst, dayFormat }: Locale): Entered | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayEntered(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-MM-dd");
  const said = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(text);
  if (said) {
    const [first, second, year] = [Number(said[1]), Number(said[2]), Number(said[3])];
    const [month, dayOfMonth] = monthFirst ? [first, second] : [second, first];
    return dayEntered(year, month, dayOfMonth, dayFormat);
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [month, dayOfMonth] = monthFirst ? [first, second] : [second, first];
  return dayEntered(2026, month, dayOfMonth, dayFormat);
}

function asNumber(text: string, { decimal }: Locale): Entered | null {
  const [, figures = "", share] = /^(.*?)\s*(%)?$/s.exec(text) ?? [];
  const bare = figures.replaceAll(
    decimal === "," ? /(?<=\d)[\s\u00a0\u202f](?=\d{3})/g : /(?<=\d),(?=\d{3})/g,
    "",
  );
  const shape =
    decimal === "," ? /^[+-]?(\d+(,\d*)?|,\d+)(e[+-]?\d+)?$/i : /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
  if (!shape.test(bare)) return null;
  const number = Number(bare.replace(",", "."));
  return share ? plain(number / 100, "0%") : plain(number);
}

const truths: Readonly<Record<string, boolean>> = { true: true, vrai: true, false: false, faux: false };

function asWord(text: string): Entered | null {
  const truth = truths[text.toLowerCase()];
  if (truth !== undefined) return plain(truth);
  return errors.test(text) ? plain({ error: text.toUpperCase() }) : null;
}

function enteredText(text: string, format: string, locale: Locale): Entered {
  if (text.length > longest)
    refuse(`Your input contains more than the maximum of ${longest} characters in a single cell.`);
  if (format === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text, format: null };
  const bare = text.trim();
  const known = asNumber(bare, locale) ?? asDay(bare, locale) ?? asWord(bare);
  if (known) return known;
  return /^[+-]./.test(text) ? { value: "", formula: `=${text}`, format: null } : plain(text);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How a wall clock in a time zone tells an instant; made once a zone. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const numeric = "numeric";
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** What is found of numbers in a time zone, each looked for once, as sheets hold the same days over and over. */
type FoundInZones = Map<string, Map<number, number>>;

function foundOnce(all: FoundInZones, timeZone: string, of: number, find: () => number): number {
  const known = all.get(timeZone) ?? new Map<number, number>();
  all.set(timeZone, known);
  const found = known.get(of) ?? find();
  known.set(of, found);
  return found;
}

const serials: FoundInZones = new Map();

/** The serial number of an instant, as a wall clock in a time zone shows it. */
function serialOf(instant: Date, timeZone: string): number {
  return foundOnce(serials, timeZone, instant.getTime(), () => serialShown(instant, timeZone));
}

function serialShown(instant: Date, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall / millisecondsADay + serialOfUnixEpoch;
}

const instants: FoundInZones = new Map();

/** The instant at which a wall clock in a time zone shows a serial number. */
export function instantOf(serial: number, timeZone: string): Date {
  return new Date(foundOnce(instants, timeZone, serial, () => instantShowing(serial, timeZone).getTime()));
}

function instantShowing(serial: number, timeZone: string): Date {
  const wall = (serial - serialOfUnixEpoch) * millisecondsADay;
  let instant = new Date(wall);
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = (serialOf(instant, timeZone) - serialOfUnixEpoch) * millisecondsADay;
    instant = new Date(instant.getTime() + Math.round(wall - shown));
  }
  return instant;
}

/** The day of an instant in a time zone, as `yyyy-MM-dd`. */
export function dayTextOf(instant: Date, timeZone: string): string {
  return dayFromNumber(Math.floor(serialOf(instant, timeZone) - serialOfUnixEpoch)) ?? "";
}

/** The time of day of an instant in a time zone, as `HH:mm:ss`. */
export function timeTextOf(instant: Date, timeZone: string): string {
  const seconds = Math.round((serialOf(instant, timeZone) % 1) * 86_400);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}

const dayFormats = new Map<string, boolean>();

/** True for a number format that shows a day. */
export function showsDay(format: string): boolean {
  const shows = dayFormats.get(format) ?? /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ""));
  dayFormats.set(format, shows);
  return shows;
}

/** What a cell comes to hold when a script sets it, or somebody types into it: Google reads text as if it were typed. */
export function entered(
  value: unknown,
  format: string,
  place: { locale: string; timeZone: string },
): Entered {
  const locale = localeOf(place.locale);
  if (value === null || value === undefined || value === "") return plain("");
  if (typeof value === "number" || typeof value === "boolean") return plain(value);
  if (value instanceof Date)
    return plain(serialOf(value, place.timeZone), format === "" ? locale.dayFormat : null);
  if (typeof value === "string") return enteredText(value, format, locale);
  return refuse(
    "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
}
