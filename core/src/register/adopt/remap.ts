import { foldWords } from "../../foundation/text.ts";
import { message } from "../../foundation/message.ts";
import {
  leaving,
  type ColumnMapping,
  type Mapping,
  type Reading,
  type TableMapping,
} from "../../workbook/mapping.ts";
import { sheetNamed, type Workbook } from "../../workbook/workbook.ts";
import { inferReading } from "../parse/infer-reading.ts";
import type { InferredReading } from "../parse/parsed.ts";
import { fieldOf, tableOf } from "../schema/schema.ts";
import { viewColumns } from "./candidate-table.ts";
import { contentTester } from "./content-fit.ts";
import { withRows } from "./find-tables.ts";
import { gridsOf, type Grid } from "./grid.ts";
import { makeNamer } from "./known-names.ts";
import { mapColumns, type Judge } from "./map-columns.ts";
import { settleDateOrders } from "./settle-date-orders.ts";
import { tableMappingOf } from "./table-mapping.ts";

/** A user's change of a mapping. Rows and columns count from 0. */
export type MappingChoice =
  /** This column feeds that field, or none; the column that fed it before feeds none. */
  | {
      readonly change: "field";
      readonly table: string;
      readonly column: number;
      readonly field: string | null;
    }
  /** This column is read in another way: day before month, thousands instead of units … */
  | { readonly change: "reading"; readonly table: string; readonly column: number; readonly reading: Reading }
  /** The table's headings are in these rows (columns when it lies on its side), of this sheet. */
  | {
      readonly change: "headings";
      readonly table: string;
      readonly sheet: string;
      readonly headingRow: number;
      readonly lastHeadingRow: number;
      readonly transposed: boolean;
    }
  /** The table is not part of the register: its sheet is left as it is, now and when it is read again. */
  | { readonly change: "forget"; readonly table: string };

const byUser = message("column-set-by-user");

function judgeOf(): Judge {
  return { namer: makeNamer(), fit: contentTester(), criteria: [] };
}

function gridOf(workbook: Workbook, sheetName: string, transposed: boolean): Grid | null {
  const sheet = sheetNamed(workbook, sheetName);
  if (!sheet) return null;
  const grids = gridsOf(sheet);
  return transposed ? grids.turned : grids.upright;
}

/** The reading that suits the new field, from the column's own cells, with what is in doubt about it. */
function inferredOf(
  workbook: Workbook,
  table: TableMapping,
  column: number,
  key: string,
): InferredReading | undefined {
  const field = fieldOf(table.table, key);
  const grid = gridOf(workbook, table.sheet, table.transposed);
  if (!field || !grid) return undefined;
  const views = viewColumns(grid, table.headingRow, table.lastHeadingRow, table.lastRow);
  const view = views.find((candidate) => candidate.column === column);
  if (!view) return undefined;
  const neighbours = views
    .filter((other) => other !== view)
    .map(({ heading, sample }) => ({ heading, cells: sample.cells }));
  const { culture } = workbook;
  return inferReading(field, { ...view.sample, neighbours, ...(culture ? { culture } : {}) });
}

function withoutReading({ reading, ...column }: ColumnMapping): ColumnMapping {
  void reading;
  return column;
}

function setField(
  workbook: Workbook,
  table: TableMapping,
  others: readonly TableMapping[],
  column: number,
  field: string | null,
): TableMapping {
  if (field !== null && !fieldOf(table.table, field)) return table;
  const inferred = field === null ? undefined : inferredOf(workbook, table, column, field);
  const reading = inferred?.reading;
  const columns = table.columns.map((mapping): ColumnMapping => {
    if (mapping.column === column) {
      const settled = { ...withoutReading(mapping), field, confidence: 1, because: byUser, confirmed: true };
      return reading && Object.keys(reading).length > 0 ? { ...settled, reading } : settled;
    }
    if (field === null || mapping.field !== field) return mapping;
    return { ...withoutReading(mapping), field: null, confidence: 1, because: byUser, confirmed: true };
  });
  const fed = columns.find((mapping) => mapping.column === column);
  const doubts = (inferred?.findings ?? []).flatMap((said) => (fed ? [{ column: fed, message: said }] : []));
  const mapping = { ...table, columns };
  return settleDateOrders([{ mapping, doubts }], others)[0]?.mapping ?? mapping;
}

function setReading(table: TableMapping, column: number, reading: Reading): TableMapping {
  const columns = table.columns.map((mapping) =>
    mapping.column === column ? { ...mapping, reading, confirmed: true } : mapping,
  );
  return { ...table, columns };
}

type Headings = Extract<MappingChoice, { change: "headings" }>;

/** The table read anew from these headings; columns that the user had settled keep their field where their words are still there. */
function setHeadings(
  workbook: Workbook,
  before: TableMapping | undefined,
  others: readonly TableMapping[],
  choice: Headings,
): TableMapping | null {
  const table = tableOf(choice.table);
  const grid = gridOf(workbook, choice.sheet, choice.transposed);
  const last = Math.max(choice.headingRow, choice.lastHeadingRow);
  if (!table || !grid || choice.headingRow < 0 || last >= grid.height) return null;
  const views = viewColumns(grid, choice.headingRow, last, grid.height - 1);
  const settled = new Map(
    before?.columns.filter(({ confirmed }) => confirmed).map((column) => [foldWords(column.heading), column]),
  );
  const mapped = mapColumns(views, table, judgeOf(), true);
  const columns = mapped.columns.map((column): ColumnMapping => {
    const known = settled.get(foldWords(column.heading));
    return known && column.heading !== ""
      ? { ...known, column: column.column, heading: column.heading }
      : column;
  });
  const candidate = {
    grid,
    first: choice.headingRow,
    last,
    table,
    views,
    mapped: { ...mapped, columns },
    rank: 0,
    confidence: 1,
  };
  const found = tableMappingOf(workbook, withRows(candidate, grid.height - 1), message("table-set-by-user"));
  return settleDateOrders([found], others)[0]?.mapping ?? null;
}

function replaced(mapping: Mapping, key: string, table: TableMapping | null): Mapping {
  const there = mapping.tables.some((candidate) => candidate.table === key);
  if (table && !there) return { ...mapping, tables: [...mapping.tables, table] };
  const tables = mapping.tables.flatMap((candidate) =>
    candidate.table !== key ? [candidate] : table ? [table] : [],
  );
  return { ...mapping, tables };
}

/** Without the table; its sheet is left as it is when nothing else of the register lies in it. */
function forgotten(mapping: Mapping, before: TableMapping | undefined): Mapping {
  if (!before) return mapping;
  const without = replaced(mapping, before.table, null);
  const left = mapping.leftSheets ?? [];
  const stays = without.tables.some(({ sheet }) => sheet === before.sheet) || left.includes(before.sheet);
  return stays ? without : leaving(without, [...left, before.sheet]);
}

/** With the table where the user found it: its sheet is no longer left as it is. */
function found(mapping: Mapping, table: TableMapping): Mapping {
  const left = (mapping.leftSheets ?? []).filter((sheet) => sheet !== table.sheet);
  return replaced(leaving(mapping, left), table.table, table);
}

/** The mapping with the user's change in it; the same mapping when the change speaks of what is not there. */
export function remap(workbook: Workbook, mapping: Mapping, choice: MappingChoice): Mapping {
  const before = mapping.tables.find(({ table }) => table === choice.table);
  const others = mapping.tables.filter((table) => table !== before);
  if (choice.change === "headings") {
    const table = setHeadings(workbook, before, others, choice);
    return table ? found(mapping, table) : mapping;
  }
  if (choice.change === "forget") return forgotten(mapping, before);
  if (!before) return mapping;
  const after =
    choice.change === "field"
      ? setField(workbook, before, others, choice.column, choice.field)
      : setReading(before, choice.column, choice.reading);
  return replaced(mapping, choice.table, after);
}
