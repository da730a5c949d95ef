import { expect, test } from "vitest";
import { rankScores } from "./rank.ts";

const project = (id: string, score: number) => ({ id, score, low: score, high: score, parts: [] });

test("best first, equal scores by id, and the next rank left out", () => {
  const ranked = rankScores([project("C", 3), project("B", 7), project("A", 7), project("D", 9)]);
  expect(ranked.map(({ id, rank, tiedWith }) => [id, rank, tiedWith])).toEqual([
    ["D", 1, []],
    ["A", 2, ["B"]],
    ["B", 2, ["A"]],
    ["C", 4, []],
  ]);
});

test("thousands of ties name a hundred others each, not all of them", () => {
  const ranked = rankScores(Array.from({ length: 5000 }, (_, at) => project(`P-${at}`, 1)));
  expect(new Set(ranked.map(({ tiedWith }) => tiedWith.length))).toEqual(new Set([100]));
  expect(ranked.every(({ id, rank, tiedWith }) => rank === 1 && !tiedWith.includes(id))).toBe(true);
});
