import { message } from "../foundation/message.ts";
import type { RegisterRow } from "../register/register.ts";
import { fieldOf, headingOf, schema } from "../register/schema/schema.ts";
import type { Change, GovernColumn, SetCell } from "../workbook/change.ts";
import type { Dress } from "../workbook/dress.ts";
import { addressOfRow } from "../workbook/locate.ts";
import type { ColumnMapping, Mapping, TableMapping } from "../workbook/mapping.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { rulesOf } from "./dress-of.ts";
import { sameDress } from "./same-dress.ts";
import { isGoverned } from "../workbook/governed-name.ts";

const by = "jalon";

/** Changes that govern a table where it lies; the user's cells, formats and headings stay as they are. */
export function governInPlace(
  workbook: Workbook,
  mapping: Mapping,
  table: TableMapping,
  rows: readonly RegisterRow[],
): readonly Change[] {
  const sheet = sheetNamed(workbook, table.sheet);
  if (!sheet) return [];
  const waiting = new Set(table.shiftedRows ?? []);
  const mapped = table.columns.filter((column) => column.field !== null);
  return [
    ...idColumn(workbook, mapping, table),
    ...mapped.flatMap((column) => governColumn(workbook, table, column)),
    ...rows.filter((row) => row.idProposed && !waiting.has(row.row)).map((row) => writeId(sheet, table, row)),
    ...mapped.flatMap((column) => dressColumn(sheet, mapping, table, column)),
  ];
}

function idColumn(workbook: Workbook, mapping: Mapping, table: TableMapping): readonly Change[] {
  if (table.columns.some((column) => column.field === "id") || isGoverned(workbook, table.table, "id"))
    return [];
  const field = fieldOf(table.table, "id");
  if (!field) return [];
  const heading = headingOf(field, mapping.language);
  const after = rulesOf(field, mapping.language, schema.lists);
  const dress = { kind: "dress" as const, table: table.table, column: "id", before: null, after, by };
  return [
    {
      kind: "add-column",
      table: table.table,
      column: "id",
      heading,
      by,
      because: message("govern-id-column"),
    },
    { ...dress, because: message("govern-dress", { heading }) },
  ];
}

function governColumn(
  workbook: Workbook,
  table: TableMapping,
  column: ColumnMapping,
): readonly GovernColumn[] {
  const key = column.field ?? "";
  if (isGoverned(workbook, table.table, key)) return [];
  const because = message("govern-column", { heading: column.heading });
  return [{ kind: "govern-column", table: table.table, column: key, heading: column.heading, by, because }];
}

function writeId(sheet: Sheet, table: TableMapping, row: RegisterRow): SetCell {
  return {
    kind: "set-cell",
    table: table.table,
    row: addressOfRow(sheet, row.row),
    column: "id",
    before: { value: null },
    after: { value: row.id },
    by,
    because: message("govern-id", { id: row.id }),
  };
}

function withoutPercentBounds(dress: Dress, column: ColumnMapping): Dress {
  if (column.reading?.percent !== "whole" || !dress.between) return dress;
  const { between: _, ...rest } = dress;
  return rest;
}

function dressColumn(
  sheet: Sheet,
  mapping: Mapping,
  table: TableMapping,
  column: ColumnMapping,
): readonly Change[] {
  const key = column.field ?? "";
  const field = fieldOf(table.table, key);
  if (!field) return [];
  const rules = withoutPercentBounds(rulesOf(field, mapping.language, schema.lists), column);
  const before = sheet.dress?.[key] ?? null;
  const after = { ...before, ...rules };
  if (Object.keys(rules).length === 0 || sameDress(before, after)) return [];
  const because = message("govern-dress", { heading: column.heading });
  return [{ kind: "dress", table: table.table, column: key, before, after, by, because }];
}
