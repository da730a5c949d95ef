import type { Area, DateSystem } from "@jalon/core";

/** What a cell holds: dates are serial numbers, as in Excel. */
export type Raw = null | boolean | number | string | { readonly error: string };

/** A cell of the model. Its format is en-US. */
export interface BookCell {
  value: Raw;
  formula: string | null;
  format: string;
}

/** Something put on an area: a colour, a width, a validation. */
export interface Put<T> {
  area: Area;
  readonly what: T;
}

export interface BookTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  /** What the user's filters keep, each on its column. */
  filters: Put<readonly string[]>[];
  /** The column of the sheet that the user's last sort went by. */
  sortedBy: number | null;
}

/** A drop-down, bounds or a note, as Excel keeps them. */
export interface Validation {
  rule: Record<string, unknown>;
  errorAlert: unknown;
  prompt: unknown;
}

export interface Conditional {
  readonly id: string;
  readonly type: string;
  formula: string;
  fill: string | null;
  font: string | null;
  bar: string | null;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Rows of cells; what is not there is empty. */
  cells: (BookCell | undefined)[][];
  tables: BookTable[];
  merges: Area[];
  looks: Put<{ readonly key: string; readonly value: unknown }>[];
  validations: Put<Validation>[];
  conditionals: Put<Conditional>[];
  isProtected: boolean;
  password: string | null;
  frozenRows: number;
  /** The filter of a range that is no table: where it lies, and what its columns keep, counted from its first. */
  filter: { readonly area: Area; readonly kept: Readonly<Record<number, readonly string[]>> } | null;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
}

/** A name for a cell (kept as a position, since it moves with it) or for a formula. */
export interface BookName {
  readonly name: string;
  visible: boolean;
  at: { sheet: BookSheet; row: number; column: number } | null;
  formula: string;
}

export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

/** What happened to cells, for those who listen. */
export interface BookChange {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly source: "Local" | "Remote";
}

/** A workbook as Excel has it open. */
export interface Book {
  readonly source: string;
  readonly dateSystem: DateSystem;
  readonly sheets: BookSheet[];
  readonly names: BookName[];
  readonly xmlParts: XmlPart[];
  readonly settings: Map<string, unknown>;
  active: BookSheet | null;
  selected: Area;
  /** The user's option to let tables take in what is written right beside them. */
  tablesGrow: boolean;
  /** A formula's value: the model does not calculate. */
  calculate: (formula: string) => Raw;
  nextId: number;
  readonly listeners: Set<(change: BookChange) => void>;
}

/** Cells of a sheet that a client speaks of. */
export interface BookRange {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** A number that nothing else in the book has. */
export function newId(book: Book): number {
  book.nextId += 1;
  return book.nextId;
}

/** An empty sheet at the end of the book. */
export function addSheet(book: Book, name: string): BookSheet {
  const sheet: BookSheet = {
    id: `{${newId(book).toString(16).padStart(8, "0").toUpperCase()}}`,
    name,
    visibility: "Visible",
    cells: [],
    tables: [],
    merges: [],
    looks: [],
    validations: [],
    conditionals: [],
    isProtected: false,
    password: null,
    frozenRows: 0,
    filter: null,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
  };
  book.sheets.push(sheet);
  book.active ??= sheet;
  return sheet;
}

/** A workbook without a sheet. */
export function emptyBook(source: string, dateSystem: DateSystem = "1900"): Book {
  return {
    source,
    dateSystem,
    sheets: [],
    names: [],
    xmlParts: [],
    settings: new Map(),
    active: null,
    selected: { row: 0, column: 0, lastRow: 0, lastColumn: 0 },
    tablesGrow: true,
    calculate: () => 0,
    nextId: 0,
    listeners: new Set(),
  };
}

/** The cell at a position, made when it is not there yet. */
export function ownCell(sheet: BookSheet, row: number, column: number): BookCell {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: null, formula: null, format: "General" });
}

/** The cell at a position, if anything was ever there. */
export function cellOf(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells[row]?.[column];
}

/** True when a cell shows something. */
export function isFilled(cell: BookCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** The sheet of that name or id, upper and lower case alike. */
export function findSheet(book: Book, key: string): BookSheet | undefined {
  return book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/** Tells those who listen. */
export function tell(book: Book, change: BookChange): void {
  for (const listener of book.listeners) listener(change);
}
