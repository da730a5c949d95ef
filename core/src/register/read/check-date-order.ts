import type { Finding } from "../../foundation/finding.ts";
import type { Day } from "../../foundation/day.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { numericDate, provenOrder } from "../parse/numeric-dates.ts";
import type { Check } from "./check.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn } from "./source-table.ts";

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

/** The first date of a column that can be read two ways, when no date of the column settles it; null otherwise. */
function unsettled({ source, rows }: ReadTable, column: SourceColumn): Unsettled | null {
  let first: Unsettled | null = null;
  for (const row of rows) {
    const cell = source.cell(row.row, column.column);
    if (typeof cell !== "string" || cell.length > longestDate) continue;
    const proven = provenOrder(foldText(cell));
    if (proven === "dmy" || proven === "mdy") return null;
    if (proven === "either") first ??= bothWays(cell);
  }
  return first;
}

/** Tells of each column of dates such as 03/04/2026 in which nothing says whether the day or the month comes first. */
export const checkDateOrder: Check = ({ table }) =>
  table.source.columns
    .filter(({ field }) => field.type === "day")
    .flatMap((column): readonly Finding[] => {
      const found = column.mapping.confirmed ? null : unsettled(table, column);
      if (!found) return [];
      const isMonthFirst = column.mapping.reading?.dateOrder === "mdy";
      const [chosen, other] = isMonthFirst
        ? [found.monthFirst, found.dayFirst]
        : [found.dayFirst, found.monthFirst];
      const told = message("date-order-unsettled", {
        said: found.said,
        chosen: { day: chosen },
        other: { day: other },
      });
      return [
        {
          code: told.code,
          severity: "information",
          place: placeOf(table.source, null, column.key),
          message: told,
        },
      ];
    });
