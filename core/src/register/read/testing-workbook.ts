import type { Cell } from "../../foundation/cell.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { schemaVersion, type Mapping, type Reading, type TableMapping } from "../../workbook/mapping.ts";
import { plainSheet, type Sheet, type Workbook } from "../../workbook/workbook.ts";

/** A column of a workbook made for a test: `budget`, or with how it is read, or null for one that feeds no field. */
export type GivenColumn = string | null | { readonly field: string; readonly reading: Reading };

/** A sheet of a workbook made for a test: its first row is headings, one for each column. */
export interface GivenTable {
  readonly table: string;
  readonly columns: readonly GivenColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly also?: Partial<TableMapping>;
  readonly sheet?: Partial<Sheet>;
}

const because = message("test");

function mappingOf({ table, columns, rows, also }: GivenTable): TableMapping {
  return {
    table,
    sheet: table,
    headingRow: 0,
    lastHeadingRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    transposed: false,
    columns: columns.map((column, at) => ({
      column: at,
      heading: headingOf(column),
      field: typeof column === "object" && column !== null ? column.field : column,
      confidence: 1,
      because,
      ...(typeof column === "object" && column !== null ? { reading: column.reading } : {}),
    })),
    confidence: 1,
    because,
    ...also,
  };
}

function headingOf(column: GivenColumn): string {
  if (column === null) return "Note";
  return foldText(typeof column === "string" ? column : column.field);
}

/** A workbook and its mapping, for tests: one sheet a table, headings in the first row, records below. */
export function givenWorkbook(...tables: readonly GivenTable[]): { workbook: Workbook; mapping: Mapping } {
  const sheets = tables.map((given) => ({
    ...plainSheet(given.table, [given.columns.map(headingOf), ...given.rows]),
    ...given.sheet,
  }));
  return {
    workbook: { sheets, names: [], source: "test" },
    mapping: { schemaVersion, language: "fr", tables: tables.map(mappingOf) },
  };
}
