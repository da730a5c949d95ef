import { message, type Message } from "../../foundation/message.ts";
import type { ColumnMapping, Reading, TableMapping } from "../../workbook/mapping.ts";
import type { Culture, Workbook } from "../../workbook/workbook.ts";
import { inferReading } from "../parse/infer-reading.ts";
import type { ColumnSample, InferredReading } from "../parse/parsed.ts";
import { fieldOf } from "../schema/schema.ts";
import type { FoundTable } from "./find-tables.ts";
import { rounded } from "./map-columns.ts";

/** Something to look at in how a column is read. */
export interface ReadingDoubt {
  readonly column: ColumnMapping;
  readonly message: Message;
}

/** A table's mapping, and what is in doubt about how its columns are read. */
export interface MappedTable {
  readonly mapping: TableMapping;
  readonly doubts: readonly ReadingDoubt[];
}

const longestNeighbour = 60;

interface ReadColumn {
  readonly column: ColumnMapping;
  readonly doubts: readonly Message[];
}

/** What of a reading settles a doubt about it. */
const settledBy: Readonly<Record<string, keyof Reading>> = {
  "unit-not-said": "scale",
  "duration-unit-not-said": "durationUnit",
  "percent-not-said": "percent",
  "date-order-mixed": "dateOrder",
};

/** A column that was settled before keeps its reading; what was left open in it stays open until it is given or the cells tell it. */
function asSettled(column: ColumnMapping, settled: Reading, inferred: InferredReading): ReadColumn {
  const doubts = inferred.findings.filter(({ code }) => {
    const key = settledBy[code];
    return key !== undefined && settled[key] === undefined;
  });
  const told = settled.scale === undefined ? inferred.reading.scale : undefined;
  return {
    column: told === undefined ? column : { ...column, reading: { ...settled, scale: told } },
    doubts,
  };
}

function withReading(found: FoundTable, column: ColumnMapping, culture: Culture | undefined): ReadColumn {
  const field = column.field === null ? undefined : fieldOf(found.table.key, column.field);
  const view = found.views.find((candidate) => candidate.column === column.column);
  if (!field || !view) return { column, doubts: [] };
  // What may say a column's unit is short: bands of cost, currencies. Narratives would only cost time.
  const neighbours = found.views
    .filter((other) => other !== view && other.filled.length > 0 && other.medianLength <= longestNeighbour)
    .map(({ heading, sample }) => ({ heading, cells: sample.cells }));
  const sample: ColumnSample = { ...view.sample, neighbours, ...(culture ? { culture } : {}) };
  const inferred = inferReading(field, sample);
  const { reading, findings } = inferred;
  if (column.reading) return asSettled(column, column.reading, inferred);
  return { column: Object.keys(reading).length === 0 ? column : { ...column, reading }, doubts: findings };
}

function whyTable(found: FoundTable): Message {
  const fed = found.mapped.columns.filter(({ field }) => field !== null).length;
  return message("table-found", {
    sheet: found.grid.sheet.name,
    table: { words: found.table.sheet },
    fed,
    columns: found.mapped.columns.length,
    rows: found.range.records,
  });
}

/** The mapping of a table of that workbook as it was found: its place, its columns with how they are to be read, and why. */
export function tableMappingOf(
  { culture }: Workbook,
  found: FoundTable,
  because: Message = whyTable(found),
): MappedTable {
  const { range, table, grid, mapped } = found;
  const read = mapped.columns.map((column) => withReading(found, column, culture));
  const skippedRows = range.skipped.map(({ row }) => row);
  const mapping = {
    table: table.key,
    sheet: grid.sheet.name,
    headingRow: found.first,
    lastHeadingRow: found.last,
    firstRow: range.firstRow,
    lastRow: range.lastRow,
    transposed: grid.transposed,
    columns: read.map(({ column }) => column),
    confidence: rounded(found.confidence),
    because,
    ...(skippedRows.length > 0 ? { skippedRows } : {}),
  };
  return {
    mapping,
    doubts: read.flatMap(({ column, doubts }) => doubts.map((said) => ({ column, message: said }))),
  };
}
