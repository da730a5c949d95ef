import type { Cell } from "../../foundation/cell.ts";
import { columnLetters, type Area } from "../../foundation/place.ts";
import { typeset } from "../../foundation/format.ts";
import { blockHead, personCells } from "./block-cells.ts";
import {
  cellArea,
  columnOf,
  columnsOf,
  frameOf,
  peopleArea,
  spanOf,
  type BlockFrame,
} from "./block-frame.ts";
import { highlightsOfBlock, limitsOf } from "./block-highlights.ts";
import { looksOfBlock } from "./block-looks.ts";
import { blockRows, type BlockColumn } from "./block-positions.ts";
import { campaignLimits, type Campaign, type CampaignBlock } from "./campaign.ts";
import { tabColours } from "./campaign-looks.ts";
import { campaignTexts, filled } from "./campaign-texts.ts";
import { leftFormula } from "./left-formula.ts";
import { monthName } from "./month-label.ts";
import type { CheckedArea, SheetLayout } from "./sheet-layout.ts";

function rowsOfBlock({ campaign, block, columns }: BlockFrame): readonly (readonly Cell[])[] {
  const people = block.people.map((person) => {
    const cells = personCells(campaign, person);
    return columns.map((key) => cells.get(key) ?? null);
  });
  return [...blockHead(campaign, block, columns), ...people];
}

function formulasOfBlock(frame: BlockFrame): SheetLayout["formulas"] {
  const { block, lastPerson } = frame;
  const left = columnOf(frame, "left");
  const rows = block.people.map((_, at) => blockRows.firstPerson + at);
  const letters = columnLetters(left);
  const cells = {
    months: spanOf(frame, "days"),
    proposed: spanOf(frame, "proposed"),
    same: columnOf(frame, "same"),
    teamRow: blockRows.team,
  };
  return [
    ...rows.map((row) => ({
      row,
      column: left,
      formula: leftFormula({ ...cells, row, limits: limitsOf(frame, row) }),
    })),
    {
      row: blockRows.team,
      column: left,
      formula: `=SUM(${letters}${blockRows.firstPerson + 1}:${letters}${lastPerson + 1})`,
    },
  ];
}

/** The most days of a month that anybody of the block can have. */
function highest({ days, people }: CampaignBlock, at: number): number {
  return Math.max(days[at] ?? 0, ...people.map(({ full }) => full[at] ?? 0));
}

/** What the cells of a block accept: put again each night, since a paste takes it away. */
function checksOfBlock(frame: BlockFrame): readonly CheckedArea[] {
  const { campaign, block } = frame;
  const [same, comment] = [columnOf(frame, "same"), columnOf(frame, "comment")];
  const { language } = block;
  const texts = campaignTexts[language];
  const said = (text: string, values = {}): string => typeset(language, filled(text, values));
  const days = campaign.months.map((month, at): CheckedArea => {
    const column = columnOf(frame, `days:${month}`);
    const values = { high: highest(block, at), month: monthName(language, month) };
    return {
      area: peopleArea(frame, column, column),
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

function isOpen(key: BlockColumn): boolean {
  return key === "same" || key === "comment" || key.startsWith("days:");
}

/** The cells that a manager fills: columns that lie side by side as one area, and the tick for the whole team. */
function openAreas(frame: BlockFrame): readonly Area[] {
  const runs: { first: number; last: number }[] = [];
  frame.columns.forEach((key, column) => {
    const run = runs.at(-1);
    if (!isOpen(key)) return;
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  });
  const same = columnOf(frame, "same");
  return [...runs.map(({ first, last }) => peopleArea(frame, first, last)), cellArea(blockRows.team, same)];
}

function isHidden(key: BlockColumn): boolean {
  return key === "id" || key.startsWith("proposed:") || key.startsWith("full:");
}

/** Widths in characters. */
function widthsOf({ block, columns }: BlockFrame): readonly number[] {
  const widest = Math.max(24, ...block.people.map(({ name }) => name.length + 2));
  const posts = Math.max(12, ...block.people.map(({ post }) => Math.min(34, post.length + 2)));
  const known = new Map<BlockColumn, number>([
    ["id", 4],
    ["name", widest],
    ["post", posts],
    ["same", 11],
    ["left", 8],
    ["comment", 38],
  ]);
  return columns.map((key) => known.get(key) ?? (key.startsWith("days:") ? 7 : 8));
}

/**
 * The sheet of one manager: a form to fill in two minutes, in their language. Columns are in this order, such as an earlier Jalon
 * made them, else as Jalon makes them now.
 */
export function layOutBlock(
  campaign: Campaign,
  block: CampaignBlock,
  columns: readonly BlockColumn[] = columnsOf(campaign, block),
): SheetLayout {
  const frame = frameOf(campaign, block, columns);
  return {
    sheet: block.sheet,
    language: block.language,
    rows: rowsOfBlock(frame),
    formulas: formulasOfBlock(frame),
    widths: widthsOf(frame),
    heights: [
      { row: blockRows.title, points: 30 },
      { row: blockRows.team, points: 24 },
      { row: blockRows.headings, points: 34 },
      ...block.people.map((_, at) => ({ row: blockRows.firstPerson + at, points: 20 })),
    ],
    hiddenRows: [blockRows.keys],
    hiddenColumns: columns.flatMap((key, column) => (isHidden(key) ? [column] : [])),
    hidden: false,
    frozen: { rows: blockRows.firstPerson, columns: 2 },
    looks: looksOfBlock(frame),
    checks: checksOfBlock(frame),
    highlights: highlightsOfBlock(frame),
    open: openAreas(frame),
    editors: [...new Set([...(block.email ? [block.email] : []), ...campaign.owners])],
    tabColour: tabColours.block,
  };
}
