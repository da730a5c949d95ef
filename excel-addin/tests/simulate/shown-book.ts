import type { Cell, Edit, Sheet, Workbook } from "@jalon/core";
import { serialOfDay } from "@jalon/core";
import { dressIn, dressNamespace } from "../../src/kept-dress.ts";
import { cellOf, findSheet, ownCell, type Book, type BookSheet } from "../excel-host/book.ts";
import { workbookOf } from "../excel-host/core-book.ts";
import { writeValues } from "../excel-host/range.ts";

/** What the open workbook looks like, for the grid: cells, number formats and what Jalon put on. */
export function shownWorkbook(book: Book): Workbook {
  const workbook = workbookOf(book);
  const part = book.xmlParts.find(({ namespace }) => namespace === dressNamespace);
  const dress = part ? dressIn(part.xml) : {};
  const sheets = workbook.sheets.map((sheet, index): Sheet => {
    const from = book.sheets[index];
    const kept = Object.hasOwn(dress, sheet.name) ? dress[sheet.name] : undefined;
    return { ...sheet, numberFormats: from ? formatsOf(from) : [], ...(kept ? { dress: kept } : {}) };
  });
  return { ...workbook, sheets };
}

/** The number format of each column: that of its last cell. */
function formatsOf({ cells }: BookSheet): (string | null)[] {
  const formats: (string | null)[] = [];
  for (const row of cells)
    row.forEach((cell, column) => {
      if (cell && cell.format !== "General") formats[column] = cell.format;
    });
  return Array.from(formats, (format) => format ?? null);
}

/** Does in the open workbook what the user typed in the grid. */
export function typeIn(book: Book, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const sheet = "sheet" in edit ? findSheet(book, edit.sheet) : undefined;
    if (edit.kind !== "write" || !sheet || sheet.isProtected || !("value" in edit.content)) continue;
    put(book, sheet, edit.row, edit.column, edit.content.value);
  }
}

function put(book: Book, sheet: BookSheet, row: number, column: number, value: Cell): void {
  const area = { row, column, lastRow: row, lastColumn: column };
  if (typeof value === "object" && value !== null && "date" in value) {
    const cell = ownCell(sheet, row, column);
    if (!/[dy]/i.test(cell.format)) cell.format = "yyyy-mm-dd";
    writeValues({ book, sheet, area }, [[serialOfDay(value.date, book.dateSystem)]]);
    return;
  }
  writeValues({ book, sheet, area }, [[value ?? ""]]);
  const cell = cellOf(sheet, row, column);
  // What the grid made of the typing holds, whatever English Excel would make of the same text.
  if (cell && typeof value === "string") cell.value = value;
}
