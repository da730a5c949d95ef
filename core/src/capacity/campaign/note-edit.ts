import { isBlankCell, sameCell, type Cell } from "../../foundation/cell.ts";
import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { Message } from "../../foundation/message.ts";
import type { Area, Position } from "../../foundation/place.ts";
import type { Language } from "../../foundation/language.ts";
import type { Month } from "../../foundation/month.ts";
import { schema } from "../../register/schema/schema.ts";
import { cellKey } from "../../workbook/cell-content.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { blockRows } from "./block-positions.ts";
import { rowsOfBlock } from "./block-rows.ts";
import type { Campaign, CampaignBlock, CampaignPerson } from "./campaign.ts";
import { lastDeclarations, personMonth, type DeclarationLine } from "./campaign-declarations.ts";
import { campaignIn } from "./campaign-memory.ts";
import { campaignTexts } from "./campaign-texts.ts";
import type { FilledCell } from "./filled-campaign.ts";
import { findBlock, type FoundBlock } from "./find-block.ts";
import { isSomebodyElse, isTeamTicked, readBlock } from "./read-block.ts";
import { isTicked } from "./read-tick.ts";
import { isStale } from "./stale-after-days.ts";

/** Cells of a sheet that somebody just changed. */
export interface CampaignEdit {
  readonly sheet: string;
  readonly area: Area;
  /** The signed-in user; null where the host does not say. */
  readonly by: string | null;
  readonly on: Day;
}

/** What is to be noted in the campaign's declarations. */
export interface NewDeclaration {
  readonly block: CampaignBlock;
  readonly person: CampaignPerson;
  readonly month: Month;
  readonly days: number | null;
  readonly how: DeclarationLine["how"];
  readonly by: string | null;
  readonly on: Day;
}

/** What an edit of a manager's block comes to: what to note, and what to say at each changed cell (null: nothing is wrong there). */
export interface NotedEdit {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly declarations: readonly NewDeclaration[];
  readonly cells: readonly (Position & { readonly message: Message | null })[];
}

/** An edit that is being noted. */
interface Noting {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly found: FoundBlock;
  readonly edit: CampaignEdit;
  readonly last: ReadonlyMap<string, DeclarationLine>;
}

function isIn({ row, column, lastRow, lastColumn }: Area, at: Position): boolean {
  return row <= at.row && at.row <= lastRow && column <= at.column && at.column <= lastColumn;
}

function isTouched({ found, edit }: Noting, row: number, key: string): boolean {
  const column = found.columns.get(key);
  return column !== undefined && isIn(edit.area, { row, column });
}

/** The row of the tick for the whole team. */
function teamRow({ headingRow }: FoundBlock): number {
  return headingRow - (blockRows.headings - blockRows.team);
}

function isColumnIn({ column, lastColumn }: Area, at: number | undefined): boolean {
  return at !== undefined && column <= at && at <= lastColumn;
}

/**
 * True when an edit may have ticked something, or taken something back: a tick that went, a cell that was wiped, or days that are
 * again those that stood in grey. What was declared before is then to be read.
 */
export function needsDeclarations(found: FoundBlock, area: Area): boolean {
  if (isColumnIn(area, found.columns.get("same"))) return true;
  const days = [...found.columns].filter(
    ([key, column]) => key.startsWith("days:") && isColumnIn(area, column),
  );
  const rows = found.sheet.rows.slice(Math.max(area.row, found.headingRow + 1), area.lastRow + 1);
  return rows.some((cells) =>
    days.some(([key, column]) => {
      const cell = cells[column] ?? null;
      const offered = cells[found.columns.get(key.replace("days:", "proposed:")) ?? -1] ?? null;
      return isBlankCell(cell) || (offered !== null && sameCell(cell, offered));
    }),
  );
}

type News = Pick<NewDeclaration, "days" | "how"> | null;

/** True for a declaration that was made too long ago: giving the same again renews it. */
function isOld(last: DeclarationLine | undefined, today: Day): boolean {
  return last !== undefined && last.on !== null && isStale(last.on, today);
}

/** What was declared is taken back, where something was. */
function takenBack(last: DeclarationLine | undefined): News {
  return last && last.how !== "withdrawn" ? { days: null, how: "withdrawn" } : null;
}

/** Days that were typed; null where they were wiped, or stand in grey again. */
function typedNews(
  last: DeclarationLine | undefined,
  stands: boolean,
  days: number | null,
  today: Day,
): News {
  const isKnown = stands && last?.how === "entered" && !isOld(last, today);
  if (days !== null) return isKnown ? null : { days, how: "entered" };
  return takenBack(last);
}

function isTickedNow({ found }: Noting, row: number): boolean {
  const column = found.columns.get("same") ?? -1;
  return isTeamTicked(found) || isTicked(found.sheet.rows[row]?.[column]);
}

/** A tick that was put, on days that are given: what was declared too long ago is confirmed by it. */
function tickedNews(
  last: DeclarationLine | undefined,
  stands: boolean,
  days: number,
  proposed: number | null,
  today: Day,
): News {
  if (stands) return isOld(last, today) ? { days, how: "copied" } : null;
  return { days, how: days === proposed ? "copied" : "entered" };
}

/** True when just these days were declared last, by somebody who fills the block. */
function isStanding(noting: Noting, last: DeclarationLine | undefined, given: number | null): boolean {
  if (!last || last.how === "withdrawn" || last.days !== given) return false;
  return !isSomebodyElse(noting, last.by);
}

/** What a person's month is declared to be by this edit; null where nothing is new. */
function newsOf(
  noting: Noting,
  person: CampaignPerson,
  row: number,
  at: number,
  { days, month, state }: FilledCell,
): News {
  const given = state === "offered" ? null : days;
  const last = noting.last.get(personMonth(person.id, month));
  const stands = isStanding(noting, last, given);
  if (isTouched(noting, row, `days:${month}`)) return typedNews(last, stands, given, noting.edit.on);
  const isTickTouched = isTouched(noting, row, "same") || isTouched(noting, teamRow(noting.found), "same");
  if (!isTickTouched || days === null) return null;
  if (given === null) return takenBack(last);
  if (!isTickedNow(noting, row)) return null;
  return tickedNews(last, stands, given, person.proposed[at] ?? null, noting.edit.on);
}

function declarationsOf(
  noting: Noting,
  rows: ReadonlyMap<string, number>,
  filled: ReadonlyMap<string, readonly FilledCell[]>,
): readonly NewDeclaration[] {
  const { block, edit } = noting;
  return block.people.flatMap((person) => {
    const row = rows.get(person.id);
    if (row === undefined) return [];
    return (filled.get(person.id) ?? []).flatMap((cell, at): readonly NewDeclaration[] => {
      const news = newsOf(noting, person, row, at, cell);
      const { by, on } = edit;
      return news ? [{ block, person, month: cell.month, ...news, by, on }] : [];
    });
  });
}

/** Cells that declarations are of: a tick is put elsewhere than what it confirms. */
function declaredCells(
  { found }: Noting,
  rows: ReadonlyMap<string, number>,
  declarations: readonly NewDeclaration[],
): readonly Position[] {
  return declarations.flatMap(({ person, month }) => {
    const [row, column] = [rows.get(person.id), found.columns.get(`days:${month}`)];
    return row === undefined || column === undefined ? [] : [{ row, column }];
  });
}

/** What was declared last once an edit is noted. */
function withNews(
  last: ReadonlyMap<string, DeclarationLine>,
  declarations: readonly NewDeclaration[],
): ReadonlyMap<string, DeclarationLine> {
  const all = new Map(last);
  for (const { block, person, month, days, how, by, on } of declarations)
    all.set(personMonth(person.id, month), {
      number: 0,
      block: block.id,
      person: person.id,
      month,
      days,
      how,
      by,
      on,
    });
  return all;
}

/** Every changed cell that a manager fills or that names a person. */
function touchedCells({ found, edit }: Noting): readonly Position[] {
  const columns = [...found.columns].flatMap(([key, column]) =>
    key.startsWith("proposed:") || key === "left" || key === "post" ? [] : [column],
  );
  const first = Math.max(edit.area.row, found.headingRow + 2);
  const last = Math.min(edit.area.lastRow, found.sheet.rows.length - 1);
  const cells: Position[] = [];
  for (let row = first; row <= last; row += 1)
    for (const column of columns) if (isIn(edit.area, { row, column })) cells.push({ row, column });
  return cells;
}

/** What is wrong with each cell: the first that is told of it. */
function messagesByCell(findings: readonly Finding[]): ReadonlyMap<number, Message> {
  const all = new Map<number, Message>();
  for (const { place, message } of findings) {
    if (place.row === null || place.column === null) continue;
    const key = cellKey(place.row, place.column);
    if (!all.has(key)) all.set(key, message);
  }
  return all;
}

/** Which block of a campaign a sheet is; null when it is none. */
export function blockOnSheet(
  workbook: Workbook,
  campaign: Campaign,
  sheet: string,
): { readonly block: CampaignBlock; readonly found: FoundBlock } | null {
  const only = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === sheet) };
  for (const block of campaign.blocks) {
    const found = findBlock(only, campaign, block);
    if (found) return { block, found };
  }
  return null;
}

/**
 * Looks at what somebody just changed in a campaign's workbook, of which the sheets of the campaign's memory and of the block are
 * enough: days that were entered, ticks that confirm what stands in grey, and what is wrong with what was entered. Where
 * `needsDeclarations`, the declarations are to be among the sheets. Whatever a pull would refuse of it is told. Null when the edit is in no manager's block.
 */
export function noteEdit(workbook: Workbook, edit: CampaignEdit): NotedEdit | null {
  const campaign = campaignIn(workbook);
  const on = campaign && blockOnSheet(workbook, campaign, edit.sheet);
  if (!campaign || !on) return null;
  const { block, found } = on;
  const last = lastDeclarations(workbook, campaign.id, block.id);
  const noting: Noting = { campaign, block, found, edit, last };
  const { rows, doubtful } = rowsOfBlock(found, campaign, block);
  const trusted = new Map([...rows].filter(([person]) => !doubtful.has(person)));
  const read = readBlock(workbook, campaign, block, new Map());
  const filled = new Map(read.block.people.map(({ id, cells }) => [id, cells]));
  const declarations = declarationsOf(noting, trusted, filled);
  const { findings } = readBlock(workbook, campaign, block, withNews(last, declarations));
  const wrong = messagesByCell(findings);
  const all = [...touchedCells(noting), ...declaredCells(noting, trusted, declarations)];
  const places = new Map(all.map((at) => [cellKey(at.row, at.column), at]));
  const cells = [...places].map(([key, at]) => ({ ...at, message: wrong.get(key) ?? null }));
  return { campaign, block, declarations, cells };
}

function howLabel(how: DeclarationLine["how"], language: Language): string {
  if (how === "withdrawn") return campaignTexts[language].withdrawn;
  return schema.lists["declarationHow"]?.find(({ key }) => key === how)?.label[language] ?? how;
}

/** The row that notes a declaration on the sheet of declarations, from its second column on; `number` is above that of every line before it. */
export function declarationRow(
  { block, person, month, days, how, by, on }: NewDeclaration,
  number: number,
  language: Language,
): readonly Cell[] {
  return [number, block.id, person.id, person.name, month, days, howLabel(how, language), by, { date: on }];
}
