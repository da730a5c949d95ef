import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Severity } from "../../foundation/finding.ts";
import { message, type Message, type MessageValue } from "../../foundation/message.ts";
import type { Language } from "../../foundation/language.ts";
import { readNumeral } from "../../register/parse/numerals.ts";
import { parseEffort } from "../../register/parse/parse-effort.ts";

/** What a month's cell gives: days, nothing yet (null), or what is wrong with it. `told` may come with days that are kept. */
export interface ReadDays {
  readonly days: number | null;
  readonly told: { readonly severity: Severity; readonly message: Message } | null;
}

/** What there is to know to read a month's cell. */
export interface DaysLimits {
  readonly person: string;
  /** The month in words, in both languages. */
  readonly month: { readonly words: Readonly<Record<Language, string>> };
  readonly full: number;
  readonly most: number;
}

const longestQuote = 60;

/** What a cell says, as its reader writes it: days, numbers, and what a box that is ticked holds. */
function quote(cell: Cell): MessageValue {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean")
    return { words: cell ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" } };
  if (typeof cell === "object" && cell !== null && "date" in cell) return { day: cell.date };
  const said = textOfCell(cell).replace(/\s+/g, " ").trim();
  return said.length > longestQuote ? `${said.slice(0, longestQuote - 1)}…` : said;
}

/** True for text that says a number of days, with its unit or without. */
function isDaysAsText(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  return ([",", "."] as const).some(
    (decimal) => typeof parseEffort(cell, { decimal }).value === "number" || readNumeral(cell, decimal),
  );
}

function refused(code: string, limits: DaysLimits, cell: Cell): ReadDays {
  const { person, month, full } = limits;
  const values = { person, month, high: full, said: quote(cell) };
  return { days: null, told: { severity: "error", message: message(code, values) } };
}

/** What is wrong with a cell that holds no number. */
function noNumber(cell: Cell): string {
  if (typeof cell === "object" && cell !== null && "date" in cell) return "days-a-date";
  return isDaysAsText(cell) ? "days-as-text" : "days-not-a-number";
}

/**
 * Reads the cell of a person's month: a number from 0 to the working days of the month. A cell that is wrong gives no days,
 * whatever it holds; so does text that says a number, which the sheet's own count and colours take for nothing.
 */
export function readDays(cell: Cell, limits: DaysLimits): ReadDays {
  if (isBlankCell(cell)) return { days: null, told: null };
  if (typeof cell !== "number" || !Number.isFinite(cell)) return refused(noNumber(cell), limits, cell);
  const days = cell;
  if (days < 0) return refused("days-negative", limits, cell);
  if (days > limits.full) return refused("days-over", limits, cell);
  if (days <= limits.most) return { days, told: null };
  const { person, month, most } = limits;
  return {
    days,
    told: { severity: "warning", message: message("days-over-own", { person, month, days, most }) },
  };
}
