import type { Area } from "@jalon/core";

/** What a cell holds, as Google keeps it: days are numbers under a date format. */
export type Raw = number | string | boolean | { readonly error: string };

/** A rule of entering, as it was built. */
export interface EntryRule {
  readonly kind: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** One cell; `""` when it is empty. The format "" is Google's automatic one. */
export interface CellState {
  value: Raw;
  formula: string | null;
  format: string;
  rule: EntryRule | null;
  note: string;
  background: string | null;
  weight: string;
  wrap: boolean;
  /** Letters, alignment and lines: only that they were set. */
  look?: Readonly<Record<string, unknown>>;
}

/** A conditional format, as it was built. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly background: string | null;
  readonly ink: string | null;
  readonly gradient: readonly string[];
}

/** A protection of some cells, or of the whole sheet when `area` is null. */
export interface ProtectionState {
  area: Area | null;
  /** Parts of a protected sheet that it leaves open. */
  open?: readonly Area[];
  editors: string[];
  description: string;
  warningOnly: boolean;
}

/** Bands of colour on some rows. */
export interface BandingState {
  area: Area;
}

/** One sheet. Rows of cells are sparse. */
export interface SheetState {
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns?: number;
  tabColour?: string | null;
  readonly heights?: Map<number, number>;
  readonly hiddenRows?: Set<number>;
  readonly hiddenColumns?: Set<number>;
  cells: (CellState | undefined)[][];
  merges: Area[];
  bandings: BandingState[];
  filter: { area: Area } | null;
  colours: ColourRule[];
  protections: ProtectionState[];
  widths: Map<number, number>;
}

/** A sheet as Google makes it. */
export function newSheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    cells: [],
    merges: [],
    bandings: [],
    filter: null,
    colours: [],
    protections: [],
    widths: new Map(),
    heights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const emptyCell: Readonly<CellState> = {
  value: "",
  formula: null,
  format: "",
  rule: null,
  note: "",
  background: null,
  weight: "normal",
  wrap: false,
};

/** A cell to look at. */
export function cellIn(sheet: SheetState, row: number, column: number): Readonly<CellState> {
  return sheet.cells[row]?.[column] ?? emptyCell;
}

/** A cell to change, at once: it is a new one each time, so that whoever remembers the sheet keeps the one before. */
export function ownCell(sheet: SheetState, row: number, column: number): CellState {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] = { ...(cells[column] ?? emptyCell) });
}

const holds = (cell: CellState | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== null);

/** The last row and column that hold something, counted from 1; 0 when none does. */
export function usedSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  sheet.cells.forEach((cells, row) => {
    let last = cells.length - 1;
    while (last >= 0 && !holds(cells[last])) last -= 1;
    if (last >= 0) rows = row + 1;
    columns = Math.max(columns, last + 1);
  });
  return { rows, columns };
}

/** Every cell of an area, by position. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= area.lastRow; row += 1)
    for (let column = area.column; column <= area.lastColumn; column += 1) visit(row, column);
}

/** True when two areas share a cell. */
export function doMeet(one: Area, other: Area): boolean {
  return (
    one.row <= other.lastRow &&
    other.row <= one.lastRow &&
    one.column <= other.lastColumn &&
    other.column <= one.lastColumn
  );
}
