import { expect, test } from "vitest";
import { functionDescriptions } from "../src/functions/function-descriptions.ts";
import { jalonFunctions } from "../src/functions/jalon-functions.ts";

const { SCORE, RANK } = jalonFunctions;

test.each([
  { name: "all at their best", args: [[[5, 5]], [[1, 3]]], want: 100 },
  { name: "all at their worst", args: [[[1, 1]], [[1, 3]]], want: 0 },
  { name: "weights count in proportion", args: [[[5, 1]], [[1, 3]]], want: 25 },
  { name: "ratings may stand in a column", args: [[[5], [1]], [[3, 1]]], want: 75 },
  { name: "a blank counts for the middle, not for 0", args: [[[5, ""]], [[1, 1]]], want: 75 },
  { name: "less is better", args: [[[1, 5]], [[1, 1]], [["moins", "plus"]]], want: 100 },
  { name: "less is better, in English", args: [[[5, 5]], [[1, 1]], [["less", "more"]]], want: 50 },
])("SCORE: $name", ({ args: [ratings = [], weights = [], directions], want }) => {
  expect(SCORE(ratings, weights, directions)).toBeCloseTo(want, 9);
});

test.each([
  { name: "ranges of two sizes", args: [[[1, 2]], [[1]]] },
  { name: "a rating that is text", args: [[["haut"]], [[1]]] },
  { name: "a weight below 0", args: [[[1]], [[-1]]] },
  { name: "no weight at all", args: [[[1]], [[0]]] },
])("SCORE says #VALUE! to $name", ({ args: [ratings = [], weights = []] }) => {
  expect(SCORE(ratings, weights)).toEqual({ error: "#VALUE!" });
});

test("RANK: ties share a rank, and what is no number has none", () => {
  expect(RANK([[10], [30], ["—"], [30], [5]])).toEqual([[3], [1], [""], [1], [4]]);
});

test.each(["fr", "en"] as const)("every function and parameter is described (%s)", (language) => {
  const { functions } = functionDescriptions(language);
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(jalonFunctions));
  for (const { id, description, parameters } of functions) {
    expect(description.length).toBeGreaterThan(20);
    expect(parameters.every((parameter) => parameter.description.length > 5)).toBe(true);
    const required = parameters.filter((parameter) => !("optional" in parameter));
    expect(required).toHaveLength(jalonFunctions[id as keyof typeof jalonFunctions].length);
  }
});

test("nothing is said the same in both languages", () => {
  const [fr, en] = [functionDescriptions("fr"), functionDescriptions("en")];
  fr.functions.forEach(({ description }, index) =>
    expect(description).not.toBe(en.functions[index]?.description),
  );
});
