import {
  notSeparableFrom,
  rowsOf,
  whyPart,
  type Language,
  type Register,
  type ScoreOutcome,
} from "@jalon/core";
import { sayIn } from "./say.ts";

/** What one criterion gave, in JSON. */
export interface DescribedPart {
  readonly criterion: string;
  readonly name: string;
  readonly rating: number | null;
  readonly weight: number;
  readonly contribution: number;
  readonly low: number;
  readonly high: number;
  readonly because: string;
}

/** A project's rank, in JSON; `tiedWith` has the same score, `notSeparableFrom` an interval that overlaps. */
export interface DescribedRank {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly DescribedPart[];
  readonly tiedWith: readonly string[];
  readonly notSeparableFrom: readonly string[];
}

/** The ranking in JSON, best first. */
export function describeRanked(
  outcome: ScoreOutcome,
  register: Register,
  language: Language,
): readonly DescribedRank[] {
  const names = new Map(rowsOf(register, "projects").map(({ id, values }) => [id, values["name"]]));
  return outcome.ranked.map(({ id, rank, score, low, high, parts, tiedWith }) => {
    const name = names.get(id);
    return {
      id,
      name: typeof name === "string" ? name : id,
      rank,
      score,
      low,
      high,
      parts: parts.map((part) => {
        const { missing: _, ...said } = part;
        return { ...said, because: sayIn(language, whyPart(outcome.criteria, part)) };
      }),
      tiedWith,
      notSeparableFrom: notSeparableFrom(outcome.ranked, id),
    };
  });
}
