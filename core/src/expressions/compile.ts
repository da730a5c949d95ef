import { dayNumber, isDay } from "../foundation/day.ts";
import { dayOfValue, numberOfValue, type Value } from "../foundation/value.ts";
import type { RegisterRow } from "../register/register.ts";
import { fieldOf } from "../register/schema/schema.ts";
import type { Expression, Formula } from "./expression.ts";
import { kindOfField } from "./names.ts";
import { numberOperations, textOperations } from "./compute.ts";
import type { Computed, ComputedText } from "./computed.ts";

type Columns = (key: string) => Column;

type Column = readonly (string | null)[] | Float64Array;

const columnsByRows = new WeakMap<readonly RegisterRow[], Map<string, Column>>();

/** A field's values as one column; made once for the same rows, however many formulas use it. */
function sharedColumn(table: string, key: string, rows: readonly RegisterRow[]): Column {
  const made = columnsByRows.get(rows) ?? new Map<string, Column>();
  columnsByRows.set(rows, made);
  const known = made.get(`${table}.${key}`) ?? columnOf(table, key, rows);
  made.set(`${table}.${key}`, known);
  return known;
}

/** Prepares a formula for these rows. What is missing (blank, withheld, not yet known …) is not known, and so is what is computed from it. */
export function compileFormula(formula: Formula, rows: readonly RegisterRow[]): Computed {
  return compileNumber(formula.expression, (key) => sharedColumn(formula.table, key, rows));
}

function columnOf(
  table: string,
  key: string,
  rows: readonly RegisterRow[],
): readonly (string | null)[] | Float64Array {
  const field = fieldOf(table, key);
  const kind = field ? kindOfField(field) : "text";
  if (kind === "text") return rows.map((row) => textOf(row.values[key]));
  const column = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    column[index] = kind === "day" ? dayAsNumber(row.values[key]) : asNumber(row.values[key]);
  });
  return column;
}

function textOf(value: Value | undefined): string | null {
  if (typeof value === "string") return value;
  return typeof value === "object" && "date" in value ? value.date : null;
}

function asNumber(value: Value | undefined): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberOfValue(value) ?? Number.NaN;
}

function dayAsNumber(value: Value | undefined): number {
  const day = dayOfValue(value);
  return day !== null && isDay(day) ? dayNumber(day) : Number.NaN;
}

function compileNumber(expression: Expression, columns: Columns): Computed {
  if (expression.kind === "number") return constantly(expression.value);
  if (expression.kind === "truth") return constantly(expression.value ? 1 : 0);
  if (expression.kind === "field") return numberField(columns(expression.key));
  if (expression.kind === "text") return constantly(Number.NaN);
  const { operation, arguments: parts } = expression;
  if (parts.length > 0 && parts.every((part) => isText(part, columns))) {
    const compute = textOperations[operation];
    if (compute) return compute(parts.map((part) => compileText(part, columns)));
  }
  const compute = numberOperations[operation];
  return compute ? compute(parts.map((part) => compileNumber(part, columns))) : constantly(Number.NaN);
}

function constantly(value: number): Computed {
  return () => value;
}

function numberField(column: Column): Computed {
  if (column instanceof Float64Array) return (index) => column[index] ?? Number.NaN;
  return constantly(Number.NaN);
}

function isText(expression: Expression, columns: Columns): boolean {
  if (expression.kind === "text") return true;
  if (expression.kind === "field") return !(columns(expression.key) instanceof Float64Array);
  if (expression.kind !== "call") return false;
  return (
    (expression.operation === "if" || expression.operation === "orElse") &&
    expression.arguments.slice(-1).every((part) => isText(part, columns))
  );
}

function compileText(expression: Expression, columns: Columns): ComputedText {
  if (expression.kind === "text") return () => expression.value;
  if (expression.kind === "field") return textField(columns(expression.key));
  return expression.kind === "call" ? textCall(expression, columns) : noText;
}

const noText: ComputedText = () => null;

function textField(column: Column): ComputedText {
  return column instanceof Float64Array ? noText : (index) => column[index] ?? null;
}

function textCall(expression: Expression & { kind: "call" }, columns: Columns): ComputedText {
  const parts = expression.arguments;
  const [value = noText, otherwise = noText] = parts.slice(-2).map((part) => compileText(part, columns));
  if (expression.operation === "orElse") return (index) => value(index) ?? otherwise(index);
  const [condition] = parts;
  if (expression.operation !== "if" || !condition) return noText;
  const test = compileNumber(condition, columns);
  return (index) => {
    const truth = test(index);
    return Number.isNaN(truth) ? null : (truth ? value : otherwise)(index);
  };
}
