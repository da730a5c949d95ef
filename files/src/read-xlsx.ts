import {
  positionOf,
  type Area,
  type Cell,
  type DateSystem,
  type FormulaCell,
  type NativeTable,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import { cellOfLibrary } from "./cell-of-library.ts";
import type { LibraryCell, LibrarySheet, LibraryWorkbook } from "./excelts.ts";

// The library's number for a cell that a merged area hides.
const mergedAway = 1;

/** Number formats of a column's filled cells, counted. */
type FormatCounts = Map<number, Map<string, number>>;

function countFormat(counts: FormatCounts, column: number, format: string): void {
  let ofColumn = counts.get(column);
  if (!ofColumn) counts.set(column, (ofColumn = new Map()));
  ofColumn.set(format, (ofColumn.get(format) ?? 0) + 1);
}

function dominant(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: [string, number] = ["General", 0];
  for (const [format, count] of counts ?? []) if (count > best[1]) best = [format, count];
  return best[0] === "General" || best[0] === "" ? null : best[0];
}

function formatOf(cell: LibraryCell): string {
  const format: unknown = cell.style.numFmt;
  if (typeof format === "string") return format;
  return typeof format === "object" && format !== null && "formatCode" in format
    ? String(format.formatCode)
    : "General";
}

function formulaOf(cell: LibraryCell, row: number, column: number): FormulaCell | null {
  const formula = cell.formula;
  if (formula === undefined) return null;
  // oxlint-disable-next-line no-undefined
  return {
    row,
    column,
    formula: `=${formula}`,
    value: cell.result === undefined || cell.result === null ? "unknown" : "known",
  };
}

interface Content {
  readonly rows: Cell[][];
  readonly formulas: FormulaCell[];
  readonly formats: FormatCounts;
}

function takeCell(
  into: Content,
  cells: Cell[],
  cell: LibraryCell,
  at: { row: number; column: number },
  system: DateSystem,
): void {
  if (cell.type === mergedAway) return;
  const format = formatOf(cell);
  const formula = formulaOf(cell, at.row, at.column);
  if (formula) into.formulas.push(formula);
  const value = cellOfLibrary(formula ? cell.result : cell.value, system, format);
  if (value === null) return;
  while (cells.length < at.column) cells.push(null);
  cells[at.column] = value;
  countFormat(into.formats, at.column, format);
}

/** The cells of a sheet, bounded by what is filled: formatted blanks and merged-away cells below and to the right are left out. */
function contentOf(sheet: LibrarySheet, system: DateSystem): Content {
  const content: Content = { rows: [], formulas: [], formats: new Map() };
  sheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) =>
      takeCell(content, cells, cell, { row: number - 1, column: column - 1 }, system),
    );
    if (cells.length === 0) return;
    while (content.rows.length < number - 1) content.rows.push([]);
    content.rows[number - 1] = cells;
  });
  return content;
}

/** The area that a range such as `A1:C9` names; null when it is none. */
export function areaOf(range: string): Area | null {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [positionOf(first), positionOf(last)];
  return from && to ? { ...from, lastRow: to.row, lastColumn: to.column } : null;
}

function tablesOf(sheet: LibrarySheet): NativeTable[] {
  const tables: NativeTable[] = [];
  for (const table of sheet.getTables()) {
    const area = areaOf(table.model.tableRef ?? table.model.ref);
    if (area) tables.push({ name: table.name, area });
  }
  return tables;
}

function mergesOf(sheet: LibrarySheet): Area[] {
  const areas = sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    lastRow: bottom - 1,
    lastColumn: right - 1,
  }));
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One sheet as core knows it. */
export function sheetOfLibrary(sheet: LibrarySheet, system: DateSystem): Sheet {
  const { rows, formulas, formats } = contentOf(sheet, system);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: sheet.name,
    rows,
    formulas,
    merges: mergesOf(sheet),
    tables: tablesOf(sheet),
    numberFormats: Array.from({ length: width }, (_, column) => dominant(formats.get(column))),
    ...(sheet.state === "visible" ? {} : { hidden: true }),
  };
}

/** Everything that core knows of a workbook, but its names. */
export function workbookOfLibrary(source: string, library: LibraryWorkbook, system: DateSystem): Workbook {
  return {
    sheets: library.worksheets.map((sheet) => sheetOfLibrary(sheet, system)),
    names: [],
    source,
  };
}
