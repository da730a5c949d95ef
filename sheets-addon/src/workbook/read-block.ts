import type { Area } from "@jalon/core";
import type { Block } from "../read-cells.ts";
import { areaOf } from "./areas.ts";
import type { GoogleRange, GoogleSheet } from "./google.ts";

/** What is read of a sheet: all of it, or these rows and columns (from 0), and perhaps some between. */
export type Wanted = "all" | { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

/** What was read of a sheet; what was not read is empty. */
export interface ReadBlock {
  readonly block: Block;
  readonly merges: readonly Area[];
}

/** A call costs as much as some rows. */
const mostBetween = 8;

const blockOf = (range: GoogleRange): Block => ({
  values: range.getValues() as unknown[][],
  formulas: range.getFormulas(),
  formats: range.getNumberFormats(),
});

const mergesIn = (range: GoogleRange): readonly Area[] => range.getMergedRanges().map(areaOf);

interface Run {
  readonly row: number;
  lastRow: number;
}

/** The wanted rows of so many as few runs. */
function runsOf(wanted: ReadonlySet<number>, count: number): readonly Run[] {
  const runs: Run[] = [];
  for (const row of [...wanted].sort((one, other) => one - other)) {
    if (row >= count) break;
    const last = runs[runs.length - 1];
    if (last && row - last.lastRow <= mostBetween) last.lastRow = row;
    else runs.push({ row, lastRow: row });
  }
  return runs;
}

type Rows<T> = T[][];

/** Puts a block where it was read, over what is there. */
function place<T>(into: Rows<T>, from: readonly (readonly T[])[], row: number, column: number): void {
  from.forEach((cells, down) => {
    const own = into[row + down] ?? [];
    cells.forEach((cell, right) => (own[column + right] = cell));
    into[row + down] = own;
  });
}

function readParts(sheet: GoogleSheet, { rows, columns }: Exclude<Wanted, "all">): ReadBlock {
  const isNothing = rows.size === 0 && columns.size === 0;
  const [count, width] = isNothing ? [0, 0] : [sheet.getLastRow(), sheet.getLastColumn()];
  const empty = <T>(): Rows<T> => Array.from({ length: count }, () => []);
  const block = { values: empty<unknown>(), formulas: empty<string>(), formats: empty<string>() };
  const merges = new Map<string, Area>();
  function read(range: GoogleRange, row: number, column: number): void {
    const { values, formulas, formats } = blockOf(range);
    place(block.values, values, row, column);
    place(block.formulas, formulas, row, column);
    place(block.formats, formats, row, column);
  }
  for (const column of columns)
    if (column < width && count > 0) read(sheet.getRange(1, column + 1, count, 1), 0, column);
  for (const { row, lastRow } of runsOf(rows, count)) {
    const range = sheet.getRange(row + 1, 1, lastRow - row + 1, width);
    read(range, row, 0);
    for (const area of mergesIn(range)) merges.set(JSON.stringify(area), area);
  }
  return { block, merges: [...merges.values()] };
}

/** Reads a sheet or parts of it: three blocks for all of it, and three for each run of rows and each column that are wanted. */
export function readBlock(sheet: GoogleSheet, wanted: Wanted): ReadBlock {
  if (wanted !== "all") return readParts(sheet, wanted);
  const range = sheet.getDataRange();
  return { block: blockOf(range), merges: mergesIn(range) };
}
