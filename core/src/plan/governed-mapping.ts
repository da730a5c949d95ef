import { message } from "../foundation/message.ts";
import type { Register } from "../register/register.ts";
import { fieldOf, headingOf } from "../register/schema/schema.ts";
import type { ColumnMapping, Mapping, TableMapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { fitsInPlace } from "./fits-in-place.ts";
import { governedFields } from "./govern-new-sheet.ts";
import { isGoverned } from "../workbook/governed-name.ts";
import { freeSheetName } from "./sheet-name.ts";

const because = message("govern-mapping");

/** The mapping as it will be once the register is governed: the id column is there, and what got a new sheet lies on it. */
export function governedMapping(workbook: Workbook, mapping: Mapping, register: Register): Mapping {
  const tables = mapping.tables.map((table) => {
    if (fitsInPlace(workbook, mapping, table)) return withIdColumn(mapping, table);
    if (isGoverned(workbook, table.table, "id")) return table;
    return onNewSheet(workbook, mapping, table, register.tables[table.table]?.rows.length ?? 0);
  });
  return { ...mapping, tables };
}

function withIdColumn(mapping: Mapping, table: TableMapping): TableMapping {
  if (table.columns.some(({ field }) => field === "id")) return table;
  const field = fieldOf(table.table, "id");
  const id: ColumnMapping = {
    column: 1 + Math.max(-1, ...table.columns.map(({ column }) => column)),
    heading: field ? headingOf(field, mapping.language) : "ID",
    field: "id",
    confidence: 1,
    because,
  };
  return { ...table, columns: [...table.columns, id] };
}

function onNewSheet(workbook: Workbook, mapping: Mapping, table: TableMapping, rows: number): TableMapping {
  const columns = governedFields(table).map((field, column): ColumnMapping => {
    const heading = field.heading[mapping.language];
    const reading = field.type === "percentage" ? { reading: { percent: "share" as const } } : {};
    return { column, heading, field: field.key, confidence: 1, because, ...reading };
  });
  return {
    table: table.table,
    sheet: freeSheetName(workbook, table.table, mapping.language),
    headingRow: 0,
    lastHeadingRow: 0,
    firstRow: 1,
    lastRow: rows,
    transposed: false,
    columns,
    confidence: 1,
    because,
  };
}
