import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { foldWords } from "../../foundation/text.ts";
import type { ColumnMapping } from "../../workbook/mapping.ts";
import type { Grid } from "./grid.ts";
import { isTotalText, readsAsTotal } from "../../workbook/total-row.ts";

/** What a row below the headings is. */
export type RowKind = "blank" | "record" | "total" | "headings-again" | "group" | "note";

/** A row that holds something and is no record. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, "blank" | "record">;
  readonly said: string;
}

/** The rows of a table that hold records, and those among and below them that do not. */
export interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly records: number;
  /** Rows between the first and last record. */
  readonly skipped: readonly SkippedRow[];
  /** Rows below the last record: totals and notes. */
  readonly below: readonly SkippedRow[];
}

/** What is known of a table's columns when its rows are told apart. */
export interface RowContext {
  readonly grid: Grid;
  readonly columns: readonly ColumnMapping[];
  /** Columns that name the record: its id, its name. */
  readonly keys: readonly number[];
  readonly headings: ReadonlyMap<number, string>;
}

/** What a row is, the words it begins with, and how many of its cells are filled (counted to three: more is a record like any). */
export interface ToldRow {
  readonly kind: RowKind;
  readonly said: string;
  readonly filled: number;
}

const record: ToldRow = { kind: "record", said: "", filled: 3 };
const blankRow: ToldRow = { kind: "blank", said: "", filled: 0 };

const longestSaid = 80;

interface RowFacts {
  readonly filled: number;
  readonly keyFilled: number;
  readonly texts: number;
  readonly first: Cell;
  readonly firstColumn: number;
}

function factsOf(context: RowContext, row: number): RowFacts {
  let [filled, texts] = [0, 0];
  let first: Cell = null;
  let firstColumn = -1;
  for (const { column } of context.columns) {
    const cell = context.grid.cell(row, column);
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (firstColumn < 0) [first, firstColumn] = [cell, column];
    if (typeof cell === "string") texts += 1;
  }
  let keyFilled = 0;
  for (const column of context.keys) if (!isBlankCell(context.grid.cell(row, column))) keyFilled += 1;
  return { filled, keyFilled, texts, first, firstColumn };
}

function saysTotal({ grid, columns }: RowContext, row: number, { first }: RowFacts): boolean {
  if (typeof first !== "string" || !isTotalText(first)) return false;
  return readsAsTotal(columns.map(({ column }) => grid.cell(row, column)));
}

/** True when a cell says what its column's heading says; compared at length only where the lengths are near. */
function saysHeading(cell: Cell, heading: string): boolean {
  if (typeof cell !== "string" || heading === "" || Math.abs(cell.length - heading.length) > 8) return false;
  return foldWords(cell) === heading;
}

function repeatsHeadings(context: RowContext, row: number, facts: RowFacts): boolean {
  if (facts.texts < 2 || facts.texts < facts.filled) return false;
  let same = 0;
  for (const [column, heading] of context.headings) {
    if (saysHeading(context.grid.cell(row, column), heading)) same += 1;
  }
  return same >= 2 && same * 2 >= facts.filled;
}

function isGroup(context: RowContext, row: number, facts: RowFacts): boolean {
  if (facts.filled !== 1 || typeof facts.first !== "string") return false;
  const merge = context.grid.merge(row, facts.firstColumn);
  if (merge && merge.lastColumn > merge.column) return true;
  return facts.keyFilled === 0;
}

/** True for most rows, told by a few cells: three filled ones, the first of which is no total, a key that is not its heading. */
function isPlainRecord(context: RowContext, row: number): boolean {
  const [key] = context.keys;
  if (key === undefined) return false;
  const name = context.grid.cell(row, key);
  if (isBlankCell(name) || saysHeading(name, context.headings.get(key) ?? "")) return false;
  return hasThreeCells(context, row);
}

function hasThreeCells({ grid, columns }: RowContext, row: number): boolean {
  let filled = 0;
  for (const { column } of columns) {
    const cell = grid.cell(row, column);
    if (cell === null || isBlankCell(cell)) continue;
    if (filled === 0 && typeof cell === "string" && isTotalText(cell)) return false;
    filled += 1;
    if (filled === 3) return true;
  }
  return false;
}

/** What a row is, seen alone. */
export function kindOfRow(context: RowContext, row: number): ToldRow {
  if (isPlainRecord(context, row)) return record;
  const facts = factsOf(context, row);
  if (facts.filled === 0) return blankRow;
  const told = { said: textOfCell(facts.first).slice(0, longestSaid), filled: facts.filled };
  if (saysTotal(context, row, facts)) return { ...told, kind: "total" };
  if (repeatsHeadings(context, row, facts)) return { ...told, kind: "headings-again" };
  if (isGroup(context, row, facts)) return { ...told, kind: "group" };
  return { ...told, kind: "record" };
}
