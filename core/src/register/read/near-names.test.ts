import fc from "fast-check";
import { expect, test } from "vitest";
import { groupNearNames } from "./near-names.ts";

test.each([
  {
    name: "a word mistyped",
    given: ["Portail des agents", "Portail des agnets", "Paie"],
    want: [[0, 1]],
  },
  {
    name: "case, accents and spaces",
    given: ["Réseau  interministériel", "RESEAU INTERMINISTERIEL "],
    want: [[0, 1]],
  },
  {
    name: "words in another order",
    given: ["Phase 2 - Portail", "Portail phase 2"],
    want: [[0, 1]],
  },
  {
    name: "little words left out",
    given: ["Refonte du portail de l’usager", "Refonte portail usager"],
    want: [[0, 1]],
  },
  {
    name: "words joined",
    given: ["Data base refresh", "Database refresh"],
    want: [[0, 1]],
  },
  {
    name: "two mistakes in a long word",
    given: ["Dématérialisation", "Dematerilaistion"],
    want: [[0, 1]],
  },
  {
    name: "other numbers",
    given: ["Lot 1 du portail", "Lot 2 du portail"],
    want: [],
  },
  { name: "other acronyms", given: ["Refonte SIRH", "Refonte SIRA"], want: [] },
  { name: "other short words", given: ["Réseau RIE", "Réseau RIR"], want: [] },
  {
    name: "another word",
    given: ["Refonte du portail agents", "Refonte du portail usagers"],
    want: [],
  },
  { name: "no words at all", given: ["", " ", "—", "—"], want: [] },
  {
    name: "three ways",
    given: ["Direction du numérique", "Direction numerique", "Paie", "Direction du numerqiue"],
    want: [[0, 1, 3]],
  },
])("$name", ({ given, want }) => {
  expect(groupNearNames(given)).toEqual(want);
});

const word = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz".split("")),
  minLength: 6,
  maxLength: 10,
});

test("a planted typing mistake is found", () => {
  const given = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    which: fc.nat(),
    at: fc.nat(),
    letter: fc.constantFrom("x", "é", "q"),
  });
  fc.assert(
    fc.property(
      given,
      fc.array(fc.array(word, { minLength: 5, maxLength: 6 }), {
        maxLength: 5,
      }),
      ({ words, which, at, letter }, others) => {
        const mistyped = words.map((text, index) => {
          if (index !== which % words.length) return text;
          return text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1);
        });
        const names = [words.join(" "), ...others.map((parts) => parts.join(" ")), mistyped.join(" ")];
        const together = groupNearNames(names).some(
          (group) => group.includes(0) && group.includes(names.length - 1),
        );
        expect(together).toBe(true);
      },
    ),
  );
});

test("shuffling the names changes no group", () => {
  const names = [
    "Portail agents",
    "Portail agnets",
    "Paie",
    "Payes",
    "Paye",
    "Portail agents 2",
    "agents portail",
  ];
  const sorted = (given: readonly string[]) =>
    groupNearNames(given)
      .map((group) => group.map((at) => given[at]).sort())
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      expect(sorted(shuffled)).toEqual(sorted(names));
    }),
  );
});
