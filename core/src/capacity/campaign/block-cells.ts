import type { Cell } from "../../foundation/cell.ts";
import { typeset } from "../../foundation/format.ts";
import { schema } from "../../register/schema/schema.ts";
import { sheetMark } from "../../workbook/campaign-mark.ts";
import { columnsOf, type Family } from "./block-frame.ts";
import type { BlockColumn } from "./block-positions.ts";
import type { Campaign, CampaignBlock, CampaignPerson } from "./campaign.ts";
import { campaignTexts, filled } from "./campaign-texts.ts";
import { monthLabel, periodName } from "./month-label.ts";

/** A person's row as it is offered, by key: what is known stands in grey, to be confirmed or changed. */
export function personCells(
  { months }: Campaign,
  { id, name, post, proposed, full }: CampaignPerson,
): ReadonlyMap<BlockColumn, Cell> {
  const each = (family: Family, values: readonly Cell[]): readonly (readonly [BlockColumn, Cell])[] =>
    months.map((month, at) => [`${family}:${month}`, values[at] ?? null]);
  return new Map<BlockColumn, Cell>([
    ["id", id],
    ["name", name],
    ["post", post],
    ...each("days", proposed),
    ...each("proposed", proposed),
    ...each("full", full),
  ]);
}

function zoneLabel({ zone, language }: CampaignBlock): string {
  return schema.lists["holidayZone"]?.find(({ key }) => key === zone)?.label[language] ?? zone;
}

/** What stands in the rows of the keys, the team, the headings and the working days, by key of column. */
function headCells(campaign: Campaign, block: CampaignBlock, key: BlockColumn): readonly Cell[] {
  const { language, days } = block;
  const texts = campaignTexts[language];
  const month = key.startsWith("days:") ? key.slice(5) : null;
  const worded = new Map<BlockColumn, readonly Cell[]>([
    ["id", [sheetMark(campaign.id, block.id), null, null, null]],
    ["name", [key, texts.allSame, texts.person, `${texts.workingDays} · ${zoneLabel(block)}`]],
    ["post", [key, null, texts.post, null]],
    ["same", [key, null, texts.same, null]],
    ["left", [key, null, texts.left, null]],
    ["comment", [key, null, texts.comment, null]],
  ]);
  if (month === null) return worded.get(key) ?? [key, null, null, null];
  return [key, null, monthLabel(language, month), days[campaign.months.indexOf(month)] ?? null];
}

/** The headings of a block, and the rows above and below them, as Jalon writes them; columns are in this order, else as Jalon makes them now. */
export function blockHead(
  campaign: Campaign,
  block: CampaignBlock,
  columns: readonly BlockColumn[] = columnsOf(campaign, block),
): readonly (readonly Cell[])[] {
  const { months } = campaign;
  const { language, manager } = block;
  const texts = campaignTexts[language];
  const named = { period: periodName(language, months) };
  const said = (text: string, values = {}): string => typeset(language, filled(text, values));
  const title = manager === "" ? texts.unmanagedTitle : said(texts.teamOf, { manager });
  const cells = columns.map((key) => headCells(campaign, block, key));
  const row = (at: number): readonly Cell[] => cells.map((column) => column[at] ?? null);
  const above = [title, said(texts.unit, named), said(texts.howTo)].map((text): readonly Cell[] => [
    null,
    text,
  ]);
  return [row(0), ...above, row(1), row(2), row(3)];
}
