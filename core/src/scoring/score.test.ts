import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blank, type Missing } from "../foundation/missing.ts";
import type { Value } from "../foundation/value.ts";
import { parseQuantity } from "../expressions/parse.ts";
import type { Register, RegisterRow } from "../register/register.ts";
import { criteriaOf } from "./criteria-of.ts";
import type { Criterion } from "./criterion.ts";
import { presetCriteria } from "./presets.ts";
import { notSeparableFrom } from "./rank.ts";
import { whyPart } from "./why-part.ts";
import { scoreProjects } from "./score.ts";
import { starterCriteria } from "./starter.ts";

type Rows = readonly Record<string, Value>[];

function rowsFrom(rows: Rows, prefix: string): readonly RegisterRow[] {
  return rows.map((values, row) => ({ id: `${prefix}${row + 1}`, idProposed: false, row: row + 1, values }));
}

function projectNamed(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function register(tables: Readonly<Record<string, Rows>>): Register {
  const made = Object.entries(tables).map(([table, rows]) => {
    const named = rows.map(({ project, ...values }) => ({ values, project }));
    const made = rowsFrom(
      named.map(({ values }) => values),
      table === "projects" ? "P" : "X",
    );
    const withIds = made.map((row, at) => ({ ...row, id: projectNamed(named[at]?.project) ?? row.id }));
    return [table, { table, sheet: table, rows: withIds }] as const;
  });
  return { mapping: { schemaVersion: 1, language: "en", tables: [] }, tables: Object.fromEntries(made) };
}

function criterion(id: string, weight: number, more: Partial<Criterion> = {}): Criterion {
  const anchors = { low: 0, high: 10 };
  return {
    id,
    name: id,
    role: "weighted",
    weight,
    direction: "more",
    anchors,
    formula: null,
    toBeDecided: false,
    ...more,
  };
}

function rated(...ratings: readonly (number | Missing | undefined)[][]): Register {
  const evaluations = ratings.map((row, at) => {
    const cells = row.map((rating, index) => [`rating:c${index}`, rating ?? blank] as const);
    return { project: `P${at + 1}`, ...Object.fromEntries(cells) };
  });
  return register({ projects: ratings.map((_, at) => ({ name: `Project ${at + 1}` })), evaluations });
}

const two = [criterion("c0", 3), criterion("c1", 1, { direction: "less" })];

describe("weighted scores", () => {
  test.each([
    { name: "best on both", given: [10, 0], want: { score: 100, low: 100, high: 100 } },
    { name: "worst on both", given: [0, 10], want: { score: 0, low: 0, high: 0 } },
    { name: "by weight", given: [5, 5], want: { score: 50, low: 50, high: 50 } },
    {
      name: "not rated on the lighter one",
      given: [10, undefined],
      want: { score: 87.5, low: 75, high: 100 },
    },
    { name: "not rated at all", given: [undefined, undefined], want: { score: 50, low: 0, high: 100 } },
    { name: "beyond the scale counts as its end", given: [40, 0], want: { score: 100, low: 100, high: 100 } },
  ])("$name", ({ given, want }) => {
    const [project] = scoreProjects(rated(given), two).ranked;
    expect(project).toMatchObject(want);
  });

  test("a refusal is an interval with its words, never a number", () => {
    const withheld: Missing = { missing: "withheld", said: "nfp" };
    const [project] = scoreProjects(rated([withheld, 0]), two).ranked;
    const part = project?.parts[0];
    expect(part).toMatchObject({ rating: null, low: 0, high: 75, missing: withheld });
    expect(part && whyPart(two, part)).toMatchObject({
      code: "part-withheld",
      values: { said: "nfp", to: 75 },
    });
  });

  test("ratings beyond the scale are said", () => {
    const { findings } = scoreProjects(rated([40, 0], [50, 1], [5, 5]), two);
    expect(findings).toMatchObject([
      { code: "rating-beyond-scale", message: { values: { count: 2, first: "P1" } } },
    ]);
  });

  test("ties share a rank, the next rank is left out, and order within a tie is by id", () => {
    const { ranked } = scoreProjects(rated([5, 5], [9, 0], [5, 5], [1, 5]), two);
    expect(ranked.map(({ id, rank, tiedWith }) => [id, rank, tiedWith])).toEqual([
      ["P2", 1, []],
      ["P1", 2, ["P3"]],
      ["P3", 2, ["P1"]],
      ["P4", 4, []],
    ]);
  });

  test("overlapping intervals are not separable; far ones are", () => {
    const { ranked } = scoreProjects(rated([10, 0], [8, undefined], [0, 10]), two);
    expect(ranked.map(({ notSeparableFromNext }) => notSeparableFromNext)).toEqual([false, false, false]);
    const close = scoreProjects(rated([9, undefined], [8, undefined], [0, 10]), two).ranked;
    expect(close[0]?.notSeparableFromNext).toBe(true);
    expect(notSeparableFrom(close, "P1")).toEqual(["P2"]);
    expect(notSeparableFrom(close, "P3")).toEqual([]);
  });

  test("evaluations that name their project by its name are found", () => {
    const named = register({
      projects: [{ name: "Portail" }],
      evaluations: [{ project: "PORTAIL ", "rating:c0": 10, "rating:c1": 0 }],
    });
    expect(scoreProjects(named, two).ranked[0]?.score).toBe(100);
  });
});

describe("laws", () => {
  const rating = fc.option(fc.double({ min: -2, max: 12, noNaN: true }), { nil: undefined });
  const portfolio = fc.array(
    fc.tuple(rating, rating).map((pair) => [...pair]),
    { minLength: 1, maxLength: 12 },
  );

  test("contributions, lows and highs add up to the score, and the score is the interval's middle", () => {
    fc.assert(
      fc.property(portfolio, (ratings) => {
        for (const { score, low, high, parts } of scoreProjects(rated(...ratings), two).ranked) {
          expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
          expect((low + high) / 2).toBeCloseTo(score, 9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100.000001);
        }
      }),
    );
  });

  test("adding a project moves no other score", () => {
    fc.assert(
      fc.property(portfolio, fc.tuple(rating, rating), (ratings, added) => {
        const before = new Map(
          scoreProjects(rated(...ratings), two).ranked.map(({ id, score }) => [id, score]),
        );
        const after = scoreProjects(rated(...ratings, [...added]), two).ranked;
        for (const { id, score } of after) if (before.has(id)) expect(score).toBe(before.get(id));
      }),
    );
  });

  test("any rating that comes in for a blank keeps the score within its interval", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), rating, (given, other) => {
        const [open] = scoreProjects(rated([undefined, other]), two).ranked;
        const [closed] = scoreProjects(rated([given, other]), two).ranked;
        expect(closed?.score).toBeGreaterThanOrEqual((open?.low ?? 0) - 1e-9);
        expect(closed?.score).toBeLessThanOrEqual((open?.high ?? 0) + 1e-9);
      }),
    );
  });
});

describe("WSJF and RICE", () => {
  const wsjf = presetCriteria("wsjf", "en");
  const rice = presetCriteria("rice", "en");

  function withRatings(criteria: readonly Criterion[], ratings: readonly (number | undefined)[]): Register {
    const cells = criteria.map(({ id }, at) => [`rating:${id}`, ratings[at] ?? blank] as const);
    return register({
      projects: [{ name: "A" }],
      evaluations: [{ project: "P1", ...Object.fromEntries(cells) }],
    });
  }

  test("WSJF is the sum of three gains over the job size, and its parts add up", () => {
    const [project] = scoreProjects(withRatings(wsjf, [8, 5, 3, 4]), wsjf).ranked;
    expect(project).toMatchObject({ score: 4, low: 4, high: 4 });
    expect(project?.parts.map(({ contribution }) => contribution)).toEqual([2, 1.25, 0.75, 0]);
  });

  test("RICE is reach × impact × confidence ÷ effort", () => {
    expect(scoreProjects(withRatings(rice, [500, 2, 0.8, 4]), rice).ranked[0]?.score).toBe(200);
  });

  test("a criterion of weight 0 is dropped, whatever its role", () => {
    const dropped = [
      criterion("c0", 0),
      criterion("c1", 0, { role: "divisor", anchors: { low: 1, high: 9 } }),
    ];
    const withDropped = [...rice, ...dropped];
    expect(scoreProjects(withRatings(withDropped, [500, 2, 0.8, 4]), withDropped).ranked[0]?.score).toBe(200);
    expect(scoreProjects(rated([10, 0]), [...two, ...dropped.slice(1)]).ranked[0]?.score).toBe(100);
  });

  test("an unknown job size gives an interval over its scale", () => {
    expect(scoreProjects(withRatings(wsjf, [8, 5, 3, undefined]), wsjf).ranked[0]).toMatchObject({
      low: 0.8,
      high: 16,
    });
  });
});

describe("criteria of the register", () => {
  test("what cannot be used is left out and said", () => {
    const { criteria, findings } = criteriaOf(
      register({
        criteria: [
          { name: "Value", weight: 30, direction: "more", scaleLow: 1, scaleHigh: 5 },
          {
            name: "Cost",
            weight: 20,
            direction: "less",
            formula: "[Budget révisé] / 1000000",
            scaleLow: 0,
            scaleHigh: 50,
          },
          { name: "No weight", weight: blank },
          { name: "Upside down", weight: 1, scaleLow: 5, scaleHigh: 1 },
          { name: "Bad formula", weight: 1, formula: "budgte * 2" },
          { name: "Sideways", weight: 1, direction: { missing: "notUnderstood", said: "zzz" } },
          { name: "In words", weight: 1, direction: "more", scale: "0 : aucune ; 4 : forte" },
          { name: "No scale", weight: 1 },
        ],
      }),
    );
    expect(
      criteria.map(({ name, direction, anchors }) => [name, direction, anchors.low, anchors.high]),
    ).toEqual([
      ["Value", "more", 1, 5],
      ["Cost", "less", 0, 50],
      ["In words", "more", 0, 4],
      ["No scale", "more", 1, 5],
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      "criterion-weight",
      "criterion-scale",
      "formula-unknown-field-near",
      "criterion-formula",
      "criterion-direction",
      "criterion-scale-assumed",
      "criterion-direction-assumed",
    ]);
  });
});

describe("the starter set", () => {
  const projects = [
    { name: "A", budget: 2_000_000, start: "2025-01-01", end: "2026-01-01", progress: blank },
    { name: "B", budget: 30_000_000, start: "2025-01-01", end: "2028-01-01", progress: blank },
    { name: "C", budget: blank, start: "2024-01-01", end: "2027-06-01", progress: 0.5 },
  ];

  test("it is over fields that most projects have, anchored on round numbers, to be decided", () => {
    const criteria = starterCriteria(register({ projects }), "fr");
    expect(
      criteria.map(({ id, anchors, direction, toBeDecided }) => [id, anchors, direction, toBeDecided]),
    ).toEqual([
      ["cost", { low: 0, high: 50_000_000 }, "less", true],
      ["length", { low: 0, high: 2000 }, "less", true],
    ]);
  });

  test("a project without a budget keeps an interval", () => {
    const given = register({ projects });
    const ranked = scoreProjects(given, starterCriteria(given, "fr")).ranked;
    const blankBudget = ranked.find(({ id }) => id === "P3");
    expect(blankBudget && blankBudget.high - blankBudget.low).toBeCloseTo(60, 9);
  });

  test("a formula that cannot be known says what its missing field said", () => {
    const budget: Missing = { missing: "withheld", said: "nfp" };
    const given = register({ projects: [{ name: "A", budget, start: "2025-01-01" }] });
    const { formula } = parseQuantity("budget / 1000000", "en", "projects");
    const [project] = scoreProjects(given, [criterion("cost", 1, { formula: formula ?? null })]).ranked;
    expect(project?.parts[0]?.missing).toEqual(budget);
  });

  test("a formula's criterion needs no evaluations", () => {
    const { formula } = parseQuantity("budget / 1000000", "en", "projects");
    const cost = criterion("cost", 1, {
      formula: formula ?? null,
      direction: "less",
      anchors: { low: 0, high: 40 },
    });
    expect(scoreProjects(register({ projects }), [cost]).ranked.map(({ id, score }) => [id, score])).toEqual([
      ["P1", 95],
      ["P3", 50],
      ["P2", 25],
    ]);
  });
});
