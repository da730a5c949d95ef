import type { Bilingual, Language } from "../foundation/language.ts";
import { parseQuantity } from "../expressions/parse.ts";
import { compileFormula } from "../expressions/compile.ts";
import type { Formula } from "../expressions/expression.ts";
import { rowsOf, type Register, type RegisterRow } from "../register/register.ts";
import type { Anchors, Criterion, Direction } from "./criterion.ts";

/** A criterion that Jalon can propose where the register has the fields it needs. */
interface Candidate {
  readonly id: string;
  readonly name: Bilingual;
  readonly formula: string;
  readonly weight: number;
  readonly direction: Direction;
  /** Fixed anchors; without them they are taken once from today's values, then kept. */
  readonly anchors?: Anchors;
}

const health =
  'if(declaredHealth == "green", 3, if(declaredHealth == "amber", 2, if(declaredHealth == "red", 1, 2)))';

const candidates: readonly Candidate[] = [
  {
    id: "mandatory",
    name: { fr: "Obligation", en: "Mandatory" },
    formula: "if(mandatory, 1, 0)",
    weight: 20,
    direction: "more",
    anchors: { low: 0, high: 1 },
  },
  {
    id: "benefits",
    name: { fr: "Bénéfices attendus", en: "Expected benefits" },
    formula: "benefits",
    weight: 30,
    direction: "more",
  },
  { id: "cost", name: { fr: "Coût", en: "Cost" }, formula: "budget", weight: 30, direction: "less" },
  {
    id: "baseline-cost",
    name: { fr: "Coût de référence", en: "Baseline cost" },
    formula: "baselineBudget",
    weight: 30,
    direction: "less",
  },
  {
    id: "length",
    name: { fr: "Durée", en: "Length" },
    formula: "end - start",
    weight: 20,
    direction: "less",
  },
  {
    id: "health",
    name: { fr: "Santé déclarée", en: "Declared health" },
    formula: health,
    weight: 15,
    direction: "more",
    anchors: { low: 1, high: 3 },
  },
  {
    id: "progress",
    name: { fr: "Avancement", en: "Progress" },
    formula: "progress",
    weight: 15,
    direction: "more",
    anchors: { low: 0, high: 1 },
  },
];

const enoughKnown = 0.5;

/**
 * The criteria that a register without ratings starts from: over the fields that at least half of its projects have, marked
 * *to be decided by the direction*. Anchors are round numbers around today's values, written down once.
 */
export function starterCriteria(register: Register, language: Language): readonly Criterion[] {
  const rows = rowsOf(register, "projects");
  const found = candidates.flatMap((candidate) => criterionFor(candidate, rows, language) ?? []);
  const hasCost = found.some(({ id }) => id === "cost");
  return found.filter(({ id }) => id !== "baseline-cost" || !hasCost);
}

function criterionFor(
  candidate: Candidate,
  rows: readonly RegisterRow[],
  language: Language,
): Criterion | null {
  const { formula } = parseQuantity(candidate.formula, "en", "projects");
  if (!formula || !fieldsThere(formula, rows)) return null;
  const known = knownValues(formula, rows);
  if (rows.length === 0 || known.length < rows.length * enoughKnown) return null;
  const anchors = candidate.anchors ?? anchorsAround(known);
  const varies = known.some((value) => value !== known[0]);
  if (!anchors || !varies) return null;
  const { id, weight, direction } = candidate;
  return {
    id,
    name: candidate.name[language],
    role: "weighted",
    weight,
    direction,
    anchors,
    formula,
    toBeDecided: true,
  };
}

function fieldsThere(formula: Formula, rows: readonly RegisterRow[]): boolean {
  return formula.fields.every((field) => rows.some((row) => row.values[field] !== undefined));
}

function knownValues(formula: Formula, rows: readonly RegisterRow[]): Float64Array {
  const compute = compileFormula(formula, rows);
  const values = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) values[index] = compute(index);
  values.sort();
  // Numbers that are none are sorted last.
  const unknown = values.findIndex((value) => Number.isNaN(value));
  return unknown < 0 ? values : values.subarray(0, unknown);
}

/** From 0 (or below) to a round number above nine tenths of the values, so that one giant does not flatten all others. */
function anchorsAround(sorted: Float64Array): Anchors | null {
  const least = sorted[0] ?? 0;
  const most = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.9))] ?? 0;
  const low = least < 0 ? -roundUp(-least) : 0;
  const high = roundUp(most);
  return high > low ? { low, high } : null;
}

function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  return step * power;
}
