import { foldText } from "../../foundation/text.ts";

/** How many places a unit moves the digits. */
export type Scale = 0 | 3 | 6 | 9;

/** The units that words around an amount say. A dollar sign names no country, so its currency is `$`. */
export interface MoneyUnits {
  readonly currency?: string;
  readonly scale?: Scale;
}

const currencies: Readonly<Record<string, string>> = {
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  gbp: "GBP",
  pound: "GBP",
  pounds: "GBP",
  sterling: "GBP",
  livres: "GBP",
  $: "$",
  dollar: "$",
  dollars: "$",
  usd: "USD",
  us$: "USD",
  aud: "AUD",
  au$: "AUD",
  a$: "AUD",
  cad: "CAD",
  c$: "CAD",
  ca$: "CAD",
  nzd: "NZD",
  nz$: "NZD",
  chf: "CHF",
  "¥": "JPY",
  jpy: "JPY",
  yen: "JPY",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  czk: "CZK",
  xof: "XOF",
  fcfa: "XOF",
  xpf: "XPF",
  mad: "MAD",
  tnd: "TND",
};
const scales: Readonly<Record<string, Scale>> = {
  k: 3,
  thousand: 3,
  thousands: 3,
  th: 3,
  mille: 3,
  millier: 3,
  milliers: 3,
  m: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  mm: 6,
  million: 6,
  millions: 6,
  md: 9,
  mds: 9,
  mrd: 9,
  bn: 9,
  b: 9,
  bln: 9,
  billion: 9,
  billions: 9,
  milliard: 9,
  milliards: 9,
};
const links = new Set([
  "d",
  "de",
  "des",
  "en",
  "in",
  "of",
  "d'",
  "ht",
  "ttc",
  "hors",
  "taxes",
  "excl",
  "vat",
  "",
]);
const symbol = "[a-z]{0,2}\\$|[€£¥]";
const joined = new RegExp(
  `^(k|m|mn|mio|md|mds|mrd|bn|b)?(${symbol}|eur|euros?|gbp|usd|aud|cad|chf)(k|m|mn|bn|b|md)?$`,
);

function addUnit(word: string, so: MoneyUnits): MoneyUnits | null {
  if (links.has(word)) return so;
  const currency = currencies[word];
  if (currency) return so.currency && so.currency !== currency ? null : { ...so, currency };
  const scale = scales[word];
  if (scale !== undefined) return so.scale === undefined ? { ...so, scale } : null;
  const found = joined.exec(word);
  if (!found) return null;
  const parts = [found[1], found[2], found[3]].filter((part): part is string => Boolean(part));
  // A sign of money that names no currency known here (`d$`) is its own only part.
  if (parts.length === 1) return null;
  return parts.reduce<MoneyUnits | null>((units, part) => (units ? addUnit(part, units) : null), so);
}

function unitsIn(words: string): MoneyUnits | null {
  const folded = foldText(words)
    .replace(/[()[\]]/g, " ")
    .replace(/d'/g, " ")
    .trim();
  if (folded === "") return {};
  const start: MoneyUnits | null = {};
  return folded
    .split(/[\s.,/]+/)
    .reduce<MoneyUnits | null>((units, word) => (units ? addUnit(word, units) : null), start);
}

const longestUnits = 40;
const mostRemembered = 500;
const remembered = new Map<string, MoneyUnits | null>();

/** The units that a few words say: `M€`, `£m`, `millions d'euros`, `($m)`, `k EUR HT`; null when they say anything else. */
export function readMoneyUnits(words: string): MoneyUnits | null {
  if (words.length > longestUnits) return null;
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const units = unitsIn(words);
  if (remembered.size < mostRemembered) remembered.set(words, units);
  return units;
}

const dollars = new Set(["USD", "AUD", "CAD", "NZD", "$"]);

/** True when two currencies may be the same money; a plain dollar may be any dollar. */
export function mayBeSameCurrency(one: string, other: string): boolean {
  return one === other || ((one === "$" || other === "$") && dollars.has(one) && dollars.has(other));
}

const headingUnits =
  /[([]([^()[\]]{1,30})[)\]]|\b(?:en|in)\s+([^\s,;:()]+(?:\s+d['’e]\s*\S+|\s+of\s+\S+|\s+(?:€|£|\$|eur|euros?|gbp)\S*)?)|(\S*[€£$]\S*)|\b([km]eur|md eur|millions?|milliards?|billions?|thousands?|milliers)\b/gi;

/** The units that a heading says, in brackets, after "en" or "in", or as a sign: `Budget (k€)`, `Coût en M€`, `Total (millions)`; empty when it says none. */
export function unitsOfHeading(heading: string): MoneyUnits {
  let found: MoneyUnits = {};
  for (const match of heading.slice(0, 300).matchAll(headingUnits)) {
    const units = readMoneyUnits(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
    if (units) found = { ...units, ...found };
  }
  return found;
}
