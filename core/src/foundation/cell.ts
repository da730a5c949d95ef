import type { Day } from "./day.ts";

/** What a host hands over for one cell: nothing, a boolean, a number, text, a day, or an error such as `#N/A`. Never display text. */
export type Cell = null | boolean | number | string | { readonly date: Day } | { readonly error: string };

/** True when two cells hold the same thing. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if ("date" in a) return "date" in b && a.date === b.date;
  return "error" in b && a.error === b.error;
}

/** True for a cell that shows nothing: empty, or text of spaces only. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** The cell as plain text, for matching and for quoting what was said: days as yyyy-mm-dd, numbers with a dot. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return "date" in cell ? cell.date : cell.error;
  return String(cell);
}
