import type { Area } from "../../foundation/place.ts";
import { blockColumns, blockRows, hasOwnLimits, type BlockColumn } from "./block-positions.ts";
import type { Campaign, CampaignBlock } from "./campaign.ts";

/** Where things are on a block's sheet. */
export interface BlockFrame {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly columns: readonly BlockColumn[];
  readonly lastPerson: number;
}

/** Where things are on a block whose columns are in this order. */
export function frameOf(
  campaign: Campaign,
  block: CampaignBlock,
  columns: readonly BlockColumn[],
): BlockFrame {
  const lastPerson = blockRows.firstPerson + Math.max(1, block.people.length) - 1;
  return { campaign, block, columns, lastPerson };
}

/** The columns of a block as Jalon makes them now. */
export function columnsOf({ months }: Campaign, block: CampaignBlock): readonly BlockColumn[] {
  return blockColumns(months, hasOwnLimits(block));
}

/** The column of a key; -1 where the block has none. */
export function columnOf({ columns }: BlockFrame, key: BlockColumn): number {
  return columns.indexOf(key);
}

/** The columns of a month: what is given, what was offered, and the most that a person can give. */
export type Family = "days" | "proposed" | "full";
/** Columns that lie side by side. */
export type Span = readonly [first: number, last: number];

/** First and last column of the months of a family. */
export function spanOf(frame: BlockFrame, family: Family): Span {
  const { months } = frame.campaign;
  return [
    columnOf(frame, `${family}:${months[0] ?? ""}`),
    columnOf(frame, `${family}:${months.at(-1) ?? ""}`),
  ];
}

/** Cells of every person of a block. */
export function peopleArea({ lastPerson }: BlockFrame, column: number, lastColumn: number): Area {
  return { row: blockRows.firstPerson, column, lastRow: lastPerson, lastColumn };
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, lastRow: row, lastColumn: column };
}
