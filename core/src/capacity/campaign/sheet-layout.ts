import type { Cell } from "../../foundation/cell.ts";
import type { Language } from "../../foundation/language.ts";
import type { Area, Position } from "../../foundation/place.ts";
import { plainSheet, type Sheet, type Workbook } from "../../workbook/workbook.ts";

/** How cells look; colours are six hexadecimal digits of red, green and blue. */
export interface Look {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Height of the letters in points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** en-US number format; "@" keeps text as text. */
  readonly numberFormat?: string;
  /** Colour of a thin line around each cell. */
  readonly line?: string;
}

/** What cells accept; anything else is refused, with a message in the block's language. */
export type CellCheck =
  | { readonly kind: "days"; readonly high: number }
  | { readonly kind: "tick" }
  | { readonly kind: "text"; readonly most: number };

/** A check on an area, and what is shown when a cell is selected or refused. */
export interface CheckedArea {
  readonly area: Area;
  readonly check: CellCheck;
  readonly title: string;
  readonly prompt: string;
  readonly refusal: string;
}

/** A conditional format; the formula (English, commas, without `=`) speaks of the area's first cell. */
export interface HighlightedArea {
  readonly area: Area;
  readonly formula: string;
  readonly look: Look;
}

/**
 * One sheet as it is to be drawn, in every host alike: what its cells hold, how they look, what they accept, and who may
 * edit which. Positions count from 0. Rows and columns that are hidden hold what Jalon knows the others by.
 */
export interface SheetLayout {
  readonly sheet: string;
  readonly language: Language;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly (Position & { readonly formula: string })[];
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  /** Heights in points, of the rows that need one. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In order: a later look adds to an earlier one. */
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly checks: readonly CheckedArea[];
  readonly highlights: readonly HighlightedArea[];
  /** The cells that may be edited: by the editors where there are any, else by all who may open the sheet. The rest is Jalon's, and the owner's. */
  readonly open: readonly Area[];
  readonly editors: readonly string[];
  /** Colour of the tab; null for none. */
  readonly tabColour: string | null;
}

/** The sheet that a layout makes, as a host would read it again. */
export function sheetOfLayout({ sheet, rows, formulas, hidden }: SheetLayout): Sheet {
  return {
    ...plainSheet(sheet, rows),
    formulas: formulas.map((one) => ({ ...one, value: "unknown" as const })),
    ...(hidden ? { hidden } : {}),
  };
}

/** The workbook that layouts make together. */
export function workbookOfLayouts(layouts: readonly SheetLayout[], source: string): Workbook {
  return { sheets: layouts.map(sheetOfLayout), names: [], source };
}
