import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import { dayOfValue, type Value } from "../../foundation/value.ts";
import type { Field, Table } from "../schema-types.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import { collect } from "./collect.ts";
import { placeOf, type SourceTable } from "./source-table.ts";

/** Each field that is a start with the end that follows it in the schema. */
function pairsOf(table: Table): readonly (readonly [start: Field, end: Field])[] {
  const dated = table.fields.filter((field) => field.boundary !== undefined);
  return dated.flatMap((field, at) => {
    const next = dated[at + 1];
    return field.boundary === "start" && next?.boundary === "end" ? [[field, next] as const] : [];
  });
}

function dayIn(value: Value | undefined): string | null {
  return value === undefined || isMissing(value) ? null : dayOfValue(value);
}

function tell(
  source: SourceTable,
  startField: Field,
  endField: Field,
  row: RegisterRow,
): Finding | undefined {
  const start = dayIn(row.values[startField.key]);
  const end = dayIn(row.values[endField.key]);
  if (start === null || end === null || end >= start) return undefined;
  const told = message("end-before-start", {
    startField: { words: startField.heading },
    endField: { words: endField.heading },
    start: { day: start },
    end: { day: end },
  });
  const key = source.columnOf.has(endField.key) ? endField.key : startField.key;
  return { code: told.code, severity: "error", place: placeOf(source, row.row, key, row.id), message: told };
}

/** Tells of each end that comes before its start. */
export const checkEndAfterStart: Check = ({ table: { source, rows } }) =>
  pairsOf(source.table).flatMap(([start, end]) => collect(rows, (row) => tell(source, start, end, row)));
