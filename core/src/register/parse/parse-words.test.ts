import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { schema, fieldOf } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";
import { parseCell, parserOf } from "./parse-cell.ts";
import { parseWords } from "./parse-words.ts";

function field(key: string): Field {
  const found = fieldOf("projects", key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}

test.each<{ key: string; given: Cell; want: unknown }>([
  { key: "declaredHealth", given: "Amber", want: "amber" },
  { key: "declaredHealth", given: "Amber/Red", want: "amberRed" },
  { key: "declaredHealth", given: "Medium-High", want: "amberGreen" },
  { key: "declaredHealth", given: "Soleil ", want: "green" },
  { key: "declaredHealth", given: "⛈️", want: "red" },
  { key: "declaredHealth", given: "Not reported", want: "grey" },
  {
    key: "declaredHealth",
    given: "Not Applicable ",
    want: { missing: "notApplicable", said: "Not Applicable" },
  },
  { key: "declaredHealth", given: "Purple", want: { missing: "notUnderstood", said: "Purple" } },
  { key: "phase", given: "Conception / Réalisation", want: "execution" },
  { key: "phase", given: "cadrage", want: "framing" },
  { key: "phase", given: "NA", want: { missing: "notYetKnown", said: "NA" } },
  ...["Non communiqué (sûreté)", "Non communicable (sûreté)", "non publiable avant le vote"].map((given) => ({
    key: "budget",
    given,
    want: { missing: "withheld", said: given },
  })),
  { key: "budget", given: "non communiqué", want: { missing: "notYetKnown", said: "non communiqué" } },
  {
    key: "end",
    given: "permanent (pas de date de fin)",
    want: { missing: "notApplicable", said: "permanent (pas de date de fin)" },
  },
  { key: "mandatory", given: "Oui", want: true },
  { key: "mandatory", given: "✓", want: true },
  { key: "mandatory", given: "x", want: true },
  { key: "mandatory", given: 1, want: true },
  { key: "mandatory", given: "FAUX", want: false },
  { key: "mandatory", given: false, want: false },
  { key: "mandatory", given: "peut-être", want: { missing: "notUnderstood", said: "peut-être" } },
  { key: "name", given: " SI\n SAMU ", want: "SI SAMU" },
  { key: "name", given: "NA", want: "NA" },
  { key: "name", given: "=cmd|' /C calc'!A0", want: "=cmd|' /C calc'!A0" },
  { key: "id", given: 12, want: "12" },
  { key: "projectManager", given: "À désigner", want: { missing: "notYetKnown", said: "À désigner" } },
  {
    key: "funding",
    given: '<a href="http://x.fr/p.pdf#page=33" target="_blank">Facilitation (P302)</a>',
    want: "Facilitation (P302)",
  },
  {
    key: "link",
    given: '<a href="http://x.fr/p.pdf#page=33" target="_blank">voir</a>',
    want: "http://x.fr/p.pdf#page=33",
  },
  { key: "link", given: "https://a.fr/      https://b.fr", want: "https://a.fr/ https://b.fr" },
  {
    key: "link",
    given: "En attente publication PAP 2017",
    want: { missing: "notYetKnown", said: "En attente publication PAP 2017" },
  },
  { key: "description", given: "<script>alert(1)</script>", want: "<script>alert(1)</script>" },
])("$key: $given is $want", ({ key, given, want }) => {
  expect(parseCell(field(key), given, {}).value).toEqual(want);
});

test("a comment after a colour is let go, with a word about it", () => {
  expect(parseCell(field("declaredHealth"), "Amber - late", {})).toMatchObject({
    value: "amber",
    finding: { code: "choice-with-comment", severity: "information" },
  });
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer(),
  fc.string({ unit: "grapheme", maxLength: 90 }),
  fc.stringMatching(/^[-(€£$0-9., 'kMa-z/%]{0,30}$/),
  fc.constantFrom({ error: "#N/A" }, { date: "2026-01-01" }, { date: "" }),
);
const readings: fc.Arbitrary<Reading> = fc.record(
  {
    dateOrder: fc.constantFrom("dmy" as const, "mdy" as const),
    decimal: fc.constantFrom("," as const, "." as const),
    scale: fc.constantFrom(0 as const, 3 as const, 6 as const, 9 as const),
    currency: fc.constantFrom("EUR", "$"),
    durationUnit: fc.constantFrom("years" as const, "days" as const),
    percent: fc.constantFrom("whole" as const, "share" as const),
  },
  { requiredKeys: [] },
);
const fields = schema.tables.flatMap((table) => table.fields);

test("no cell of any field throws; what is not understood has its finding, in both languages; a prepared parser says the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), cells, readings, (any, cell, reading) => {
      const parsed = parseCell(any, cell, reading);
      if (
        typeof parsed.value === "object" &&
        "missing" in parsed.value &&
        parsed.value.missing === "notUnderstood"
      ) {
        expect(parsed.finding).toBeDefined();
      }
      if (typeof parsed.value === "number") expect(Number.isFinite(parsed.value)).toBe(true);
      if (parsed.finding) expect(parseWords[parsed.finding.code]).toBeDefined();
      const prepared = parserOf(any, reading);
      expect(prepared(cell)).toEqual(parsed);
      expect(prepared(cell)).toEqual(parsed);
    }),
    { numRuns: 1000 },
  );
});

test("what is said names only values that are given", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), cells, readings, (any, cell, reading) => {
      const { finding } = parseCell(any, cell, reading);
      const sentence = finding && parseWords[finding.code];
      for (const language of ["fr", "en"] as const) {
        const names = [...(sentence?.[language] ?? "").matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
        expect(names.filter((name) => finding?.values?.[name] === undefined)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});
