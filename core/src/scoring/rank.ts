import { compareTexts } from "../foundation/text.ts";
import type { ProjectScore } from "./compose.ts";

/** A project's place: ties share a rank and the next rank is left out (1, 2, 2, 4). */
export interface RankedProject extends ProjectScore {
  readonly rank: number;
  /** Ids of the projects with the same score, the first hundred where more are tied. */
  readonly tiedWith: readonly string[];
  /** True when the interval overlaps that of the project just below: their order is not sure. */
  readonly notSeparableFromNext: boolean;
}

const smallest = 1e-9;
const mostTied = 100;

function sameScore(a: ProjectScore, b: ProjectScore): boolean {
  return Math.abs(a.score - b.score) < smallest;
}

type Interval = Pick<ProjectScore, "low" | "high">;

function isInterval({ low, high }: Interval): boolean {
  return high - low > smallest;
}

/** True when what is not known leaves the order of two projects open: their intervals overlap. Exact equal scores are a tie instead. */
export function notSeparable(a: Interval, b: Interval): boolean {
  return (isInterval(a) || isInterval(b)) && a.low <= b.high + smallest && b.low <= a.high + smallest;
}

/** Best first; equal ones by id. Scores are looked up in one block of numbers, since they are compared over and over. */
function inOrder(scores: readonly ProjectScore[]): readonly ProjectScore[] {
  const values = Float64Array.from(scores, ({ score }) => score);
  const idOf = (at: number): string => scores[at]?.id ?? "";
  const order = scores.map((_, at) => at);
  order.sort((a, b) => {
    const apart = (values[b] ?? 0) - (values[a] ?? 0);
    return Math.abs(apart) < smallest ? compareTexts(idOf(a), idOf(b)) : apart;
  });
  return order.flatMap((at) => scores[at] ?? []);
}

/** Orders scores by the middle of their interval, best first; equal ones by id, sharing their rank. */
export function rankScores(scores: readonly ProjectScore[]): readonly RankedProject[] {
  const ordered = inOrder(scores);
  const ranked: RankedProject[] = [];
  for (let from = 0; from < ordered.length;) {
    const group = tieFrom(ordered, from);
    const tied = group.slice(0, mostTied + 1).map(({ id }) => id);
    for (const project of group)
      ranked.push(rankedProject(project, from + 1, tied, ordered[ranked.length + 1]));
    from += group.length;
  }
  return ranked;
}

const notTied: readonly string[] = [];

/** Its fields are named one by one: spreading thousands of projects of fractions is many times slower. */
function rankedProject(
  { id, score, low, high, parts }: ProjectScore,
  rank: number,
  tied: readonly string[],
  next: ProjectScore | undefined,
): RankedProject {
  const tiedWith = tied.length < 2 ? notTied : tied.filter((other) => other !== id).slice(0, mostTied);
  const notSeparableFromNext = next !== undefined && notSeparable({ low, high }, next);
  return { id, score, low, high, parts, rank, tiedWith, notSeparableFromNext };
}

function tieFrom(ordered: readonly ProjectScore[], from: number): readonly ProjectScore[] {
  const first = ordered[from];
  let end = from;
  while (first && end < ordered.length && sameScore(first, ordered[end] ?? first)) end += 1;
  return ordered.slice(from, Math.max(end, from + 1));
}

/** Ids of the projects whose order with this one is not sure, the nearest in rank first, at most `most`. */
export function notSeparableFrom(ranked: readonly RankedProject[], id: string, most = 20): readonly string[] {
  const at = placesOf(ranked).get(id) ?? -1;
  const own = ranked[at];
  const found: string[] = [];
  if (!own) return found;
  for (let away = 1; found.length < most; away += 1) {
    const pair = [ranked[at - away], ranked[at + away]].flatMap((project) => project ?? []);
    if (pair.every((project) => outOfReach(ranked, own, project))) break;
    for (const project of pair) if (found.length < most && notSeparable(own, project)) found.push(project.id);
  }
  return found;
}

const places = new WeakMap<readonly RankedProject[], ReadonlyMap<string, number>>();
const widths = new WeakMap<readonly RankedProject[], number>();

function placesOf(ranked: readonly RankedProject[]): ReadonlyMap<string, number> {
  const known = places.get(ranked) ?? new Map(ranked.map((project, at) => [project.id, at]));
  places.set(ranked, known);
  return known;
}

/** Too far in score for even the widest interval to overlap. */
function outOfReach(ranked: readonly RankedProject[], own: ProjectScore, other: ProjectScore): boolean {
  const widest = widths.get(ranked) ?? ranked.reduce((most, { low, high }) => Math.max(most, high - low), 0);
  widths.set(ranked, widest);
  return Math.abs(own.score - other.score) > (own.high - own.low + widest) / 2 + smallest;
}
