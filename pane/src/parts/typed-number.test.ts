import { languages } from "@jalon/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { numberToType, typedNumber } from "./typed-number.ts";

test.each([
  ["fr", "0,25", 0.25],
  ["fr", "0.25", 0.25],
  ["fr", "0.125", 0.125],
  ["fr", "1\u202f200,5", 1200.5],
  ["fr", "12,", 12],
  ["fr", ",5", 0.5],
  ["fr", "\u22123", -3],
  ["fr", "1,234", 1.234],
  ["en", "0,25", 0.25],
  ["en", "1.234", 1.234],
] as const)("in %s, %s is %d", (language, text, value) => {
  expect(typedNumber(language, text)).toEqual({ is: "number", value });
});

test.each([
  ["fr", "", "blank"],
  ["fr", "  ", "blank"],
  ["fr", "dix", "wrong"],
  ["fr", "1e5", "wrong"],
  ["fr", "0x10", "wrong"],
  ["fr", "1,2,3", "wrong"],
  ["fr", "1.200,5", "wrong"],
  ["fr", "-", "wrong"],
  ["fr", "12.345", "ambiguous"],
  ["en", "1,234", "ambiguous"],
] as const)("in %s, “%s” is %s, never a number", (language, text, is) => {
  expect(typedNumber(language, text)).toEqual({ is });
});

test("what an input shows is read back as the same number", () => {
  const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 1000);
  fc.assert(
    fc.property(fc.constantFrom(...languages), numbers, (language, value) => {
      const shown = typedNumber(language, numberToType(language, value));
      expect(shown).toEqual({ is: "number", value: value + 0 });
    }),
  );
});
