import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../foundation/format.ts";
import { textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { fieldOf } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";
import { inferReading } from "./infer-reading.ts";
import { parseCell } from "./parse-cell.ts";

function field(key: string): Field {
  const found = fieldOf("projects", key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}
const budget = field("budget");
const progress = field("progress");
const duration = field("duration");
const effort = field("effort");

describe("money, in units", () => {
  const millions: Reading = { scale: 6, currency: "EUR", decimal: "," };
  test.each<{ given: Cell; reading?: Reading; want: unknown }>([
    { given: "6,8027397260274", want: 6.8027397260274 },
    { given: "£1,234.50", want: 1234.5 },
    { given: "53,02", reading: millions, want: 53_020_000 },
    { given: 10.1, reading: millions, want: 10_100_000 },
    { given: "31.0473252853897", reading: millions, want: 31_047_325.2853897 },
    { given: "1 234 567,8", want: 1_234_567.8 },
    { given: "1\u202f234\u202f567,8 €", want: 1_234_567.8 },
    { given: "1\u00a0234\u00a0567", want: 1_234_567 },
    { given: "1'234.50", want: 1234.5 },
    { given: "1.234.567,89", want: 1_234_567.89 },
    { given: "2.306 ($m)", want: 2_306_000 },
    { given: "12 k€", want: 12_000 },
    { given: "12 k€", reading: millions, want: 12_000 },
    { given: "1,5 M€", want: 1_500_000 },
    { given: "2 Md€", want: 2_000_000_000 },
    { given: "£3bn", want: 3_000_000_000 },
    { given: "3 millions d'euros", want: 3_000_000 },
    { given: "AUD 12.5 million", want: 12_500_000 },
    { given: "12 K EUR HT", want: 12_000 },
    { given: "(1 200 €)", want: -1200 },
    { given: "(1 200)", want: -1200 },
    { given: "− 12", want: -12 },
    { given: "12-", want: -12 },
    { given: "1.5E+06", want: 1_500_000 },
    { given: "1 200 000 €", reading: millions, want: 1_200_000 },
    { given: "Low: £10m Mid: £12m High: £15m", want: { low: 10_000_000, mid: 12_000_000, high: 15_000_000 } },
    {
      given: "Bas : 1,5 ; Moyen : 2 ; Haut : 3",
      reading: millions,
      want: { low: 1_500_000, mid: 2_000_000, high: 3_000_000 },
    },
  ])("$given is $want", ({ given, reading, want }) => {
    expect(parseCell(budget, given, reading ?? {}).value).toEqual(want);
  });

  test.each([
    { given: "NA", want: "notYetKnown" },
    { given: "en cadrage", want: "notYetKnown" },
    { given: "Not Available", want: "notYetKnown" },
    { given: "-", want: "notYetKnown" },
    { given: "N/C", want: "notYetKnown" },
    { given: "à définir avec la direction", want: "notYetKnown" },
    { given: "ARMP adjustments - Project not yet in a position to give cost/schedule", want: "notYetKnown" },
    { given: "nfp", want: "withheld" },
    { given: "confidentiel", want: "withheld" },
    {
      given: "Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)",
      want: "withheld",
    },
    { given: "sans objet", want: "notApplicable" },
    { given: "Not Applicable ", want: "notApplicable" },
    { given: null, want: "blank" },
    { given: "  ", want: "blank" },
  ])("$given is $want, and never 0", ({ given, want }) => {
    expect(parseCell(budget, given, {})).toEqual({ value: { missing: want, said: given?.trim() ?? "" } });
  });

  test.each<Cell>([
    "entre 9 et 20 M€",
    "moins de 5M€",
    "inf",
    "12 j/h",
    "10-12",
    "1..2",
    "=1+1",
    "1,2,3",
    "12 34",
    true,
    { error: "#REF!" },
  ])("%s is not understood", (given) => {
    const parsed = parseCell(budget, given, {});
    expect(parsed.value).toMatchObject({ missing: "notUnderstood" });
    expect(parsed.finding?.severity).toBe("error");
  });

  test("another currency is a finding and never converted", () => {
    const parsed = parseCell(budget, "$5m", millions);
    expect(parsed.value).toEqual({ missing: "notUnderstood", said: "$5m" });
    expect(parsed.finding).toMatchObject({
      code: "currency-other",
      values: { currency: "$", expected: "EUR" },
    });
    expect(parseCell(budget, "$5m", { currency: "AUD" }).value).toBe(5_000_000);
  });

  test("1,234 takes the column's decimal sign; without it both numbers are said", () => {
    expect(parseCell(budget, "1,234", { decimal: "," }).value).toBe(1.234);
    expect(parseCell(budget, "1,234", { decimal: "." }).value).toBe(1234);
    expect(parseCell(budget, "1,234", {}).finding).toMatchObject({
      code: "number-ambiguous",
      values: { read: 1234, other: 1.234 },
    });
  });

  test("a number in text is offered as a number, in the column's unit", () => {
    expect(parseCell(budget, "53,02", millions).repair).toEqual({ kind: "number-as-number", after: 53.02 });
    expect(parseCell(budget, "12 k€", millions).repair).toEqual({ kind: "number-as-number", after: 0.012 });
  });
});

describe("percentages, as shares", () => {
  test.each<{ given: Cell; reading: Reading; want: number }>([
    { given: "25 %", reading: {}, want: 0.25 },
    { given: "12,5%", reading: {}, want: 0.125 },
    { given: 25, reading: { percent: "whole" }, want: 0.25 },
    { given: 0.5, reading: { percent: "whole" }, want: 0.005 },
    { given: 0.25, reading: { percent: "share" }, want: 0.25 },
    { given: "-19.0", reading: { percent: "whole" }, want: -0.19 },
    { given: "100%", reading: { percent: "share" }, want: 1 },
    { given: "150 pour cent", reading: {}, want: 1.5 },
  ])("$given is $want", ({ given, reading, want }) => {
    expect(parseCell(progress, given, reading).value).toBe(want);
  });

  test("inf is not understood", () => {
    expect(parseCell(progress, "inf", { percent: "whole" }).value).toEqual({
      missing: "notUnderstood",
      said: "inf",
    });
  });
});

describe("durations", () => {
  test.each<{ given: Cell; reading?: Reading; days: number; amount: number; unit: string }>([
    { given: "18 mois", days: 548, amount: 18, unit: "months" },
    { given: "2 ans", days: 730, amount: 2, unit: "years" },
    { given: "1.5 years", days: 548, amount: 1.5, unit: "years" },
    { given: "1,5 an", days: 548, amount: 1.5, unit: "years" },
    { given: "un an et demi", days: 548, amount: 1.5, unit: "years" },
    { given: "1 an et 6 mois", days: 548, amount: 18, unit: "months" },
    { given: "2y 3m", days: 821, amount: 27, unit: "months" },
    { given: "3 weeks", days: 21, amount: 3, unit: "weeks" },
    { given: "90 jours", days: 90, amount: 90, unit: "days" },
    {
      given: "4,5041095890411",
      reading: { durationUnit: "years", decimal: "," },
      days: 1644,
      amount: 4.5041095890411,
      unit: "years",
    },
    { given: 6, reading: { durationUnit: "months" }, days: 183, amount: 6, unit: "months" },
  ])("$given is $days days", ({ given, reading, days, amount, unit }) => {
    expect(parseCell(duration, given, reading ?? {}).value).toEqual({
      days,
      amount,
      unit,
      said: textOfCell(given),
    });
  });

  test("a bare number without a unit is not guessed", () => {
    expect(parseCell(duration, "6,8", {})).toMatchObject({
      value: { missing: "notUnderstood" },
      finding: { code: "duration-without-unit", severity: "warning" },
    });
  });
});

test.each<{ given: Cell; want: unknown }>([
  { given: "12 j/h", want: 12 },
  { given: "1 250 JH", want: 1250 },
  { given: "12,5 person-days", want: 12.5 },
  { given: 40, want: 40 },
  { given: "0,5 ETP", want: { missing: "notUnderstood", said: "0,5 ETP" } },
  { given: "35 h", want: { missing: "notUnderstood", said: "35 h" } },
])("an effort of $given is $want", ({ given, want }) => {
  expect(parseCell(effort, given, {}).value).toEqual(want);
});

describe("a number said as a percentage", () => {
  const weight = fieldOf("criteria", "weight");
  const read = (cell: Cell, reading: Reading = {}) => weight && parseCell(weight, cell, reading);

  test("is a share, and so offered as a number", () => {
    expect(read("40 %")).toEqual({ value: 0.4, repair: { kind: "number-as-number", after: 0.4 } });
    expect(read("12,5%")?.value).toBe(0.125);
    expect(read("40 pour cent")?.value).toBe(0.4);
    expect(
      weight &&
        inferReading(weight, { heading: "Poids", cells: ["40 %", "60 %"], numberFormat: null }).reading,
    ).toEqual({});
  });

  test("is a whole percent among whole percents", () => {
    const column = { heading: "Poids", cells: ["40 %", 35, 25], numberFormat: null };
    const reading = weight && inferReading(weight, column).reading;
    expect(reading).toEqual({ percent: "whole" });
    expect(column.cells.map((cell) => read(cell, reading)?.value)).toEqual([40, 35, 25]);
  });

  test("says nothing about a step of a scale", () => {
    expect(parseCell(field("businessValue"), "40 %", {}).finding?.code).toBe("number-not-understood");
  });
});

test.each(
  [
    "à noter",
    "À décider",
    "à évaluer",
    "à chiffrer",
    "en attente",
    "to be decided",
    "pending",
    "à arbitrer en COPIL",
  ].flatMap((said) =>
    ["businessValue", "budget", "end", "progress", "duration", "effort"].map((key) => ({ said, key })),
  ),
)("“$said” in $key is not yet known", ({ said, key }) => {
  const { value, finding } = parseCell(field(key), said, {});
  expect([value, finding]).toEqual([{ missing: "notYetKnown", said }, undefined]);
});

test("a rating in words is a step of the scale, and said so", () => {
  expect(parseCell(field("complexity"), "Forte", {})).toMatchObject({
    value: 4,
    finding: { code: "number-from-words" },
  });
  expect(parseCell(field("complexity"), "3", {}).value).toBe(3);
});

describe("laws of amounts", () => {
  const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100);

  test("an amount written in French or English reads back", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseCell(budget, formatNumber("fr", amount), { decimal: "," }).value).toBe(amount);
        expect(parseCell(budget, formatNumber("en", amount), { decimal: "." }).value).toBe(amount);
        expect(parseCell(budget, `${formatNumber("fr", amount)}\u202f€`, { decimal: "," }).value).toBe(
          amount,
        );
        expect(parseCell(budget, `£${formatNumber("en", Math.abs(amount))}`, { decimal: "." }).value).toBe(
          Math.abs(amount),
        );
      }),
    );
  });

  test("an accepted repair reads as the same value", () => {
    const reading = fc.record(
      {
        decimal: fc.constantFrom("," as const, "." as const),
        scale: fc.constantFrom(0 as const, 3 as const, 6 as const),
      },
      { requiredKeys: [] },
    );
    const percent = fc.record(
      { percent: fc.constantFrom("whole" as const, "share" as const) },
      { requiredKeys: [] },
    );
    const units = fc.constantFrom("", " k€", " M€", " €");
    fc.assert(
      fc.property(amounts, units, reading, percent, (amount, unit, money, share) => {
        const given = parseCell(budget, formatNumber("fr", amount) + unit, money);
        if (given.repair)
          expect(parseCell(budget, given.repair.after, money).value).toBeCloseTo(Number(given.value), 6);
        const part = parseCell(progress, `${formatNumber("fr", amount)} %`, { ...share, decimal: "," });
        if (part.repair && Number(part.value) !== 1)
          expect(parseCell(progress, part.repair.after, share).value).toBe(part.value);
      }),
    );
  });

  test("thousands are moved by their digits, without a float's error", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const said = `${whole},${String(part).padStart(2, "0")}`;
        expect(parseCell(budget, said, { scale: 6, decimal: "," }).value).toBe(whole * 1e6 + part * 1e4);
      }),
    );
  });
});
