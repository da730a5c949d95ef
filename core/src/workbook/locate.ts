import { governedKeys } from "./governed-name.ts";
import { columnsByHeading, movedBy } from "./locate-headings.ts";
import { indexRows, lastRecord, type RowIndex } from "./locate-rows.ts";
import { keptColumn, type Mapping, type TableMapping } from "./mapping.ts";
import { sheetNamed, type DefinedName, type Sheet, type Workbook } from "./workbook.ts";

export { addressOfRow, fingerprintOfRow, rowByFingerprint } from "./fingerprint.ts";

/** Where a table of the register lies in the workbook right now. */
export interface LocatedTable extends RowIndex {
  readonly table: string;
  /** The sheet's name as the workbook writes it. */
  readonly sheet: string;
  /** First and last row of the headings, from 0. */
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  /** Last row of records; the heading row when there is none. */
  readonly lastRow: number;
  /** Last column that belongs to the table, whether or not it feeds a field. */
  readonly lastColumn: number;
  readonly transposed: boolean;
  /** Column by its key, from 0 (a row when transposed). */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that feed no field and are kept as they are, by their `keptColumn` key. */
  readonly kept: ReadonlyMap<string, number>;
  /** Keys of the columns that carry a governed name. */
  readonly governed: ReadonlySet<string>;
}

/** Where every table lies, by its key; a table that cannot be found is not there. */
export type Located = ReadonlyMap<string, LocatedTable>;

/**
 * Finds every table of the register: columns by their governed names first, else by the words of their headings, wherever
 * columns and headings moved to; rows by the ids in the sheet.
 */
export function locate(workbook: Workbook, mapping: Mapping | null): Located {
  const names = governedNames(workbook);
  const located = new Map<string, LocatedTable>();
  const keys = new Set([...names.keys(), ...(mapping?.tables ?? []).map(({ table }) => table)]);
  for (const key of keys) {
    const mapped = mapping?.tables.find(({ table }) => table === key) ?? null;
    const found = locateTable(workbook, key, names.get(key) ?? [], mapped);
    if (found) located.set(key, found);
  }
  return located;
}

interface GovernedColumn {
  readonly column: string;
  readonly at: DefinedName;
}

function governedNames(workbook: Workbook): ReadonlyMap<string, readonly GovernedColumn[]> {
  const byTable = new Map<string, GovernedColumn[]>();
  for (const at of workbook.names) {
    const keys = governedKeys(at.name);
    if (!keys || !sheetNamed(workbook, at.sheet)) continue;
    const columns = byTable.get(keys.table) ?? [];
    columns.push({ column: keys.column, at });
    byTable.set(keys.table, columns);
  }
  return byTable;
}

/** The sheet that holds a table: where its names point, else the mapping's, else the only other sheet with its headings. */
function sheetOf(
  workbook: Workbook,
  names: readonly GovernedColumn[],
  mapped: TableMapping | null,
): Sheet | undefined {
  const named = names.find(({ column }) => column === "id") ?? names[0];
  if (named) return sheetNamed(workbook, named.at.sheet);
  if (!mapped) return undefined;
  const expected = sheetNamed(workbook, mapped.sheet);
  if (expected || mapped.transposed) return expected;
  const others = workbook.sheets.filter((sheet) => movedBy(sheet, mapped) !== null);
  return others.length === 1 ? others[0] : undefined;
}

function locateTable(
  workbook: Workbook,
  table: string,
  names: readonly GovernedColumn[],
  mapped: TableMapping | null,
): LocatedTable | null {
  const sheet = sheetOf(workbook, names, mapped);
  if (!sheet) return null;
  const here = names.filter(({ at }) => at.sheet.toLowerCase() === sheet.name.toLowerCase());
  const usable = mapped && isOn(mapped, sheet, here.length > 0) ? mapped : null;
  if (usable?.transposed) return transposedTable(sheet, usable);
  const seen = usable && seenTable(sheet, usable);
  return here.length > 0 || seen ? foundTable(table, sheet, here, seen) : null;
}

/** A mapping made for another sheet says nothing about this one, unless the sheet was only renamed. */
function isOn(mapped: TableMapping, sheet: Sheet, governed: boolean): boolean {
  return !governed || mapped.sheet.toLowerCase() === sheet.name.toLowerCase();
}

/** A mapped table whose headings are still to be seen. */
interface SeenTable {
  readonly table: TableMapping;
  readonly moved: number;
  /** Where each column of the mapping is now. */
  readonly places: readonly (number | null)[];
}

function seenTable(sheet: Sheet, table: TableMapping): SeenTable | null {
  const moved = movedBy(sheet, table);
  return moved === null ? null : { table, moved, places: columnsByHeading(sheet, table, moved) };
}

/** Governed columns are where their names say; the others where their headings are, unless a governed one is there. */
function columnsOf(here: readonly GovernedColumn[], seen: SeenTable | null): ReadonlyMap<string, number> {
  const governedAt = new Set(here.map(({ at }) => at.position.column));
  const columns = new Map<string, number>();
  seen?.table.columns.forEach(({ field }, index) => {
    const place = seen.places[index] ?? null;
    if (field !== null && place !== null && !governedAt.has(place)) columns.set(field, place);
  });
  for (const { column, at } of here) columns.set(column, at.position.column);
  return columns;
}

const farthestShift = 3;

function keptColumns(seen: SeenTable | null): ReadonlyMap<string, number> {
  const placed = (seen?.table.columns ?? []).flatMap((column, index) => {
    const place = seen?.places[index] ?? null;
    return place === null ? [] : [{ ...column, place }];
  });
  const kept = new Map(
    placed.filter(({ field }) => field === null).map(({ column, place }) => [keptColumn(column), place]),
  );
  const last = placed.reduce((right, each) => (each.column > right.column ? each : right), {
    column: -1,
    place: -1,
  });
  // The cells of a shifted row reach beyond the last heading.
  for (let by = 1; last.column >= 0 && by <= farthestShift; by += 1)
    kept.set(keptColumn(last.column + by), last.place + by);
  return kept;
}

/** Where the column of a key is now, whether it feeds a field or is kept as it is; undefined when it is gone. */
export function columnOf(table: Pick<LocatedTable, "columns" | "kept">, key: string): number | undefined {
  return table.columns.get(key) ?? table.kept.get(key);
}

function foundTable(
  table: string,
  sheet: Sheet,
  here: readonly GovernedColumn[],
  seen: SeenTable | null,
): LocatedTable {
  const columns = columnsOf(here, seen);
  const headingRow = here[0]?.at.position.row ?? (seen ? seen.table.lastHeadingRow + seen.moved : 0);
  const headingRows = seen ? seen.table.lastHeadingRow - seen.table.headingRow : 0;
  const places = [...columns.values()];
  const id = columns.get("id");
  return {
    table,
    sheet: sheet.name,
    firstHeadingRow: headingRow - headingRows,
    headingRow,
    lastRow: lastRecord(sheet, headingRow, places, id, seen),
    lastColumn: Math.max(0, ...places, ...(seen?.places ?? []).map((place) => place ?? 0)),
    transposed: false,
    columns,
    kept: keptColumns(seen),
    governed: new Set(here.map(({ column }) => column)),
    ...indexRows(sheet, headingRow, id),
  };
}

function transposedTable(sheet: Sheet, mapped: TableMapping): LocatedTable {
  const { table, headingRow, lastHeadingRow, lastRow } = mapped;
  return {
    table,
    sheet: sheet.name,
    firstHeadingRow: headingRow,
    headingRow: lastHeadingRow,
    lastRow,
    lastColumn: 0,
    transposed: true,
    columns: new Map(),
    kept: new Map(),
    governed: new Set(),
    rows: new Map(),
    duplicates: new Set(),
  };
}
