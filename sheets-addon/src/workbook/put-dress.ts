import { computedShade, type Area, type Dress, type Language } from "@jalon/core";
import { sheetsWords } from "../sheets-words.ts";
import { areaOf, rangeAt } from "./areas.ts";
import type { ColourRules } from "./colour-rules.ts";
import type { DressEdit } from "./dress-edit.ts";
import type { GoogleRange } from "./google.ts";
import { makeRoom, type OpenSheet } from "./open-sheet.ts";
import { putEntry } from "./put-entry.ts";
import { putOnSheet, takeOffSheet } from "./put-sheet-dress.ts";
import type { Book } from "./read-book.ts";

/** Users add rows below: they get the same drop-downs and colours. */
const rowsToCome = 500;
const pixelsACharacter = 7;
const ours = "Jalon";

function areaToDress({ memory }: OpenSheet, edit: DressEdit, column: number): Area {
  const last = Math.max(edit.firstRow, edit.lastRow);
  const ahead = memory.lastRow <= edit.lastRow ? rowsToCome : 0;
  const lastRow = Math.max(last, Math.min(last + ahead, memory.maxRows - 1));
  return { row: edit.firstRow, column, lastRow, lastColumn: column };
}

/** An entry by hand is warned about and not refused: whoever uses Jalon here must be able to refresh what it computes. */
function protect({ google }: OpenSheet, area: Area, language: Language): void {
  const words = sheetsWords["protected-computed"]?.[language] ?? ours;
  rangeAt(google, area).protect().setDescription(words).setWarningOnly(true);
}

function unprotect({ google }: OpenSheet, { column }: Area): void {
  for (const protection of google.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const area = areaOf(protection.getRange());
    const isOurs = protection.getDescription().startsWith(ours) && area.column === column;
    if (isOurs && area.lastColumn === column) protection.remove();
  }
}

function putLook(sheet: OpenSheet, after: Dress, area: Area, range: GoogleRange): void {
  const { numberFormat, width, wrap, computed } = after;
  if (numberFormat !== undefined) rangeAt(sheet.google, area).setNumberFormat(numberFormat);
  if (width !== undefined) sheet.google.setColumnWidth(area.column + 1, width * pixelsACharacter + 5);
  if (wrap) range.setWrap(true);
  if (computed) range.setBackground(`#${computedShade}`);
}

function changeLook(sheet: OpenSheet, edit: DressEdit, area: Area, language: Language): void {
  const { before, after, lastRow } = edit;
  const range = rangeAt(sheet.google, { ...area, lastRow: Math.max(area.row, lastRow) });
  const [was, is] = [before?.computed ?? false, after?.computed ?? false];
  if (was && !is) {
    range.setBackground(null);
    unprotect(sheet, area);
  }
  if (after) putLook(sheet, after, area, range);
  if (is && !was) protect(sheet, area, language);
}

/** Puts our dress on a column or a sheet, and takes off the one that was there. What the user put on stays. */
export function putDress(book: Book, sheet: OpenSheet, edit: DressEdit, colours: ColourRules): void {
  const { language } = book.memory;
  if (edit.column === null) {
    if (edit.before) takeOffSheet(book, sheet, edit.before);
    if (edit.after) putOnSheet(book, sheet, edit.after, edit.lastRow);
    return;
  }
  makeRoom(sheet, Math.max(edit.firstRow, edit.lastRow), edit.column);
  const area = areaToDress(sheet, edit, edit.column);
  putEntry(book, sheet, edit, area);
  changeLook(sheet, edit, area, language);
  colours.change(area, edit.before, edit.after);
}
