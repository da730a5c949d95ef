import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import { isMissing } from "../foundation/missing.ts";
import { addressOf } from "../foundation/place.ts";
import type { Value } from "../foundation/value.ts";
import type { RegisterRow } from "../register/register.ts";
import { fieldOf, headingOf } from "../register/schema/schema.ts";
import type { Field } from "../register/schema-types.ts";
import type { Change, NewColumn } from "../workbook/change.ts";
import type { Mapping, TableMapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { isGoverned } from "../workbook/governed-name.ts";
import { newTableSheet } from "./table-sheet.ts";
import { cellOfValue } from "./cell-of-value.ts";

const sourceColumn = "source";

/** Changes that write a table on a new governed sheet because its source cannot be governed in place; each row keeps the cell it came from. */
export function governOnNewSheet(
  workbook: Workbook,
  mapping: Mapping,
  table: TableMapping,
  rows: readonly RegisterRow[],
): readonly Change[] {
  if (isGoverned(workbook, table.table, "id")) return [];
  const fields = governedFields(table);
  const language = mapping.language;
  const columns: NewColumn[] = fields.map((field) => ({
    column: field.key,
    heading: field.heading[language],
  }));
  const source = { column: sourceColumn, heading: language === "fr" ? "Cellule d'origine" : "Source cell" };
  const because = message("govern-new-sheet", { sheet: table.sheet });
  const cells = rows.map((row) => [
    ...fields.map((field) => cellFor(field, row, mapping)),
    sourceOf(table, row),
  ]);
  return newTableSheet(workbook, language, table.table, [...columns, source], cells, because);
}

/** The fields of a new governed sheet: the id first, then the source's fields in its order. */
export function governedFields(table: TableMapping): readonly Field[] {
  const keys = ["id", ...table.columns.flatMap(({ field }) => (field && field !== "id" ? [field] : []))];
  return keys.flatMap((key) => {
    const field = fieldOf(table.table, key);
    return field ? [{ ...field, key, heading: headingFor(field, key) }] : [];
  });
}

function headingFor(field: Field, key: string): Field["heading"] {
  const member = key.includes(":") ? key.slice(key.indexOf(":") + 1) : null;
  return member ? { fr: member, en: member } : { fr: headingOf(field, "fr"), en: headingOf(field, "en") };
}

function cellFor(field: Field, row: RegisterRow, mapping: Mapping): Cell {
  if (field.key === "id") return row.id;
  const value: Value | undefined = row.values[field.key];
  if (value === undefined || (isMissing(value) && value.missing === "blank")) return null;
  return cellOfValue(field, value, mapping.language);
}

function sourceOf(table: TableMapping, row: RegisterRow): string {
  const position = table.transposed
    ? { row: table.headingRow, column: row.row }
    : { row: row.row, column: table.columns[0]?.column ?? 0 };
  return `${table.sheet}!${addressOf(position)}`;
}
