import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import { foldText } from "../../foundation/text.ts";
import { schema } from "../schema/schema.ts";
import type { Choice, Field } from "../schema-types.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./checks.ts";
import { nearestText } from "./edit-distance.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** True for fields whose values come from a list. */
export function isChoiceField(field: Field): boolean {
  return (
    field.list !== undefined && (field.type === "choice" || field.type === "health" || field.type === "yesNo")
  );
}

function nearestChoice(list: readonly Choice[], said: string): Choice | undefined {
  const bySpelling = new Map<string, Choice>();
  for (const choice of list) {
    for (const spelling of choice.spellings) {
      const folded = foldText(spelling);
      if (folded.length >= 4) bySpelling.set(folded, choice);
    }
  }
  const nearest = nearestText(foldText(said), [...bySpelling.keys()]);
  return nearest === undefined ? undefined : bySpelling.get(nearest);
}

function finding(source: SourceTable, column: SourceColumn, row: RegisterRow, said: string): Finding {
  const { field } = column;
  const list = schema.lists[field.list ?? ""] ?? [];
  const nearest = nearestChoice(list, said);
  const heading = { words: field.heading };
  const told = nearest
    ? message("choice-nearest", { said, field: heading, nearest: { words: nearest.label } })
    : message("choice-unknown", {
        said,
        field: heading,
        allowed: list.map((choice) => ({ words: choice.label })),
      });
  const repairable = nearest && !source.formula(row.row, column.column);
  const before = source.cell(row.row, column.column);
  const after = nearest?.label[source.language] ?? "";
  return {
    code: told.code,
    severity: "warning",
    place: placeOf(source, row.row, column.key, row.id),
    message: told,
    ...(repairable ? { repair: { kind: "spelling", before, after } } : {}),
  };
}

/** Tells of each choice that its list does not know, with the nearest one as a repair. */
export const checkChoices: Check = ({ table }) =>
  table.source.columns
    .filter((column) => isChoiceField(column.field))
    .flatMap((column) =>
      table.rows.flatMap((row) => {
        const value = row.values[column.key];
        if (
          value === undefined ||
          !isMissing(value) ||
          value.missing !== "notUnderstood" ||
          value.said === ""
        )
          return [];
        return table.source.formula(row.row, column.column)?.value === "unknown"
          ? []
          : [finding(table.source, column, row, value.said)];
      }),
    );
