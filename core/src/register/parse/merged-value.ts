import type { Field, FieldType } from "../schema-types.ts";

const shared: ReadonlySet<FieldType> = new Set<FieldType>([
  "text",
  "longText",
  "person",
  "reference",
  "choice",
  "health",
  "yesNo",
  "day",
  "month",
]);

/** True when a cell merged over several rows tells the field of each of them (their project, their owner). An amount would be counted twice, and a name or an id would stand for two rows. */
export function tellsEachRow(field: Field): boolean {
  return shared.has(field.type) && field.key !== "name" && field.unique !== true;
}
