import type { Cell } from "../../foundation/cell.ts";
import type { Day } from "../../foundation/day.ts";
import { foldText } from "../../foundation/text.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import { missingReason } from "./missing-words.ts";
import { numericDate, serialDay, type NumericDate } from "./numeric-dates.ts";
import type { CellFinding, Parsed } from "./parsed.ts";
import { missingFor, quote, refused } from "./refusals.ts";
import type { Span } from "./spans.ts";
import { impossibleDate, wordedDate } from "./worded-dates.ts";

const longest = 60;
const likelyYears: readonly [Day, Day] = ["1950-01-01", "2100-12-31"];

function unlikely(day: Day, said: string): CellFinding | undefined {
  if (day >= likelyYears[0] && day <= likelyYears[1]) return undefined;
  return { code: "day-unlikely", severity: "warning", values: { said: quote(said), day: { day } } };
}

function withFinding(parsed: Parsed, finding: CellFinding | undefined): Parsed {
  return finding ? { ...parsed, finding } : parsed;
}

/** The value of a span: its day; or, when it is longer, its first day for a start and its last for an end. */
function spanParsed(field: Field, span: Span, said: string): Parsed {
  const date = field.boundary === "end" ? span.last : span.first;
  if (span.precision === "day") {
    return withFinding(
      { value: date, repair: { kind: "date-as-date", after: { date } } },
      unlikely(date, said),
    );
  }
  const value = { date, precision: span.precision, said: said.trim() };
  if (!span.guessed) return withFinding({ value }, unlikely(date, said));
  const values = { said: quote(said), from: { day: span.first }, to: { day: span.last } };
  return { value, finding: { code: span.guessed, severity: "warning", values } };
}

function numericParsed(field: Field, cell: Cell, said: string, found: NumericDate): Parsed {
  if (found.kind === "impossible") return refused("day-impossible", cell);
  if (found.kind === "span") return spanParsed(field, found.span, said);
  const values = { said: quote(said), read: { day: found.dayFirst }, other: { day: found.monthFirst } };
  return { value: found.dayFirst, finding: { code: "day-ambiguous", severity: "warning", values } };
}

function textDay(field: Field, text: string, reading: Reading): Parsed {
  const folded = text.length <= longest ? foldText(text) : "";
  const numeric = folded ? numericDate(folded, reading.dateOrder, reading.dateSystem ?? "1900") : null;
  if (numeric) return numericParsed(field, text, text, numeric);
  const worded = folded ? wordedDate(folded, reading) : null;
  if (worded === impossibleDate) return refused("day-impossible", text);
  if (worded) return spanParsed(field, worded, text);
  const reason = missingReason(text, "date");
  return reason ? missingFor(reason, text) : refused("day-not-understood", text);
}

/** A number in a column of dates: a serial number, a year, or digits run together (20260131). */
function numberDay(field: Field, cell: number, reading: Reading): Parsed {
  const serial = serialDay(cell, reading.dateSystem ?? "1900");
  if (serial)
    return withFinding(
      { value: serial, repair: { kind: "date-as-date", after: { date: serial } } },
      unlikely(serial, String(cell)),
    );
  const numeric = Number.isInteger(cell) ? numericDate(String(cell), reading.dateOrder, "1900") : null;
  return numeric ? numericParsed(field, cell, String(cell), numeric) : refused("day-not-understood", cell);
}

/** A day, or a date known in part, in digits or in words of either language; a day that does not exist is refused, an ambiguous one said so. */
export function parseDay(field: Field, cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "string") return textDay(field, cell, reading);
  if (typeof cell === "number") return numberDay(field, cell, reading);
  if (typeof cell !== "object" || cell === null || !("date" in cell))
    return refused("day-not-understood", cell);
  return withFinding({ value: cell.date }, unlikely(cell.date, cell.date));
}

/** A month, from a month or any day in it. */
export function parseMonth(field: Field, cell: Cell, reading: Reading): Parsed {
  const parsed = parseDay(field, cell, reading);
  const { value } = parsed;
  if (typeof value === "string") return { value: value.slice(0, 7) };
  if (typeof value !== "object" || !("precision" in value)) return parsed;
  return value.precision === "month"
    ? { value: value.date.slice(0, 7) }
    : refused("month-not-understood", cell);
}
