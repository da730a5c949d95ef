import type { Cell } from "../../foundation/cell.ts";
import { addressOf, columnLetters, type Area } from "../../foundation/place.ts";
import { typeset } from "../../foundation/format.ts";
import { schema } from "../../register/schema/schema.ts";
import { blockColumns, blockRows } from "./block-positions.ts";
import { sheetMark } from "../../workbook/campaign-mark.ts";
import { campaignLimits, type Campaign, type CampaignBlock, type CampaignPerson } from "./campaign.ts";
import { campaignTexts, filled } from "./campaign-texts.ts";
import { monthLabel, monthName } from "./month-label.ts";
import { looks, tabColours, tickMark } from "./campaign-looks.ts";
import type { CheckedArea, HighlightedArea, SheetLayout } from "./sheet-layout.ts";

/** Where things are on a block's sheet. */
interface Frame {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly same: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly comment: number;
  readonly left: number;
  readonly firstProposed: number;
  readonly lastColumn: number;
  readonly lastPerson: number;
}

const sameColumn = 3;
const firstMonthColumn = 4;

function frameOf(campaign: Campaign, block: CampaignBlock): Frame {
  const months = campaign.months.length;
  const firstMonth = firstMonthColumn;
  const lastMonth = firstMonth + months - 1;
  return {
    campaign,
    block,
    same: sameColumn,
    firstMonth,
    lastMonth,
    comment: lastMonth + 1,
    left: lastMonth + 2,
    firstProposed: lastMonth + 3,
    lastColumn: lastMonth + 2 + months,
    lastPerson: blockRows.firstPerson + Math.max(1, block.people.length) - 1,
  };
}

/** A person's row as it is offered: what is known stands in grey, to be confirmed or changed. */
export function personCells({ id, name, post, proposed }: CampaignPerson): readonly Cell[] {
  return [id, name, post, null, ...proposed, null, null, ...proposed];
}

/** Where the cells are that say what a row has still to give: its months, what was offered for them, and the two ticks. */
export interface LeftCells {
  readonly row: number;
  readonly months: readonly [first: number, last: number];
  readonly proposed: readonly [first: number, last: number];
  readonly same: number;
  readonly teamRow: number;
  /** The row of the months' working days; null where some of the block's people have more than these. */
  readonly limitRow: number | null;
}

/** The row that says the most days of a month, for formulas; null where people of several zones have several mosts. */
export function limitRowOf(block: CampaignBlock, workingDaysRow: number): number | null {
  const isOne = block.days.every((days, at) => highest(block, at) <= days);
  return isOne && workingDaysRow >= 0 ? workingDaysRow : null;
}

/**
 * The formula that counts what a row has still to give or to confirm: months that are blank or no number that the month can
 * have, and those that hold what was offered while nothing is ticked (where nothing was offered, 0 is an answer). One argument only, since the sign between arguments depends on the spreadsheet's language.
 */
export function leftFormula({ row, months, proposed, same, teamRow, limitRow }: LeftCells): string {
  const span = ([first, last]: readonly [number, number], at = row): string =>
    `${addressOf({ row: at, column: first })}:${addressOf({ row: at, column: last })}`.replace(
      /\d+/g,
      (digits) => (at === row ? digits : `$${digits}`),
    );
  const [given, offered] = [span(months), span(proposed)];
  const tick = columnLetters(same);
  const unticked = [`$${tick}${row + 1}`, `$${tick}$${teamRow + 1}`]
    .map((cell) => `(${cell}<>TRUE)*(${cell}<>"${tickMark}")`)
    .join("*");
  const most = limitRow === null ? "31" : span(months, limitRow);
  const isAnswer = `ISNUMBER(${given})*(${given}>=0)*(${given}<=${most})`;
  const isOffered = `(LEN(${offered})>0)*(${given}=${offered})*${unticked}`;
  return `=SUMPRODUCT(1-${isAnswer}*(1-${isOffered}))`;
}

function zoneLabel({ zone, language }: CampaignBlock): string {
  return schema.lists["holidayZone"]?.find(({ key }) => key === zone)?.label[language] ?? zone;
}

/** The headings of a block, and the rows above and below them, as Jalon writes them. */
export function blockHead(campaign: Campaign, block: CampaignBlock): readonly (readonly Cell[])[] {
  const { months } = campaign;
  const { language, manager } = block;
  const texts = campaignTexts[language];
  const named = {
    from: monthName(language, months[0] ?? ""),
    until: monthName(language, months.at(-1) ?? ""),
  };
  const said = (text: string, values = {}): string => typeset(language, filled(text, values));
  const title = manager === "" ? texts.unmanagedTitle : said(texts.teamOf, { manager });
  const headings = [
    texts.person,
    texts.post,
    texts.same,
    ...months.map((month) => monthLabel(language, month)),
  ];
  return [
    [sheetMark(campaign.id, block.id), ...blockColumns(months).slice(1)],
    [null, title],
    [null, said(texts.unit, named)],
    [null, said(texts.howTo)],
    [null, texts.allSame, ...months.map(() => null), null, null, texts.leftInAll],
    [null, ...headings, texts.comment, texts.left],
    [null, `${texts.workingDays} · ${zoneLabel(block)}`, null, null, ...block.days],
  ];
}

function rowsOfBlock({ campaign, block }: Frame): readonly (readonly Cell[])[] {
  return [...blockHead(campaign, block), ...block.people.map(personCells)];
}

function formulasOfBlock(frame: Frame): SheetLayout["formulas"] {
  const { block, left, lastPerson, firstMonth, lastMonth, firstProposed, lastColumn, same } = frame;
  const rows = block.people.map((_, at) => blockRows.firstPerson + at);
  const letters = columnLetters(left);
  const cells: Omit<LeftCells, "row"> = {
    months: [firstMonth, lastMonth],
    proposed: [firstProposed, lastColumn],
    same,
    teamRow: blockRows.team,
    limitRow: limitRowOf(block, blockRows.workingDays),
  };
  return [
    ...rows.map((row) => ({ row, column: left, formula: leftFormula({ ...cells, row }) })),
    {
      row: blockRows.team,
      column: left,
      formula: `=SUM(${letters}${blockRows.firstPerson + 1}:${letters}${lastPerson + 1})`,
    },
  ];
}

function peopleArea({ lastPerson }: Frame, column: number, lastColumn: number): Area {
  return { row: blockRows.firstPerson, column, lastRow: lastPerson, lastColumn };
}

function cellArea(row: number, column: number): Area {
  return { row, column, lastRow: row, lastColumn: column };
}

/** The most days of a month that anybody of the block can have. */
function highest({ days, people }: CampaignBlock, at: number): number {
  return Math.max(days[at] ?? 0, ...people.map(({ full }) => full[at] ?? 0));
}

/** What the cells of a block accept: put again each night, since a paste takes it away. */
function checksOfBlock(frame: Frame): readonly CheckedArea[] {
  const { campaign, block, same, firstMonth, comment } = frame;
  const { language } = block;
  const texts = campaignTexts[language];
  const said = (text: string, values = {}): string => typeset(language, filled(text, values));
  const days = campaign.months.map((month, at): CheckedArea => {
    const values = { high: highest(block, at), month: monthName(language, month) };
    return {
      area: peopleArea(frame, firstMonth + at, firstMonth + at),
      check: { kind: "days", high: values.high },
      title: texts.daysTitle,
      prompt: said(texts.daysPrompt, values),
      refusal: said(texts.daysRefusal, values),
    };
  });
  const tick = { title: texts.tickTitle, prompt: texts.tickPrompt, refusal: texts.tickRefusal };
  return [
    ...days,
    { area: peopleArea(frame, same, same), check: { kind: "tick" }, ...tick },
    { area: cellArea(blockRows.team, same), check: { kind: "tick" }, ...tick },
    {
      area: peopleArea(frame, comment, comment),
      check: { kind: "text", most: campaignLimits.commentCharacters },
      title: texts.comment,
      prompt: texts.commentPrompt,
      refusal: texts.commentRefusal,
    },
  ];
}

/** Red for what cannot be read, pale for what is still to give, grey for what is not confirmed. */
function highlightsOfBlock(frame: Frame): readonly HighlightedArea[] {
  const { firstMonth, lastMonth, same, firstProposed } = frame;
  const area = peopleArea(frame, firstMonth, lastMonth);
  const cell = addressOf({ row: area.row, column: firstMonth });
  const limitRow = limitRowOf(frame.block, blockRows.workingDays);
  const most = limitRow === null ? "31" : `${columnLetters(firstMonth)}$${limitRow + 1}`;
  const offered = addressOf({ row: area.row, column: firstProposed });
  const ticks = [`$${columnLetters(same)}${area.row + 1}`, `$${columnLetters(same)}$${blockRows.team + 1}`];
  const unticked = ticks.map((tick) => `${tick}<>TRUE,${tick}<>"${tickMark}"`).join(",");
  const isFilled = `LEN(TRIM(${cell}))>0`;
  return [
    {
      area,
      formula: `OR(AND(${isFilled},NOT(ISNUMBER(${cell}))),AND(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${most})))`,
      look: looks.wrong,
    },
    { area, formula: `LEN(TRIM(${cell}))=0`, look: looks.missing },
    {
      area,
      formula: `AND(ISNUMBER(${cell}),LEN(${offered})>0,${cell}=${offered},${unticked})`,
      look: looks.copied,
    },
  ];
}

function looksOfBlock(frame: Frame): SheetLayout["looks"] {
  const { firstMonth, lastMonth, same, comment, left, lastPerson } = frame;
  const across = (row: number, column: number, lastColumn: number): Area => ({
    row,
    column,
    lastRow: row,
    lastColumn,
  });
  return [
    { area: across(blockRows.title, 1, 1), look: looks.title },
    { area: across(blockRows.unit, 1, 1), look: looks.note },
    { area: across(blockRows.howTo, 1, 1), look: looks.note },
    { area: across(blockRows.team, 1, left), look: looks.band },
    { area: across(blockRows.team, comment, comment), look: looks.aside },
    { area: across(blockRows.team, same, same), look: looks.tick },
    { area: across(blockRows.team, left, left), look: looks.total },
    { area: across(blockRows.headings, 1, left), look: looks.heading },
    { area: across(blockRows.headings, same, lastMonth), look: looks.centred },
    { area: across(blockRows.workingDays, 1, left), look: looks.workingDays },
    { area: across(blockRows.workingDays, firstMonth, lastMonth), look: looks.centred },
    {
      area: { row: blockRows.firstPerson, column: 1, lastRow: lastPerson, lastColumn: left },
      look: looks.body,
    },
    { area: peopleArea(frame, 1, 1), look: looks.strong },
    { area: peopleArea(frame, 2, 2), look: looks.quiet },
    { area: peopleArea(frame, same, same), look: looks.tick },
    { area: peopleArea(frame, firstMonth, lastMonth), look: looks.days },
    { area: peopleArea(frame, comment, comment), look: looks.comment },
    { area: peopleArea(frame, left, left), look: looks.count },
  ];
}

/** The sheet of one manager: a form to fill in two minutes, in their language. */
export function layOutBlock(campaign: Campaign, block: CampaignBlock): SheetLayout {
  const frame = frameOf(campaign, block);
  const { same, comment, firstProposed, lastColumn } = frame;
  const hidden = Array.from({ length: lastColumn - firstProposed + 1 }, (_, at) => firstProposed + at);
  const widest = Math.max(24, ...block.people.map(({ name }) => name.length + 2));
  const posts = Math.max(12, ...block.people.map(({ post }) => Math.min(34, post.length + 2)));
  return {
    sheet: block.sheet,
    language: block.language,
    rows: rowsOfBlock(frame),
    formulas: formulasOfBlock(frame),
    widths: [4, widest, posts, 11, ...campaign.months.map(() => 7), 38, 10, ...hidden.map(() => 8)],
    heights: [
      { row: blockRows.title, points: 30 },
      { row: blockRows.team, points: 24 },
      { row: blockRows.headings, points: 34 },
      ...block.people.map((_, at) => ({ row: blockRows.firstPerson + at, points: 20 })),
    ],
    hiddenRows: [blockRows.keys],
    hiddenColumns: [0, ...hidden],
    hidden: false,
    frozen: { rows: blockRows.firstPerson, columns: 2 },
    looks: looksOfBlock(frame),
    checks: checksOfBlock(frame),
    highlights: highlightsOfBlock(frame),
    open: [peopleArea(frame, same, comment), cellArea(blockRows.team, same)],
    editors: [...new Set([...(block.email ? [block.email] : []), ...campaign.owners])],
    tabColour: tabColours.block,
  };
}
