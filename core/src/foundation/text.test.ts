import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftDecimal } from "./decimal.ts";
import { formatDay, formatNumber, formatPercent } from "./format.ts";
import { message, say, sayValue } from "./message.ts";
import { addressOf, positionOf } from "./place.ts";
import { compareTexts, foldText, foldWords } from "./text.ts";

describe("text", () => {
  test.each([
    { given: "  Écart\u00a0BUDGÉTAIRE ", want: "ecart budgetaire" },
    { given: "e\u0301tat", want: "etat" },
    { given: "L’Œuvre", want: "l'oeuvre" },
    { given: "a\u200bb", want: "ab" },
  ])("$given folds to $want", ({ given, want }) => {
    expect(foldText(given)).toBe(want);
  });

  test("words lose their punctuation but not money signs", () => {
    expect(foldWords("Chef de projet (CdP)")).toBe("chef de projet cdp");
    expect(foldWords("Budget (£m)")).toBe("budget £m");
  });

  test("order is by folded letters and total", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => compareTexts(a, b) === -compareTexts(b, a) || a === b),
    );
    expect(["Zoé", "élan", "Ecart"].sort(compareTexts)).toEqual(["Ecart", "élan", "Zoé"]);
  });
});

describe("numbers and dates as people read them", () => {
  test.each([
    { language: "fr" as const, given: 1234567.891, want: "1\u202f234\u202f567,89" },
    { language: "en" as const, given: 1234567.891, want: "1,234,567.89" },
    { language: "en" as const, given: -0.001, want: "0" },
    { language: "fr" as const, given: -12.5, want: "-12,5" },
  ])("$given in $language is $want", ({ language, given, want }) => {
    expect(formatNumber(language, given)).toBe(want);
  });

  test("days are never ambiguous", () => {
    expect(formatDay("fr", "2026-04-03")).toBe("03/04/2026");
    expect(formatDay("en", "2026-04-03")).toBe("3 Apr 2026");
    expect(formatPercent("fr", 0.25)).toBe("25\u202f%");
  });

  test("money is moved by its digits, not multiplied", () => {
    expect(shiftDecimal("6.8", 6)).toBe(6800000);
    expect(shiftDecimal("1.005", 3)).toBe(1005);
    expect(shiftDecimal("-0.07", 2)).toBe(-7);
    expect(shiftDecimal("1e5", 2)).toBe(null);
  });
});

describe("messages", () => {
  const words = { greet: { fr: "{who} a {count} projets", en: "{who} has {count} projects" } };
  test("a sentence is filled in the reader's language", () => {
    expect(say(words, "fr", message("greet", { who: "Ana", count: 1200.5 }))).toBe(
      "Ana a 1\u202f200,5 projets",
    );
    expect(
      say(words, "en", message("greet", { who: { words: { fr: "nul", en: "nobody" } }, count: 2 })),
    ).toBe("nobody has 2 projects");
  });

  test("French keeps its signs together with narrow spaces, in our words and not in the user's", () => {
    const typed = {
      share: { fr: "« {said} » vaut {value} : est-ce 100 % ?", en: "“{said}” is {value}: is it 100%?" },
    };
    const values = { said: "a : b", value: { share: -0.002 } };
    expect(say(typed, "fr", message("share", values))).toBe(
      "«\u202fa : b\u202f» vaut -0,2\u202f%\u202f: est-ce 100\u202f%\u202f?",
    );
    expect(say(typed, "en", message("share", values))).toBe("“a : b” is -0.2%: is it 100%?");
  });

  test.each([
    { currency: "EUR", fr: "1\u202f234\u202f500,5\u202f€", en: "€1,234,500.5" },
    { currency: "GBP", fr: "1\u202f234\u202f500,5\u202f£", en: "£1,234,500.5" },
    { currency: "CHF", fr: "1\u202f234\u202f500,5\u202fCHF", en: "CHF 1,234,500.5" },
    { currency: undefined, fr: "1\u202f234\u202f500,5", en: "1,234,500.5" },
  ])("an amount in $currency", ({ currency, fr, en }) => {
    const amount = { amount: 1234500.5, ...(currency ? { currency } : {}) };
    expect([sayValue("fr", amount), sayValue("en", amount)]).toEqual([fr, en]);
  });

  test("a word follows its number, as each language counts", () => {
    const some = { some: { fr: "{n} {n:ligne|lignes}", en: "{n} {n:row|rows}" } };
    const said = (n: number) => [
      say(some, "fr", message("some", { n })),
      say(some, "en", message("some", { n })),
    ];
    expect([0, 1, 2].map(said)).toEqual([
      ["0 ligne", "0 rows"],
      ["1 ligne", "1 row"],
      ["2 lignes", "2 rows"],
    ]);
  });

  test("values cannot bring in other values", () => {
    expect(say(words, "en", message("greet", { who: "{count}", count: 2 }))).toBe("{count} has 2 projects");
  });
});

test("addresses and positions are each other's inverse", () => {
  fc.assert(
    fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
      expect(positionOf(addressOf({ row, column }))).toEqual({ row, column });
    }),
  );
  expect(positionOf("$B$12")).toEqual({ row: 11, column: 1 });
});
