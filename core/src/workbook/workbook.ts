import type { Cell } from "../foundation/cell.ts";
import type { Instant } from "../foundation/instant.ts";
import type { Area, Position } from "../foundation/place.ts";
import type { Dress } from "./dress.ts";

/** A formula beside its last value (which is in `rows`). `value: "unknown"` when the file kept none: such a cell is *not understood*, never 0. */
export interface FormulaCell extends Position {
  readonly formula: string;
  readonly value: "known" | "unknown";
}

/** A native table of the host: its heading row is the area's first row. */
export interface NativeTable {
  readonly name: string;
  readonly area: Area;
}

/** One sheet: rows of plain cells from A1 on (rows may be shorter than others; what is not there is empty), and what stands beside the cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly FormulaCell[];
  readonly merges: readonly Area[];
  readonly tables: readonly NativeTable[];
  /** The number format that most filled cells of a column have, by column; null or absent where it is general. Tells money, dates and percentages. */
  readonly numberFormats: readonly (string | null)[];
  readonly hidden?: boolean;
  /** Formats, lists and locks that Jalon put on, by `columnKey` or "" for the sheet; what Jalon did not put on is the host's own and stays. */
  readonly dress?: Readonly<Record<string, Dress>>;
}

/** A defined name that points at one cell; Jalon's own (`jalon.projects.budget`) point at the heading of a governed column, and are hidden. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly position: Position;
}

/** How dates are written where the workbook is open. Whoever filled the cells may write otherwise: it decides only where nothing in the file does, and that is said. */
export interface Culture {
  /** As the host calls it: `fr-FR`. */
  readonly name: string;
  readonly dateOrder: "dmy" | "mdy";
}

/** Cells as a host hands them over: plain JSON, no display text, days already days. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Where it came from, for messages: a file's name or the document's title. */
  readonly source: string;
  /** Absent where the host cannot tell, or where the year comes first. */
  readonly culture?: Culture;
  /** When the file says that somebody saved it; absent where it says nothing, and for a workbook that is open. Never the day on which a cell was filled in. */
  readonly savedAt?: Instant;
}

/** A sheet that holds only cells. */
export function plainSheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  return { name, rows, formulas: [], merges: [], tables: [], numberFormats: [] };
}

/** The cell at a position; null when nothing is there. */
export function cellAt(sheet: Sheet, position: Position): Cell {
  return sheet.rows[position.row]?.[position.column] ?? null;
}

/** The sheet of that name, upper and lower case alike as spreadsheets have it; undefined when there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
