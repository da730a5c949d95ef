import { isMissing, type Missing } from "../foundation/missing.ts";
import type { Criterion } from "./criterion.ts";
import type { Rating } from "./ratings.ts";

/** What one criterion gives to a project's score; the contributions of a score add up to it, and so do lows and highs. */
export interface ScorePart {
  readonly criterion: string;
  readonly name: string;
  /** The rating, or null when there is none. */
  readonly rating: number | null;
  /** Share of the weights, 0 to 1 (1 for a factor or divisor). */
  readonly weight: number;
  readonly contribution: number;
  readonly low: number;
  readonly high: number;
  /** Why there is no rating, when there is none. */
  readonly missing: Missing | null;
}

/** A project's score: the middle of what it could be, from `low` to `high`; all three are equal when every rating is there. */
export interface ProjectScore {
  readonly id: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly ScorePart[];
}

interface Span {
  readonly low: number;
  readonly high: number;
}

const one: Span = { low: 1, high: 1 };

/** The span of a rating within the anchors: from the worst to the best it could be when it is missing. */
function spanOf(criterion: Criterion, rating: Rating): Span {
  if (isMissing(rating)) return criterion.anchors;
  return rating;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Where a rating lies between the anchors, 0 the worst and 1 the best. */
function shareOf(criterion: Criterion, value: number): number {
  const { low, high } = criterion.anchors;
  const share = clampShare((value - low) / (high - low));
  return criterion.direction === "less" ? 1 - share : share;
}

function product(criteria: readonly Criterion[], ratings: readonly Rating[], role: Criterion["role"]): Span {
  return criteria.reduce((span, criterion, at) => {
    if (criterion.role !== role || !counts(criterion)) return span;
    const own = spanOf(criterion, ratings[at] ?? notRated);
    return { low: span.low * own.low, high: span.high * own.high };
  }, one);
}

const notRated: Rating = { missing: "blank", said: "" };

/** A criterion of weight 0 is dropped: it changes nothing, whatever its role. */
function counts({ weight }: Criterion): boolean {
  return weight > 0;
}

/** Gives a project's parts from its ratings, in the order of the criteria. */
type PartsOf = (ratings: readonly Rating[]) => readonly ScorePart[];

/** Prepares the score of a project from its ratings, in the order of the criteria: what only depends on the criteria is worked out once. */
export function composer(
  criteria: readonly Criterion[],
): (id: string, ratings: readonly Rating[]) => ProjectScore {
  const roles = new Set(criteria.filter(counts).map(({ role }) => role));
  const partsOf: PartsOf =
    roles.has("factor") || roles.has("divisor")
      ? (ratings) => ratioParts(criteria, ratings)
      : weightedParts(criteria);
  return (id, ratings) => {
    const parts = partsOf(ratings);
    let [score, low, high] = [0, 0, 0];
    for (const part of parts) {
      score += part.contribution;
      low += part.low;
      high += part.high;
    }
    return { id, score, low, high, parts };
  };
}

/** A project's score from its ratings, in the order of the criteria. */
export function compose(
  id: string,
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
): ProjectScore {
  return composer(criteria)(id, ratings);
}

function weightedParts(criteria: readonly Criterion[]): PartsOf {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const weights = criteria.map(({ weight }) => (total > 0 ? weight / total : 0));
  return (ratings) =>
    criteria.map((criterion, at) => weightedPart(criterion, ratings[at] ?? notRated, weights[at] ?? 0));
}

function weightedPart(criterion: Criterion, rating: Rating, weight: number): ScorePart {
  const span = spanOf(criterion, rating);
  const low = 100 * weight * shareOf(criterion, span.low);
  const high = span.low === span.high ? low : 100 * weight * shareOf(criterion, span.high);
  return low <= high
    ? partOf(criterion, rating, weight, low, high)
    : partOf(criterion, rating, weight, high, low);
}

function isGain({ role }: Criterion): boolean {
  return role === "gain" || role === "weighted";
}

/** Gains over a divisor (WSJF), or factors over a divisor (RICE): with gains each gain is a part; without, the product is the first factor's. */
function ratioParts(criteria: readonly Criterion[], ratings: readonly Rating[]): readonly ScorePart[] {
  const factors = product(criteria, ratings, "factor");
  const divisors = product(criteria, ratings, "divisor");
  const scale = { low: factors.low / divisors.high, high: factors.high / divisors.low };
  const gains = criteria.some((criterion) => counts(criterion) && isGain(criterion));
  const bearer = gains
    ? -1
    : criteria.findIndex((criterion) => counts(criterion) && criterion.role === "factor");
  return criteria.map((criterion, at) => {
    const rating = ratings[at] ?? notRated;
    if (isGain(criterion)) {
      const own = spanOf(criterion, rating);
      const { weight } = criterion;
      return partOf(criterion, rating, weight, weight * own.low * scale.low, weight * own.high * scale.high);
    }
    return at === bearer
      ? partOf(criterion, rating, 1, scale.low, scale.high)
      : partOf(criterion, rating, 1, 0, 0);
  });
}

function partOf(criterion: Criterion, rating: Rating, weight: number, low: number, high: number): ScorePart {
  const missing = isMissing(rating) ? rating : null;
  const value = isMissing(rating) ? null : rating.value;
  const contribution = (low + high) / 2;
  return {
    criterion: criterion.id,
    name: criterion.name,
    rating: value,
    weight,
    contribution,
    low,
    high,
    missing,
  };
}
