import type { Language } from "../foundation/language.ts";
import { message } from "../foundation/message.ts";
import { schema } from "../register/schema/schema.ts";
import type { Change } from "../workbook/change.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { governedKeys } from "../workbook/governed-name.ts";
import { freeSheetName } from "./sheet-name.ts";

/** The sheet that drop-downs take their values from: every list of the schema, one column a list; nothing when the workbook has it. */
export function proposeLists(workbook: Workbook, mapping: Mapping): readonly Change[] {
  const lists = Object.keys(schema.lists).sort();
  if (workbook.names.some(({ name }) => governedKeys(name)?.table === "lists")) return [];
  const columns = lists.map((list) => ({ column: list, heading: listHeading(list, mapping.language) }));
  const values = lists.map((list) => (schema.lists[list] ?? []).map(({ label }) => label[mapping.language]));
  const height = Math.max(0, ...values.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
  const because = message("govern-lists");
  const sheet = freeSheetName(workbook, "lists", mapping.language);
  const after = { headingRow: 0, locked: true };
  return [
    { kind: "add-sheet", table: "lists", sheet, columns, rows, by: "jalon", because },
    { kind: "dress", table: "lists", column: "", before: null, after, by: "jalon", because },
  ];
}

/** The heading of the first field that takes its values from the list. */
function listHeading(list: string, language: Language): string {
  const fields = schema.tables.flatMap((table) => table.fields);
  return fields.find((field) => field.list === list)?.heading[language] ?? list;
}
