import { readAmount, type Amount } from "./amounts.ts";

const lows = /^(low|min|minimum|bas|basse|optimiste|optimistic|best|p10)$/i;
const mids =
  /^(mid|medium|likely|most likely|central|median|médian|médiane|moyen|moyenne|probable|expected|p50)$/i;
const highs = /^(high|max|maximum|haut|haute|pessimiste|pessimistic|worst|p90)$/i;
const longest = 160;
const label = /(most likely|p\d0|\p{L}{3,})\s*[:=]\s*/giu;

/** Reads an estimate given as three amounts (`Low: £10m Mid: £12m High: £15m`), low first; null when it is none. */
export function readThreePoint(
  text: string,
  decimalSign?: "," | ".",
): readonly [Amount, Amount, Amount] | null {
  if (text.length > longest) return null;
  const labels = [...text.matchAll(label)];
  if (labels.length !== 3 || text.slice(0, labels[0]?.index).trim() !== "") return null;
  const amounts = labels.map((found, at) => {
    const said = text.slice(found.index + found[0].length, labels[at + 1]?.index ?? text.length);
    return readAmount(said.replace(/[\s;,/|]+$/, ""), decimalSign);
  });
  const pick = (words: RegExp) => amounts[labels.findIndex((found) => words.test(found[1] ?? ""))];
  const [low, mid, high] = [pick(lows), pick(mids), pick(highs)];
  return low && mid && high ? [low, mid, high] : null;
}
