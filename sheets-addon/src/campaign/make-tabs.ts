import { layOutCampaign, layOutMemory, type Campaign, type SheetLayout } from "@jalon/core";
import { drawLayout } from "../workbook/draw-layout.ts";
import type { Spreadsheet } from "../workbook/google.ts";
import { drawnAs, type OwnBook } from "./own-book.ts";
import { freeName, partOfLayout, standingNames } from "./standing-names.ts";

/** How far the sheets of a campaign are made. */
export interface Making {
  readonly made: number;
  readonly of: number;
}

/** Keeps how many of a campaign's sheets are made. */
export interface MakingMemory {
  readonly made: () => number;
  readonly keep: (made: number) => void;
}

/** Notes a campaign in a spreadsheet: from then on its sheets can be made in as many runs as it takes. */
export function beginCampaign(spreadsheet: Spreadsheet, campaign: Campaign): void {
  const layout = layOutMemory(campaign);
  const sheet = freeName(spreadsheet, layout.sheet);
  drawLayout(spreadsheet, { ...layout, sheet }, spreadsheet.getSheets().length, campaign.owners);
}

/** The sheets in the order in which they are made: the cover last, as it counts on the others, and it comes first. */
function inOrder(
  layouts: readonly SheetLayout[],
): readonly { readonly layout: SheetLayout; readonly isFirst: boolean }[] {
  const [cover, ...others] = layouts;
  return [
    ...others.map((layout) => ({ layout, isFirst: false })),
    ...(cover ? [{ layout: cover, isFirst: true }] : []),
  ];
}

/** A sheet a block, the cover, the declarations and the memory. */
function layoutCount({ blocks }: Campaign): number {
  return blocks.length + 3;
}

/**
 * Makes the sheets of a campaign in its spreadsheet, one after the other for as long as there is time. Made again after an
 * interruption, it goes on where it was. `alone` does a piece of work while no other run does any, so that people can fill in
 * between.
 */
export function makeTabs(
  book: OwnBook,
  campaign: Campaign,
  memory: MakingMemory,
  hasTime: () => boolean,
  alone: (work: () => void) => void,
): Making {
  const of = layoutCount(campaign);
  if (memory.made() >= of) return { made: memory.made(), of };
  const names = standingNames(book, campaign);
  const all = inOrder(layOutCampaign({ ...campaign, blocks: names.blocks }));
  const drawNext = (): void => {
    const next = all[memory.made()];
    if (!next) return;
    const { spreadsheet } = book;
    const at = next.isFirst ? 0 : spreadsheet.getSheets().length;
    const drawn = drawnAs(book, partOfLayout(next.layout));
    drawLayout(spreadsheet, names.layout(next.layout), at, campaign.owners, drawn);
    memory.keep(memory.made() + 1);
  };
  while (memory.made() < of && hasTime()) alone(drawNext);
  return { made: memory.made(), of };
}
