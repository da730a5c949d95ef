import { dayFromNumber, partsOfDay } from "../foundation/day.ts";
import { foldText } from "../foundation/text.ts";
import type { Computed, ComputedText } from "./computed.ts";

type Build = (parts: readonly Computed[]) => Computed;
type BuildFromText = (parts: readonly ComputedText[]) => Computed;

const unknown: Computed = () => Number.NaN;

function one(compute: (value: number) => number): Build {
  return ([part = unknown]) =>
    (index) =>
      compute(part(index));
}

/** Anything computed from what is not known is not known: NaN runs through. Not finite (a division by 0) is not known either. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

function truth(left: number, right: number, holds: boolean): number {
  if (left !== left || right !== right) return Number.NaN;
  return holds ? 1 : 0;
}

/** The least or greatest; not known as soon as one part is not. */
function extreme(pick: (a: number, b: number) => number): Build {
  return (parts) => (index) => {
    let found = parts[0]?.(index) ?? Number.NaN;
    for (let at = 1; at < parts.length; at += 1) found = pick(found, parts[at]?.(index) ?? Number.NaN);
    return found;
  };
}

const total: Build = (parts) => (index) => {
  let sum = 0;
  for (const part of parts) sum += part(index);
  return sum;
};

/** Kleene's and: one no is enough for no, otherwise one unknown for unknown. */
const every: Build = (parts) => (index) => {
  let known = 1;
  for (const part of parts) {
    const value = part(index);
    if (value === 0) return 0;
    if (value !== value) known = Number.NaN;
  }
  return known;
};

/** Kleene's or: one yes is enough for yes, otherwise one unknown for unknown. */
const some: Build = (parts) => (index) => {
  let known = 0;
  for (const part of parts) {
    const value = part(index);
    if (value === 1) return 1;
    if (value !== value) known = Number.NaN;
  }
  return known;
};

function partsOf(number: number): { year: number; month: number } {
  const day = dayFromNumber(number);
  return day === null ? { year: Number.NaN, month: Number.NaN } : partsOfDay(day);
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** Math.min(10, Math.max(-10, Math.trunc(decimals)));
  return finite(Math.round(value * scale) / scale);
}

const minus = ([left = unknown, right = unknown]: readonly Computed[]): Computed => {
  return (index) => left(index) - right(index);
};

/** How each operation is computed on numbers, days and truths. */
export const numberOperations: Readonly<Record<string, Build>> = {
  or: some,
  anyOf: some,
  and: every,
  allOf: every,
  not: one((value) => 1 - value),
  equal:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l === r);
    },
  unequal:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l !== r);
    },
  smaller:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l < r);
    },
  smallerEq:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l <= r);
    },
  larger:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l > r);
    },
  largerEq:
    ([a = unknown, b = unknown]) =>
    (i) => {
      const l = a(i),
        r = b(i);
      return truth(l, r, l >= r);
    },
  add:
    ([a = unknown, b = unknown]) =>
    (index) =>
      a(index) + b(index),
  subtract: minus,
  multiply:
    ([a = unknown, b = unknown]) =>
    (index) =>
      finite(a(index) * b(index)),
  divide:
    ([a = unknown, b = unknown]) =>
    (index) =>
      finite(a(index) / b(index)),
  pow:
    ([a = unknown, b = unknown]) =>
    (index) =>
      finite(a(index) ** b(index)),
  unaryMinus: one((value) => -value),
  if:
    ([test = unknown, yes = unknown, no = unknown]) =>
    (index) => {
      const value = test(index);
      if (value !== value) return Number.NaN;
      return value === 0 ? no(index) : yes(index);
    },
  min: extreme(Math.min),
  max: extreme(Math.max),
  sum: total,
  mean: (parts) => {
    const sum = total(parts);
    return (index) => sum(index) / parts.length;
  },
  abs: one(Math.abs),
  round:
    ([value = unknown, decimals]) =>
    (index) =>
      roundTo(value(index), decimals ? decimals(index) : 0),
  floor: one(Math.floor),
  ceil: one(Math.ceil),
  sqrt: one((value) => finite(Math.sqrt(value))),
  ln: one((value) => finite(Math.log(value))),
  log10: one((value) => finite(Math.log10(value))),
  exp: one((value) => finite(Math.exp(value))),
  clamp:
    ([value = unknown, low = unknown, high = unknown]) =>
    (index) =>
      Math.min(high(index), Math.max(low(index), value(index))),
  known: one((value) => (value !== value ? 0 : 1)),
  orElse:
    ([value = unknown, otherwise = unknown]) =>
    (index) => {
      const known = value(index);
      return known !== known ? otherwise(index) : known;
    },
  year: one((day) => partsOf(day).year),
  month: one((day) => partsOf(day).month),
  months:
    ([from = unknown, to = unknown]) =>
    (index) => {
      const [start, end] = [partsOf(from(index)), partsOf(to(index))];
      return (end.year - start.year) * 12 + end.month - start.month;
    },
};

const foldedTexts = new Map<string, string>();
const foldedKept = 20_000;

/** The same few texts come again on every row: each is folded once. */
function folded(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const made = foldText(text);
  if (foldedTexts.size >= foldedKept) foldedTexts.clear();
  foldedTexts.set(text, made);
  return made;
}

function compareTexts(holds: (same: boolean) => boolean): BuildFromText {
  return ([left, right]) =>
    (index) => {
      const [a, b] = [left?.(index) ?? null, right?.(index) ?? null];
      if (a === null || b === null) return Number.NaN;
      return holds(a === b || folded(a) === folded(b)) ? 1 : 0;
    };
}

/** How the operations that take text are computed: texts are equal whatever their case and accents. */
export const textOperations: Readonly<Record<string, BuildFromText>> = {
  equal: compareTexts((same) => same),
  unequal: compareTexts((same) => !same),
  contains:
    ([text, part]) =>
    (index) => {
      const [whole, wanted] = [text?.(index) ?? null, part?.(index) ?? null];
      if (whole === null || wanted === null) return Number.NaN;
      return folded(whole).includes(folded(wanted)) ? 1 : 0;
    },
  known:
    ([text]) =>
    (index) =>
      (text?.(index) ?? null) === null ? 0 : 1,
};
