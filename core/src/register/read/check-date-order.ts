import type { Finding } from "../../foundation/finding.ts";
import type { Day } from "../../foundation/day.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { numericDate, provenOrder } from "../parse/numeric-dates.ts";
import type { Check } from "./check.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

const longestDate = 40;

interface Unsettled {
  readonly said: string;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
}

function bothWays(text: string): Unsettled | null {
  const date = numericDate(foldText(text), undefined, "1900");
  return date?.kind === "ambiguous"
    ? { said: text.trim(), dayFirst: date.dayFirst, monthFirst: date.monthFirst }
    : null;
}

/** The first date of a column that can be read two ways, and the order that one of its dates proves. */
function datesOf(
  { source, rows }: ReadTable,
  column: SourceColumn,
): { first: Unsettled | null; isProven: boolean } {
  let first: Unsettled | null = null;
  for (const row of rows) {
    const cell = source.cell(row.row, column.column);
    if (typeof cell !== "string" || cell.length > longestDate) continue;
    const proven = provenOrder(foldText(cell));
    if (proven === "dmy" || proven === "mdy") return { first: null, isProven: true };
    if (proven === "either") first ??= bothWays(cell);
  }
  return { first, isProven: false };
}

function tell(source: SourceTable, column: SourceColumn, found: Unsettled): Finding {
  const isMonthFirst = column.mapping.reading?.dateOrder === "mdy";
  const [chosen, other] = isMonthFirst
    ? [found.monthFirst, found.dayFirst]
    : [found.dayFirst, found.monthFirst];
  const values = { said: found.said, chosen: { day: chosen }, other: { day: other } };
  const told = message("date-order-unsettled", values);
  return {
    code: told.code,
    severity: "information",
    place: placeOf(source, null, column.key),
    message: told,
  };
}

/** Tells of each column of dates such as 03/04/2026 when no date of the table says whether the day or the month comes first. Where the column's order was confirmed, nothing is told. */
export const checkDateOrder: Check = ({ table }) => {
  const columns = table.source.columns.filter(({ field }) => field.type === "day");
  const seen = columns.map((column) => ({ column, ...datesOf(table, column) }));
  if (seen.some(({ isProven }) => isProven)) return [];
  return seen.flatMap(({ column, first }) =>
    first && !column.mapping.confirmed ? [tell(table.source, column, first)] : [],
  );
};
