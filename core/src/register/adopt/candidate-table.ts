import { isBlankCell } from "../../foundation/cell.ts";
import type { Table } from "../schema-types.ts";
import { viewColumn, type ColumnView } from "./column-view.ts";
import { spread, type Grid } from "./grid.ts";
import { headingParts } from "./heading-rows.ts";
import { adoptable } from "./known-names.ts";
import { mapColumns, type Judge, type MappedColumns } from "./map-columns.ts";

/** Cells looked at in a column, at most, to judge what it holds. */
const mostSampled = 200;
const tablesTried = 4;

/** One reading of a block of the sheet: these rows as headings, of this table. */
export interface CandidateTable {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  readonly table: Table;
  readonly views: readonly ColumnView[];
  readonly mapped: MappedColumns;
  /** What this reading explains: to compare readings of the same block. */
  readonly rank: number;
  readonly confidence: number;
}

/** The columns of a block whose headings stand in the rows `first` to `last` and whose records reach down to `end` at most. */
export function viewColumns(grid: Grid, first: number, last: number, end: number): readonly ColumnView[] {
  const rows = spread(last + 1, end, mostSampled);
  const views: ColumnView[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const parts = headingParts(grid, first, last, column);
    const cells = rows.map((row) => grid.cell(row, column));
    if (parts.length === 0 && cells.every(isBlankCell)) continue;
    const numberFormat = grid.transposed ? null : (grid.sheet.numberFormats[column] ?? null);
    views.push(viewColumn(column, parts, { heading: parts.join(" / "), cells, numberFormat }));
  }
  return views;
}

function keyMapped(table: Table, mapped: MappedColumns): number {
  let best = 0;
  for (const guess of mapped.guesses) {
    if (guess && guess.field.need === "must") best = Math.max(best, guess.confidence);
  }
  return table.fields.some(({ need }) => need === "must") ? best : 1;
}

/** A sheet that is named after another table is likely to hold that one. */
const namedOtherwise = 1.5;

function rankOf(table: Table, mapped: MappedColumns, named: ReadonlyMap<string, number>): number {
  const own = named.get(table.key) ?? 0;
  let sum = own;
  for (const guess of mapped.guesses) sum += Math.min(1, guess?.confidence ?? 0) ** 2;
  // Ids are often not there yet: they can be proposed.
  const missing = table.fields.filter(
    ({ need, key, type }) =>
      need === "must" && type !== "id" && !mapped.guesses.some((guess) => guess?.field.key === key),
  ).length;
  const another = [...named].some(([key, score]) => key !== table.key && score > own && score >= 1);
  return sum - 0.4 * missing - (keyMapped(table, mapped) < 0.6 ? 1 : 0) - (another ? namedOtherwise : 0);
}

function confidenceIn(table: Table, mapped: MappedColumns, named: number): number {
  const sure = mapped.guesses.flatMap((guess) => (guess ? [Math.min(1, guess.confidence)] : []));
  if (sure.length < 2 && !(named === 1 && sure.length === 1)) return 0;
  const mean = sure.reduce((sum, confidence) => sum + confidence, 0) / sure.length;
  const wide = 0.55 + 0.45 * Math.min(1, (sure.length + (named > 0 ? 2 : 0)) / 5);
  const headed = mapped.columns.filter(({ heading }) => heading !== "").length;
  const covered = 0.6 + 0.4 * Math.min(1, (2 * sure.length) / Math.max(1, headed));
  const keyed = keyMapped(table, mapped) >= 0.6 ? 1 : 0.55;
  // Two columns under a sheet's name that says nothing are seldom a table of ours.
  const few = sure.length < 3 && named === 0 ? 0.8 : 1;
  return Math.min(0.99, mean * wide * covered * keyed * few + 0.08 * named);
}

/** The table that a block is best read as, among those that its headings or the sheet's name speak of; null when none fits at all. */
export function bestReading(
  block: {
    readonly grid: Grid;
    readonly first: number;
    readonly last: number;
    readonly views: readonly ColumnView[];
  },
  scores: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, number>,
  judge: Judge,
): CandidateTable | null {
  let best: CandidateTable | null = null;
  const hope = (table: Table): number => (scores.get(table.key) ?? 0) + (named.get(table.key) ?? 0);
  const tried = adoptable.filter((table) => hope(table) >= 0.9).sort((a, b) => hope(b) - hope(a));
  for (const table of tried.slice(0, tablesTried)) {
    const name = named.get(table.key) ?? 0;
    const mapped = mapColumns(block.views, table, judge, name >= 0.6);
    const rank = rankOf(table, mapped, named);
    if (best && best.rank >= rank) continue;
    best = { ...block, table, mapped, rank, confidence: confidenceIn(table, mapped, name) };
  }
  return best;
}
