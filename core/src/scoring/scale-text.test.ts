import { expect, test } from "vitest";
import { anchorsFromText } from "./scale-text.ts";

test.each([
  { given: "1 à 5", want: { low: 1, high: 5 } },
  { given: "de 0 à 10", want: { low: 0, high: 10 } },
  { given: "0-4", want: { low: 0, high: 4 } },
  { given: "0 to 30000000", want: { low: 0, high: 30_000_000 } },
  { given: "0 à 30 000 000 €", want: { low: 0, high: 30_000_000 } },
  { given: "-2…2", want: { low: -2, high: 2 } },
  { given: "0,5 à 3", want: { low: 0.5, high: 3 } },
  { given: "0 : aucune ; 1 : locale ; 4 : tous les voyageurs", want: { low: 0, high: 4 } },
  { given: "0 none; 2 under 500 t a year; 4 over 2,000 t a year", want: { low: 0, high: 4 } },
  { given: "1 = faible\n3 = fort", want: { low: 1, high: 3 } },
  { given: "voir la grille", want: null },
  { given: "5", want: null },
  { given: "", want: null },
])("$given is $want", ({ given, want }) => {
  expect(anchorsFromText(given)).toEqual(want);
});
