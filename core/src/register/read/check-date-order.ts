import type { Finding } from "../../foundation/finding.ts";
import { dayOf } from "../../foundation/day.ts";
import { message } from "../../foundation/message.ts";
import type { Check } from "./checks.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn } from "./source-table.ts";

const slashed = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

interface Unsettled {
  readonly said: string;
  readonly dmy: string;
  readonly mdy: string;
}

/** The first date of a column that can be read two ways, when no date of the column settles it; null otherwise. */
function unsettled({ source, rows }: ReadTable, column: SourceColumn): Unsettled | null {
  let first: Unsettled | null = null;
  for (const row of rows) {
    const cell = source.cell(row.row, column.column);
    const found = typeof cell === "string" ? slashed.exec(cell) : null;
    if (!found) continue;
    const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (a > 12 || b > 12) return null;
    const full = year < 100 ? 2000 + year : year;
    const [dmy, mdy] = [dayOf(full, b, a), dayOf(full, a, b)];
    if (a !== b && dmy && mdy) first ??= { said: String(cell), dmy, mdy };
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
      const [chosen, other] = isMonthFirst ? [found.mdy, found.dmy] : [found.dmy, found.mdy];
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
