import { cellKey, fingerprintOf, formulasOf, type Sheet } from "@jalon/core";

/** Where a merged area lies, as seen from one of its rows: it moves with it. */
type Merged = readonly [column: number, lastColumn: number, above: number, below: number];

const mergesRead = new WeakMap<Sheet, ReadonlyMap<number, readonly Merged[]>>();

function mergesOf(sheet: Sheet): ReadonlyMap<number, readonly Merged[]> {
  const known = mergesRead.get(sheet);
  if (known) return known;
  const byRow = new Map<number, Merged[]>();
  for (const { row, column, lastRow, lastColumn } of sheet.merges)
    for (let at = row; at <= lastRow && at < sheet.rows.length; at += 1) {
      const merged: Merged = [column, lastColumn, at - row, lastRow - at];
      byRow.set(at, [...(byRow.get(at) ?? []), merged]);
    }
  mergesRead.set(sheet, byRow);
  return byRow;
}

/**
 * What a row holds, as a short text that is another when a cell of it is: values, formulas (their results do not count, since they
 * change by themselves) and what is merged. "" for a row that holds nothing, and where there is no such sheet.
 */
export function markOfRow(sheet: Sheet | undefined, row: number): string {
  const cells = sheet?.rows[row];
  if (!sheet || !cells) return "";
  const formulas = formulasOf(sheet);
  const contents = cells.map((cell, column) => {
    const formula = formulas.get(cellKey(row, column));
    return formula ? { formula: formula.formula } : cell === "" ? null : cell;
  });
  while (contents.length > 0 && contents[contents.length - 1] === null) contents.pop();
  const merges = mergesOf(sheet).get(row) ?? [];
  const isBlank = contents.length === 0 && merges.length === 0;
  return isBlank ? "" : fingerprintOf(JSON.stringify([contents, merges]));
}
