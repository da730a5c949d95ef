import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Language } from "../../foundation/language.ts";
import type { Place } from "../../foundation/place.ts";
import { foldText } from "../../foundation/text.ts";
import type { ColumnMapping, TableMapping } from "../../workbook/mapping.ts";
import { sheetNamed, type FormulaCell, type Sheet, type Workbook } from "../../workbook/workbook.ts";
import { fieldOf, tableOf } from "../schema/schema.ts";
import type { Field, Table } from "../schema-types.ts";

/** One column of a source table that feeds a field, where it is now. */
export interface SourceColumn {
  /** The field's key, or that of a member of a family (`days:2026-11`). */
  readonly key: string;
  readonly field: Field;
  readonly mapping: ColumnMapping;
  /** From 0 in the sheet; a row when the table is transposed. */
  readonly column: number;
}

/** A mapped table as it lies in its sheet: one record a `record` index (row, or column when transposed). */
export interface SourceTable {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly sheet: Sheet;
  readonly columns: readonly SourceColumn[];
  readonly columnOf: ReadonlyMap<string, SourceColumn>;
  /** Mapped columns whose heading is no longer anywhere in the heading rows. */
  readonly lost: readonly ColumnMapping[];
  readonly cell: (record: number, column: number) => Cell;
  readonly formula: (record: number, column: number) => FormulaCell | undefined;
  /** Language of the words that repairs write. */
  readonly language: Language;
}

type CellGetter = SourceTable["cell"];

function cellGetter(sheet: Sheet, transposed: boolean): CellGetter {
  const { rows } = sheet;
  if (transposed) return (record, column) => rows[column]?.[record] ?? null;
  return (record, column) => rows[record]?.[column] ?? null;
}

function formulaGetter(sheet: Sheet, transposed: boolean): SourceTable["formula"] {
  if (sheet.formulas.length === 0) return () => undefined;
  const found = new Map(sheet.formulas.map((formula) => [`${formula.row},${formula.column}`, formula]));
  return (record, column) => found.get(transposed ? `${column},${record}` : `${record},${column}`);
}

function headingsAt(cell: CellGetter, mapping: TableMapping, column: number): readonly string[] {
  const parts: string[] = [];
  for (let row = mapping.headingRow; row <= mapping.lastHeadingRow; row += 1) {
    const text = foldText(textOfCell(cell(row, column)));
    if (text) parts.push(text);
  }
  return [...parts, parts.join(" ")];
}

function widthOf(sheet: Sheet, transposed: boolean): number {
  if (transposed) return sheet.rows.length;
  return sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Where a mapped column is now: where it was if its heading is still there, else where its heading went; null when it is nowhere. */
function columnNow(
  mapping: TableMapping,
  column: ColumnMapping,
  headings: ReadonlyMap<string, number>,
  cell: CellGetter,
): number | null {
  const wanted = foldText(column.heading);
  const here = headingsAt(cell, mapping, column.column);
  if (wanted === "" || here.includes(wanted) || here.length === 1)
    return headings.get(wanted) ?? column.column;
  return headings.get(wanted) ?? null;
}

function headingIndex(sheet: Sheet, mapping: TableMapping, cell: CellGetter): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const stay = new Set(mapping.columns.map(({ column }) => column));
  const width = widthOf(sheet, mapping.transposed);
  for (let column = 0; column < width; column += 1) {
    for (const heading of headingsAt(cell, mapping, column)) {
      if (heading !== "" && !index.has(heading)) index.set(heading, column);
    }
  }
  for (const { column, heading } of mapping.columns) {
    const folded = foldText(heading);
    if (stay.has(column) && headingsAt(cell, mapping, column).includes(folded)) index.set(folded, column);
  }
  return index;
}

/** A mapped table ready to be read; undefined when its sheet or its kind is not known. */
export function sourceTable(
  workbook: Workbook,
  mapping: TableMapping,
  language: Language,
): SourceTable | undefined {
  const sheet = sheetNamed(workbook, mapping.sheet);
  const table = tableOf(mapping.table);
  if (!sheet || !table) return undefined;
  const cell = cellGetter(sheet, mapping.transposed);
  const headings = headingIndex(sheet, mapping, cell);
  const columns = new Map<string, SourceColumn>();
  const lost: ColumnMapping[] = [];
  for (const column of mapping.columns) {
    const field = column.field === null ? undefined : fieldOf(mapping.table, column.field);
    if (!field || column.field === null || columns.has(column.field)) continue;
    const now = governedColumn(workbook, mapping, column.field) ?? columnNow(mapping, column, headings, cell);
    if (now === null) lost.push(column);
    else columns.set(column.field, { key: column.field, field, mapping: column, column: now });
  }
  const formula = formulaGetter(sheet, mapping.transposed);
  return {
    table,
    mapping,
    sheet,
    columns: [...columns.values()],
    columnOf: columns,
    lost,
    cell,
    formula,
    language,
  };
}

function governedColumn(workbook: Workbook, mapping: TableMapping, key: string): number | null {
  if (mapping.transposed) return null;
  const wanted = `jalon.${mapping.table}.${key}`.toLowerCase();
  const found = workbook.names.find((name) => name.name.toLowerCase() === wanted);
  return found && found.sheet.toLowerCase() === mapping.sheet.toLowerCase() ? found.position.column : null;
}

/** The records of a table, in order: its rows but for those that are skipped or wholly blank. */
export function recordsOf(source: SourceTable): readonly number[] {
  const { mapping, cell } = source;
  const skipped = new Set(mapping.skippedRows);
  const columns = [...new Set([...source.columns, ...mapping.columns].map(({ column }) => column))];
  const records: number[] = [];
  for (let record = mapping.firstRow; record <= mapping.lastRow; record += 1) {
    if (skipped.has(record)) continue;
    if (columns.some((column) => !isBlankCell(cell(record, column)))) records.push(record);
  }
  return records;
}

/** The place of a record's cell in a column, or of the record when the table has no such column. */
export function placeOf(source: SourceTable, record: number | null, key: string | null, id?: string): Place {
  const column = key === null ? undefined : source.columnOf.get(key);
  const at = column?.column ?? null;
  const { transposed } = source.mapping;
  return {
    sheet: source.sheet.name,
    row: transposed ? at : record,
    column: transposed ? record : at,
    table: source.table.key,
    ...(key === null ? {} : { field: key }),
    ...(column ? { heading: column.mapping.heading } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
