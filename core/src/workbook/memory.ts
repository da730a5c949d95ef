import type { Cell } from "../foundation/cell.ts";
import { cellKey, formulasOf } from "./cell-content.ts";
import type { Dress } from "./dress.ts";
import type { Edit } from "./host.ts";
import {
  plainSheet,
  type DefinedName,
  type FormulaCell,
  type NativeTable,
  type Sheet,
  type Workbook,
} from "./workbook.ts";

/** A sheet being edited: rows are copied when first written to, all else when first changed. */
interface SheetDraft {
  readonly base: Sheet;
  readonly rows: (readonly Cell[])[];
  readonly written: Map<number, Cell[]>;
  formulas: Map<number, FormulaCell> | null;
  tables: readonly NativeTable[];
  dress: Record<string, Dress> | null;
  hidden: boolean;
}

interface Draft {
  sheets: SheetDraft[];
  names: Map<string, DefinedName>;
}

function draftOf(sheet: Sheet): SheetDraft {
  return {
    base: sheet,
    rows: [...sheet.rows],
    written: new Map(),
    formulas: null,
    tables: sheet.tables,
    dress: null,
    hidden: sheet.hidden ?? false,
  };
}

function sheetIn(draft: Draft, name: string): SheetDraft | undefined {
  const wanted = name.toLowerCase();
  return draft.sheets.find((sheet) => sheet.base.name.toLowerCase() === wanted);
}

function ownRow(sheet: SheetDraft, row: number): Cell[] {
  const own = sheet.written.get(row);
  if (own) return own;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const copy = [...(sheet.rows[row] ?? [])];
  sheet.rows[row] = copy;
  sheet.written.set(row, copy);
  return copy;
}

function put(sheet: SheetDraft, row: number, column: number, value: Cell): void {
  const cells = ownRow(sheet, row);
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  const key = cellKey(row, column);
  if (sheet.formulas ? sheet.formulas.has(key) : formulasOf(sheet.base).has(key))
    ownFormulas(sheet).delete(key);
}

function ownFormulas(sheet: SheetDraft): Map<number, FormulaCell> {
  sheet.formulas ??= new Map(formulasOf(sheet.base));
  return sheet.formulas;
}

function write(sheet: SheetDraft, edit: Extract<Edit, { kind: "write" }>): void {
  const { row, column, content } = edit;
  put(sheet, row, column, "value" in content ? content.value : null);
  if ("formula" in content) {
    ownFormulas(sheet).set(cellKey(row, column), { row, column, formula: content.formula, value: "unknown" });
  }
}

function writeBlock(sheet: SheetDraft, edit: Extract<Edit, { kind: "write-block" }>): void {
  edit.rows.forEach((cells, down) => {
    cells.forEach((cell, right) => put(sheet, edit.row + down, edit.column + right, cell));
  });
}

function dress(sheet: SheetDraft, edit: Extract<Edit, { kind: "dress" }>): void {
  sheet.dress ??= { ...sheet.base.dress };
  const before = sheet.dress[edit.key]?.nativeTable;
  if (before) sheet.tables = sheet.tables.filter((table) => table.name !== before);
  if (edit.dress === null) {
    delete sheet.dress[edit.key];
    return;
  }
  sheet.dress[edit.key] = edit.dress;
  const { nativeTable: name, headingRow: row = 0 } = edit.dress;
  if (!name) return;
  const lastColumn = Math.max(0, (sheet.rows[row]?.length ?? 1) - 1);
  sheet.tables = [...sheet.tables, { name, area: { row, column: 0, lastRow: edit.lastRow, lastColumn } }];
}

function addSheet(draft: Draft, edit: Extract<Edit, { kind: "add-sheet" }>): void {
  if (sheetIn(draft, edit.sheet)) return;
  draft.sheets.push({ ...draftOf(plainSheet(edit.sheet, [])), hidden: edit.hidden ?? false });
}

function removeSheet(draft: Draft, name: string): void {
  const gone = sheetIn(draft, name);
  draft.sheets = draft.sheets.filter((sheet) => sheet !== gone);
  for (const [key, at] of draft.names)
    if (at.sheet.toLowerCase() === name.toLowerCase()) draft.names.delete(key);
}

function setName(draft: Draft, edit: Extract<Edit, { kind: "set-name" }>): void {
  if (!edit.at) draft.names.delete(edit.name);
  else {
    const { sheet, row, column } = edit.at;
    draft.names.set(edit.name, { name: edit.name, sheet, position: { row, column } });
  }
}

/** Edits of one sheet's cells and dress; nothing happens where there is no such sheet. */
function editSheet(sheet: SheetDraft | undefined, edit: Edit): void {
  if (!sheet) return;
  if (edit.kind === "write") write(sheet, edit);
  else if (edit.kind === "write-block") writeBlock(sheet, edit);
  else if (edit.kind === "dress") dress(sheet, edit);
  else if (edit.kind === "resize-table") {
    sheet.tables = sheet.tables.map((table) =>
      table.name === edit.name ? { ...table, area: edit.area } : table,
    );
  }
}

function make(draft: Draft, edit: Edit): void {
  if (edit.kind === "add-sheet") addSheet(draft, edit);
  else if (edit.kind === "remove-sheet") removeSheet(draft, edit.sheet);
  else if (edit.kind === "set-name") setName(draft, edit);
  else editSheet(sheetIn(draft, edit.sheet), edit);
}

function finished(sheet: SheetDraft): Sheet {
  const { base } = sheet;
  const { dress: _, hidden: __, ...rest } = base;
  const dressed = sheet.dress ?? base.dress;
  return {
    ...rest,
    rows: sheet.written.size > 0 ? sheet.rows : base.rows,
    formulas: sheet.formulas ? [...sheet.formulas.values()] : base.formulas,
    tables: sheet.tables,
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(dressed && Object.keys(dressed).length > 0 ? { dress: dressed } : {}),
  };
}

/** The workbook as it is once the edits are made, in order; rows and sheets that no edit touches are the same objects as before. */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const draft: Draft = {
    sheets: workbook.sheets.map(draftOf),
    names: new Map(workbook.names.map((name) => [name.name, name])),
  };
  for (const edit of edits) make(draft, edit);
  const { savedAt: _, ...kept } = workbook;
  return { ...kept, sheets: draft.sheets.map(finished), names: [...draft.names.values()] };
}
