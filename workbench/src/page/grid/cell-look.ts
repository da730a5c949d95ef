import {
  cellAt,
  cellKey,
  choiceFor,
  formulasOf,
  textOfCell,
  type Cell,
  type Dress,
  type Highlight,
  type Sheet,
} from "@jalon/core";
import { isStale, type StaleCells } from "../book/stale-cells.ts";
import type { SheetLayout } from "./sheet-layout.ts";

/** What the look of a cell depends on. */
export interface LookContext {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly stale: StaleCells;
}

const severities: Readonly<Record<string, string>> = {
  erreur: "red",
  error: "red",
  avertissement: "amber",
  warning: "amber",
  information: "note",
};

function kindOf(cell: Cell): string {
  if (typeof cell === "number" || typeof cell === "boolean") return typeof cell;
  if (typeof cell === "object" && cell !== null) return "date" in cell ? "day" : "error";
  return "text";
}

function healthPaint(text: string): string | null {
  return text === "" ? null : (choiceFor("health", text)?.key ?? null);
}

const blankPaint = (text: string): string | null => (text === "" ? "red" : null);

const paints: Readonly<Partial<Record<Highlight, (text: string) => string | null>>> = {
  health: healthPaint,
  severity: (text) => severities[text.toLowerCase()] ?? null,
  presence: blankPaint,
  unique: blankPaint,
};

function paintOf(dress: Dress | null, cell: Cell): string | null {
  const paint = dress?.highlight && paints[dress.highlight];
  return paint ? paint(textOfCell(cell).trim()) : null;
}

/** What Jalon put on a cell: nothing above the first row that its column's dress holds for. */
export function dressAt(layout: SheetLayout, row: number, column: number): Dress | null {
  const look = layout.columns[column];
  return look && row >= look.firstDressedRow ? look.dress : null;
}

/** The classes of a cell: what kind of value it shows, and what is to be known of it. */
export function classesOf(context: LookContext, row: number, column: number): string {
  const { sheet, layout, stale } = context;
  const cell = cellAt(sheet, { row, column });
  const formula = formulasOf(sheet).has(cellKey(row, column));
  const dress = dressAt(layout, row, column);
  const paint = paintOf(dress, cell);
  const classes: readonly (readonly [string, boolean])[] = [
    [`is-${kindOf(cell)}`, true],
    ["is-heading", row === layout.headingRow && cell !== null],
    ["has-spill", spillOf(context, row, column) !== null],
    ["is-formula", formula],
    ["is-stale", formula && isStale(stale, sheet.name, row, column)],
    ["is-computed", dress?.computed ?? false],
    [`is-painted paint-${paint}`, paint !== null],
  ];
  return classes
    .filter(([, holds]) => holds)
    .map(([name]) => name)
    .join(" ");
}

/** True when the user may type in a cell here: not in formulas, and not on sheets that Jalon keeps. */
export function isEditable({ sheet, layout }: LookContext, row: number, column: number): boolean {
  return !layout.locked && !formulasOf(sheet).has(cellKey(row, column));
}

const rowHeight = 26;
const lineHeight = 17;
const linesAtMost = 4;
const rowsOfOwnHeight = 1000;

function headingHeight({ sheet, layout }: Pick<LookContext, "sheet" | "layout">, row: number): number {
  const lines = (sheet.rows[row] ?? []).map((cell, column) => {
    const room = ((layout.columns[column]?.width ?? 80) - 16) / 7.6;
    const parts = textOfCell(cell).split("\n");
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
  });
  return Math.min(linesAtMost, Math.max(1, ...lines)) * lineHeight + 9;
}

/**
 * The heights of rows in pixels: headings may take several lines, all else one (its whole text is in the bar above). One
 * height for all in long sheets, since a browser lays out thousands of rows of the same height much faster.
 */
export function heightsOf(
  context: Pick<LookContext, "sheet" | "layout">,
): number | ((row: { readonly row: number }) => number) {
  const { headingRow, rowCount } = context.layout;
  if (headingRow === null || rowCount > rowsOfOwnHeight) return rowHeight;
  const heading = headingHeight(context, headingRow);
  return heading === rowHeight ? rowHeight : ({ row }) => (row === headingRow ? heading : rowHeight);
}

/** The room from a column on to the next filled cell, but not much more than is wanted. */
function roomFrom({ sheet, layout }: LookContext, row: number, column: number, wanted: number): number {
  const cells = sheet.rows[row] ?? [];
  let [next, room] = [column + 1, layout.columns[column]?.width ?? 0];
  while (next < layout.columns.length && (cells[next] ?? null) === null && room < wanted) {
    room += layout.columns[next]?.width ?? 0;
    next += 1;
  }
  return room;
}

/** How far a text may run over the empty cells to its right, in pixels; null when it need not, or must not. */
export function spillOf(context: LookContext, row: number, column: number): number | null {
  const { sheet, layout } = context;
  const cell = cellAt(sheet, { row, column });
  if (typeof cell !== "string" || cell.includes("\n") || row === layout.headingRow) return null;
  const own = layout.columns[column]?.width ?? 0;
  if (cell.length * 7.2 < own - 16 || layout.spans.get(row)?.has(column)) return null;
  const room = roomFrom(context, row, column, cell.length * 8);
  return room === own ? null : room - 8;
}
