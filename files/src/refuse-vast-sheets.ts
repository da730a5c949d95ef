import { addressOf, type Workbook } from "@jalon/core";
import { stop } from "./file-problem.ts";

/** Rows times columns that are looked through for tables: 80,000 rows of 600 columns, or a note in the last row of a sheet 45 columns wide. */
const mostPlaces = 50_000_000;
// Core looks for no table beyond so many columns.
const mostColumns = 600;

/** Stops on a sheet where a cell stands so far from the others that looking between them would take minutes. */
export function refuseVastSheets(name: string, { sheets }: Workbook): void {
  for (const { name: sheet, rows } of sheets) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length * Math.min(width, mostColumns) <= mostPlaces) continue;
    const last = addressOf({ row: rows.length - 1, column: width - 1 });
    stop("file-sheet-too-vast", { name, sheet, last });
  }
}
