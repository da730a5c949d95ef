import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { numberOfValue, type Value } from "../../foundation/value.ts";
import type { Field } from "../schema-types.ts";
import type { Check } from "./check.ts";
import { placeOf } from "./source-table.ts";

/** The figures of a value that its bounds hold for: all three of a three-point estimate. */
function figuresOf(value: Value | undefined): readonly number[] {
  if (typeof value === "object" && "mid" in value) return [value.low, value.mid, value.high];
  const figure = numberOfValue(value);
  return figure === null ? [] : [figure];
}

function outside(
  field: Field,
  value: Value | undefined,
): { code: string; figure: number; bound: number } | undefined {
  for (const figure of figuresOf(value)) {
    if (field.low !== undefined && figure < field.low)
      return { code: "value-too-low", figure, bound: field.low };
    if (field.high !== undefined && figure > field.high)
      return { code: "value-too-high", figure, bound: field.high };
  }
  return undefined;
}

function shown(field: Field, figure: number): { value: number | string } {
  return { value: field.type === "percentage" ? `${Math.round(figure * 1e6) / 1e4} %` : figure };
}

/** Tells of each figure below or above what its field may hold (a progress of 120 %, a negative budget). */
export const checkRange: Check = ({ table }) =>
  table.source.columns
    .filter(({ field }) => field.low !== undefined || field.high !== undefined)
    .flatMap(({ field, key }) =>
      table.rows.flatMap((row): readonly Finding[] => {
        const found = outside(field, row.values[key]);
        if (!found) return [];
        const bound = shown(field, found.bound).value;
        const told = message(found.code, {
          field: { words: field.heading },
          ...shown(field, found.figure),
          bound,
        });
        return [
          {
            code: told.code,
            severity: "warning",
            place: placeOf(table.source, row.row, key, row.id),
            message: told,
          },
        ];
      }),
    );
