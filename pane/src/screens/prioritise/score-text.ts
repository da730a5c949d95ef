import { formatNumber, type Language } from "@jalon/core";
import type { RankedFacts } from "../../engine/priority-facts.ts";

type Scored = Pick<RankedFacts, "rank" | "score">;

const usual = 1;
const most = 6;

/** The score at a place of a ranking as it is shown: one decimal, and as many more as it takes (six at most) to tell it from the neighbours of another rank. */
export function scoreText(language: Language, ranked: readonly Scored[], at: number): string {
  const here = ranked[at];
  if (!here) return "";
  const decimals = [-1, 1].map((step) => {
    const neighbour = nextOfOtherRank(ranked, at, step);
    return neighbour ? decimalsToTell(here.score, neighbour.score) : usual;
  });
  return formatNumber(language, here.score, Math.max(...decimals));
}

/** The nearest place of another rank, up (-1) or down (1) the ranking. */
function nextOfOtherRank(ranked: readonly Scored[], from: number, step: number): Scored | undefined {
  let at = from + step;
  while (ranked[at] && ranked[at]?.rank === ranked[from]?.rank) at += step;
  return ranked[at];
}

/** The usual decimals where even the most would not tell the two apart. */
function decimalsToTell(a: number, b: number): number {
  for (let decimals = usual; decimals <= most; decimals += 1) {
    if (a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  }
  return usual;
}
