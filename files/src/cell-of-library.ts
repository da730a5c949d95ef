import { dayFromSerial, type Cell, type DateSystem } from "@jalon/core";
import { unescapeControls } from "./control-characters.ts";
import type { CellValue } from "./excelts.ts";

const millisecondsADay = 86_400_000;
const unixEpochSerial = 25_569;
const epochShift: Record<DateSystem, number> = { "1900": 0, "1904": 1462 };

/** The serial number that the file holds, from the instant that the library made of it. */
export function serialOfInstant(instant: Date, system: DateSystem): number {
  const serial = unixEpochSerial + instant.getTime() / millisecondsADay - epochShift[system];
  return Math.round(serial * 1e6) / 1e6;
}

/** The instant that the library writes as the serial number of a day. */
export function instantOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** A format that shows a time or an elapsed time and no day. */
function showsNoDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|_.|\*./g, "").toLowerCase();
  return !/[dy]/.test(bare) && /[hs]|\[m/.test(bare);
}

/** A date as core knows it: its day, its time of day dropped; a number where it is a time, or no day that exists. */
function cellOfInstant(instant: Date, system: DateSystem, format: string): Cell {
  const serial = serialOfInstant(instant, system);
  if (!Number.isFinite(serial)) return null;
  const day = showsNoDay(format) ? null : dayFromSerial(serial, system);
  return day === null ? serial : { date: day };
}

function plainText(value: object): string | null {
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
  }
  return "text" in value && typeof value.text === "string" ? value.text : null;
}

/** What a library's cell holds, for core: rich text and links as plain text, errors as errors. Formulas give their last value. */
export function cellOfLibrary(value: CellValue, system: DateSystem, format: string): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "object") return cellOfObject(value, system, format);
  if (typeof value === "string") return unescapeControls(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

function cellOfObject(value: Extract<CellValue, object>, system: DateSystem, format: string): Cell {
  if (value instanceof Date) return cellOfInstant(value, system, format);
  if ("error" in value) return { error: String(value.error) };
  if ("checkbox" in value) return value.checkbox;
  if ("result" in value) return cellOfLibrary(value.result, system, format);
  const text = plainText(value);
  return text === null || text === "" ? null : unescapeControls(text);
}
