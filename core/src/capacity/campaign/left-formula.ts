import { addressOf, columnLetters } from "../../foundation/place.ts";
import type { Span } from "./block-frame.ts";
import { tickMark } from "./campaign-looks.ts";

/** Where the cells are that say what a row has still to give: its months, what was offered for them, the two ticks, and the most days of each month. */
export interface LeftCells {
  readonly row: number;
  readonly months: Span;
  readonly proposed: Span;
  readonly same: number;
  readonly teamRow: number;
  /** The working days of the months: above them, or in the person's own row; null where an older block has them nowhere. */
  readonly limits: { readonly row: number; readonly columns: Span } | null;
}

/**
 * The formula that counts what a row has still to give or to confirm: months that are blank or no number that the month can
 * have, and those that hold what was offered while nothing is ticked (where nothing was offered, 0 is an answer): what reading
 * takes, and nothing else. One argument only, since the sign between arguments depends on the spreadsheet's language.
 */
export function leftFormula({ row, months, proposed, same, teamRow, limits }: LeftCells): string {
  const span = ([first, last]: Span, at = row): string =>
    `${addressOf({ row: at, column: first })}:${addressOf({ row: at, column: last })}`.replace(
      /\d+/g,
      (digits) => (at === row ? digits : `$${digits}`),
    );
  const [given, offered] = [span(months), span(proposed)];
  const tick = columnLetters(same);
  const unticked = [`$${tick}${row + 1}`, `$${tick}$${teamRow + 1}`]
    .map((cell) => `(${cell}<>TRUE)*(${cell}<>"${tickMark}")`)
    .join("*");
  const most = limits === null ? "31" : span(limits.columns, limits.row);
  const isAnswer = `ISNUMBER(${given})*(${given}>=0)*(${given}<=${most})`;
  const isOffered = `(LEN(${offered})>0)*(${given}=${offered})*${unticked}`;
  return `=SUMPRODUCT(1-${isAnswer}*(1-${isOffered}))`;
}
