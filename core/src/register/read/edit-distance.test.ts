import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestText } from "./edit-distance.ts";

test.each([
  { a: "portail", b: "portail", limit: 2, want: 0 },
  { a: "portail", b: "portial", limit: 2, want: 1 },
  { a: "portail", b: "portal", limit: 2, want: 1 },
  { a: "portail", b: "potrial", limit: 3, want: 2 },
  { a: "kitten", b: "sitting", limit: 5, want: 3 },
  { a: "kitten", b: "sitting", limit: 2, want: 3 },
  { a: "", b: "abc", limit: 5, want: 3 },
  { a: "", b: "abc", limit: 1, want: 2 },
])("$a to $b within $limit takes $want", ({ a, b, limit, want }) => {
  expect(editDistance(a, b, limit)).toBe(want);
});

test("distance is the same both ways", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "b", "c"),
    maxLength: 8,
  });
  fc.assert(fc.property(letters, letters, (a, b) => editDistance(a, b, 4) === editDistance(b, a, 4)));
});

test.each([
  { text: "deploiment", want: "deploiement" },
  { text: "conception", want: "conception" },
  { text: "abc", want: undefined },
  { text: "recete", want: "recette" },
])("nearest to $text is $want", ({ text, want }) => {
  expect(nearestText(text, ["deploiement", "conception", "recette"])).toBe(want);
});

test("two candidates as near as each other give no suggestion", () => {
  expect(nearestText("lot a1", ["lot a2", "lot a3"])).toBeUndefined();
});
