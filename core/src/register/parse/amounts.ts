import { readMoneyUnits, type MoneyUnits } from "./money-units.ts";
import { negated, readNumeral, type Numeral } from "./numerals.ts";

/** A number said with words around it: the digits, the units that they say, and whether it is said to be rough ("environ", "~"). */
export interface Amount {
  readonly numeral: Numeral;
  readonly units: MoneyUnits;
  readonly rough: boolean;
}

const roughly =
  /^(~|≈|≃|env\.?|environ|approx\.?|approximately|about|around|circa|c\.|ca\.|de l['’]ordre de|près de|autour de)\s*/i;
const figures = /[\d][\d\s\u00a0\u202f\u2009\u2007.,'’]*(?:e[+-]?\d{1,3}(?![\p{L}\d]))?/iu;
const longest = 80;

interface Parts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Cuts a text around its only run of digits; null when it has none or several. */
function partsOf(text: string): Parts | null {
  const found = figures.exec(text);
  if (!found) return null;
  const digits = found[0].replace(/[\s\u00a0\u202f\u2009\u2007.,'’]+$/, "");
  const after = text.slice(found.index + digits.length);
  return /\d/.test(after) ? null : { before: text.slice(0, found.index), digits, after };
}

interface Signed {
  readonly words: string;
  readonly negative: boolean;
}

/** Takes the sign out of the words around the digits: a minus before or after, or brackets around all. */
function signOf({ before, after }: Parts): Signed | null {
  const [left, right] = [before.trim().replace(/[−–‒]/g, "-"), after.trim().replace(/[−–‒]/g, "-")];
  if (left.startsWith("(") && right.endsWith(")") && !left.includes(")") && !right.includes("(")) {
    return { words: `${left.slice(1)} ${right.slice(0, -1)}`, negative: true };
  }
  const minus = /^-|-$/.test(left) || (right.endsWith("-") && left === "");
  const words = `${left.replace(/^[+-]|[+-]$/g, "")} ${right.replace(/-$/, "")}`;
  return words.includes("-") || words.includes("+") ? null : { words, negative: minus };
}

/** Reads one amount with its currency and its thousands, millions or billions: `£1,234.50`, `12 k€`, `2.306 ($m)`, `(1 200) €`; null when it is anything else. */
export function readAmount(text: string, decimalSign?: "," | "."): Amount | null {
  if (text.length > longest) return null;
  const trimmed = text.trim();
  const bare = trimmed.replace(roughly, "").replace(/\.$/, "");
  const parts = partsOf(bare);
  const signed = parts && signOf(parts);
  if (!parts || !signed) return null;
  const numeral = readNumeral(parts.digits, decimalSign);
  const units = numeral && readMoneyUnits(signed.words);
  if (!numeral || !units) return null;
  return {
    numeral: signed.negative ? negated(numeral) : numeral,
    units,
    rough: bare.length < trimmed.length - 1,
  };
}
