import { textOfCell, type Cell } from "../foundation/cell.ts";
import { monthOf } from "../foundation/month.ts";
import { foldWords } from "../foundation/text.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";
import { cellAt, type Sheet } from "./workbook.ts";

const farthestMove = 200;

/** The words of a column's headings, folded: all heading rows joined, and the lowest one alone. */
interface HeadingWords {
  readonly joined: string;
  readonly lowest: string;
  /** True when the headings are on several rows. */
  readonly grouped: boolean;
}

/** A heading that is a date names its month. */
function headingText(cell: Cell): string {
  return typeof cell === "object" && cell !== null && "date" in cell ? monthOf(cell.date) : textOfCell(cell);
}

function headingWords(sheet: Sheet, first: number, last: number, column: number): HeadingWords {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = foldWords(headingText(cellAt(sheet, { row, column })));
    if (text !== "" && texts[texts.length - 1] !== text) texts.push(text);
  }
  return { joined: texts.join(" "), lowest: texts[texts.length - 1] ?? "", grouped: last > first };
}

function widthOf(sheet: Sheet, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  return width;
}

function allHeadings(sheet: Sheet, first: number, last: number): readonly HeadingWords[] {
  return Array.from({ length: widthOf(sheet, first, last) }, (_, column) =>
    headingWords(sheet, first, last, column),
  );
}

function wordsOf(table: TableMapping): readonly string[] {
  return table.columns.map(({ heading }) => foldWords(heading));
}

/** A group heading stands over the first of its columns only: the others say just the end of their mapped heading. */
function says(heading: HeadingWords | undefined, wanted: string): boolean {
  if (heading === undefined || wanted === "" || heading.joined === "") return false;
  if (heading.joined === wanted || heading.lowest === wanted) return true;
  return heading.grouped && wanted.endsWith(` ${heading.joined}`);
}

/** Cut or merged headings: at the very place where the column was, some whole words of its heading are enough; none where it had none. */
function resembles(heading: HeadingWords | undefined, wanted: string): boolean {
  if (!heading || heading.lowest === "" || wanted === "") return heading?.joined === wanted;
  return ` ${wanted} `.includes(` ${heading.lowest} `) || ` ${heading.joined} `.includes(` ${wanted} `);
}

function scoreOf(sheet: Sheet, wanted: readonly string[], first: number, span: number): number {
  const headings = allHeadings(sheet, first, first + span);
  const present = new Set(headings.flatMap(({ joined, lowest }) => [joined, lowest]));
  const isPresent = (words: string): boolean =>
    present.has(words) || (span > 0 && headings.some((heading) => says(heading, words)));
  return wanted.filter((words) => words !== "" && isPresent(words)).length;
}

/** How many rows the headings of a table moved down (up when negative) since its mapping was made; null when they are nowhere near. */
export function movedBy(sheet: Sheet, table: TableMapping): number | null {
  const wanted = wordsOf(table);
  const enough = Math.max(1, Math.ceil(wanted.filter((words) => words !== "").length / 2));
  const span = table.lastHeadingRow - table.headingRow;
  if (scoreOf(sheet, wanted, table.headingRow, span) >= enough) return 0;
  let best = { score: enough - 1, moved: null as number | null };
  const last = Math.min(sheet.rows.length - 1, table.headingRow + farthestMove);
  for (let row = Math.max(0, table.headingRow - farthestMove); row <= last; row += 1) {
    const score = scoreOf(sheet, wanted, row, span);
    if (score > best.score) best = { score, moved: row - table.headingRow };
  }
  return best.moved;
}

/**
 * Where each column of a mapping is now (null when it is gone), by its heading's words, wherever it moved to. Columns with
 * the same heading are told apart by their order, as long as there are as many of them as there were.
 */
export function columnsByHeading(
  sheet: Sheet,
  table: TableMapping,
  moved: number,
): readonly (number | null)[] {
  const headings = allHeadings(sheet, table.headingRow + moved, table.lastHeadingRow + moved);
  const wanted = wordsOf(table);
  const found: (number | null)[] = wanted.map(() => null);
  for (const words of new Set(wanted)) {
    const namesakes = wanted.flatMap((other, index) => (other === words ? [index] : []));
    namesakes.sort((a, b) => (table.columns[a]?.column ?? 0) - (table.columns[b]?.column ?? 0));
    const places = headings.flatMap((heading, column) => (says(heading, words) ? [column] : []));
    namesakes.forEach((index, order) => {
      found[index] = placeOf(table.columns[index], namesakes.length, places, order);
    });
  }
  return withCutHeadings(table, headings, wanted, found);
}

function placeOf(
  column: ColumnMapping | undefined,
  namesakes: number,
  places: readonly number[],
  order: number,
): number | null {
  if (places.length === namesakes) return places[order] ?? null;
  const place = column?.column ?? -1;
  return namesakes === 1 && places.includes(place) ? place : null;
}

/** A column whose heading is nowhere is still the one at its place if that says a part of its words and is no other column. */
function withCutHeadings(
  table: TableMapping,
  headings: readonly HeadingWords[],
  wanted: readonly string[],
  found: readonly (number | null)[],
): readonly (number | null)[] {
  const taken = new Set(found);
  return found.map((place, index) => {
    const column = table.columns[index]?.column ?? -1;
    const isCut = place === null && !taken.has(column) && resembles(headings[column], wanted[index] ?? "");
    return isCut ? column : place;
  });
}
