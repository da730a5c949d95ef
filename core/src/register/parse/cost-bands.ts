import { foldText } from "../../foundation/text.ts";
import { caught } from "./matched.ts";
import { readMoneyUnits, type Scale } from "./money-units.ts";
import { readNumeral } from "./numerals.ts";

/** A range of money in words, in units: `entre 9 et 20 M€`, `plus de 100 M€`, `moins de 5M€`. */
export interface CostBand {
  readonly low: number;
  readonly high: number;
  readonly scale: Scale;
  readonly currency?: string;
}

const number = "(\\d[\\d\\s.,]*?)";
const units = "([^\\d]*)";
const between = new RegExp(
  `^(?:entre|between|de|from)?\\s*${number}${units}\\s*(?:et|and|a|to|-|–)\\s*${number}${units}$`,
);
const above = new RegExp(
  `^(?:plus de|superieur a|au[- ]dela de|more than|over|above|>=?|≥)\\s*${number}${units}$`,
);
const below = new RegExp(
  `^(?:moins de|inferieur a|jusqu'a|less than|under|below|up to|<=?|≤)\\s*${number}${units}$`,
);

function bound(said: string, factor: number, without: number): number | null {
  if (said === "") return without;
  const numeral = readNumeral(said, ",");
  return numeral && Number(numeral.decimal) * factor;
}

const sayable = /\d\s*\p{L}|[€£$]/u;

/** A range from its two bounds (empty: none on that side) and the words of its unit. */
function band(lowSaid: string, highSaid: string, unit: string): CostBand | null {
  const read = readMoneyUnits(unit);
  if (!read || read.scale === undefined) return null;
  const factor = 10 ** read.scale;
  const [low, high] = [bound(lowSaid, factor, 0), bound(highSaid, factor, Infinity)];
  if (low === null || high === null) return null;
  return { low, high, scale: read.scale, ...(read.currency ? { currency: read.currency } : {}) };
}

/** Reads a range of money that names its unit; null when the text is none. */
export function readCostBand(text: string): CostBand | null {
  if (text.length > 60 || !sayable.test(text)) return null;
  const folded = foldText(text);
  const over = above.exec(folded);
  if (over) return band(caught(over, 1), "", caught(over, 2));
  const under = below.exec(folded);
  if (under) return band("", caught(under, 1), caught(under, 2));
  const both = between.exec(folded);
  return both && band(caught(both, 1), caught(both, 3), caught(both, 4));
}
