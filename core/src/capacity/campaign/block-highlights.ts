import { addressOf, columnLetters } from "../../foundation/place.ts";
import { columnOf, peopleArea, spanOf, type BlockFrame } from "./block-frame.ts";
import { blockRows, hasOwnLimits } from "./block-positions.ts";
import { looks, tickMark } from "./campaign-looks.ts";
import type { LeftCells } from "./left-formula.ts";
import type { HighlightedArea } from "./sheet-layout.ts";

/** Where the most days of a person's months stand, for formulas in their row. */
export function limitsOf(frame: BlockFrame, row: number): LeftCells["limits"] {
  if (!hasOwnLimits(frame.block)) return { row: blockRows.workingDays, columns: spanOf(frame, "days") };
  const columns = spanOf(frame, "full");
  return columns[0] < 0 ? null : { row, columns };
}

/** The cell that says the most days of the first month, for a formula that speaks of a row. */
function highestCell(limits: LeftCells["limits"], row: number): string {
  if (limits === null) return "31";
  const letters = columnLetters(limits.columns[0]);
  return limits.row === row ? `${letters}${row + 1}` : `${letters}$${limits.row + 1}`;
}

/** Red for what cannot be read, pale for what is still to give, grey for what is not confirmed. */
export function highlightsOfBlock(frame: BlockFrame): readonly HighlightedArea[] {
  const [firstMonth, lastMonth] = spanOf(frame, "days");
  const area = peopleArea(frame, firstMonth, lastMonth);
  const cell = addressOf({ row: area.row, column: firstMonth });
  const offered = addressOf({ row: area.row, column: spanOf(frame, "proposed")[0] });
  const tick = columnLetters(columnOf(frame, "same"));
  const ticks = [`$${tick}${area.row + 1}`, `$${tick}$${blockRows.team + 1}`];
  const most = highestCell(limitsOf(frame, area.row), area.row);
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
