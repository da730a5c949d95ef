import type { Cell } from "../../foundation/cell.ts";
import { shiftDecimal } from "../../foundation/decimal.ts";
import type { ThreePoint } from "../../foundation/value.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { readAmount, type Amount } from "./amounts.ts";
import { missingReason } from "./missing-words.ts";
import { mayBeSameCurrency } from "./money-units.ts";
import { decimalOf } from "./numerals.ts";
import type { CellFinding, Parsed } from "./parsed.ts";
import { missingFor, quote, refused } from "./refusals.ts";
import { readThreePoint } from "./three-point.ts";

const unitsBeyond = 100_000;

/** Places that an amount is moved by: its own k or M first, else the column's, unless it names its currency and is too big to be thousands or millions. */
function placesOf(amount: Amount, reading: Reading): number {
  if (amount.units.scale !== undefined) return amount.units.scale;
  const inUnits =
    amount.units.currency !== undefined && Math.abs(Number(amount.numeral.decimal)) >= unitsBeyond;
  return inUnits ? 0 : (reading.scale ?? 0);
}

function amountFinding(text: string, amount: Amount, reading: Reading): CellFinding | undefined {
  const { numeral, rough } = amount;
  const places = placesOf(amount, reading);
  if (numeral.other !== undefined) {
    const values = {
      said: quote(text),
      read: shiftDecimal(numeral.decimal, places),
      other: shiftDecimal(numeral.other, places),
    };
    return { code: "number-ambiguous", severity: "warning", values };
  }
  if (amount.units.scale === undefined && places !== (reading.scale ?? 0)) {
    return { code: "amount-in-units", severity: "warning", values: { said: quote(text) } };
  }
  return rough ? { code: "amount-rough", severity: "information", values: { said: quote(text) } } : undefined;
}

function otherCurrency(amount: Amount, reading: Reading): string | null {
  const { currency } = amount.units;
  return currency && reading.currency && !mayBeSameCurrency(currency, reading.currency) ? currency : null;
}

/** A number that is text is better a number, in the column's unit. */
function betterCell(amount: Amount, reading: Reading): Pick<Parsed, "repair"> {
  if (amount.numeral.other !== undefined || amount.rough) return {};
  const after = shiftDecimal(amount.numeral.decimal, placesOf(amount, reading) - (reading.scale ?? 0));
  return after === null ? {} : { repair: { kind: "number-as-number", after } };
}

function parsedAmount(text: string, amount: Amount, reading: Reading): Parsed {
  const other = otherCurrency(amount, reading);
  if (other) return refused("currency-other", text, { currency: other, expected: reading.currency ?? "" });
  const value = shiftDecimal(amount.numeral.decimal, placesOf(amount, reading));
  if (value === null) return refused("number-not-understood", text);
  const finding = amountFinding(text, amount, reading);
  return { value, ...(finding ? { finding } : {}), ...betterCell(amount, reading) };
}

/** The three amounts as numbers; the unit that any of them names counts for those that name none. */
function threePointOf(amounts: readonly Amount[], reading: Reading): ThreePoint {
  const scale = amounts.find(({ units }) => units.scale !== undefined)?.units.scale ?? reading.scale ?? 0;
  const [low = 0, mid = 0, high = 0] = amounts.map(
    ({ numeral, units }) => shiftDecimal(numeral.decimal, units.scale ?? scale) ?? 0,
  );
  return { low, mid, high };
}

function parsedThreePoint(text: string, amounts: readonly Amount[], reading: Reading): Parsed {
  const other = amounts.map((amount) => otherCurrency(amount, reading)).find(Boolean);
  if (other) return refused("currency-other", text, { currency: other, expected: reading.currency ?? "" });
  const value = threePointOf(amounts, reading);
  if (value.low <= value.mid && value.mid <= value.high) return { value };
  return {
    value,
    finding: { code: "three-point-order", severity: "warning", values: { said: quote(text) } },
  };
}

function textMoney(text: string, reading: Reading): Parsed {
  const amount = readAmount(text, reading.decimal);
  if (amount) return parsedAmount(text, amount, reading);
  const three = readThreePoint(text, reading.decimal);
  if (three) return parsedThreePoint(text, three, reading);
  const reason = missingReason(text, "figure");
  return reason ? missingFor(reason, text) : refused("number-not-understood", text);
}

/** Money in units: numbers by the column's scale, text with its own currency and k, M or Md, three-point estimates; exact to the digit. */
export function parseMoney(cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "string") return textMoney(cell, reading);
  const whole = Number.isSafeInteger(cell) ? Number(cell) * 10 ** (reading.scale ?? 0) : Number.NaN;
  if (Number.isSafeInteger(whole)) return { value: whole };
  const decimal = typeof cell === "number" ? decimalOf(cell) : null;
  if (decimal === null) return refused("number-not-understood", cell);
  if (!reading.scale) return { value: Number(cell) };
  const value = shiftDecimal(decimal, reading.scale);
  return value === null ? refused("number-not-understood", cell) : { value };
}
