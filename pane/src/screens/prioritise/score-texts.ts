import { formatNumber, type Language } from "@jalon/core";
import type { RankedFacts } from "../../engine/priority-facts.ts";

type Scored = Pick<RankedFacts, "id" | "rank" | "score">;

const usual = 1;
const most = 6;

/** The score of each ranked project as it is shown, by id: one decimal, and as many more as it takes (six at most) to tell it from a neighbour of another rank. */
export function scoreTexts(language: Language, ranked: readonly Scored[]): ReadonlyMap<string, string> {
  const byRank = new Map<number, number>();
  const want = (rank: number, decimals: number) =>
    byRank.set(rank, Math.max(byRank.get(rank) ?? usual, decimals));
  ranked.slice(1).forEach((after, at) => {
    const before = ranked[at];
    if (!before || before.rank === after.rank) return;
    const decimals = decimalsToTell(before.score, after.score);
    want(before.rank, decimals);
    want(after.rank, decimals);
  });
  return new Map(
    ranked.map(({ id, rank, score }) => [id, formatNumber(language, score, byRank.get(rank) ?? usual)]),
  );
}

/** The usual decimals where even the most would not tell the two apart. */
function decimalsToTell(a: number, b: number): number {
  for (let decimals = usual; decimals <= most; decimals += 1) {
    if (a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  }
  return usual;
}
