import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import type { Language } from "../../foundation/language.ts";
import type { Place } from "../../foundation/place.ts";
import { cellKey, formulasOf } from "../../workbook/cell-content.ts";
import { columnsByHeading } from "../../workbook/locate-headings.ts";
import type { Located, LocatedTable } from "../../workbook/locate.ts";
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

/** A mapped table as it lies in its sheet now: one record a `record` index (row, or column when transposed). */
export interface SourceTable {
  readonly table: Table;
  /** The mapping, moved to where its headings and records are now. */
  readonly mapping: TableMapping;
  readonly sheet: Sheet;
  readonly columns: readonly SourceColumn[];
  readonly columnOf: ReadonlyMap<string, SourceColumn>;
  /** Columns that feed no field, where they are now. */
  readonly others: readonly { readonly heading: string; readonly column: number }[];
  /** Mapped columns whose heading is no longer anywhere in the heading rows. */
  readonly lost: readonly ColumnMapping[];
  readonly cell: (record: number, column: number) => Cell;
  readonly formula: (record: number, column: number) => FormulaCell | undefined;
  /** Records that stand columns off and wait to be put right. */
  readonly waiting: ReadonlySet<number>;
  /** First record of each cell that is merged over several, by `cellKey` of record and column. */
  readonly merged: ReadonlyMap<number, number>;
  /** Language of the words that repairs write. */
  readonly language: Language;
}

function cellGetter({ rows }: Sheet, transposed: boolean): SourceTable["cell"] {
  if (transposed) return (record, column) => rows[column]?.[record] ?? null;
  return (record, column) => rows[record]?.[column] ?? null;
}

function formulaGetter(sheet: Sheet, transposed: boolean): SourceTable["formula"] {
  if (sheet.formulas.length === 0) return () => undefined;
  const found = formulasOf(sheet);
  return (record, column) => found.get(transposed ? cellKey(column, record) : cellKey(record, column));
}

/** Cells merged over several records, by where they are: the record whose cell holds their value. */
function mergedRecords(
  sheet: Sheet,
  { transposed, firstRow, lastRow }: TableMapping,
): ReadonlyMap<number, number> {
  const merged = new Map<number, number>();
  for (const area of transposed ? [] : sheet.merges) {
    if (area.row < firstRow || area.lastRow > lastRow) continue;
    for (let row = area.row + 1; row <= area.lastRow; row += 1)
      merged.set(cellKey(row, area.column), area.row);
  }
  return merged;
}

/** The mapping moved down or up with its headings, down to the last record that is there now. */
function movedMapping(mapping: TableMapping, located: LocatedTable | undefined): TableMapping {
  if (!located || located.transposed) return mapping;
  const by = located.firstHeadingRow - mapping.headingRow;
  return {
    ...mapping,
    sheet: located.sheet,
    headingRow: mapping.headingRow + by,
    lastHeadingRow: mapping.lastHeadingRow + by,
    firstRow: mapping.firstRow + by,
    lastRow: located.lastRow,
    skippedRows: (mapping.skippedRows ?? []).map((row) => row + by),
    shiftedRows: (mapping.shiftedRows ?? []).map((row) => row + by),
  };
}

/** Where each mapped column is now; null where it is gone. */
function placesOf(
  sheet: Sheet,
  mapping: TableMapping,
  located: LocatedTable | undefined,
): readonly (number | null)[] {
  if (!located || mapping.transposed) return mapping.columns.map(({ column }) => column);
  const byHeading = columnsByHeading(sheet, mapping, 0);
  return mapping.columns.map(({ field }, at) => {
    const named = field !== null && located.governed.has(field) ? located.columns.get(field) : undefined;
    return named ?? byHeading[at] ?? null;
  });
}

/** A table that cannot be read where it was: its sheet or its headings are gone. */
export type TableGone = "table-sheet-gone" | "table-headings-gone";

function isFound(mapping: TableMapping, located: LocatedTable | undefined): boolean {
  return (
    located !== undefined ||
    mapping.transposed ||
    mapping.columns.every(({ heading }) => heading.trim() === "")
  );
}

/** A mapped table ready to be read, or why it can't be. */
export function sourceTable(
  workbook: Workbook,
  located: Located,
  given: TableMapping,
  language: Language,
): SourceTable | TableGone {
  const at = located.get(given.table);
  const sheet = sheetNamed(workbook, at?.sheet ?? given.sheet);
  const table = tableOf(given.table);
  if (!sheet || !table) return "table-sheet-gone";
  if (!isFound(given, at)) return "table-headings-gone";
  const mapping = movedMapping(given, at);
  const { transposed } = mapping;
  const parts = sortColumns(mapping, placesOf(sheet, mapping, at));
  const columnOf = new Map(parts.columns.map((column) => [column.key, column]));
  const access = { cell: cellGetter(sheet, transposed), formula: formulaGetter(sheet, transposed) };
  const waiting = new Set(mapping.shiftedRows);
  const merged = mergedRecords(sheet, mapping);
  return { table, mapping, sheet, columnOf, language, waiting, merged, ...parts, ...access };
}

function sortColumns(
  mapping: TableMapping,
  places: readonly (number | null)[],
): Pick<SourceTable, "columns" | "others" | "lost"> {
  const columns: SourceColumn[] = [];
  const others: { heading: string; column: number }[] = [];
  const lost: ColumnMapping[] = [];
  const fed = new Set<string>();
  mapping.columns.forEach((column, at) => {
    const place = places[at] ?? null;
    const key = column.field ?? "";
    const field = column.field === null || fed.has(key) ? undefined : fieldOf(mapping.table, key);
    if (place === null) {
      if (field) lost.push(column);
    } else if (field) {
      fed.add(key);
      columns.push({ key, field, mapping: column, column: place });
    } else others.push({ heading: column.heading, column: place });
  });
  return { columns, others, lost };
}

/** The records of a table, in order: its rows but for those that are skipped or wholly blank. */
export function recordsOf(source: SourceTable): readonly number[] {
  const { mapping, cell } = source;
  const skipped = new Set(mapping.skippedRows);
  const columns = [...source.columns, ...source.others].map(({ column }) => column);
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
  const place: { -readonly [key in keyof Place]: Place[key] } = {
    sheet: source.sheet.name,
    row: transposed ? at : record,
    column: transposed ? record : at,
    table: source.table.key,
  };
  if (key !== null) place.field = key;
  if (column) place.heading = column.mapping.heading;
  if (id !== undefined) place.id = id;
  return place;
}
