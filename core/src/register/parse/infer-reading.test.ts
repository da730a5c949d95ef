import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { say } from "../../foundation/message.ts";
import { fieldOf } from "../schema/schema.ts";
import { inferReading } from "./infer-reading.ts";
import { parseWords } from "./parse-words.ts";
import type { ColumnSample } from "./parsed.ts";

function infer(key: string, column: Partial<ColumnSample> & { readonly cells: readonly Cell[] }) {
  const field = fieldOf("projects", key);
  if (!field) throw new Error(`no field ${key}`);
  return inferReading(field, { heading: field.heading.fr, numberFormat: null, ...column });
}

function codes(key: string, column: Parameters<typeof infer>[1]): readonly string[] {
  return infer(key, column).findings.map((finding) => finding.code);
}

describe("the order of day and month", () => {
  test("one date that can be read in one way only decides for the column", () => {
    const cells = ["07/01/2014", "15/01/2016", "NA", ""];
    expect(infer("start", { cells })).toEqual({
      reading: { dateOrder: "dmy" },
      because: { code: "reading-order-proven-dmy", values: { said: "15/01/2016" } },
      findings: [],
    });
    expect(infer("start", { cells: ["07/01/2014", "01/15/2016"] }).reading).toEqual({ dateOrder: "mdy" });
  });

  test("else a neighbour's dates decide", () => {
    const neighbours = [{ heading: "End", cells: ["01/31/2016"] }];
    expect(infer("start", { cells: ["07/01/2014"], neighbours })).toMatchObject({
      reading: { dateOrder: "mdy" },
      because: { code: "reading-order-neighbour-mdy" },
    });
  });

  test("else the day comes first, and that is said to be a guess", () => {
    expect(infer("start", { cells: ["07/01/2014"] }).reading).toEqual({ dateOrder: "dmy" });
    expect(codes("start", { cells: ["07/01/2014"] })).toEqual(["date-order-guessed"]);
    expect(infer("start", { cells: ["07/01/2014"] }).findings[0]?.values).toMatchObject({
      said: "07/01/2014",
      read: { day: "2014-01-07" },
      other: { day: "2014-07-01" },
    });
    expect(codes("start", { cells: ["03/03/2014"] })).toEqual([]);
  });

  test("where nothing decides, the culture of who has the workbook open does, and both readings are still said", () => {
    const culture = { name: "en-US", dateOrder: "mdy" } as const;
    const found = infer("start", { cells: ["07/01/2014"], culture });
    expect(found.reading).toEqual({ dateOrder: "mdy" });
    expect(found.findings).toEqual([found.because]);
    expect(say(parseWords, "en", found.because).replaceAll(/\s/g, " ")).toBe(
      "Nothing in “Début” says whether “07/01/2014” is 1 Jul 2014 or 7 Jan 2014; Jalon reads 1 Jul 2014, in the order of dates of your settings (en-US).",
    );
    const french = infer("start", { cells: ["07/01/2014"], culture: { name: "fr-FR", dateOrder: "dmy" } });
    expect([french.reading, french.because.code]).toEqual([{ dateOrder: "dmy" }, "date-order-culture"]);
  });

  test("the culture decides nothing that the cells or a neighbour decide", () => {
    const culture = { name: "en-US", dateOrder: "mdy" } as const;
    const proven = infer("start", { cells: ["07/01/2014", "15/01/2016"], culture });
    expect([proven.reading, proven.findings]).toEqual([{ dateOrder: "dmy" }, []]);
    const neighbours = [{ heading: "Fin", cells: ["31/01/2016"] }];
    const beside = infer("start", { cells: ["07/01/2014"], neighbours, culture });
    expect([beside.reading, beside.findings]).toEqual([{ dateOrder: "dmy" }, []]);
    expect(infer("start", { cells: ["03/03/2014", "NA"], culture }).reading).toEqual({});
  });

  test("two orders in one column decide nothing, and both are quoted", () => {
    const found = infer("start", { cells: ["15/01/2016", "01/15/2016", "02/03/2016"] });
    expect(found.reading).toEqual({});
    expect(found.findings).toEqual([
      {
        code: "date-order-mixed",
        values: { heading: "Début", dayFirst: "15/01/2016", monthFirst: "01/15/2016" },
      },
    ]);
  });

  test("fiscal years and seasons are guessed once for the column", () => {
    const found = infer("start", { cells: ["Q4 2023/24", "Q1 2024/25", "Fall 2022"] });
    expect(found.reading).toEqual({ fiscalStart: 4, hemisphere: "north" });
    expect(found.findings.map((finding) => finding.code)).toEqual([
      "reading-fiscal-start-guessed",
      "reading-season-guessed",
    ]);
  });
});

describe("the unit of money", () => {
  test.each([
    { heading: "Budget (k€)", want: { scale: 3, currency: "EUR" } },
    { heading: "Budget en M€", want: { scale: 6, currency: "EUR" } },
    { heading: "Coût complet en millions d’euros", want: { scale: 6, currency: "EUR" } },
    { heading: "Enveloppe (KEUR HT)", want: { scale: 3, currency: "EUR" } },
    { heading: "Total budget (millions)", want: { scale: 6 } },
    { heading: "Total budget ($ million)", want: { scale: 6, currency: "$" } },
    { heading: "Budget £m", want: { scale: 6, currency: "GBP" } },
    {
      heading: "TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)",
      want: { scale: 6, currency: "GBP" },
    },
    { heading: "Budget (€)", want: { scale: 0, currency: "EUR" } },
  ])("“$heading” says $want", ({ heading, want }) => {
    expect(infer("budget", { heading, cells: [120_000, 450_000] }).reading).toEqual(want);
  });

  test("a number format says it, but one that divides shows units", () => {
    expect(infer("budget", { cells: [1.5, 2], numberFormat: '#,##0.0 "M€"' }).reading).toEqual({
      scale: 6,
      currency: "EUR",
    });
    expect(infer("budget", { cells: [1_500_000, 2e6], numberFormat: '#,##0.0,, "M€"' }).reading).toEqual({
      scale: 0,
      currency: "EUR",
    });
    expect(infer("budget", { cells: [1_500_000, 2e6], numberFormat: "[$€-40C]#,##0" }).reading).toEqual({
      scale: 0,
      currency: "EUR",
    });
  });

  test("cells that mostly say millions speak for the one that does not", () => {
    expect(infer("budget", { cells: ["1,5 M€", "2 M€", "3,4"] }).reading).toEqual({
      decimal: ",",
      scale: 6,
      currency: "EUR",
    });
  });

  test("a neighbour that says the same amounts in ranges says the unit", () => {
    const found = infer("budget", {
      heading: "Coût estimé",
      cells: ["NA", "53,02", "18,8", "10,1", "4,42"],
      neighbours: [
        { heading: "Projet", cells: ["A", "B", "C", "D", "E"] },
        {
          heading: "Coût estimé par tranche",
          cells: ["en cadrage", "entre 20 et 100 M€", "entre 9 et 20 M€", "entre 9 et 20 M€", "moins de 5M€"],
        },
      ],
    });
    expect(found.reading).toEqual({ decimal: ",", scale: 6, currency: "EUR" });
    expect(found.findings).toEqual([]);
    expect(say(parseWords, "fr", found.because)).toBe(
      "La colonne «\u202fCoût estimé par tranche\u202f» dit «\u202fentre 20 et 100 M€\u202f» là où celle-ci dit 53,02\u202f: les montants sont en millions.",
    );
  });

  test("amounts too small for projects, with no unit anywhere, are read as they stand and pointed at", () => {
    const found = infer("budget", { heading: "Coût estimé", cells: ["53.7", "31.04", "20.7"] });
    expect(found.reading).toEqual({ decimal: "." });
    expect(found.findings.map((finding) => say(parseWords, "en", finding))).toEqual([
      "Nothing says the unit of “Coût estimé”, and its amounts (median 31.04) are too small for a project: are they in millions?",
    ]);
    expect(codes("budget", { cells: [250_000, 1_200_000] })).toEqual([]);
    expect(infer("budget", { cells: [250_000, 1_200_000] }).reading).toEqual({ scale: 0 });
    expect(infer("budget", { cells: [null, "NA"] }).reading).toEqual({});
  });

  test("amounts that say their own unit do not make the others too small", () => {
    const cells = ["1,5 M€", "80 K€", 250_000];
    expect(codes("budget", { cells })).toEqual([]);
    expect(infer("budget", { cells }).reading.scale).toBe(0);
    expect(codes("budget", { cells: ["1,5 M€", "80 K€"] })).toEqual([]);
    expect(codes("budget", { cells: ["1,5 M€", "80 K€", 52] })).toEqual(["unit-not-said"]);
  });
});

describe("numbers", () => {
  test.each([
    { cells: ["53,02", "10,1"], want: "," },
    { cells: ["26.3", "NA"], want: "." },
    { cells: ["1,234.50"], want: "." },
    { cells: ["1.234,50"], want: "," },
    { cells: ["1,234,567"], want: "." },
    { cells: ["1 234,567"], want: "," },
    { cells: ["6,75", "6,8", "6.75"], want: "," },
    { cells: ["1,234"], want: undefined },
  ])("$cells have “$want” for decimal sign", ({ cells, want }) => {
    expect(infer("budget", { cells }).reading.decimal).toBe(want);
  });

  test("percentages are whole or shares by their size, or by their number format", () => {
    expect(infer("progress", { cells: ["-19.0", "0", "43"] }).reading.percent).toBe("whole");
    expect(infer("progress", { cells: [0.25, 1, 0] }).reading.percent).toBe("share");
    expect(infer("progress", { cells: [1, 0], numberFormat: "0%" }).reading.percent).toBe("share");
    expect(codes("progress", { cells: [1, 0, 1] })).toEqual(["percent-not-said"]);
  });

  test("a heading says the unit of durations and of efforts", () => {
    expect(infer("duration", { heading: "Durée prévisionnelle en année", cells: ["6,8"] }).reading).toEqual({
      decimal: ",",
      durationUnit: "years",
    });
    expect(infer("duration", { heading: "Durée (mois)", cells: [6] }).reading).toEqual({
      durationUnit: "months",
    });
    expect(codes("duration", { heading: "Durée", cells: [6, 12] })).toEqual(["duration-unit-not-said"]);
    expect(codes("duration", { heading: "Durée", cells: ["18 mois"] })).toEqual([]);
    expect(infer("effort", { heading: "Charge (j/h)", cells: [6] }).reading.effortUnit).toBe("days");
    expect(codes("effort", { heading: "ETP", cells: [0.5] })).toEqual(["reading-effort-fte"]);
  });
});

test("a column of text is read as it stands", () => {
  expect(infer("name", { cells: ["A"] })).toEqual({
    reading: {},
    because: { code: "reading-as-it-stands" },
    findings: [],
  });
});
