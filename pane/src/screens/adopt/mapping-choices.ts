import {
  fieldOf,
  headingOf,
  tableOf,
  type ColumnMapping,
  type Field,
  type Language,
  type TableMapping,
} from "@jalon/core";

/** One field that a column may feed. */
export interface FieldOption {
  readonly key: string;
  readonly label: string;
}

/** A field's heading, with its month or criterion when it is one of a family. */
export function sayField(language: Language, table: string, key: string): string {
  const field = fieldOf(table, key);
  if (!field) return key;
  const member = key.includes(":") ? ` · ${key.slice(key.indexOf(":") + 1)}` : "";
  return headingOf(field, language) + member;
}

/** The fields that a column may feed: the most likely first, then all of the table's. */
export function fieldOptions(
  language: Language,
  { table }: TableMapping,
  column: ColumnMapping,
): { readonly likely: readonly FieldOption[]; readonly all: readonly FieldOption[] } {
  const option = (key: string) => ({ key, label: sayField(language, table, key) });
  const likely = [column.field, ...(column.alternatives ?? []).map(({ field }) => field)];
  const keys = [...new Set(likely.filter((key) => key !== null))];
  const fields = tableOf(table)?.fields ?? [];
  const all = fields.filter((field) => !field.family && !field.computed).map((field) => option(field.key));
  return { likely: keys.map(option), all: all.filter(({ key }) => !keys.includes(key)) };
}

/** The field that a column feeds; undefined when it feeds none. */
export function fieldOfColumn(table: TableMapping, column: ColumnMapping): Field | undefined {
  return column.field === null ? undefined : fieldOf(table.table, column.field);
}
