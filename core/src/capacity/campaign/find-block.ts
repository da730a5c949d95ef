import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";
import { monthOfHeading } from "../../register/adopt/family-keys.ts";
import { sheetNamed, type Sheet, type Workbook } from "../../workbook/workbook.ts";
import { blockColumns, blockRows } from "./block-positions.ts";
import { markIn } from "../../workbook/campaign-mark.ts";
import type { Campaign, CampaignBlock } from "./campaign.ts";
import { campaignTexts } from "./campaign-texts.ts";
import { languages } from "../../foundation/language.ts";

/** Where a block's columns and rows are now, however its sheet was rearranged. */
export interface FoundBlock {
  readonly sheet: Sheet;
  /** Column by key; what is gone is not there. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row of the keys; null when that row is gone. */
  readonly keysRow: number | null;
  readonly headingRow: number;
  /** Column of the ids of people; null when it is gone. */
  readonly ids: number | null;
}

const lastHeadRow = 20;
const widest = 120;

function headOf(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.rows.slice(0, lastHeadRow).map((row) => row.slice(0, widest));
}

interface Mark {
  readonly row: number;
  readonly column: number;
}

interface FoundMark extends Mark {
  readonly campaign: string;
  readonly part: string;
}

const marks = new WeakMap<Sheet, FoundMark | null>();

/** The mark of a sheet, the first one on its first rows: what somebody types below it makes it no other. Looked for once a sheet, since each block asks. */
function markOn(sheet: Sheet): FoundMark | null {
  const known = marks.get(sheet);
  if (known !== undefined) return known;
  const found = headOf(sheet).flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly FoundMark[] => {
      const mark = typeof cell === "string" && cell.startsWith("jalon") ? markIn(cell) : null;
      return mark ? [{ ...mark, row, column }] : [];
    }),
  );
  const first = found[0] ?? null;
  marks.set(sheet, first);
  return first;
}

/** The sheets that bear a block's mark: one, unless somebody duplicated it or made another like it. */
export function sheetsOfBlock(
  workbook: Workbook,
  campaign: Campaign,
  block: CampaignBlock,
): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => {
    const mark = markOn(sheet);
    return mark?.campaign === campaign.id && mark.part === block.id;
  });
}

const worded = ["name", "post", "same", "comment", "left"] as const;

let headingKeys: ReadonlyMap<string, string> | null = null;

/** The keys of headings that are no months, by what they say in either language, folded; made once. */
function keysByHeading(): ReadonlyMap<string, string> {
  headingKeys ??= new Map(
    languages.flatMap((language) => {
      const { person: name, ...texts } = campaignTexts[language];
      const said = { ...texts, name };
      return worded.map((key): [string, string] => [foldText(said[key]), key]);
    }),
  );
  return headingKeys;
}

function keyOfHeading(cell: Cell, months: readonly string[]): string | null {
  const said = textOfCell(cell);
  if (isBlankCell(cell) || said.length > 60) return null;
  const month =
    typeof cell === "object" && cell !== null && "date" in cell
      ? cell.date.slice(0, 7)
      : monthOfHeading(said);
  if (month && months.includes(month)) return `days:${month}`;
  return keysByHeading().get(foldText(said)) ?? null;
}

function byKeys(row: readonly Cell[], known: ReadonlySet<string>): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  row.forEach((cell, column) => {
    if (typeof cell === "string" && known.has(cell) && !columns.has(cell)) columns.set(cell, column);
  });
  return columns;
}

type KeyOf = (cell: Cell) => string | null;

/** Understands what cells of a block say as headings, each wording once: a block says the same numbers over and over. */
function headingsOf(months: readonly string[]): KeyOf {
  const known = new Map<Cell, string | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const key = keyOfHeading(cell, months);
    known.set(cell, key);
    return key;
  };
}

function byHeadings(row: readonly Cell[], keyOf: KeyOf): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  row.forEach((cell, column) => {
    const key = keyOf(cell);
    if (key !== null && !columns.has(key)) columns.set(key, column);
  });
  return columns;
}

/** True for the hidden row of keys, which some headings look like. */
function isKeysRow(cells: readonly Cell[]): boolean {
  return cells.some((cell) => typeof cell === "string" && /^days:\d{4}-\d{2}$/.test(cell));
}

/** The row that has most headings of the block. */
function headingRowOf(
  sheet: Sheet,
  months: readonly string[],
): { row: number; columns: ReadonlyMap<string, number> } {
  let best = { row: blockRows.headings as number, columns: new Map() as ReadonlyMap<string, number> };
  const keyOf = headingsOf(months);
  headOf(sheet).forEach((cells, row) => {
    const columns = isKeysRow(cells) ? new Map<string, number>() : byHeadings(cells, keyOf);
    if (columns.size > best.columns.size) best = { row, columns };
  });
  return best;
}

/** The column that holds most ids of the block's people. */
function idColumnOf(sheet: Sheet, ids: ReadonlySet<string>): number | null {
  const counts = new Map<number, number>();
  for (const row of sheet.rows)
    row.slice(0, widest).forEach((cell, column) => {
      if (cell !== null && ids.has(textOfCell(cell))) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  return [...counts].reduce<readonly [number | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}

/** Finds a block in a workbook: by its mark and keys, whatever was moved or renamed; else by its tab's name and its headings; null when it is gone, or when several sheets bear its mark: none of them is more it than the others. */
export function findBlock(workbook: Workbook, campaign: Campaign, block: CampaignBlock): FoundBlock | null {
  const ids = new Set(block.people.map(({ id }) => id));
  const [marked, ...others] = sheetsOfBlock(workbook, campaign, block);
  if (others.length > 0) return null;
  const mark = marked && markOn(marked);
  if (mark) {
    const known = new Set<string>(blockColumns(campaign.months, true));
    const keyed = byKeys(marked.rows[mark.row] ?? [], known);
    const heading = headingRowOf(marked, campaign.months);
    const row = heading.columns.size > 2 ? heading.row : mark.row + blockRows.headings;
    const columns = new Map([...heading.columns, ...keyed]);
    const idColumn = idColumnOf(marked, ids) ?? mark.column;
    return { sheet: marked, columns, keysRow: mark.row, headingRow: row, ids: idColumn };
  }
  const sheet = sheetNamed(workbook, block.sheet);
  if (!sheet || markOn(sheet)) return null;
  const found = headingRowOf(sheet, campaign.months);
  if (found.columns.size < 2) return null;
  return { sheet, columns: found.columns, keysRow: null, headingRow: found.row, ids: idColumnOf(sheet, ids) };
}
