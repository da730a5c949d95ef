import { textOfCell, type Cell } from "../foundation/cell.ts";
import { message, type Message } from "../foundation/message.ts";
import type { Position } from "../foundation/place.ts";
import { cellKey, contentAt, sameContent } from "../workbook/cell-content.ts";
import type { AddSheet, CellContent, RemoveSheet } from "../workbook/change.ts";
import { governedKeys, governedName } from "../workbook/governed-name.ts";
import type { Edit } from "../workbook/host.ts";
import type { Sheet, Workbook } from "../workbook/workbook.ts";
import { emit, heldAt, sheetOf, type PlanDraft, type TableDraft } from "./draft.ts";
import { holdsOurs, unmarked } from "./comment-mark.ts";
import { cellCharacters } from "./journal-text.ts";

/** All cells of a sheet that we make: its headings, then its rows. */
export function cellsOfSheet(change: Pick<AddSheet, "columns" | "rows">): readonly (readonly Cell[])[] {
  return [change.columns.map(({ heading }) => heading), ...change.rows];
}

type Grid = readonly (readonly Cell[])[];

/** What a sheet holds beside what we write on it, cell by cell, over both. */
function compareCells(
  sheet: Sheet,
  cells: Grid,
  compare: (position: Position, ours: Cell) => boolean,
): boolean {
  const height = Math.max(sheet.rows.length, cells.length);
  for (let row = 0; row < height; row += 1) {
    const ours = cells[row] ?? [];
    const width = Math.max(sheet.rows[row]?.length ?? 0, ours.length);
    for (let column = 0; column < width; column += 1) {
      if (!compare({ row, column }, ours[column] ?? null)) return false;
    }
  }
  return true;
}

const nothing: CellContent = { value: null };

/** How much of what we write on a sheet is there: all, a part and nothing else, or also something of somebody else. */
export function ourPart(sheet: Sheet, cells: Grid): "all" | "part" | "mixed" {
  let all = true;
  const isOurs = compareCells(sheet, cells, (position, value) => {
    const held = contentAt(sheet, position);
    const same = holdsOurs(held, value);
    all &&= same;
    return same || sameContent(held, nothing);
  });
  if (!isOurs) return "mixed";
  return all ? "all" : "part";
}

/** The edits that make a sheet: the sheet, its governed names, then its cells, so that an interrupted run can be told. */
export function sheetEdits(
  change: Pick<AddSheet, "table" | "sheet" | "columns" | "rows">,
  isThere: boolean,
): readonly Edit[] {
  const { table, sheet, columns } = change;
  const rows = cellsOfSheet(change);
  return [
    ...(isThere ? [] : [{ kind: "add-sheet" as const, sheet }]),
    ...columns.map((column, index): Edit => {
      return {
        kind: "set-name",
        name: governedName(table, column.column),
        at: { sheet, row: 0, column: index },
      };
    }),
    { kind: "write-block", sheet, row: 0, column: 0, rows },
  ];
}

/** Has a sheet of ours added with its headings and rows. */
export function addSheet(draft: PlanDraft, change: AddSheet): TableDraft | Message {
  const there = sheetOf(draft, change.sheet);
  const rows = change.rows.map((cells) => cells.map(unmarked));
  const cells = cellsOfSheet({ ...change, rows });
  const unfinished = draft.finishing && there !== undefined && ourPart(there, cells) === "part";
  const reason = unfinished ? null : reasonAgainstSheet(draft, change, there);
  if (reason) return reason;
  if (cells.some((row) => row.some(isTooLong))) return message("skip-too-long");
  for (const edit of sheetEdits({ ...change, rows }, there !== undefined)) emit(draft, edit);
  const table = newTable(change);
  draft.tables.set(change.table, table);
  cells.forEach((row, index) => {
    row.forEach((value, column) => hold(draft, change.sheet, index, column, value));
  });
  return table;
}

const isTooLong = (cell: Cell) => typeof cell === "string" && cell.length > cellCharacters;

function reasonAgainstSheet(draft: PlanDraft, change: AddSheet, there: Sheet | undefined): Message | null {
  const governed = draft.tables.get(change.table)?.governed.size ?? 0;
  if (governed > 0 || change.table === "journal") return message("skip-already-so");
  return there ? message("skip-sheet-there", { sheet: change.sheet }) : null;
}

function hold(draft: PlanDraft, sheet: string, row: number, column: number, value: Cell): void {
  const held = draft.held.get(sheet) ?? new Map<number, { readonly value: Cell }>();
  draft.held.set(sheet, held.set(cellKey(row, column), { value }));
}

function newTable({ table, sheet, columns, rows }: AddSheet): TableDraft {
  const id = columns.findIndex(({ column }) => column === "id");
  const ids = rows.map((cells, index): [string, number] => [textOfCell(cells[id]).trim(), index + 1]);
  return {
    table,
    sheet,
    firstHeadingRow: 0,
    headingRow: 0,
    transposed: false,
    columns: new Map(columns.map(({ column }, index) => [column, index])),
    kept: new Map(),
    governed: new Set(columns.map(({ column }) => column)),
    rows: new Map(id < 0 ? [] : ids.filter(([text]) => text !== "")),
    duplicates: new Set(),
    lastRow: rows.length,
    lastColumn: columns.length - 1,
  };
}

/** Takes back a sheet that we added, if it holds just what we wrote. */
export function removeSheet(draft: PlanDraft, change: RemoveSheet): TableDraft | Message {
  const table = draft.tables.get(change.table);
  const name = table && table.governed.size > 0 ? table.sheet : change.sheet;
  const sheet = sheetOf(draft, name);
  if (!sheet || draft.sheetsGone.has(sheet.name)) return message("skip-already-so");
  const others = draft.workbook.sheets.filter(
    (other) => other !== sheet && !draft.sheetsGone.has(other.name),
  );
  if (others.length === 0 || !holdsJust(draft, sheet, cellsOfSheet(change)))
    return message("skip-touched-since");
  emit(draft, { kind: "remove-sheet", sheet: sheet.name });
  for (const gone of namesOn(draft.workbook, sheet.name, change.table))
    emit(draft, { kind: "set-name", name: gone, at: null });
  draft.sheetsGone.add(sheet.name);
  draft.tables.delete(change.table);
  return table ?? { ...newTable({ ...change, kind: "add-sheet" }), sheet: sheet.name };
}

function namesOn(workbook: Workbook, sheet: string, table: string): readonly string[] {
  const ours = workbook.names.filter((name) => governedKeys(name.name)?.table === table);
  return ours.filter((name) => name.sheet.toLowerCase() === sheet.toLowerCase()).map(({ name }) => name);
}

function holdsJust(draft: PlanDraft, sheet: Sheet, cells: Grid): boolean {
  return compareCells(sheet, cells, (position, value) => {
    const held = heldAt(draft, sheet.name, position);
    return holdsOurs(held, value) || sameContent(held, nothing);
  });
}
