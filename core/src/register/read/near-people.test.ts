import { expect, test } from "vitest";
import { findNearPeople } from "./near-people.ts";

test.each([
  {
    name: "either order and capitals",
    given: ["DUPONT Marie", "Marie Dupont", "Paul Martin"],
    want: [[0, 1]],
  },
  { name: "an initial", given: ["Marie Dupont", "M. Dupont"], want: [[0, 1]] },
  {
    name: "an initial after the surname",
    given: ["Dupont Paul", "DUPONT P."],
    want: [[0, 1]],
  },
  { name: "another initial", given: ["Marie Dupont", "P. Dupont"], want: [] },
  {
    name: "M. for Monsieur",
    given: ["Jean Dupont", "M. Dupont"],
    want: [[0, 1]],
  },
  { name: "a title", given: ["Marie Dupont", "Mme Dupont"], want: [[0, 1]] },
  {
    name: "a typing mistake",
    given: ["Marie Dupont", "Marie Dupond"],
    want: [[0, 1]],
  },
  {
    name: "accents and hyphens",
    given: ["Hélène Le-Gall", "LE GALL Helene"],
    want: [[0, 1]],
  },
  {
    name: "three ways",
    given: ["DUPONT Marie", "Marie Dupont", "M. Dupont"],
    want: [[0, 1, 2]],
  },
  {
    name: "two people of one name",
    given: ["Marie Dupont", "Paul Dupont"],
    want: [],
  },
  { name: "no name", given: ["", "?", "M."], want: [] },
])("$name", ({ given, want }) => {
  expect(findNearPeople(given).groups).toEqual(want);
});

test("a short form that fits two people is said to be ambiguous, and linked to neither", () => {
  const found = findNearPeople(["Marie Dupont", "Michel Dupont", "M. Dupont"]);
  expect(found.groups).toEqual([]);
  expect(found.ambiguous).toEqual([{ name: 2, candidates: [0, 1] }]);
});

test("M. is Marie before it is Monsieur", () => {
  const found = findNearPeople(["Marie Dupont", "Jean Dupont", "M. Dupont"]);
  expect(found.groups).toEqual([[0, 2]]);
});
