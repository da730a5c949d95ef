import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import type { Table } from "../schema-types.ts";
import { headingCellText, monthOfCell } from "./family-keys.ts";
import { isBlankRow, shownCell, type Grid } from "./grid.ts";
import { isUnitText } from "./heading-text.ts";
import { adoptable, type NameMatches, type Namer } from "./known-names.ts";

/** A block of rows that may be the headings of a table, and how many known names stand in it, by table. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
  readonly scores: ReadonlyMap<string, number>;
  readonly best: number;
}

const mostRowsTried = 400;
const rowsTriedLoosely = 12;
const rowsTriedAtTop = 60;
/** A table on its side has its headings at the left. */
const columnsTriedWhenTurned = 5;
const longestHeading = 400;
/** Once a row holds so many known names, only rows set apart by a blank one may head another table. */
const surelyHeadings = 3.5;

/** Tables with a column a month: dates may head their columns. */
const withMonths: readonly Table[] = adoptable.filter((table) =>
  table.fields.some(({ family }) => family === "month"),
);

function addMatches(scores: Map<string, Map<string, number>>, matches: NameMatches): void {
  for (const [table, fields] of matches) {
    let best = scores.get(table);
    if (!best) scores.set(table, (best = new Map<string, number>()));
    for (const [field, { score }] of fields) if ((best.get(field) ?? 0) < score) best.set(field, score);
  }
}

interface RowCells {
  readonly texts: readonly string[];
  readonly months: number;
  readonly others: number;
}

function cellsOf(cells: readonly Cell[]): RowCells {
  const texts: string[] = [];
  let months = 0;
  let others = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (monthOfCell(cell) !== null) months += 1;
    else if (typeof cell === "string" && cell.length <= longestHeading) texts.push(cell);
    else others += 1;
  }
  return { texts: [...new Set(texts)], months, others };
}

/** How much of a row of cells is known names: for each table, the sum over its fields of the best match. */
export function scoreHeadings(
  cells: readonly Cell[],
  match: (heading: string) => NameMatches,
): ReadonlyMap<string, number> {
  const { texts, months, others } = cellsOf(cells);
  const found = new Map<string, Map<string, number>>();
  if (others > texts.length + months) return new Map();
  for (const text of texts) addMatches(found, match(text));
  const scores = new Map<string, number>();
  for (const [table, fields] of found) {
    let sum = 0;
    for (const score of fields.values()) sum += score;
    scores.set(table, Math.min(sum, texts.length) - others * 0.3);
  }
  if (months > 1 && texts.length > 0) {
    for (const table of withMonths)
      scores.set(table.key, (scores.get(table.key) ?? 0) + Math.min(months, 6) * 0.8);
  }
  return scores;
}

/** The cells of a row as they are seen, up to the grid's width. */
export function rowCells(grid: Grid, row: number): readonly Cell[] {
  return Array.from({ length: grid.width }, (_, column) => grid.cell(row, column));
}

function bestOf(scores: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const score of scores.values()) if (score > best) best = score;
  return best;
}

type Match = (heading: string) => NameMatches;

function candidateAt(grid: Grid, row: number, match: Match): HeadingRows | null {
  const scores = scoreHeadings(rowCells(grid, row), match);
  const best = bestOf(scores);
  return best >= 0.9 ? { first: row, last: row, scores, best } : null;
}

/** Rows that a grid's headings may stand in: those that show something, each with whether a blank row (or a title under one) stands above. */
function* rowsShown(grid: Grid): Generator<{ readonly row: number; readonly apart: boolean }> {
  const bottom = grid.transposed ? Math.min(grid.height, columnsTriedWhenTurned) : grid.height;
  let apart = true;
  for (let row = 0; row < bottom; row += 1) {
    const blank = isBlankRow(grid, row);
    if (!blank) yield { row, apart };
    // A title set apart may stand over headings.
    apart = blank || (apart && filledCount(grid, row) === 1);
  }
}

/** Looks for headings in the first rows and in those that are set apart. */
function candidatesIn(grid: Grid, match: Match, mostRows: number): readonly HeadingRows[] {
  const found: HeadingRows[] = [];
  let [tried, shown, sure] = [0, 0, false];
  for (const { row, apart } of rowsShown(grid)) {
    shown += 1;
    if (!apart && (sure || shown > rowsTriedAtTop)) continue;
    tried += 1;
    if (tried > mostRows) break;
    const candidate = candidateAt(grid, row, match);
    if (candidate) found.push(candidate);
    sure ||= (candidate?.best ?? 0) >= surelyHeadings;
  }
  return found;
}

/** Rows that hold known names, in the sheet's order. Only the same words count, unless no row has any: then alike ones do. */
export function headingCandidates(grid: Grid, namer: Namer): readonly HeadingRows[] {
  const same = candidatesIn(grid, namer.same, mostRowsTried);
  if (grid.transposed || same.some(({ best }) => best >= 1.9)) return same;
  const alike = candidatesIn(
    grid,
    (text) => (text.length <= 120 ? namer.alike : namer.same)(text),
    rowsTriedLoosely,
  );
  const seen = new Set(alike.map(({ first }) => first));
  return [...alike, ...same.filter(({ first }) => !seen.has(first))].sort((a, b) => a.first - b.first);
}

/** The texts of a column's headings from top to bottom: group headings reach to the right over the blanks of their row. */
export function headingParts(grid: Grid, first: number, last: number, column: number): readonly string[] {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = partText(grid, row, last, column).trim();
    if (text !== "" && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

function partText(grid: Grid, row: number, last: number, column: number): string {
  const merged = grid.merge(row, column);
  // A heading merged over several columns names the first of them; the rows above the last one name all of them.
  if (row === last && merged && merged.column < column) return "";
  const shown = shownCell(grid, row, column);
  if (!isBlankCell(shown)) return headingCellText(shown);
  const underGroup = row < last && !merged && !isBlankCell(grid.cell(last, column));
  return underGroup ? groupText(grid, row, column) : "";
}

/** A group heading whose cells were not merged stands over the first column of its group; a merged one ends where its merge ends. */
function groupText(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = shownCell(grid, row, left);
    if (!isBlankCell(cell)) return grid.merge(row, left) ? "" : headingCellText(cell);
  }
  return "";
}

function filledCount(grid: Grid, row: number): number {
  let count = 0;
  for (let column = 0; column < grid.width; column += 1) if (!isBlankCell(grid.cell(row, column))) count += 1;
  return count;
}

function spansColumns(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column += 1) {
    const area = grid.merge(row, column);
    if (area && area.lastColumn > area.column && area.lastColumn - area.column + 1 < grid.width) return true;
  }
  return false;
}

function allTexts(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlankCell(cell) || monthOfCell(cell) !== null) continue;
    if (typeof cell !== "string" || cell.length > 80) return false;
  }
  return true;
}

function isUnitRow(grid: Grid, row: number): boolean {
  const filled = rowCells(grid, row).filter((cell) => !isBlankCell(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && isUnitText(cell));
}

/** True for a row of units or formats under a row of headings. */
export function hasUnitsBelow(grid: Grid, row: number): boolean {
  return row + 1 < grid.height && isUnitRow(grid, row + 1);
}

/** The neighbours that a row of headings may share with: group headings above it, a second row of headings below it. */
export function headingNeighbours(
  grid: Grid,
  row: number,
): readonly (readonly [first: number, last: number])[] {
  const spans: (readonly [number, number])[] = [];
  const [above, below] = [row - 1, row + 1];
  if (
    above >= 0 &&
    filledCount(grid, above) > 1 &&
    allTexts(grid, above) &&
    filledCount(grid, above) <= filledCount(grid, row)
  ) {
    spans.push([above, row]);
  }
  const mayReachDown = spansColumns(grid, row) || filledCount(grid, row) < filledCount(grid, below);
  if (below < grid.height && mayReachDown && allTexts(grid, below)) spans.push([row, below]);
  return spans;
}
