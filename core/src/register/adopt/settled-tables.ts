import type { Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message, type Message } from "../../foundation/message.ts";
import { governedKeys } from "../../workbook/governed-name.ts";
import { columnsByHeading, movedBy } from "../../workbook/locate-headings.ts";
import type { ColumnMapping, Mapping, TableMapping } from "../../workbook/mapping.ts";
import { plainSheet, sheetNamed, type Sheet, type Workbook } from "../../workbook/workbook.ts";
import { fieldOf, tableOf } from "../schema/schema.ts";
import { viewColumns } from "./candidate-table.ts";
import { withRows, type FoundTable } from "./find-tables.ts";
import { blocksAcross, columnsOnly, gridsOf, mostColumns, type Grid } from "./grid.ts";
import { mapColumns, type Judge } from "./map-columns.ts";

/** A table whose columns were settled before, found again, and how. */
export interface SettledTable {
  readonly found: FoundTable;
  readonly because: Message;
}

/** The tables that were settled before, and what of them was not found again. */
export interface SettledTables {
  readonly tables: readonly SettledTable[];
  readonly findings: readonly Finding[];
}

interface GovernedColumn {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

interface Governed {
  readonly sheet: string;
  readonly columns: readonly GovernedColumn[];
}

function governedTables(workbook: Workbook): ReadonlyMap<string, Governed> {
  const tables = new Map<string, { sheet: string; columns: GovernedColumn[] }>();
  for (const { name, sheet, position } of workbook.names) {
    const keys = governedKeys(name);
    const table = keys && tableOf(keys.table);
    if (!keys || !table || table.ours || !fieldOf(keys.table, keys.column) || !sheetNamed(workbook, sheet))
      continue;
    const there = tables.get(keys.table) ?? { sheet, columns: [] };
    if (there.sheet === sheet)
      there.columns.push({ key: keys.column, row: position.row, column: position.column });
    tables.set(keys.table, there);
  }
  return tables;
}

/** A table known by its governed names alone, as if it had been saved. */
function fromNames(table: string, { sheet, columns }: Governed): TableMapping {
  const headingRow = Math.max(...columns.map(({ row }) => row));
  return {
    table,
    sheet,
    headingRow,
    lastHeadingRow: headingRow,
    firstRow: headingRow + 1,
    lastRow: headingRow,
    transposed: false,
    columns: [],
    confidence: 1,
    because: message("table-governed", { sheet }),
  };
}

/** The sheet on its side, as a sheet of its own, so that headings are followed in it the same way. */
function turnedSheet(sheet: Sheet): Sheet {
  const width = Math.min(
    mostColumns,
    Math.max(0, ...sheet.rows.slice(0, mostColumns).map((row) => row.length)),
  );
  const rows = Array.from({ length: width }, (_, column): readonly Cell[] =>
    sheet.rows.slice(0, mostColumns).map((row) => row[column] ?? null),
  );
  return plainSheet(sheet.name, rows);
}

interface Again {
  readonly sheet: Sheet;
  readonly moved: number;
}

/** The sheet in which the headings of a table stand now: the one of that name, else any other that has them. */
function findAgain(workbook: Workbook, table: TableMapping, governed: Governed | undefined): Again | null {
  const named = sheetNamed(workbook, governed?.sheet ?? table.sheet);
  if (governed && named) {
    const row = Math.max(...governed.columns.map((column) => column.row));
    return { sheet: named, moved: row - table.lastHeadingRow };
  }
  for (const sheet of named
    ? [named, ...workbook.sheets.filter((other) => other !== named)]
    : workbook.sheets) {
    const moved = movedBy(table.transposed ? turnedSheet(sheet) : sheet, table);
    if (moved !== null) return { sheet, moved };
  }
  return null;
}

interface Settled {
  readonly column: number;
  readonly mapping: ColumnMapping;
}

function settledColumns(
  table: TableMapping,
  again: Again,
  governed: Governed | undefined,
): {
  readonly settled: readonly Settled[];
  readonly lost: readonly ColumnMapping[];
} {
  const sheet = table.transposed ? turnedSheet(again.sheet) : again.sheet;
  const now = columnsByHeading(sheet, table, again.moved);
  const byKey = new Map(governed?.columns.map(({ key, column }) => [key, column]));
  const governedPlaces = new Set(byKey.values());
  const settled: Settled[] = [];
  const lost: ColumnMapping[] = [];
  table.columns.forEach((mapping, at) => {
    const named = mapping.field === null ? undefined : byKey.get(mapping.field);
    const column = named ?? now[at] ?? null;
    if (column === null) lost.push(mapping);
    else if (named !== undefined || !governedPlaces.has(column)) settled.push({ column, mapping });
    if (named !== undefined && mapping.field !== null) byKey.delete(mapping.field);
  });
  for (const [key, column] of byKey) settled.push({ column, mapping: governedColumn(key, column) });
  return { settled, lost: lost.filter(({ field }) => field !== null) };
}

function governedColumn(key: string, column: number): ColumnMapping {
  return {
    column,
    heading: "",
    field: key,
    confidence: 1,
    because: message("column-governed"),
    confirmed: true,
  };
}

function columnsFrom({ columns }: TableMapping): readonly [least: number, most: number] {
  const places = columns.map(({ column }) => column);
  return [Math.min(...places), Math.max(...places)];
}

/** True when the saved mapping has another table of the same sheet at the left or at the right of this one. */
function standsBeside(table: TableMapping, all: readonly TableMapping[]): boolean {
  const [least, most] = columnsFrom(table);
  return all.some((other) => {
    if (other === table || other.sheet !== table.sheet || other.transposed || table.transposed) return false;
    const [first, last] = columnsFrom(other);
    return last < least || first > most;
  });
}

/** The grid without what stands beside the table, blank columns between them. */
function withoutNeighbours(grid: Grid, settled: readonly Settled[]): Grid {
  const own = new Set(settled.map(({ column }) => column));
  const blocks = blocksAcross(grid).filter(({ from, to }) =>
    [...own].some((column) => from <= column && column <= to),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? columnsOnly(grid, first.from, last.to) : grid;
}

function settle(
  table: TableMapping,
  again: Again,
  governed: Governed | undefined,
  judge: Judge,
  beside: boolean,
): {
  readonly found: FoundTable;
  readonly lost: readonly ColumnMapping[];
} | null {
  const schemaTable = tableOf(table.table);
  const grids = gridsOf(again.sheet);
  const whole: Grid | null = table.transposed ? grids.turned : grids.upright;
  if (!schemaTable || !whole) return null;
  const first = Math.max(0, table.headingRow + again.moved);
  const last = Math.max(first, table.lastHeadingRow + again.moved);
  const { settled, lost } = settledColumns(table, again, governed);
  const grid = beside ? withoutNeighbours(whole, settled) : whole;
  const byColumn = new Map(settled.map((one) => [one.column, one.mapping]));
  const views = viewColumns(grid, first, last, grid.height - 1);
  const fed = new Set(settled.flatMap(({ mapping }) => (mapping.field === null ? [] : [mapping.field])));
  const fresh = mapColumns(
    views.filter(({ column }) => !byColumn.has(column)),
    schemaTable,
    judge,
    true,
    fed,
  );
  const columns = views.map((view): ColumnMapping => {
    const known = byColumn.get(view.column);
    const guessed = fresh.columns.find(({ column }) => column === view.column);
    if (!known) return guessed ?? freshColumn(view.column, view.heading);
    const here = { ...known, column: view.column, heading: view.heading };
    // Being found again by a governed name confirms a column; being read again does not.
    return governed ? { ...here, confidence: 1, confirmed: true } : here;
  });
  const candidate = {
    grid,
    first,
    last,
    table: schemaTable,
    views,
    mapped: { ...fresh, columns, guesses: [] },
    rank: 0,
    confidence: 1,
  };
  return { found: withRows(candidate, grid.height - 1), lost };
}

function freshColumn(column: number, heading: string): ColumnMapping {
  return { column, heading, field: null, confidence: 0, because: message("heading-not-known", { heading }) };
}

function lostColumn(table: TableMapping, sheet: string, { heading, field }: ColumnMapping): Finding {
  const known = field === null ? undefined : fieldOf(table.table, field);
  const said = message("column-not-found-again", {
    heading,
    field: known ? { words: known.heading } : (field ?? ""),
    sheet,
  });
  const place = {
    sheet,
    row: null,
    column: null,
    table: table.table,
    heading,
    ...(field === null ? {} : { field }),
  };
  return { code: said.code, severity: "warning", place, message: said };
}

function lostTable(table: TableMapping): Finding {
  const words = tableOf(table.table)?.sheet;
  const said = message("table-not-found-again", {
    table: words ? { words } : table.table,
    sheet: table.sheet,
  });
  const place = { sheet: table.sheet, row: null, column: null, table: table.table };
  return { code: said.code, severity: "warning", place, message: said };
}

/** The tables to look for: those of the mapping, then those that only governed names tell of. */
function tablesToFind(
  saved: Mapping | undefined,
  governed: ReadonlyMap<string, Governed>,
): readonly TableMapping[] {
  const known = new Map((saved?.tables ?? []).map((table) => [table.table, table]));
  for (const [key, names] of governed) if (!known.has(key)) known.set(key, fromNames(key, names));
  return [...known.values()].filter(({ table }) => tableOf(table));
}

function settleOne(
  workbook: Workbook,
  table: TableMapping,
  governed: Governed | undefined,
  judge: Judge,
  beside: boolean,
): { readonly settled: SettledTable | null; readonly findings: readonly Finding[] } {
  const again = findAgain(workbook, table, governed);
  const result = again && settle(table, again, governed, judge, beside);
  if (!again || !result) return { settled: null, findings: [lostTable(table)] };
  const sheet = again.sheet.name;
  const why = message(governed ? "table-governed" : "table-settled", { sheet });
  return {
    settled: { found: result.found, because: why },
    findings: result.lost.map((column) => lostColumn(table, sheet, column)),
  };
}

/** Finds again the tables of a saved mapping and of governed names: governed names win, then the headings' words, wherever they moved. */
export function settledTables(workbook: Workbook, saved: Mapping | undefined, judge: Judge): SettledTables {
  const governed = governedTables(workbook);
  const wanted = tablesToFind(saved, governed);
  const all = wanted.map((table) => {
    const names = governed.get(table.table);
    return settleOne(workbook, table, names, judge, !names && standsBeside(table, wanted));
  });
  return {
    tables: all.flatMap(({ settled }) => settled ?? []),
    findings: all.flatMap(({ findings }) => findings),
  };
}
