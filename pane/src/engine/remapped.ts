import { message, type ColumnMapping, type Mapping, type TableMapping, type Workbook } from "@jalon/core";
import type { MappingChoice } from "./engine.ts";

/** The mapping after the user's choice. */
export function remapped(_workbook: Workbook, mapping: Mapping, choice: MappingChoice): Mapping {
  if (choice.kind === "sheet") return mapping;
  const change = (column: ColumnMapping): ColumnMapping => {
    if (column.column !== choice.column) return column;
    const settled = { confidence: 1, confirmed: true, because: message("user-choice") };
    if (choice.kind === "field") return { ...column, ...settled, field: choice.field };
    return { ...column, ...settled, reading: choice.reading };
  };
  const tables = mapping.tables.map((table): TableMapping => {
    return table.table === choice.table ? { ...table, columns: table.columns.map(change) } : table;
  });
  return { ...mapping, tables };
}
