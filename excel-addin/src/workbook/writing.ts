import type { Area } from "@jalon/core";
import { cellsText } from "../addresses.ts";
import type { Memory } from "../memory.ts";
import type { Context } from "./run.ts";

/** What one request keeps in mind: its sheets, and which of ours are to be protected again at its end. */
export interface Writing {
  readonly context: Context;
  readonly memory: Memory;
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly locks: Map<string, boolean>;
}

/** A request that nothing was asked in yet. */
export function newWriting(context: Context, memory: Memory): Writing {
  return { context, memory, sheets: new Map(), locks: new Map() };
}

/** A sheet, by its name. */
export function sheetIn({ context, sheets }: Writing, name: string): Excel.Worksheet {
  const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

/** Some cells of a sheet. */
export function rangeIn(writing: Writing, sheet: string, area: Area): Excel.Range {
  return sheetIn(writing, sheet).getRange(cellsText(area));
}

/** Takes the protection off a sheet of ours until the end of the request. */
export function openSheet(writing: Writing, sheet: string): void {
  if (!writing.locks.has(sheet)) sheetIn(writing, sheet).protection.unprotect();
  writing.locks.set(sheet, true);
}

/** Protects a sheet of ours, without a password: against mistakes, not against its owner. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
}
