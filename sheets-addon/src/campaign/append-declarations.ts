import { declarationRow, type Campaign, type NewDeclaration } from "@jalon/core";
import type { GoogleSheet } from "../workbook/google.ts";
import { enteredOf } from "../written-cells.ts";
import { ownSheet, type OwnBook } from "./own-book.ts";

const dayFormat = "yyyy-mm-dd";

/** A number above those of all lines: they only ever grow. */
function nextNumber(google: GoogleSheet, lastRow: number): number {
  const last = lastRow < 1 ? 0 : Number(google.getRange(lastRow, 2).getValue());
  return Math.max(Number.isFinite(last) ? last : 0, lastRow) + 1;
}

/** Adds lines to the campaign's declarations, all of them or none. Does nothing where the sheet is gone: what is in the blocks then stands without when and by whom. */
export function appendDeclarations(
  book: OwnBook,
  { language }: Campaign,
  declarations: readonly NewDeclaration[],
): void {
  const google = ownSheet(book, "declarations");
  if (!google || declarations.length === 0) return;
  const lastRow = google.getLastRow();
  const number = nextNumber(google, lastRow);
  const rows = declarations.map((one, at) =>
    declarationRow(one, number + at, language).map((value) => enteredOf({ value }, dayFormat)),
  );
  const short = lastRow + rows.length - google.getMaxRows();
  if (short > 0) google.insertRowsAfter(google.getMaxRows(), short + 500);
  const width = rows[0]?.length ?? 1;
  google.getRange(lastRow + 1, width + 1, rows.length, 1).setNumberFormat(dayFormat);
  google.getRange(lastRow + 1, 2, rows.length, width).setValues(rows);
}
