import type { Sheet, Workbook } from "@jalon/core";
import { readRows } from "../read-cells.ts";
import type { GoogleSheet, Spreadsheet } from "./google.ts";
import { instantCells } from "./instants.ts";

/** What is asked of Google for a sheet: one block of values, with or without its formulas. */
export type Wanted = "values" | "formulas";

const dayFormat = "yyyy-mm-dd";

/** One format for all cells: what matters of formats here is that instants are days. */
function sameFormat(values: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  const formats = Array.from({ length: values[0]?.length ?? 0 }, () => dayFormat);
  return values.map(() => formats);
}

/** Reads a sheet's cells in one or two blocks; without what Jalon put on it, and with no formats of its columns. */
function readSheet(sheet: GoogleSheet, timeZone: string, wanted: Wanted): Sheet {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const formulas = wanted === "formulas" ? range.getFormulas() : values.map((): string[] => []);
  const { rows, formulas: found } = readRows(
    { values, formulas, formats: sameFormat(values) },
    instantCells(timeZone),
  );
  return { name: sheet.getName(), rows, formulas: found, merges: [], tables: [], numberFormats: [] };
}

/** The workbook with just these sheets: for those who need few of many, and no more of them than their cells. */
export function readSheets(
  spreadsheet: Spreadsheet,
  sheets: readonly { readonly google: GoogleSheet; readonly wanted: Wanted }[],
): Workbook {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return {
    source: spreadsheet.getName(),
    names: [],
    sheets: sheets.map(({ google, wanted }) => readSheet(google, timeZone, wanted)),
  };
}
