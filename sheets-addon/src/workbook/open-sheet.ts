import { sheetKey, type SheetMemory } from "../memory.ts";
import { sheetsProblem } from "../sheets-problem.ts";
import type { GoogleSheet } from "./google.ts";
import type { Book } from "./read-book.ts";

/** A sheet to write to, and what is known of it. */
export interface OpenSheet {
  readonly google: GoogleSheet;
  readonly memory: SheetMemory;
}

/** The sheet of that name; throws a HostProblem when it is no longer there. */
export function openSheet({ spreadsheet, memory }: Book, name: string): OpenSheet {
  const known = memory.sheets.get(sheetKey(name));
  const google = known && spreadsheet.getSheetByName(known.name);
  if (!known || !google) throw sheetsProblem("sheets-sheet-gone", { sheet: name });
  return { google, memory: known };
}

/** Gives a sheet more rows and columns where it has too few: Google's sheets do not grow by themselves. */
export function makeRoom({ google, memory }: OpenSheet, lastRow: number, lastColumn: number): void {
  const [rows, columns] = [lastRow + 1 - memory.maxRows, lastColumn + 1 - memory.maxColumns];
  if (rows > 0) google.insertRowsAfter(memory.maxRows, rows);
  if (columns > 0) google.insertColumnsAfter(memory.maxColumns, columns);
  memory.maxRows += Math.max(0, rows);
  memory.maxColumns += Math.max(0, columns);
}
