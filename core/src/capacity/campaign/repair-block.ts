import { sameCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { message, type Message } from "../../foundation/message.ts";
import { cellKey, formulasOf } from "../../workbook/cell-content.ts";
import type { Edit } from "../../workbook/host.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { columnLetters, type Area } from "../../foundation/place.ts";
import { blockHead, personCells } from "./block-cells.ts";
import { columnsOf, type Family, type Span } from "./block-frame.ts";
import { blockRows, hasOwnLimits, idColumn, type BlockColumn } from "./block-positions.ts";
import { rowsOfBlock } from "./block-rows.ts";
import type { Campaign, CampaignBlock, CampaignPerson } from "./campaign.ts";
import { personMonth, type LastDeclarations } from "./campaign-declarations.ts";
import { findBlock, type FoundBlock } from "./find-block.ts";
import { columnsNow } from "./columns-now.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { leftFormula, type LeftCells } from "./left-formula.ts";
import type { CheckedArea, SheetLayout } from "./sheet-layout.ts";

/** What brings a manager's block back to how Jalon made it, where somebody undid that; what was filled in stays as it is. */
export interface BlockRepair {
  readonly edits: readonly Edit[];
  /** What its cells are to accept, where its columns and rows are now: a paste takes that away, and only the host can see it. */
  readonly checks: readonly CheckedArea[];
  /** The whole sheet as it is made, its columns in the order in which they stand now. */
  readonly layout: SheetLayout;
  /** What the edits change, in words for the PMO. */
  readonly told: readonly Message[];
}

interface Repairing {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly found: FoundBlock;
  readonly edits: Edit[];
  readonly told: Message[];
}

/** Where a column of the block as it was made is now. */
function columnNow({ found, campaign, block }: Repairing, column: number): number | undefined {
  const key = columnsOf(campaign, block)[column];
  return key === undefined ? undefined : columnOfKey(found, key);
}

function columnOfKey({ ids, columns }: FoundBlock, key: BlockColumn): number | undefined {
  return key === "id" ? (ids ?? undefined) : columns.get(key);
}

/** Where a row above the people is now: the rows between the keys and the working days keep their order. */
function rowNow({ found }: Repairing, row: number): number {
  if (row === blockRows.keys) return found.keysRow ?? -1;
  return found.headingRow + (row - blockRows.headings);
}

function write(repairing: Repairing, row: number, column: number, value: Cell): void {
  const sheet = repairing.found.sheet.name;
  repairing.edits.push({ kind: "write", sheet, row, column, content: { value } });
}

function tell(repairing: Repairing, code: string, values: Message["values"] = {}): void {
  const { manager } = repairing.block;
  repairing.told.push(message(code, { ...values, manager: manager || repairing.block.sheet }));
}

/** The cells of the block's head as Jalon makes them, where they are now: the row as it was made, and what it is to hold. */
function headNow(
  repairing: Repairing,
): readonly { readonly row: number; readonly column: number; readonly made: number; readonly cell: Cell }[] {
  const head = blockHead(repairing.campaign, repairing.block);
  return [blockRows.keys, blockRows.headings, blockRows.workingDays].flatMap((at) => {
    const row = rowNow(repairing, at);
    return (head[at] ?? []).flatMap((cell, made) => {
      const column = made === idColumn ? undefined : columnNow(repairing, made);
      return row < 0 || column === undefined || cell === null ? [] : [{ row, column, made, cell }];
    });
  });
}

/** Puts the keys, headings and working days back. */
function repairHead(repairing: Repairing): void {
  const headings = blockHead(repairing.campaign, repairing.block)[blockRows.headings] ?? [];
  const gone = new Set<string>();
  for (const { row, column, made, cell } of headNow(repairing)) {
    if (sameCell(repairing.found.sheet.rows[row]?.[column] ?? null, cell)) continue;
    write(repairing, row, column, cell);
    gone.add(textOfCell(headings[made]));
  }
  if (gone.size > 0)
    tell(repairing, "repaired-headings", { headings: [...gone].slice(0, 12), count: gone.size });
}

/** First and last column of a family of columns, where they still stand side by side; null where they do not. */
function spanNow({ campaign, found }: Repairing, family: Family): Span | null {
  const columns = campaign.months.map((month) => found.columns.get(`${family}:${month}`) ?? -1);
  const isWhole = columns.every((column, at) => column >= 0 && column === (columns[0] ?? 0) + at);
  return isWhole ? [columns[0] ?? 0, columns.at(-1) ?? 0] : null;
}

/** Where the most days of a row's months stand now; null where an older block has them nowhere. */
function limitsNow(repairing: Repairing, row: number): LeftCells["limits"] {
  const isOwn = hasOwnLimits(repairing.block);
  const columns = spanNow(repairing, isOwn ? "full" : "days");
  const at = isOwn ? row : rowNow(repairing, blockRows.workingDays);
  return columns && at >= 0 ? { row: at, columns } : null;
}

/** The formula that counts what a row has still to give, over the columns where they are now. */
function leftNow(repairing: Repairing, row: number): string | null {
  const [months, proposed] = [spanNow(repairing, "days"), spanNow(repairing, "proposed")];
  const same = repairing.found.columns.get("same");
  const teamRow = rowNow(repairing, blockRows.team);
  if (!months || !proposed || same === undefined || teamRow < 0) return null;
  return leftFormula({ row, months, proposed, same, teamRow, limits: limitsNow(repairing, row) });
}

/** Puts the counts of what is still to give back, where a value stands in their place. */
function repairCounts(repairing: Repairing, rows: readonly number[]): void {
  const { found } = repairing;
  const column = found.columns.get("left");
  if (column === undefined || rows.length === 0) return;
  const formulas = formulasOf(found.sheet);
  const sheet = found.sheet.name;
  const put = (row: number, formula: string): void => {
    if (formulas.has(cellKey(row, column))) return;
    repairing.edits.push({ kind: "write", sheet, row, column, content: { formula } });
    count += 1;
  };
  let count = 0;
  for (const row of rows) {
    const formula = leftNow(repairing, row);
    if (formula !== null) put(row, formula);
  }
  const letters = columnLetters(column);
  const [first, last] = [found.headingRow + 2, Math.max(...rows)];
  put(rowNow(repairing, blockRows.team), `=SUM(${letters}${first + 1}:${letters}${last + 1})`);
  if (count > 0) tell(repairing, "repaired-counts", { count });
}

/** A person's row as it was, with what was declared since. */
function cellsAgain(
  repairing: Repairing,
  person: CampaignPerson,
  last: LastDeclarations,
): readonly (readonly [column: number, cell: Cell])[] {
  const cells = personCells(repairing.campaign, person);
  return [...cells].flatMap(([key, cell]): readonly (readonly [number, Cell])[] => {
    const now = columnOfKey(repairing.found, key);
    const line = key.startsWith("days:") ? last.get(personMonth(person.id, key.slice(5))) : undefined;
    const declared = line && line.how !== "withdrawn" ? line.days : null;
    const value = declared ?? cell;
    return now === undefined || value === null ? [] : [[now, value]];
  });
}

/** Puts rows of people back that were deleted, below the others. Gives back the rows of all. */
function repairRows(
  repairing: Repairing,
  rows: ReadonlyMap<string, number>,
  last: LastDeclarations,
): readonly number[] {
  const { block, found } = repairing;
  const gone = block.people.filter(({ id }) => !rows.has(id));
  const all = [...rows.values()];
  let next = Math.max(found.headingRow + 1, found.sheet.rows.length - 1) + 1;
  for (const person of gone) {
    for (const [column, cell] of cellsAgain(repairing, person, last)) write(repairing, next, column, cell);
    all.push(next);
    next += 1;
  }
  if (gone.length > 0)
    tell(repairing, "repaired-rows", {
      names: gone.slice(0, 12).map(({ name }) => name),
      count: gone.length,
    });
  return all;
}

function checksNow(repairing: Repairing, rows: readonly number[]): readonly CheckedArea[] {
  const { campaign, block, found } = repairing;
  const lastRow = Math.max(found.headingRow + 2, ...rows);
  return layOutBlock(campaign, block).checks.flatMap((checked) => {
    const column = columnNow(repairing, checked.area.column);
    if (column === undefined) return [];
    const isTeam = checked.area.row === blockRows.team;
    const row = isTeam ? rowNow(repairing, blockRows.team) : found.headingRow + 2;
    const area: Area = { row, column, lastRow: isTeam ? row : lastRow, lastColumn: column };
    return row < 0 ? [] : [{ ...checked, area }];
  });
}

/**
 * What brings a manager's block back to how Jalon made it: headings, counts, rows of people that were deleted (with what was
 * declared for them), and what its cells accept. Repairing again changes nothing. Null when the block is gone.
 */
export function repairBlock(
  workbook: Workbook,
  campaign: Campaign,
  block: CampaignBlock,
  last: LastDeclarations,
): BlockRepair | null {
  const found = findBlock(workbook, campaign, block);
  if (!found) return null;
  const repairing: Repairing = { campaign, block, found, edits: [], told: [] };
  repairHead(repairing);
  const { rows } = rowsOfBlock(found, campaign, block);
  const all = repairRows(repairing, rows, last);
  repairCounts(repairing, all);
  const columns = columnsNow(found, columnsOf(campaign, block)) ?? undefined;
  const layout = layOutBlock(campaign, block, columns);
  return { edits: repairing.edits, checks: checksNow(repairing, all), layout, told: repairing.told };
}
