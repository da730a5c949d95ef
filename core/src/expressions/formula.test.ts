import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blank } from "../foundation/missing.ts";
import type { Value } from "../foundation/value.ts";
import type { RegisterRow } from "../register/register.ts";
import { compileFormula } from "./compile.ts";
import { explainFormula } from "./explain.ts";
import { parseFormula, parseQuantity } from "./parse.ts";
import { showExpression } from "./show.ts";
import { tokensOf } from "./tokens.ts";

const values: Record<string, Value> = {
  budget: 1_200_000,
  spent: 300_000,
  remaining: blank,
  progress: 0.4,
  start: "2026-01-01",
  end: "2026-12-31",
  mandatory: true,
  name: "Portail usagers",
  declaredHealth: "green",
  description: { missing: "withheld", said: "nfp" },
};
const row: RegisterRow = { id: "P-001", idProposed: false, row: 1, values };

function valueOf(text: string, language: "fr" | "en" = "en"): number | string[] {
  const parsed = parseFormula(text, language, "projects");
  if (parsed.problems) return parsed.problems.map(({ message: { code } }) => code);
  return compileFormula(parsed.formula, [row])(0);
}

describe("a formula's value", () => {
  test.each([
    { given: "budget / 1000000", want: 1.2 },
    { given: "=budget - spent", want: 900_000 },
    { given: "[Budget révisé] / 1000", want: 1200 },
    { given: "[Revised budget] > 1000000", want: 1 },
    { given: "budget + remaining", want: Number.NaN },
    { given: "orElse(remaining, 5)", want: 5 },
    { given: "known(remaining)", want: 0 },
    { given: "known(description)", want: 0 },
    { given: "known(name)", want: 1 },
    { given: "spent / (budget - budget)", want: Number.NaN },
    { given: "end - start", want: 364 },
    { given: "months(start, end)", want: 11 },
    { given: "year(end)", want: 2026 },
    { given: "if(mandatory, 10, 0)", want: 10 },
    { given: "mandatory ? 1 : 2", want: 1 },
    { given: "not mandatory or remaining > 1", want: Number.NaN },
    { given: "mandatory or remaining > 1", want: 1 },
    { given: "and(mandatory, budget > 5, progress < 50%)", want: 1 },
    { given: 'name == "PORTAIL usagers"', want: 1 },
    { given: 'contains(name, "usager")', want: 1 },
    { given: '[Declared health] == "Vert"', want: 1 },
    { given: "-2 ^ 2", want: -4 },
    { given: "2 ^ 3 ^ 2", want: 512 },
    { given: "10 - 3 - 2", want: 5 },
    { given: "min(budget, spent)", want: 300_000 },
    { given: "clamp(progress * 10, 0, 3)", want: 3 },
    { given: "round(2.345, 1)", want: 2.3 },
    { given: "true and false", want: 0 },
  ])("$given is $want", ({ given, want }) => {
    expect(valueOf(given)).toEqual(want);
  });

  test.each([
    { given: "[Budget révisé] * 0,5", want: 600_000 },
    { given: "SI([Budget révisé] > 1000000 ; 3 ; 1)", want: 3 },
    { given: "arrondi(2,345 ; 2)", want: 2.35 },
    { given: "SI(ET(budget > 1 ; non mandatory) ; 1 ; 2,5)", want: 2.5 },
    { given: "mandatory ou vrai", want: 1 },
    { given: "Année(end)", want: 2026 },
  ])("in French $given is $want", ({ given, want }) => {
    expect(valueOf(given, "fr")).toEqual(want);
  });
});

describe("what is refused", () => {
  test.each([
    { given: "", want: "formula-empty" },
    { given: "a = 3", want: "formula-assignment" },
    { given: "f(x) = x", want: "formula-assignment" },
    { given: "1:3", want: "formula-not-allowed" },
    { given: "budget % 2", want: "formula-not-allowed" },
    { given: "1 < progress < 3", want: "formula-not-allowed" },
    { given: "2 progress", want: "formula-implicit" },
    { given: "2(3)", want: "formula-implicit" },
    { given: "budget +", want: "formula-syntax" },
    { given: "(budget", want: "formula-syntax" },
    { given: "budget; spent", want: "formula-syntax" },
    { given: "budget'", want: "formula-stray" },
    { given: "{a: 1}", want: "formula-stray" },
    { given: "budget.constructor", want: "formula-stray" },
    { given: "budgte * 2", want: "formula-unknown-field-near" },
    { given: "xyzzyq * 2", want: "formula-unknown-field" },
    { given: "constructor", want: "formula-unknown-field" },
    { given: "__proto__", want: "formula-unknown-field" },
    { given: "rond(2)", want: "formula-unknown-function-near" },
    { given: "eval(2)", want: "formula-unknown-function" },
    { given: "import(2)", want: "formula-unknown-function" },
    { given: "budget + start", want: "formula-kinds" },
    { given: "budget * budget", want: "formula-kinds" },
    { given: "budget + duration", want: "formula-kinds" },
    { given: "name + 1", want: "formula-kinds" },
    { given: "sqrt(1, 2)", want: "formula-count" },
    { given: '[Declared health] == "Mauve"', want: "formula-unknown-choice" },
    { given: `${"(".repeat(60)}1${")".repeat(60)}`, want: "formula-too-deep" },
    { given: `${"-".repeat(60)}1`, want: "formula-too-deep" },
    { given: "1+".repeat(600), want: "formula-too-long" },
  ])("$given: $want", ({ given, want }) => {
    expect(valueOf(given)).toContain(want);
  });

  test("a criterion wants a quantity", () => {
    expect(parseQuantity("start", "en", "projects").problems?.[0]?.message.code).toBe("formula-wrong-result");
    expect(parseQuantity("end - start", "en", "projects").formula?.result).toBe("days");
  });

  test("the problem is where it stands in the text as typed", () => {
    const [problem] = parseFormula("[Budget révisé] * 0,5 + budgte", "fr", "projects").problems ?? [];
    expect(problem).toMatchObject({ from: 24, to: 30 });
  });
});

describe("how a formula is written", () => {
  test.each([
    {
      given: "SI([Budget révisé] >= 1,5 ; 3 ; -1)",
      stored: "if(budget >= 1.5, 3, -1)",
      french: "si([Budget révisé] >= 1,5 ; 3 ; -1)",
    },
    { given: "(1 + 2) * 3 - (4 - 5)", stored: "(1 + 2) * 3 - (4 - 5)", french: "(1 + 2) * 3 - (4 - 5)" },
    {
      given: '[Santé déclarée] == "Rouge" ou mandatory',
      stored: 'declaredHealth == "red" or mandatory',
      french: '[Météo] == "Rouge" ou [Obligatoire]',
    },
  ])("$given", ({ given, stored, french }) => {
    const { formula } = parseFormula(given, "fr", "projects");
    expect(formula?.text).toBe(stored);
    expect(formula && showExpression(formula.expression, "projects", "fr")).toBe(french);
  });

  test("what is stored reads back as the same formula, and so does what is shown", () => {
    const leaf = fc.constantFrom("budget", "spent", "1.5", "2", "remaining");
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie("tree"), fc.constantFrom("+", "-"), tie("tree"))
          .map(([a, sign, b]) => `(${a}) ${sign} (${b})`),
        tie("tree").map((a) => `-(${a})`),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `if(${a} > ${b}, ${a}, ${b})`),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => {
        const first = parseFormula(text, "en", "projects").formula;
        if (!first) return;
        expect(parseFormula(first.text, "en", "projects").formula).toEqual(first);
        const french = showExpression(first.expression, "projects", "fr");
        expect(parseFormula(french, "fr", "projects").formula).toEqual(first);
      }),
    );
  });

  test("no text makes reading throw", () => {
    const pieces = fc.constantFrom(
      "budget",
      "[",
      "]",
      "(",
      ")",
      "+",
      "=",
      ";",
      ",",
      '"',
      "1",
      "x",
      "non",
      "::",
      "'",
      "\\",
      "\u0000",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(" ")),
        ),
        (text) => {
          for (const language of ["fr", "en"] as const) {
            const { formula, problems } = parseFormula(text, language, "projects");
            expect(formula !== undefined || (problems?.length ?? 0) > 0).toBe(true);
          }
        },
      ),
    );
  });

  test("tokens cover the text in order", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let end = 0;
        for (const { from, to } of tokensOf(text, "fr")) {
          expect(text.slice(end, from).trim()).toBe("");
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });
});

test("a value is explained by the cells that it comes from", () => {
  const { formula } = parseFormula("budget + orElse(remaining, 1)", "en", "projects");
  expect(formula && explainFormula(formula, row)).toEqual({
    value: 1_200_001,
    uses: [
      { field: "budget", value: 1_200_000 },
      { field: "remaining", value: blank },
    ],
  });
});
