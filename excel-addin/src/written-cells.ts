import { serialOfDay, type CellContent, type DateSystem } from "@jalon/core";
import { showsDay } from "./number-format.ts";

/** What is put into Excel's `values` so that the cell holds just this. */
export type Entered = boolean | number | string;

/** Words that Excel takes for what they say, and nothing else. */
const plainWords = /^[\p{L}][^\d]*$/u;
const truths = /^(true|false|vrai|faux)$/i;

/** Text that stays text: what Excel might take for a formula, a number, a date, an error or a truth gets its text mark. */
export function enteredText(text: string): string {
  return text === "" || (plainWords.test(text) && !truths.test(text.trim())) ? text : `'${text}`;
}

/** What to enter for a cell's content. */
export function enteredOf(content: CellContent, system: DateSystem): Entered {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "string") return enteredText(value);
  if (typeof value !== "object") return value;
  return "date" in value ? serialOfDay(value.date, system) : value.error;
}

const textFormat = "@";
const dayFormat = "yyyy-mm-dd";

/** The number format that a cell must be given before a content is entered, or null when the one it has will do. */
export function formatNeeded(content: CellContent, format: string): string | null {
  const value = "formula" in content ? { error: content.formula } : content.value;
  if (value === null || typeof value === "string") return null;
  if (typeof value === "object" && "date" in value) return showsDay(format) ? null : dayFormat;
  const misread = format === textFormat || (typeof value === "number" && showsDay(format));
  return misread ? "General" : null;
}
