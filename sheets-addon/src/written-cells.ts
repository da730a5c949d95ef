import { dayNumber, type Cell, type CellContent } from "@jalon/core";
import { looksLikeError } from "./errors-of-cells.ts";
import { showsDay } from "./number-format.ts";

/** What is put into Google's `setValues` so that the cell holds just this. */
export type Entered = boolean | number | string;

const serialOfUnixEpoch = 25569;
/** Words that Google takes for what they say, and nothing else. */
const plainWords = /^[\p{L}][^\d]*$/u;
const truths = /^(true|false|vrai|faux)$/i;
const textFormat = "@";
const dayFormat = "yyyy-mm-dd";

/** Text that stays text: Google reads what it is given as if it were typed, unless it has its text mark or the cell is a text cell. */
export function enteredText(text: string, format: string): string {
  const isSafe = text === "" || (plainWords.test(text) && !truths.test(text.trim()));
  return isSafe || format === textFormat ? text : `'${text}`;
}

/** What to enter for a cell's content, into a cell of that format. Days are entered as the numbers that they are, so that no time zone has a part in it. */
export function enteredOf(content: CellContent, format: string): Entered {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "string") return enteredText(value, format);
  if (typeof value !== "object") return value;
  return "date" in value ? dayNumber(value.date) + serialOfUnixEpoch : value.error;
}

function formatForValue(value: Exclude<Cell, null>, format: string): string | null {
  if (typeof value === "string") return looksLikeError(value) && format !== textFormat ? textFormat : null;
  if (typeof value === "object" && "date" in value) return showsDay(format) ? null : dayFormat;
  const misread = format === textFormat || (typeof value === "number" && showsDay(format));
  return misread ? "General" : null;
}

/** The number format that a cell must be given before a content is entered, or null when the one it has will do. */
export function formatNeeded(content: CellContent, format: string): string | null {
  if ("formula" in content) return format === textFormat ? "General" : null;
  return content.value === null ? null : formatForValue(content.value, format);
}
