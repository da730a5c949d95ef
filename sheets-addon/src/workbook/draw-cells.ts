import { cellKey, type SheetLayout } from "@jalon/core";
import { enteredOf, type Entered } from "../written-cells.ts";
import { rangeAt } from "./areas.ts";
import type { GoogleSheet } from "./google.ts";

type Look = SheetLayout["looks"][number]["look"];
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a layout's cells hold, as one block for Google. */
export function enteredRows({ rows, formulas }: SheetLayout): Entered[][] {
  const width = Math.max(
    1,
    ...rows.map((cells) => cells.length),
    ...formulas.map(({ column }) => column + 1),
  );
  const height = Math.max(rows.length, ...formulas.map(({ row }) => row + 1));
  const computed = new Map(formulas.map(({ row, column, formula }) => [cellKey(row, column), formula]));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Entered => {
      const formula = computed.get(cellKey(row, column));
      return formula ?? enteredOf({ value: rows[row]?.[column] ?? null }, "");
    }),
  );
}

/** Gives a sheet the rows and columns that a layout needs. */
export function makeRoomFor(google: GoogleSheet, rows: number, columns: number): void {
  const [height, width] = [google.getMaxRows(), google.getMaxColumns()];
  if (rows > height) google.insertRowsAfter(height, rows - height);
  if (columns > width) google.insertColumnsAfter(width, columns - width);
}

function paint(range: Range, look: Look): void {
  if (look.fill !== undefined) range.setBackground(`#${look.fill}`);
  if (look.ink !== undefined) range.setFontColor(`#${look.ink}`);
  if (look.bold) range.setFontWeight("bold");
  if (look.italic) range.setFontStyle("italic");
  if (look.size !== undefined) range.setFontSize(look.size);
}

function place(range: Range, look: Look): void {
  if (look.align !== undefined) range.setHorizontalAlignment(look.align);
  if (look.wrap) range.setWrap(true);
  if (look.numberFormat !== undefined) range.setNumberFormat(look.numberFormat);
  if (look.line !== undefined) {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    range.setBorder(true, true, true, true, true, true, `#${look.line}`, SOLID);
  }
}

/** Makes cells look as a layout has them. */
export function drawLooks(google: GoogleSheet, { looks }: SheetLayout): void {
  for (const { area, look } of looks) {
    const range = rangeAt(google, area);
    paint(range, look);
    place(range, look);
  }
}

const pixelsACharacter = 7;
const pixelsBeside = 10;
const pixelsAPoint = 4 / 3;

/** Runs of values that are the same. */
function runsOf(
  values: readonly number[],
): readonly { readonly at: number; readonly count: number; readonly value: number }[] {
  const runs: { at: number; count: number; value: number }[] = [];
  values.forEach((value, at) => {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ at, count: 1, value });
  });
  return runs;
}

/** Columns that lie beside each other, as runs. */
function neighbours(columns: readonly number[]): readonly { readonly at: number; readonly count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.at + last.count === column) last.count += 1;
    else runs.push({ at: column, count: 1 });
  }
  return runs;
}

/** Widths, heights, what is hidden, what stays in sight, and the tab. */
export function drawFrame(google: GoogleSheet, layout: SheetLayout): void {
  for (const { at, count, value } of runsOf(layout.widths))
    google.setColumnWidths(at + 1, count, Math.round(value * pixelsACharacter + pixelsBeside));
  for (const { row, points } of layout.heights)
    google.setRowHeight(row + 1, Math.round(points * pixelsAPoint));
  for (const row of layout.hiddenRows) google.hideRows(row + 1);
  for (const { at, count } of neighbours(layout.hiddenColumns)) google.hideColumns(at + 1, count);
  if (layout.frozen.rows > 0) google.setFrozenRows(layout.frozen.rows);
  if (layout.frozen.columns > 0) google.setFrozenColumns(layout.frozen.columns);
  if (layout.tabColour !== null) google.setTabColor(`#${layout.tabColour}`);
}
