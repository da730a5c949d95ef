import type { Area } from "../../foundation/place.ts";
import { columnOf, peopleArea, spanOf, type BlockFrame } from "./block-frame.ts";
import { blockRows } from "./block-positions.ts";
import { looks } from "./campaign-looks.ts";
import type { SheetLayout } from "./sheet-layout.ts";

/** How the cells of a block look. */
export function looksOfBlock(frame: BlockFrame): SheetLayout["looks"] {
  const [firstMonth, lastMonth] = spanOf(frame, "days");
  const [same, left, comment] = [
    columnOf(frame, "same"),
    columnOf(frame, "left"),
    columnOf(frame, "comment"),
  ];
  const last = Math.max(left, comment);
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
    { area: across(blockRows.team, 1, last), look: looks.band },
    { area: across(blockRows.team, same, same), look: looks.tick },
    { area: across(blockRows.team, left, left), look: looks.total },
    { area: across(blockRows.headings, 1, last), look: looks.heading },
    { area: across(blockRows.headings, same, lastMonth), look: looks.centred },
    { area: across(blockRows.workingDays, 1, last), look: looks.workingDays },
    { area: across(blockRows.workingDays, firstMonth, lastMonth), look: looks.centred },
    { area: peopleArea(frame, 1, last), look: looks.body },
    { area: peopleArea(frame, 1, 1), look: looks.strong },
    { area: peopleArea(frame, 2, 2), look: looks.quiet },
    { area: peopleArea(frame, same, same), look: looks.tick },
    { area: peopleArea(frame, firstMonth, lastMonth), look: looks.days },
    { area: peopleArea(frame, comment, comment), look: looks.comment },
    { area: peopleArea(frame, left, left), look: looks.count },
  ];
}
