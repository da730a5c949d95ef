import { isBlankCell, sameCell, type Cell } from "../../foundation/cell.ts";
import { isMissing } from "../../foundation/missing.ts";
import { parserOf } from "../parse/parse-cell.ts";
import { fieldOf } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";
import type { ColumnView } from "./column-view.ts";
import type { FoundTable } from "./find-tables.ts";

/** One cell of a shifted row: what stands there, and what would if the row were moved back. */
export interface MovedCell {
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** A row whose cells stand so many columns too far to the right (to the left when negative) from a column on. */
export interface ShiftedRow {
  readonly row: number;
  readonly by: number;
  readonly from: number;
  readonly cells: readonly MovedCell[];
}

/** Says of a cell whether it suits a column: 1 well, -1 badly, 0 cannot tell. */
type Suits = (cell: Cell) => number;

interface Lane {
  readonly column: number;
  readonly suits: Suits;
}

const farthest = 3;
const mostShifted = 200;
const telling = new Set([
  "day",
  "month",
  "money",
  "number",
  "percentage",
  "duration",
  "effort",
  "yesNo",
  "health",
  "choice",
]);

function shapeOf(cell: Cell): "number" | "day" | "text" {
  if (typeof cell === "number" || typeof cell === "boolean") return "number";
  return typeof cell === "string" ? "text" : "day";
}

function suitsField(field: Field, view: ColumnView, found: FoundTable): Suits {
  const reading = found.mapped.columns.find(({ column }) => column === view.column)?.reading ?? {};
  const parse = parserOf(field, reading);
  return (cell) => {
    const { value } = parse(cell);
    if (!isMissing(value)) return 1;
    return value.missing === "notUnderstood" ? -1 : 0.5;
  };
}

/** A column of loose text: a number or a day in it is a bad sign when there are none otherwise; so is a text far longer than any. */
function suitsText(view: ColumnView): Suits {
  const plain = view.numeric === 0 && view.dated === 0;
  return (cell) => (plain && shapeOf(cell) !== "text" ? -1 : 0);
}

function lanesOf(found: FoundTable): readonly Lane[] {
  return found.views.map((view) => {
    const key = found.mapped.columns.find(({ column }) => column === view.column)?.field ?? null;
    const field = key === null ? undefined : fieldOf(found.table.key, key);
    const suits =
      field && telling.has(field.type) && view.filled.length > 0
        ? suitsField(field, view, found)
        : suitsText(view);
    return { column: view.column, suits };
  });
}

function scoreOf(lane: Lane, cell: Cell): number {
  return isBlankCell(cell) ? 0 : lane.suits(cell);
}

/** The cell that belongs in a place of the row if its cells from `from` on were moved by `by` columns. */
function belongs(
  found: FoundTable,
  row: number,
  lanes: readonly Lane[],
  at: number,
  from: number,
  by: number,
): Cell {
  const column = lanes[at]?.column ?? 0;
  if (at < from) return found.grid.cell(row, column);
  if (by < 0 && at < from - by) return null;
  return found.grid.cell(row, column + by);
}

/** Nothing may be lost: the cells that are skipped to the left, or pushed out to the right, must be blank. */
function losesNothing(
  found: FoundTable,
  row: number,
  lanes: readonly Lane[],
  from: number,
  by: number,
): boolean {
  const first = by > 0 ? (lanes[from]?.column ?? 0) : (lanes.at(-1)?.column ?? 0) + by + 1;
  for (let column = first; column < first + Math.abs(by); column += 1) {
    if (!isBlankCell(found.grid.cell(row, column))) return false;
  }
  return true;
}

interface Shift {
  readonly from: number;
  readonly by: number;
  readonly good: number;
  readonly bad: number;
}

function tally(found: FoundTable, row: number, lanes: readonly Lane[], from: number, by: number): Shift {
  let [good, bad] = [0, 0];
  lanes.forEach((lane, at) => {
    const score = scoreOf(lane, belongs(found, row, lanes, at, from, by));
    if (score > 0) good += score;
    else bad -= score;
  });
  return { from, by, good, bad };
}

function better(a: Shift, b: Shift): boolean {
  const [left, right] = [a.good - 2 * a.bad, b.good - 2 * b.bad];
  if (left !== right) return left > right;
  return Math.abs(a.by) !== Math.abs(b.by) ? Math.abs(a.by) < Math.abs(b.by) : a.from < b.from;
}

function bestShift(found: FoundTable, row: number, lanes: readonly Lane[]): Shift | null {
  const still = tally(found, row, lanes, 0, 0);
  let best: Shift | null = null;
  for (let by = -farthest; by <= farthest; by += 1) {
    for (let from = 0; by !== 0 && from < lanes.length; from += 1) {
      if (!losesNothing(found, row, lanes, from, by)) continue;
      const shift = tally(found, row, lanes, from, by);
      if (!best || better(shift, best)) best = shift;
    }
  }
  return best && isBelievable(best, still) ? best : null;
}

/** Only a move that puts most of what is in the wrong place right, and that leaves next to nothing wrong. */
function isBelievable(shift: Shift, still: Shift): boolean {
  return shift.bad <= Math.max(1, still.bad * 0.25) && shift.good >= still.good + 2 && shift.good >= 3;
}

/** True when cells of a row do not look like those of their columns: worth a closer look. */
function isSuspect(found: FoundTable, row: number, lanes: readonly Lane[]): boolean {
  let [bad, known] = [0, 0];
  for (const lane of lanes) {
    const score = scoreOf(lane, found.grid.cell(row, lane.column));
    if (score < 0) bad += 1;
    if (score !== 0) known += 1;
  }
  return bad >= 2 && bad * 3 >= known;
}

function movedCells(
  found: FoundTable,
  row: number,
  lanes: readonly Lane[],
  { from, by }: Shift,
): readonly MovedCell[] {
  const last = lanes.at(-1)?.column ?? 0;
  const cells = lanes.flatMap(({ column }, at): readonly MovedCell[] => {
    const before = found.grid.cell(row, column);
    const after = belongs(found, row, lanes, at, from, by);
    return sameCell(before, after) ? [] : [{ column, before, after }];
  });
  const beyond = by > 0 ? Array.from({ length: by }, (_, at) => last + 1 + at) : [];
  const left = beyond.filter((column) => !isBlankCell(found.grid.cell(row, column)));
  return [...cells, ...left.map((column) => ({ column, before: found.grid.cell(row, column), after: null }))];
}

/** Long tables are sieved first by what a glance tells of a cell, so that not every cell is read. */
const mostReadWhole = 1000;
const longText = 80;

function glance(cell: Cell): number {
  if (typeof cell === "number") return 1;
  if (typeof cell === "boolean") return 2;
  if (typeof cell !== "string") return 4;
  if (cell.length > longText) return 8;
  const code = cell.charCodeAt(0);
  return (code >= 48 && code <= 57) || code === 45 ? 16 : 32;
}

/** What a glance tells of a column's cells, leaving out what only a stray cell of the sample shows. */
function usualGlances({ filled }: ColumnView): number {
  const counts = new Map<number, number>();
  for (const cell of filled) counts.set(glance(cell), (counts.get(glance(cell)) ?? 0) + 1);
  let mask = 0;
  for (const [kind, count] of counts) if (count > filled.length * 0.02) mask |= kind;
  return mask;
}

function oddRows(found: FoundTable): (row: number) => boolean {
  const usual = found.views
    .filter(({ filled }) => filled.length > 0)
    .map((view) => [view.column, usualGlances(view)] as const);
  return (row) => {
    let odd = 0;
    for (const [column, mask] of usual) {
      const cell = found.grid.cell(row, column);
      if (cell !== null && cell !== "" && (glance(cell) & mask) === 0) odd += 1;
    }
    return odd >= 2;
  };
}

/** Rows of a table that lie one or more columns off, each with the cells that would put it right. Nothing is mended here. */
export function shiftedRows(found: FoundTable): readonly ShiftedRow[] {
  const lanes = lanesOf(found);
  const skipped = new Set(found.range.skipped.map(({ row }) => row));
  const shifted: ShiftedRow[] = [];
  const odd = found.range.lastRow - found.range.firstRow > mostReadWhole ? oddRows(found) : () => true;
  for (let row = found.range.firstRow; row <= found.range.lastRow && shifted.length < mostShifted; row += 1) {
    if (skipped.has(row) || !odd(row) || !isSuspect(found, row, lanes)) continue;
    const shift = bestShift(found, row, lanes);
    if (!shift) continue;
    const cells = movedCells(found, row, lanes, shift);
    shifted.push({ row, by: shift.by, from: lanes[shift.from]?.column ?? 0, cells });
  }
  return shifted;
}
