import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import type { Field } from "../schema-types.ts";
import type { Check } from "./check.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf } from "./source-table.ts";

/** Fields that every row must have; ids are proposed, computed fields are ours, and a family's columns may be left blank. */
function requiredFields(table: ReadTable): readonly Field[] {
  return table.source.table.fields.filter(
    (field) => field.need === "must" && field.type !== "id" && !field.computed && !field.family,
  );
}

function isBlankValue(value: Value | undefined): boolean {
  return value === undefined || value === "" || (isMissing(value) && value.missing === "blank");
}

/** Tells of each blank cell of a field that every row must have, once for the table where no column gives it. */
export const checkRequired: Check = ({ table }) =>
  requiredFields(table).flatMap((field): readonly Finding[] => {
    const words = { field: { words: field.heading } };
    if (!table.source.columnOf.has(field.key)) {
      if (table.rows.length === 0) return [];
      const said = message("column-required", words);
      return [
        { code: said.code, severity: "error", place: placeOf(table.source, null, field.key), message: said },
      ];
    }
    const said = message("field-required", words);
    return table.rows
      .filter((row) => isBlankValue(row.values[field.key]))
      .map((row) => ({
        code: said.code,
        severity: "error",
        place: placeOf(table.source, row.row, field.key, row.id),
        message: said,
      }));
  });
