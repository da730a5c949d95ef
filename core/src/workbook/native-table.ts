import type { NativeTable } from "./workbook.ts";

/** The native table that a table of the register lies in: the one whose heading row it shares and that holds a column of it; undefined for a plain range. */
export function nativeTableAt(
  tables: readonly NativeTable[],
  headingRow: number,
  columns: Iterable<number>,
): NativeTable | undefined {
  const places = [...columns];
  return tables.find(
    ({ area }) =>
      area.row === headingRow && places.some((column) => area.column <= column && column <= area.lastColumn),
  );
}
