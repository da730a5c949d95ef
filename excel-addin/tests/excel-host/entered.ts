import { dayOf, serialOfDay, type DateSystem } from "@jalon/core";
import type { Book, BookCell, Raw } from "./book.ts";

const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const numeric = /^\(?[-+]?[$€£]?\s?(\d[\d,]*)?(\.\d*)?(e[-+]?\d+)?\s?[%€]?\)?$/i;

function dateIn(text: string, system: DateSystem): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [american?.[3], american?.[1], american?.[2]];
  if (year === undefined) return null;
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  const found = dayOf(whole, Number(month), Number(day));
  return found === null ? null : serialOfDay(found, system);
}

function numberIn(text: string): number | null {
  if (!/\d/.test(text) || !numeric.test(text)) return null;
  const bare = text.replaceAll(/[$€£,()\s%]/g, "");
  const number = Number(bare) * (text.includes("%") ? 0.01 : 1);
  return Number.isFinite(number) ? (text.startsWith("(") ? -number : number) : null;
}

function typed(text: string, system: DateSystem): { value: Raw; format?: string } {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (errors.test(text)) return { value: { error: text.toUpperCase() } };
  const trimmed = text.trim();
  const date = dateIn(trimmed, system);
  if (date !== null) return { value: date, format: "m/d/yyyy" };
  return { value: numberIn(trimmed) ?? text };
}

const isFormula = (text: string): boolean =>
  /^[=+\-@]/.test(text) && text.length > 1 && numberIn(text) === null;

function enterText(book: Book, cell: BookCell, text: string): void {
  if (cell.format === "@") {
    cell.value = text === "" ? null : text.replace(/^'/, "");
  } else if (isFormula(text)) {
    cell.formula = text.startsWith("=") ? text : `=${text}`;
    cell.value = book.calculate(cell.formula);
  } else {
    const { value, format } = typed(text, book.dateSystem);
    cell.value = value;
    if (format !== undefined && cell.format === "General") cell.format = format;
  }
}

/** Puts into a cell what somebody types or an add-in writes, read as Excel reads it in English. Null leaves the cell alone. */
export function enter(book: Book, cell: BookCell, entered: unknown): void {
  if (entered === null) return;
  cell.formula = null;
  if (typeof entered === "string") enterText(book, cell, entered);
  else cell.value = cell.format === "@" ? JSON.stringify(entered).toUpperCase() : (entered as Raw);
}
