import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { numberOfValue, type Value } from "../../foundation/value.ts";
import type { Field } from "../schema-types.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import { collect } from "./collect.ts";
import { sayFigure } from "./say-figure.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

interface Outside {
  readonly code: "value-too-low" | "value-too-high";
  readonly figure: number;
  readonly bound: number;
}

/** The lowest and highest figure of a value: those of a three-point estimate, else twice the same; null when it has none. */
function figuresOf(value: Value | undefined): readonly [number, number] | null {
  if (typeof value === "object" && "mid" in value) return [value.low, value.high];
  const figure = numberOfValue(value);
  return figure === null ? null : [figure, figure];
}

function outside({ low, high }: Field, value: Value | undefined): Outside | undefined {
  const figures = figuresOf(value);
  if (!figures) return undefined;
  const [least, most] = figures;
  if (low !== undefined && least < low) return { code: "value-too-low", figure: least, bound: low };
  return high !== undefined && most > high
    ? { code: "value-too-high", figure: most, bound: high }
    : undefined;
}

function tell(source: SourceTable, column: SourceColumn, row: RegisterRow): Finding | undefined {
  const { field, key } = column;
  const found = outside(field, row.values[key]);
  if (!found) return undefined;
  const [value, bound] = [sayFigure(column, found.figure), sayFigure(column, found.bound)];
  const told = message(found.code, { field: { words: field.heading }, value, bound });
  return {
    code: told.code,
    severity: "warning",
    place: placeOf(source, row.row, key, row.id),
    message: told,
  };
}

/** Tells of each figure below or above what its field may hold (a progress of 120 %, a negative budget). */
export const checkRange: Check = ({ table: { source, rows } }) =>
  source.columns
    .filter(({ field }) => field.low !== undefined || field.high !== undefined)
    .flatMap((column) => collect(rows, (row) => tell(source, column, row)));
