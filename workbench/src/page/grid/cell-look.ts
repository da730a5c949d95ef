import { cellAt, cellKey, choiceFor, formulasOf, textOfCell, type Cell, type Sheet } from "@jalon/core";
import { isStale, type StaleCells } from "../book/stale-cells.ts";
import type { ColumnLook, SheetLayout } from "./sheet-layout.ts";

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

function paintOf({ dress, firstDressedRow }: ColumnLook, row: number, cell: Cell): string | null {
  if (!dress?.highlight || row < firstDressedRow) return null;
  const text = textOfCell(cell).trim();
  if (dress.highlight === "health") return text === "" ? null : (choiceFor("health", text)?.key ?? null);
  if (dress.highlight === "severity") return severities[text.toLowerCase()] ?? null;
  return dress.highlight === "presence" && text === "" ? "amber" : null;
}

/** The classes of a cell: what kind of value it shows, and what is to be known of it. */
export function classesOf({ sheet, layout, stale }: LookContext, row: number, column: number): string {
  const look = layout.columns[column];
  const cell = cellAt(sheet, { row, column });
  const formula = formulasOf(sheet).has(cellKey(row, column));
  const paint = look ? paintOf(look, row, cell) : null;
  const classes = [
    `is-${kindOf(cell)}`,
    row === layout.headingRow && cell !== null ? "is-heading" : "",
    formula ? "is-formula" : "",
    formula && isStale(stale, sheet.name, row, column) ? "is-stale" : "",
    look?.dress?.computed && row >= look.firstDressedRow ? "is-computed" : "",
    paint ? `paint-${paint}` : "",
  ];
  return classes.filter((name) => name !== "").join(" ");
}

/** True when the user may type in a cell here: not in formulas, and not on sheets that Jalon keeps. */
export function isEditable({ sheet, layout }: LookContext, row: number, column: number): boolean {
  return !layout.locked && !formulasOf(sheet).has(cellKey(row, column));
}

const rowHeight = 26;
const lineHeight = 17;
const linesAtMost = 4;

/** The height of a row in pixels: headings may take several lines, all else one (its whole text is in the bar above). */
export function heightOf({ sheet, layout }: LookContext, row: number): number {
  if (row !== layout.headingRow) return rowHeight;
  const lines = (sheet.rows[row] ?? []).map((cell, column) => {
    const room = ((layout.columns[column]?.width ?? 80) - 16) / 7.6;
    const parts = textOfCell(cell).split("\n");
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
  });
  return Math.min(linesAtMost, Math.max(1, ...lines)) * lineHeight + 9;
}

/** How far a text may run over the empty cells to its right, in pixels; null when it need not, or must not. */
export function spillOf({ sheet, layout }: LookContext, row: number, column: number): number | null {
  const cells = sheet.rows[row] ?? [];
  const cell = cells[column];
  const room = layout.columns[column]?.width ?? 0;
  if (typeof cell !== "string" || cell.includes("\n") || row === layout.headingRow) return null;
  if (cell.length * 7.2 < room - 16 || layout.spans.get(row)?.has(column)) return null;
  let [next, free] = [column + 1, room];
  while (next < layout.columns.length && (cells[next] ?? null) === null && free < cell.length * 8) {
    free += layout.columns[next]?.width ?? 0;
    next += 1;
  }
  return next === column + 1 ? null : free - 8;
}
