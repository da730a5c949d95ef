import type { Cell } from "../foundation/cell.ts";
import { shiftDecimal } from "../foundation/decimal.ts";
import type { Language } from "../foundation/language.ts";
import type { Value } from "../foundation/value.ts";
import { decimalOf } from "../register/parse/numerals.ts";
import type { Field } from "../register/schema-types.ts";
import type { Reading } from "../workbook/mapping.ts";
import { cellOfValue } from "./cell-of-value.ts";

function shifted(value: number, places: number): number {
  return shiftDecimal(decimalOf(value) ?? "", places) ?? value;
}

/** A value as a cell of a column that is read its own way: millions in a column of millions, whole percent in one of whole percent, years in one of years. */
export function cellForColumn(field: Field, value: Value, reading: Reading, language: Language): Cell {
  if (typeof value === "number") {
    if (field.type === "money") return shifted(value, -(reading.scale ?? 0));
    if (field.type === "percentage" && reading.percent === "whole") return shifted(value, 2);
    return value;
  }
  if (typeof value === "object" && "unit" in value && value.unit === reading.durationUnit)
    return value.amount;
  return cellOfValue(field, value, language);
}
