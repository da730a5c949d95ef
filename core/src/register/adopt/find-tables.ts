import { textOfCell } from "../../foundation/cell.ts";
import { foldWords } from "../../foundation/text.ts";
import { fieldOf } from "../schema/schema.ts";
import { bestReading, viewColumns, type CandidateTable } from "./candidate-table.ts";
import { isBlankRow, spread, type Grid } from "./grid.ts";
import {
  hasUnitsBelow,
  headingCandidates,
  headingNeighbours,
  headingParts,
  type HeadingRows,
} from "./heading-rows.ts";
import type { Judge } from "./map-columns.ts";
import { rangeOfRecords } from "./row-range.ts";
import type { RowContext, RowRange } from "./row-kinds.ts";
import { tablesNamedBy } from "./sheet-names.ts";

/** Below this a block is not taken for a table of the register. */
export const leastTableConfidence = 0.45;
const mostReadings = 24;
const clusterHeight = 3;
const longestNamed = 300;
/** A second row of headings must add something to be taken for one. */
const leastAdded = 0.12;
const togetherBonus = 0.15;

/** A table found in a sheet, with its rows told apart. */
export interface FoundTable extends CandidateTable {
  readonly range: RowRange;
  readonly context: RowContext;
}

function clustersOf(candidates: readonly HeadingRows[]): readonly (readonly HeadingRows[])[] {
  const clusters: HeadingRows[][] = [];
  for (const candidate of candidates) {
    const open = clusters.at(-1);
    if (open && candidate.first - (open[0]?.first ?? 0) < clusterHeight) open.push(candidate);
    else clusters.push([candidate]);
  }
  return clusters;
}

function headingsOf(found: CandidateTable): ReadonlySet<string> {
  return new Set(found.views.map(({ heading }) => foldWords(heading)).filter((heading) => heading !== ""));
}

function repeats(found: CandidateTable, candidate: HeadingRows): boolean {
  const headings = headingsOf(found);
  let [same, texts] = [0, 0];
  for (let column = 0; column < found.grid.width; column += 1) {
    const cell = found.grid.cell(candidate.first, column);
    if (typeof cell !== "string" || cell.trim() === "") continue;
    texts += 1;
    if (headings.has(foldWords(cell))) same += 1;
  }
  return texts > 0 && same * 2 >= texts;
}

function filledCells(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.cell(row, column);
    if (cell !== null && cell !== "") filled += 1;
  }
  return filled;
}

/** Below a table, only a row set apart from it (by a blank row or a title) may head another. */
function mayHeadAnother(before: CandidateTable, candidate: HeadingRows): boolean {
  if (candidate.first <= before.last || candidate.best < 1.9 || repeats(before, candidate)) return false;
  const above = candidate.first - 1;
  return isBlankRow(before.grid, above) || filledCells(before.grid, above) === 1;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly scores: ReadonlyMap<string, number>;
}

/** The rows that may be the headings in a cluster: those that hold nearly as many known names as the best, alone or with a neighbour that adds to them. */
function spansOf(grid: Grid, cluster: readonly HeadingRows[], judge: Judge): readonly Span[] {
  const most = Math.max(...cluster.map(({ best }) => best));
  const spans = new Map<string, Span>();
  for (const { first: row, scores, best } of cluster) {
    if (best < most * 0.6) continue;
    const [first, last] = widestSpan(grid, row, judge);
    spans.set(`${first}-${last}`, { first, last, scores });
  }
  return [...spans.values()];
}

/** The row alone, or with the neighbour whose words make more of its headings. */
function widestSpan(grid: Grid, row: number, judge: Judge): readonly [number, number] {
  if (hasUnitsBelow(grid, row)) return [row, row + 1];
  let [first, last] = [row, row];
  let best = namesIn(grid, row, row, judge) + leastAdded;
  for (const [from, to] of headingNeighbours(grid, row)) {
    const names = namesIn(grid, from, to, judge);
    if (names > best) [first, last, best] = [from, to, names];
  }
  return [first, last];
}

interface HeadingValue {
  readonly table: string;
  readonly field: string;
  readonly score: number;
}

/** What a heading on several rows may name: all of it, or its last row alone. Words that only together are a known name count more. */
function valuesOf(parts: readonly string[], judge: Judge): readonly HeadingValue[] {
  const values: HeadingValue[] = [];
  const take = (text: string, together: boolean): void => {
    if (text === "" || text.length > longestNamed) return;
    const bonus = together ? togetherBonus : 0;
    for (const [table, fields] of (together ? judge.namer.same : judge.namer.alike)(text)) {
      for (const [field, { score }] of fields) values.push({ table, field, score: score + bonus });
    }
  };
  take(parts.at(-1) ?? "", false);
  if (parts.length > 1) take(parts.join(" "), true);
  return values;
}

/** How many fields of one table the headings in these rows name, at most. */
function namesIn(grid: Grid, first: number, last: number, judge: Judge): number {
  const tables = new Map<string, Map<string, number>>();
  for (let column = 0; column < grid.width; column += 1) {
    for (const { table, field, score } of valuesOf(headingParts(grid, first, last, column), judge)) {
      const best = tables.get(table) ?? new Map<string, number>();
      tables.set(table, best.set(field, Math.max(score, best.get(field) ?? 0)));
    }
  }
  const sums = [...tables.values()].map((fields) =>
    [...fields.values()].reduce((sum, score) => sum + score, 0),
  );
  return Math.max(0, ...sums);
}

function bestOfCluster(
  grid: Grid,
  cluster: readonly HeadingRows[],
  end: number,
  named: ReadonlyMap<string, number>,
  judge: Judge,
): CandidateTable | null {
  let best: CandidateTable | null = null;
  for (const { first, last, scores } of spansOf(grid, cluster, judge)) {
    const views = viewColumns(grid, first, last, end);
    const reading = bestReading({ grid, first, last, views }, scores, named, judge);
    if (reading && reading.rank > (best?.rank ?? 0)) best = reading;
  }
  return best;
}

/** The heading rows of every table in a grid, each with its best reading, in the sheet's order. */
function readingsIn(grid: Grid, judge: Judge): readonly CandidateTable[] {
  const named = tablesNamedBy(grid.sheet.name);
  const clusters = clustersOf(headingCandidates(grid, judge.namer)).slice(0, mostReadings);
  const readings: CandidateTable[] = [];
  clusters.forEach((cluster, at) => {
    const before = readings.at(-1);
    const open = before ? cluster.filter((candidate) => mayHeadAnother(before, candidate)) : cluster;
    if (open.length === 0) return;
    const next = clusters[at + 1]?.[0];
    const end =
      next && isBlankRow(grid, next.first - 1) && next.best >= 1.9 ? next.first - 1 : grid.height - 1;
    const reading = bestOfCluster(grid, open, end, named, judge);
    if (reading && reading.confidence >= leastTableConfidence) readings.push(reading);
  });
  return readings;
}

/** The columns that name a record: those that feed the fields a row must have, else the first one that feeds any. */
function keyColumns({ table, mapped }: CandidateTable): readonly number[] {
  const fed = mapped.columns.filter(({ field }) => field !== null);
  const keys = fed.filter(({ field }) => fieldOf(table.key, field ?? "")?.need === "must");
  return (keys.length > 0 ? keys : fed.slice(0, 1)).map(({ column }) => column);
}

/** Tells the rows of a table apart, down to `end`. */
export function withRows(candidate: CandidateTable, end: number): FoundTable {
  const context: RowContext = {
    grid: candidate.grid,
    columns: candidate.mapped.columns,
    keys: keyColumns(candidate),
    headings: new Map(candidate.views.map(({ column, parts }) => [column, foldWords(parts.at(-1) ?? "")])),
  };
  return { ...candidate, context, range: rangeOfRecords(context, candidate.last + 1, end) };
}

const recordsLookedAt = 12;

/** The share of different values among the filled cells of a record's mapped columns. */
function variety({ grid, mapped }: CandidateTable, row: number): number {
  const texts = mapped.columns.flatMap(({ column, field }) => {
    const text = field === null ? "" : textOfCell(grid.cell(row, column)).trim();
    return text === "" ? [] : [text];
  });
  return texts.length < 4 ? 1 : new Set(texts).size / texts.length;
}

/** A list of names with their attributes beside them looks like a table on its side, but its "records" say the same in every field. */
function hasRecords(found: FoundTable): boolean {
  if (!found.grid.transposed) return true;
  if (found.range.records < 2) return false;
  const rows = spread(found.range.firstRow, found.range.lastRow, recordsLookedAt);
  const monotonous = rows.filter((row) => variety(found, row) < 0.4).length;
  return monotonous * 4 < rows.length;
}

/** Every table of the register in a grid, in the sheet's order. */
export function tablesIn(grid: Grid, judge: Judge): readonly FoundTable[] {
  const readings = readingsIn(grid, judge);
  return readings
    .map((reading, at) => withRows(reading, (readings[at + 1]?.first ?? grid.height) - 1))
    .filter(hasRecords);
}
