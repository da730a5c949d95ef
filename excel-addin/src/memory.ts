import { cellKey, type DateSystem, type Dress, type Language, type Position } from "@jalon/core";
import type { Block } from "./read-cells.ts";

/** What writing must know of a sheet, from when it was last read. */
export interface SheetMemory {
  readonly name: string;
  readonly isProtected: boolean;
  readonly block: Block | null;
  /** Formats that were given since it was read, by `cellKey`. */
  readonly formats: Map<number, string>;
  dress: Readonly<Record<string, Dress>>;
  /** Last row that holds something, from 0; -1 when none does. */
  lastRow: number;
}

/** What writing must know of the workbook, from when it was last read, and kept up with what is written. */
export interface Memory {
  readonly system: DateSystem;
  readonly sheets: Map<string, SheetMemory>;
  /** Names that there are, with the cell that each points at. */
  readonly names: Map<string, Position & { readonly sheet: string }>;
  /** The language of notes and warnings. */
  readonly language: Language;
  /** The workbook has a part of ours that remembers our dress. */
  hasPart: boolean;
}

/** The key of a sheet: upper and lower case alike. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** A sheet that nothing is in yet. */
export function emptySheet(name: string): SheetMemory {
  return { name, isProtected: false, block: null, formats: new Map(), dress: {}, lastRow: -1 };
}

/** The number format of a cell, as far as is known. */
export function formatAt(sheet: SheetMemory, row: number, column: number): string {
  const given = sheet.formats.get(cellKey(row, column));
  if (given !== undefined) return given;
  const { block } = sheet;
  return block?.numberFormat[row - block.row]?.[column - block.column] ?? "General";
}
