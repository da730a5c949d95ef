import { message } from "../../foundation/message.ts";
import type { ColumnMapping, TableMapping } from "../../workbook/mapping.ts";
import { inferReading } from "../parse/infer-reading.ts";
import type { ColumnSample } from "../parse/parsed.ts";
import { fieldOf } from "../schema/schema.ts";
import type { FoundTable } from "./find-tables.ts";
import { rounded } from "./map-columns.ts";

function withReading(found: FoundTable, column: ColumnMapping): ColumnMapping {
  const field = column.field === null ? undefined : fieldOf(found.table.key, column.field);
  const view = found.views.find((candidate) => candidate.column === column.column);
  if (!field || !view || column.reading) return column;
  const neighbours = found.views
    .filter((other) => other !== view)
    .map(({ heading, sample }) => ({ heading, cells: sample.cells }));
  const sample: ColumnSample = { ...view.sample, neighbours };
  const { reading } = inferReading(field, sample);
  return Object.keys(reading).length === 0 ? column : { ...column, reading };
}

/** The mapping of a table as it was found: its place, its columns with how they are to be read, and why. */
export function tableMappingOf(found: FoundTable): TableMapping {
  const { range, table, grid, mapped } = found;
  const columns = mapped.columns.map((column) => withReading(found, column));
  const fed = columns.filter(({ field }) => field !== null).length;
  const skippedRows = range.skipped.map(({ row }) => row);
  return {
    table: table.key,
    sheet: grid.sheet.name,
    headingRow: found.first,
    lastHeadingRow: found.last,
    firstRow: range.firstRow,
    lastRow: range.lastRow,
    transposed: grid.transposed,
    columns,
    confidence: rounded(found.confidence),
    because: message("table-found", {
      sheet: grid.sheet.name,
      table: { words: table.sheet },
      fed,
      columns: columns.length,
      rows: range.records,
    }),
    ...(skippedRows.length > 0 ? { skippedRows } : {}),
  };
}
