import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { shiftDecimal } from "../../foundation/decimal.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import { choiceFor } from "../schema/schema.ts";
import { caught } from "./matched.ts";
import { missingReason } from "./missing-words.ts";
import { decimalOf, readNumeral, type Numeral } from "./numerals.ts";
import type { Parsed } from "./parsed.ts";
import { missingFor, quote, refused } from "./refusals.ts";

/** What is not a number: a reason why there is none, or not understood. */
export function noNumber(cell: Cell): Parsed {
  const reason = typeof cell === "string" ? missingReason(cell, "figure") : null;
  return reason ? missingFor(reason, textOfCell(cell)) : refused("number-not-understood", cell);
}

function numeralParsed(text: string, numeral: Numeral, places: number, shown = 0): Parsed {
  const value = shiftDecimal(numeral.decimal, places);
  const after = shiftDecimal(numeral.decimal, shown);
  if (value === null || after === null) return refused("number-not-understood", text);
  if (numeral.other === undefined) return { value, repair: { kind: "number-as-number", after } };
  const values = { said: quote(text), read: value, other: shiftDecimal(numeral.other, places) };
  return { value, finding: { code: "number-ambiguous", severity: "warning", values } };
}

/** A plain number; where the field has a list of words for its steps ("Fort", "High"), those too; elsewhere `40 %` is 0.4, or 40 in a column whose other numbers are whole percents. */
export function parseNumber(field: Field, cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell };
  if (typeof cell !== "string") return refused("number-not-understood", cell);
  const numeral = readNumeral(cell, reading.decimal);
  if (numeral) return numeralParsed(cell, numeral, 0);
  return field.list ? stepOf(field.list, cell) : numberOfPercent(cell, reading);
}

function stepOf(list: string, text: string): Parsed {
  const step = choiceFor(list, text);
  if (!step) return noNumber(text);
  const values = { said: quote(text), read: Number(step.key) };
  return { value: Number(step.key), finding: { code: "number-from-words", severity: "information", values } };
}

function numberOfPercent(text: string, reading: Reading): Parsed {
  const numeral = numeralOfPercent(text, reading);
  const places = reading.percent === "whole" ? 0 : -2;
  return numeral ? numeralParsed(text, numeral, places, places) : noNumber(text);
}

const percent = /^(.*?)\s*(%|pct|percent|per cent|pour ?cent)\.?$/i;
const longest = 40;

/** The number before a percent sign; null for any other text. */
function numeralOfPercent(text: string, reading: Reading): Numeral | null {
  const signed = text.length <= longest ? percent.exec(text.trim()) : null;
  return signed ? readNumeral(caught(signed, 1), reading.decimal) : null;
}

/** True for a number with a percent sign after it. */
export function isPercent(text: string): boolean {
  return numeralOfPercent(text, {}) !== null;
}

/** Numbers beyond this are whole percents wherever the column does not say. */
const largestShare = 1;

function percentPlaces(amount: number, reading: Reading): number {
  const style = reading.percent ?? (Math.abs(amount) > largestShare ? "whole" : "share");
  return style === "whole" ? -2 : 0;
}

/** The number that the column's reading takes for this percentage. */
function percentCell(numeral: Numeral, reading: Reading): number | null {
  const share = shiftDecimal(numeral.decimal, -2);
  const style = reading.percent ?? (Math.abs(share ?? 0) > largestShare ? "whole" : "share");
  return style === "whole" ? shiftDecimal(numeral.decimal, 0) : share;
}

function percentText(text: string, reading: Reading): Parsed {
  const signed = text.length <= longest ? percent.exec(text.trim()) : null;
  const numeral = readNumeral(signed ? caught(signed, 1) : text, reading.decimal);
  if (!numeral) return noNumber(text);
  if (!signed) return numeralParsed(text, numeral, percentPlaces(Number(numeral.decimal), reading));
  const parsed = numeralParsed(text, numeral, -2);
  if (!parsed.repair) return parsed;
  return { value: parsed.value, repair: { kind: "number-as-number", after: percentCell(numeral, reading) } };
}

/** A percentage as a share: `25 %`, 25 where the column is in whole percents, 0.25 where it is in shares. */
export function parsePercentage(cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "string") return percentText(cell, reading);
  if (reading.percent === "share" && typeof cell === "number" && Number.isFinite(cell))
    return { value: cell };
  const decimal = typeof cell === "number" ? decimalOf(cell) : null;
  const value = decimal === null ? null : shiftDecimal(decimal, percentPlaces(Number(cell), reading));
  return value === null ? refused("number-not-understood", cell) : { value };
}
