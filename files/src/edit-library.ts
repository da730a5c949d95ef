import {
  sheetNamed,
  type Cell,
  type CellContent,
  type DateSystem,
  type Edit,
  type Language,
  type Workbook,
} from "@jalon/core";
import { instantOfDay } from "./cell-of-library.ts";
import { escapeControls } from "./control-characters.ts";
import { dressColumn, undressColumn } from "./dress-column.ts";
import { dressSheet, resizeNativeTable, undressSheet } from "./dress-sheet.ts";
import type { LibraryCell, LibrarySheet, LibraryWorkbook } from "./excelts.ts";
import { stop } from "./file-problem.ts";

/** The library's workbook, and what is needed to know to edit it. */
export interface LibraryTarget {
  readonly library: LibraryWorkbook;
  readonly dateSystem: DateSystem;
  readonly language: Language;
}

const looksLikeFormula = /^[=+\-@\t\r]/;
const dateFormat = "yyyy-mm-dd";

function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

function setText(cell: LibraryCell, given: string): void {
  const text = escapeControls(given);
  const before = cell.value;
  const link =
    typeof before === "object" && before !== null && "hyperlink" in before && !("formula" in before)
      ? before
      : null;
  cell.value = link ? { text, hyperlink: link.hyperlink } : text;
  // Text that looks like a formula stays text, even when somebody edits the cell: the format "@" says so.
  if (looksLikeFormula.test(text) && (cell.numFmt === undefined || cell.numFmt === "General"))
    cell.style = { ...cell.style, numFmt: "@" };
}

/** Writes a value into a library's cell, keeping its style. */
export function setValue(cell: LibraryCell, value: Cell): void {
  if (typeof value === "string" && value !== "") return setText(cell, value);
  if (typeof value === "object" && value !== null && "date" in value) {
    cell.value = instantOfDay(value.date);
    if (!isDateFormat(cell.style.numFmt)) cell.style = { ...cell.style, numFmt: dateFormat };
    return;
  }
  if (typeof value === "object" && value !== null) {
    cell.value = { error: value.error } as LibraryCell["value"] & { error: "#N/A" };
    return;
  }
  cell.value = value === "" ? null : value;
}

/** Writes a value or a formula into a library's cell. */
export function setContent(cell: LibraryCell, content: CellContent): void {
  if ("value" in content) setValue(cell, content.value);
  else cell.value = { formula: content.formula.replace(/^=/, "") };
}

function librarySheet(target: LibraryTarget, name: string): LibrarySheet {
  const wanted = name.toLowerCase();
  return (
    target.library.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    stop("edit-impossible", {
      sheet: name,
      why: { words: { fr: "la feuille n'existe plus", en: "the sheet is no longer there" } },
    })
  );
}

function writeBlock(sheet: LibrarySheet, edit: Extract<Edit, { kind: "write-block" }>): void {
  edit.rows.forEach((cells, down) => {
    const row = sheet.getRow(edit.row + down + 1);
    cells.forEach((cell, right) => {
      const at = row.getCell(edit.column + right + 1);
      if (cell !== null || at.value !== null) setValue(at, cell);
    });
  });
}

async function dress(
  target: LibraryTarget,
  edit: Extract<Edit, { kind: "dress" }>,
  before: Workbook,
  after: Workbook,
): Promise<void> {
  const library = librarySheet(target, edit.sheet);
  const sheet = sheetNamed(after, edit.sheet);
  // A dress that a program saved without our memory of it is taken off before the same is put on: no rule stands twice.
  const old = sheetNamed(before, edit.sheet)?.dress?.[edit.key] ?? edit.dress;
  if (!sheet) return;
  if (edit.column === null) {
    if (old) undressSheet(library, old);
    if (edit.dress) await dressSheet(library, sheet, edit.dress, edit.lastRow);
    return;
  }
  const span = { column: edit.column, firstRow: edit.firstRow, lastRow: edit.lastRow };
  if (old) undressColumn(library, span, old, { workbook: before, language: target.language });
  if (edit.dress) dressColumn(library, span, edit.dress, { workbook: after, language: target.language });
}

function addSheet(target: LibraryTarget, edit: Extract<Edit, { kind: "add-sheet" }>, before: Workbook): void {
  if (sheetNamed(before, edit.sheet)) return;
  target.library.addWorksheet(edit.sheet, { state: edit.hidden ? "hidden" : "visible" });
}

/** Makes one edit in the library's workbook; `before` and `after` are the same workbook in core's terms. Names are kept elsewhere. */
export async function editLibrary(
  target: LibraryTarget,
  edit: Edit,
  before: Workbook,
  after: Workbook,
): Promise<void> {
  if (edit.kind === "set-name") return;
  if (edit.kind === "add-sheet") return addSheet(target, edit, before);
  if (edit.kind === "dress") return dress(target, edit, before, after);
  const sheet = librarySheet(target, edit.sheet);
  if (edit.kind === "remove-sheet") target.library.removeWorksheet(sheet.id);
  else if (edit.kind === "write") setContent(sheet.getCell(edit.row + 1, edit.column + 1), edit.content);
  else if (edit.kind === "write-block") writeBlock(sheet, edit);
  else {
    const now = sheetNamed(after, edit.sheet);
    if (now) resizeNativeTable(sheet, now, edit.name, edit.area);
  }
}
