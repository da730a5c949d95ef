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
  readonly language: Language;
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

/** The number that a cell says, decimal comma or point as its language has it; null when it says none. */
function numberIn(cell: Cell, language: Language): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const decimal = language === "fr" ? "," : ".";
  const { value } = parseEffort(cell, { decimal });
  if (typeof value === "number") return value;
  const numeral = readNumeral(cell, decimal);
  return numeral ? Number(numeral.decimal) : null;
}

function refused(code: string, limits: DaysLimits, cell: Cell): ReadDays {
  const { person, month, full } = limits;
  const values = { person, month, high: full, said: quote(cell) };
  return { days: null, told: { severity: "error", message: message(code, values) } };
}

/** Reads the cell of a person's month: from 0 to the working days of the month. A cell that is wrong gives no days, whatever it holds. */
export function readDays(cell: Cell, limits: DaysLimits): ReadDays {
  if (isBlankCell(cell)) return { days: null, told: null };
  if (typeof cell === "object" && cell !== null && "date" in cell)
    return refused("days-a-date", limits, cell);
  const days = numberIn(cell, limits.language);
  if (days === null) return refused("days-not-a-number", limits, cell);
  if (days < 0) return refused("days-negative", limits, cell);
  if (days > limits.full) return refused("days-over", limits, cell);
  if (days <= limits.most) return { days, told: null };
  const { person, month, most } = limits;
  return {
    days,
    told: { severity: "warning", message: message("days-over-own", { person, month, days, most }) },
  };
}
