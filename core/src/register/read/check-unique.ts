import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { addressOf } from "../../foundation/place.ts";
import { foldText } from "../../foundation/text.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

function uniqueColumns(source: SourceTable): readonly SourceColumn[] {
  return source.columns.filter(({ field }) => field.unique === true);
}

function rowsByValue(rows: readonly RegisterRow[], key: string): Iterable<readonly RegisterRow[]> {
  const found = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const folded = foldText(said(row, key));
    const same = found.get(folded);
    if (same) same.push(row);
    else if (folded) found.set(folded, [row]);
  }
  return found.values();
}

function said(row: RegisterRow, key: string): string {
  const value = row.values[key];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function addressIn(source: SourceTable, row: RegisterRow, key: string): string {
  const place = placeOf(source, row.row, key);
  return addressOf({ row: place.row ?? 0, column: place.column ?? 0 });
}

/** Tells of each value that should name one row and names several: at each of them, naming all. */
export const checkUnique: Check = ({ table: { source, rows } }) =>
  uniqueColumns(source).flatMap(({ key }) =>
    [...rowsByValue(rows, key)]
      .filter((same) => same.length > 1)
      .flatMap((same): readonly Finding[] => {
        const shown = same.slice(0, 10).map((row) => addressIn(source, row, key));
        const cells = same.length > shown.length ? [...shown, "…"] : shown;
        return same.map((row) => {
          const told = message("value-not-unique", { value: said(row, key), cells });
          return {
            code: told.code,
            severity: "error",
            place: placeOf(source, row.row, key, row.id),
            message: told,
          };
        });
      }),
  );
