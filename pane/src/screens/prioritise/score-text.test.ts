import { expect, test } from "vitest";
import { scoreText } from "./score-text.ts";

type Places = (readonly [rank: number, score: number])[];

const texts = (...places: Places) => {
  const ranked = places.map(([rank, score]) => ({ rank, score }));
  return ranked.map((_, at) => scoreText("fr", ranked, at));
};

test("neighbours of different ranks never show the same score", () => {
  expect(texts([1, 92.31], [2, 90], [3, 89.52], [4, 89.47], [5, 71.04])).toEqual([
    "92,3",
    "90",
    "89,52",
    "89,47",
    "71",
  ]);
  expect(texts([1, 50.0012], [2, 50.0004])).toEqual(["50,001", "50"]);
});

test("ties keep the same text, one decimal unless another rank is as near", () => {
  expect(texts([1, 89.52], [1, 89.52], [3, 80])).toEqual(["89,5", "89,5", "80"]);
  expect(texts([1, 89.54], [2, 89.52], [2, 89.52])).toEqual(["89,54", "89,52", "89,52"]);
});
