import type { Cell } from "../../foundation/cell.ts";
import { formatDay, typeset } from "../../foundation/format.ts";
import { addressOf } from "../../foundation/place.ts";
import { schema } from "../../register/schema/schema.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { blockColumns, blockRows } from "./block-positions.ts";
import { sheetMark } from "../../workbook/campaign-mark.ts";
import type { Campaign, CampaignBlock } from "./campaign.ts";
import { looks, tabColours } from "./campaign-looks.ts";
import { memoryRows } from "./campaign-memory.ts";
import { campaignTexts, filled } from "./campaign-texts.ts";
import { declarationKeys } from "./declaration-keys.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { periodName } from "./month-label.ts";
import { workbookOfLayouts, type SheetLayout } from "./sheet-layout.ts";

const plain = {
  formulas: [],
  heights: [],
  hiddenRows: [0],
  hiddenColumns: [0],
  hidden: false,
  frozen: { rows: 0, columns: 0 },
  looks: [],
  checks: [],
  highlights: [],
  open: [],
  tabColour: null,
} as const;

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The cell of a block's sheet that counts what is still to give. */
function leftCell(campaign: Campaign, { sheet }: CampaignBlock): string {
  return `${quoted(sheet)}!${addressOf({ row: blockRows.team, column: blockColumns(campaign.months).indexOf("left") })}`;
}

const coverHeadings = 7;

/** The first sheet: what it is about, and how far each manager is. */
function layOutCover(campaign: Campaign): SheetLayout {
  const { language, months, blocks } = campaign;
  const texts = campaignTexts[language];
  const said = (text: string, values = {}): string => typeset(language, filled(text, values));
  const named = { period: periodName(language, months) };
  const spoken = (block: CampaignBlock): string =>
    schema.lists["language"]?.find(({ key }) => key === block.language)?.label[language] ?? block.language;
  const rows: readonly (readonly Cell[])[] = [
    [sheetMark(campaign.id, "cover")],
    [null, said(texts.coverTitle, named)],
    ...texts.coverHowTo.map((line): readonly Cell[] => [null, said(line)]),
    [null, said(texts.prepared, { day: formatDay(language, campaign.preparedOn) })],
    [],
    [null, texts.manager, texts.people, texts.left, texts.language],
    ...blocks.map((block): readonly Cell[] => [
      null,
      block.manager || texts.unmanaged,
      block.people.length,
      null,
      spoken(block),
    ]),
  ];
  const first = coverHeadings + 1;
  const last = coverHeadings + Math.max(1, blocks.length);
  return {
    ...plain,
    sheet: texts.cover,
    language,
    rows,
    formulas: blocks.map((block, at) => ({
      row: first + at,
      column: 3,
      formula: `=${leftCell(campaign, block)}`,
    })),
    widths: [4, 34, 12, 12, 14, 16, 16, 16],
    heights: [{ row: 1, points: 30 }, ...blocks.map((_, at) => ({ row: first + at, points: 20 }))],
    looks: [
      { area: { row: 1, column: 1, lastRow: 1, lastColumn: 1 }, look: looks.title },
      { area: { row: 2, column: 1, lastRow: coverHeadings - 1, lastColumn: 1 }, look: looks.note },
      { area: { row: coverHeadings, column: 1, lastRow: coverHeadings, lastColumn: 4 }, look: looks.heading },
      { area: { row: first, column: 1, lastRow: last, lastColumn: 4 }, look: looks.body },
      { area: { row: first, column: 1, lastRow: last, lastColumn: 1 }, look: looks.link },
      { area: { row: coverHeadings, column: 2, lastRow: last, lastColumn: 4 }, look: looks.centred },
      { area: { row: first, column: 3, lastRow: last, lastColumn: 3 }, look: looks.count },
    ],
    editors: campaign.owners,
    tabColour: tabColours.cover,
  };
}

/** The sheet where everything that was declared is kept, line after line: what, when, how and by whom. */
function layOutDeclarations(campaign: Campaign): SheetLayout {
  const { language } = campaign;
  const texts = campaignTexts[language];
  return {
    ...plain,
    sheet: texts.declarations,
    language,
    rows: [
      [sheetMark(campaign.id, "declarations"), ...declarationKeys],
      [null, ...texts.declarationColumns],
    ],
    widths: [4, 8, 22, 14, 26, 10, 8, 18, 30, 12],
    frozen: { rows: 2, columns: 0 },
    looks: [
      { area: { row: 1, column: 1, lastRow: 1, lastColumn: declarationKeys.length }, look: looks.heading },
    ],
    editors: campaign.owners,
    tabColour: tabColours.declarations,
  };
}

/** The hidden sheet where the campaign itself is kept. */
export function layOutMemory(campaign: Campaign): SheetLayout {
  return {
    ...plain,
    sheet: campaignTexts[campaign.language].memory,
    language: campaign.language,
    rows: [[sheetMark(campaign.id, "memory")], ...memoryRows(campaign)],
    widths: [12, 16, 16, 60],
    hiddenColumns: [],
    hiddenRows: [],
    hidden: true,
    editors: campaign.owners,
  };
}

/** Every sheet of a campaign, in the order of its tabs: to be added to a workbook, or to make one of its own. */
export function layOutCampaign(campaign: Campaign): readonly SheetLayout[] {
  return [
    layOutCover(campaign),
    ...campaign.blocks.map((block) => layOutBlock(campaign, block)),
    layOutDeclarations(campaign),
    layOutMemory(campaign),
  ];
}

/** The workbook of a campaign as hosts read it, before anybody filled it. */
export function workbookOfCampaign(campaign: Campaign, source = ""): Workbook {
  return workbookOfLayouts(layOutCampaign(campaign), source);
}
