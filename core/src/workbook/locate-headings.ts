import { textOfCell } from "../foundation/cell.ts";
import { foldWords } from "../foundation/text.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";
import { cellAt, type Sheet } from "./workbook.ts";

const farthestMove = 200;

/** The words of a column's headings, folded: all heading rows joined, and the lowest one alone. */
interface HeadingWords {
  readonly joined: string;
  readonly lowest: string;
}

function headingWords(sheet: Sheet, first: number, last: number, column: number): HeadingWords {
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = foldWords(textOfCell(cellAt(sheet, { row, column })));
    if (text !== "" && texts[texts.length - 1] !== text) texts.push(text);
  }
  return { joined: texts.join(" "), lowest: texts[texts.length - 1] ?? "" };
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

function says(heading: HeadingWords | undefined, wanted: string): boolean {
  return heading !== undefined && wanted !== "" && (heading.joined === wanted || heading.lowest === wanted);
}

/** Cut or merged headings: at the very place where the column was, a part of its words is enough. */
function resembles(heading: HeadingWords | undefined, wanted: string): boolean {
  if (!heading || heading.lowest === "") return wanted === "" && heading !== undefined;
  return wanted.includes(heading.lowest) || heading.joined.includes(wanted);
}

function scoreOf(sheet: Sheet, wanted: readonly string[], first: number, span: number): number {
  const present = new Set<string>();
  for (const { joined, lowest } of allHeadings(sheet, first, first + span)) present.add(joined).add(lowest);
  return wanted.filter((words) => words !== "" && present.has(words)).length;
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

/** Where each column of a mapping is now (null when it is gone), by its heading's words: where it was, else where the same words stand now. Of columns with the same heading the order decides, if none of them is missing. */
export function columnsByHeading(
  sheet: Sheet,
  table: TableMapping,
  moved: number,
): readonly (number | null)[] {
  const headings = allHeadings(sheet, table.headingRow + moved, table.lastHeadingRow + moved);
  const wanted = wordsOf(table);
  const found: (number | null)[] = table.columns.map(({ column }, index) =>
    says(headings[column], wanted[index] ?? "") ? column : null,
  );
  const taken = new Set(found.filter((column) => column !== null));
  for (const words of new Set(wanted)) {
    const missing = wanted.flatMap((other, index) =>
      other === words && found[index] === null ? [index] : [],
    );
    const free = headings.flatMap((heading, column) =>
      says(heading, words) && !taken.has(column) ? [column] : [],
    );
    for (const [order, index] of missing.entries()) {
      found[index] = placeOf(
        table.columns[index],
        words,
        headings,
        missing.length === free.length ? free[order] : undefined,
        taken,
      );
      if (found[index] !== null) taken.add(found[index] ?? -1);
    }
  }
  return found;
}

function placeOf(
  column: ColumnMapping | undefined,
  words: string,
  headings: readonly HeadingWords[],
  moved: number | undefined,
  taken: ReadonlySet<number>,
): number | null {
  if (moved !== undefined) return moved;
  const place = column?.column ?? -1;
  return !taken.has(place) && resembles(headings[place], words) ? place : null;
}
