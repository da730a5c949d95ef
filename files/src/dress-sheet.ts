import { columnLetters, textOfCell, type Area, type Dress, type Sheet } from "@jalon/core";
import type { LibrarySheet } from "./excelts.ts";

const widest = 60;
const narrowest = 10;

/** A range as spreadsheets write it. */
export function rangeText(area: Area): string {
  return `${columnLetters(area.column)}${area.row + 1}:${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
}

/** Headings of a native table: text, none blank, none twice, as the format asks. Null when they are not. */
function tableHeadings(sheet: Sheet, area: Area): string[] | null {
  const headings: string[] = [];
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const heading = sheet.rows[area.row]?.[column];
    if (typeof heading !== "string" || heading.trim() === "") return null;
    headings.push(heading);
  }
  return new Set(headings.map((heading) => heading.toLowerCase())).size === headings.length ? headings : null;
}

/** A table has at least one row under its headings. */
function atLeastOneRow(area: Area): Area {
  return area.lastRow > area.row ? area : { ...area, lastRow: area.row + 1 };
}

/** Makes a native table of cells that are already there. Nothing happens where the headings cannot be a table's. */
export function addNativeTable(library: LibrarySheet, sheet: Sheet, name: string, given: Area): void {
  const area = atLeastOneRow(given);
  const headings = tableHeadings(sheet, area);
  if (!headings || area.lastColumn < area.column) return;
  const range = rangeText(area);
  const table = library.addTable({
    name,
    ref: range.split(":")[0] ?? "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: [],
  });
  // Given rows, the library would write them into the sheet again; they are there.
  Object.assign(table.model, { tableRef: range, autoFilterRef: range });
}

/** Gives a native table a new area; its columns take the headings that stand there. */
export function resizeNativeTable(library: LibrarySheet, sheet: Sheet, name: string, given: Area): void {
  const table = library.getTables().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!table) return;
  const area = atLeastOneRow(given);
  const headings = tableHeadings(sheet, area);
  if (!headings) return;
  const before = new Map(table.model.columns.map((column) => [column.name.toLowerCase(), column]));
  const filtered = table.model.totalsRow ? { ...area, lastRow: area.lastRow - 1 } : area;
  Object.assign(table.model, {
    tableRef: rangeText(area),
    ...(table.model.autoFilterRef === undefined ? {} : { autoFilterRef: rangeText(filtered) }),
    columns: headings.map(
      (heading) => before.get(heading.toLowerCase()) ?? { name: heading, filterButton: true },
    ),
  });
}

function fitWidths(library: LibrarySheet, sheet: Sheet): void {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column += 1) {
    const widthOf = library.getColumn(column + 1);
    if (widthOf.width !== undefined) continue;
    const longest = sheet.rows
      .slice(0, 200)
      .reduce((most, row) => Math.max(most, textOfCell(row[column]).length), 0);
    widthOf.width = Math.min(widest, Math.max(narrowest, longest + 2));
  }
}

function markHeadings(library: LibrarySheet, sheet: Sheet, headingRow: number): void {
  library.views = [{ state: "frozen", xSplit: 0, ySplit: headingRow + 1, showGridLines: true }];
  (sheet.rows[headingRow] ?? []).forEach((_, column) => {
    const cell = library.getCell(headingRow + 1, column + 1);
    cell.style = {
      ...cell.style,
      font: { ...cell.style.font, bold: true },
      alignment: { ...cell.style.alignment, wrapText: true, vertical: "top" },
    };
  });
}

/** Dresses a sheet that is wholly ours: frozen headings, a native table, widths, a lock without a password. */
export async function dressSheet(
  library: LibrarySheet,
  sheet: Sheet,
  dress: Dress,
  lastRow: number,
): Promise<void> {
  const headingRow = dress.headingRow ?? 0;
  if (dress.headingRow !== undefined) markHeadings(library, sheet, headingRow);
  const lastColumn = (sheet.rows[headingRow]?.length ?? 0) - 1;
  if (dress.nativeTable !== undefined) {
    addNativeTable(library, sheet, dress.nativeTable, { row: headingRow, column: 0, lastRow, lastColumn });
  }
  fitWidths(library, sheet);
  if (dress.hidden) library.state = "hidden";
  if (dress.locked) {
    await library.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    });
  }
}

/** Takes our dress off a sheet; its cells stay as they are. */
export function undressSheet(library: LibrarySheet, dress: Dress): void {
  if (dress.headingRow !== undefined) library.views = [];
  if (dress.nativeTable !== undefined) library.removeTable(dress.nativeTable);
  if (dress.hidden) library.state = "visible";
  if (dress.locked) library.unprotect();
}
