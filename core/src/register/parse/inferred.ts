import type { Cell } from "../../foundation/cell.ts";
import { message } from "../../foundation/message.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";

/** A column whose cells can be read in one way only. */
export const asItStands: InferredReading = {
  reading: {},
  because: message("reading-as-it-stands"),
  findings: [],
};

/** As many cells as a column is judged by where more would only cost time. */
export const enoughCells = 600;

/** The cells of a column that are text. */
export function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
}

/** Heading as a sentence quotes it: one line, not longer than a line. */
export function headingWords(column: Pick<ColumnSample, "heading">): string {
  const line = column.heading.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
