import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";
import type { ColumnSample } from "../parse/parsed.ts";

/** What a column of a table holds, seen through a sample of its cells. */
export interface ColumnView {
  readonly column: number;
  readonly heading: string;
  /** The heading's cells from top to bottom, when it stands on several rows; the last is nearest to the records. */
  readonly parts: readonly string[];
  readonly sample: ColumnSample;
  /** The sampled cells that show something. */
  readonly filled: readonly Cell[];
  /** Shares of the filled cells: different texts, plain numbers, days, yes or no. */
  readonly distinct: number;
  readonly numeric: number;
  readonly dated: number;
  readonly yesNo: number;
  readonly linked: number;
  /** Length of the text that is in the middle when they are sorted by length. */
  readonly medianLength: number;
}

const yesNoWords = new Set("oui non yes no o n y true false vrai faux x".split(" "));
const numberText = /^[-+−(]?\s*[€£$]?\s*\d[\d\s.,'\u00a0\u202f]*\s*(?:%|[km]?€|k|m|£|\$)?\)?$/i;
const linkText = /https?:\/\/|www\./i;

function share(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  if (cells.length === 0) return 0;
  let count = 0;
  for (const cell of cells) if (holds(cell)) count += 1;
  return count / cells.length;
}

function isNumeric(cell: Cell): boolean {
  return (
    typeof cell === "number" || (typeof cell === "string" && cell.length < 30 && numberText.test(cell.trim()))
  );
}

function isYesNo(cell: Cell): boolean {
  return (
    typeof cell === "boolean" ||
    (typeof cell === "string" && cell.length < 8 && yesNoWords.has(foldText(cell)))
  );
}

function medianOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Looks at a column: its heading and the sample of its cells. */
export function viewColumn(column: number, parts: readonly string[], sample: ColumnSample): ColumnView {
  const filled = sample.cells.filter((cell) => !isBlankCell(cell));
  const texts = filled.map(textOfCell);
  return {
    column,
    heading: sample.heading,
    parts,
    sample,
    filled,
    distinct: filled.length === 0 ? 0 : new Set(texts.map((text) => text.trim())).size / filled.length,
    numeric: share(filled, isNumeric),
    dated: share(filled, (cell) => typeof cell === "object" && cell !== null && "date" in cell),
    yesNo: share(filled, isYesNo),
    linked: share(filled, (cell) => typeof cell === "string" && cell.length < 4000 && linkText.test(cell)),
    medianLength: medianOf(texts.map((text) => text.length)),
  };
}
