import { foldText } from "../../foundation/text.ts";
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

function band(low: string | null, high: string | null, said: string): CostBand | null {
  const read = readMoneyUnits(said);
  if (!read || read.scale === undefined) return null;
  const [from, to] = [low, high].map((text) => (text === null ? null : readNumeral(text, ",")));
  if ((low !== null && !from) || (high !== null && !to)) return null;
  const factor = 10 ** read.scale;
  const bounds = {
    low: from ? Number(from.decimal) * factor : 0,
    high: to ? Number(to.decimal) * factor : Infinity,
  };
  return { ...bounds, scale: read.scale, ...(read.currency ? { currency: read.currency } : {}) };
}

/** Reads a range of money that names its unit; null when the text is none. */
export function readCostBand(text: string): CostBand | null {
  if (text.length > 60) return null;
  const folded = foldText(text);
  const over = above.exec(folded);
  if (over) return band(over[1] ?? null, null, over[2] ?? "");
  const under = below.exec(folded);
  if (under) return band(null, under[1] ?? null, under[2] ?? "");
  const both = between.exec(folded);
  return both ? band(both[1] ?? null, both[3] ?? null, both[4] ?? "") : null;
}
