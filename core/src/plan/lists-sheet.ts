import { message } from "../foundation/message.ts";
import { schema, fieldOf } from "../register/schema/schema.ts";
import type { Change } from "../workbook/change.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { freeSheetName } from "./sheet-name.ts";

/** The sheet that drop-downs take their values from, one column a list; nothing when the workbook has it. */
export function proposeLists(workbook: Workbook, mapping: Mapping): readonly Change[] {
  if (workbook.names.some(({ name }) => name.startsWith("jalon.lists."))) return [];
  const used = usedLists(mapping);
  const columns = used.map((list) => ({ column: list, heading: listHeading(mapping, list) }));
  const values = used.map((list) => (schema.lists[list] ?? []).map(({ label }) => label[mapping.language]));
  const height = Math.max(0, ...values.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
  const because = message("govern-lists");
  const sheet = freeSheetName(workbook, "lists", mapping.language);
  if (columns.length === 0) return [];
  return [
    { kind: "add-sheet", table: "lists", sheet, columns, rows, by: "jalon", because },
    {
      kind: "dress",
      table: "lists",
      column: "",
      before: null,
      after: { headingRow: 0, locked: true },
      by: "jalon",
      because,
    },
  ];
}

function usedLists(mapping: Mapping): readonly string[] {
  const lists = mapping.tables.flatMap((table) =>
    table.columns.flatMap(({ field }) => (field && fieldOf(table.table, field)?.list) || []),
  );
  return [...new Set(lists)].sort();
}

function listHeading(mapping: Mapping, list: string): string {
  for (const table of mapping.tables) {
    for (const { field: key } of table.columns) {
      const field = key ? fieldOf(table.table, key) : undefined;
      if (field?.list === list) return field.heading[mapping.language];
    }
  }
  return list;
}
