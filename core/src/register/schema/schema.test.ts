import { describe, expect, test } from "vitest";
import { foldWords } from "../../foundation/text.ts";
import type { Field } from "../schema-types.ts";
import { choiceFor, fieldOf, headingOf, schema, tableOf } from "./schema.ts";

const tables = schema.tables.map((table) => ({ name: table.key, table }));

function headingsOf(field: Field): ReadonlySet<string> {
  const all = [field.heading.fr, field.heading.en, ...field.synonyms.fr, ...field.synonyms.en];
  return new Set(all.map(foldWords));
}

describe("the schema", () => {
  test("has every table of the product", () => {
    expect(schema.tables.map((table) => table.key)).toEqual(
      "programmes projects requests criteria evaluations rules waivers people skills availability declarations demands assignments statusReports risks issues decisions milestones dependencies evidence alerts improvements changes handovers journal settings lists".split(
        " ",
      ),
    );
  });

  test("has every project field that the command line promises", () => {
    const promised =
      "id name programme description class type requester unit sponsor projectManager businessAnalyst phase status declaredHealth mandatory baselineStart baselineEnd start end duration baselineBudget budget spent remaining progress";
    const keys = tableOf("projects")?.fields.map((field) => field.key);
    expect(promised.split(" ").filter((key) => !keys?.includes(key))).toEqual([]);
  });

  test.each(tables)(
    "$name: keys are unique, and a heading means one field of its type (the content tells other types apart)",
    ({ table }) => {
      const keys = table.fields.map((field) => field.key);
      expect(keys).toEqual([...new Set(keys)]);
      const meanings = new Map<string, string[]>();
      for (const field of table.fields) {
        for (const heading of headingsOf(field)) {
          const meaning = `${heading} (${field.type})`;
          meanings.set(meaning, [...(meanings.get(meaning) ?? []), field.key]);
        }
      }
      expect([...meanings].filter(([, fields]) => fields.length > 1)).toEqual([]);
    },
  );

  test.each(tables)("$name: lists and references exist, and choices have a list", ({ table }) => {
    const lists = table.fields.flatMap((field) => field.list ?? []);
    const references = table.fields.flatMap((field) => field.references ?? []);
    const choices = table.fields.filter((field) => ["choice", "health", "yesNo"].includes(field.type));
    expect(lists.filter((list) => !schema.lists[list])).toEqual([]);
    expect(references.filter((reference) => !tableOf(reference))).toEqual([]);
    expect(choices.filter((field) => !field.list)).toEqual([]);
  });

  test.each(tables)("$name: everything is said in both languages", ({ table }) => {
    const said = [
      table.row,
      table.sheet,
      table.about,
      ...table.fields.flatMap((field) => [field.heading, field.about]),
    ];
    expect(said.filter(({ fr, en }) => fr.trim() === "" || en.trim() === "")).toEqual([]);
    expect(table.fields.map((field) => headingOf(field, "fr")).every(Boolean)).toBe(true);
  });

  test("one spelling means one value of its list", () => {
    for (const [list, choices] of Object.entries(schema.lists)) {
      for (const choice of choices) {
        for (const spelling of choice.spellings) {
          expect(`${list}: ${spelling} = ${choiceFor(list, spelling)?.key}`).toBe(
            `${list}: ${spelling} = ${choice.key}`,
          );
        }
      }
    }
  });

  test("a member of a family is its family's field, and nothing else has members", () => {
    expect(fieldOf("availability", "days:2026-11")?.family).toBe("month");
    expect(fieldOf("evaluations", "rating:C-001")?.family).toBe("criterion");
    expect(fieldOf("projects", "budget:2026")).toBeUndefined();
    expect(fieldOf("availability", "days:")).toBeUndefined();
    expect(fieldOf("nowhere", "id")).toBeUndefined();
  });
});

/** Headings of real files and of the vocabulary, and the field that they name. */
const headings: readonly { readonly heading: string; readonly field: string }[] = [
  { heading: "Projet", field: "name" },
  { heading: "Ministère porteur", field: "programme" },
  { heading: "Ministère nom complet", field: "unit" },
  { heading: "Projet inter-ministériel", field: "interministerial" },
  { heading: "Description et objectifs du projet", field: "description" },
  { heading: "Début", field: "start" },
  { heading: "Durée du projet en années", field: "duration" },
  { heading: "Durée prévisionnelle en année", field: "duration" },
  { heading: "Phase du projet en cours", field: "phase" },
  { heading: "Coût estimé", field: "budget" },
  { heading: "Coût complet estimé", field: "budget" },
  { heading: "Coût estimé par tranche", field: "budgetBand" },
  { heading: "Zone fonctionnelle principale", field: "type" },
  { heading: "GMPP ID Number", field: "id" },
  { heading: "Department", field: "unit" },
  { heading: "Annual Report Category", field: "type" },
  { heading: "Description / Aims", field: "description" },
  { heading: "IPA Delivery Confidence Assessment", field: "independentHealth" },
  { heading: "SRO Delivery Confidence Assessment", field: "declaredHealth" },
  { heading: "Project - Start Date \n(Latest Approved Start Date)", field: "start" },
  { heading: "Financial Year Baseline (£m) (including Non-Government Costs)", field: "yearBaseline" },
  { heading: "Financial Year Forecast (£m) (including Non-Government Costs)", field: "yearForecast" },
  { heading: "Financial Year Variance (%)", field: "yearVariance" },
  {
    heading: "TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)",
    field: "baselineBudget",
  },
  { heading: "TOTAL Baseline Benefits (£m)", field: "benefits" },
  { heading: "Portfolio", field: "programme" },
  { heading: "Agency", field: "unit" },
  { heading: "Tier", field: "class" },
  { heading: "DCA 2025", field: "declaredHealth" },
  { heading: "DCA 2024", field: "previousHealth" },
  { heading: "Delivery status", field: "status" },
  { heading: "Total budget (millions)", field: "budget" },
  { heading: "Project end date", field: "end" },
  { heading: "Chef de projet ", field: "projectManager" },
  { heading: "RAE", field: "remainingBudget" },
  { heading: "RAF", field: "remaining" },
];

test.each(headings)("“$heading” is the heading of $field", ({ heading, field }) => {
  const folded = foldWords(heading);
  const found = tableOf("projects")?.fields.filter((candidate) => headingsOf(candidate).has(folded));
  expect(found?.map((candidate) => candidate.key)).toEqual([field]);
});

test.each(tables)("$table.key: a shared heading is another field's own", ({ table }) => {
  const own = new Set(table.fields.flatMap((field) => [...headingsOf(field)]));
  const shared = table.fields.flatMap(({ shared: words }) => [...(words?.fr ?? []), ...(words?.en ?? [])]);
  expect(shared.filter((words) => !own.has(foldWords(words)))).toEqual([]);
});

test.each([
  ["health", "VERT", "green"],
  ["health", "Medium-High", "amberGreen"],
  ["health", "medium  -  low", "amberRed"],
  ["health", "⛅️", "amberGreen"],
  ["health", "Not reported", "grey"],
  ["phase", "Conception/Réalisation", "execution"],
  ["status", "in progress", "active"],
  ["direction", "Moins", "less"],
  ["direction", "lower", "less"],
  ["direction", "smaller", "less"],
  ["direction", "Minimiser", "less"],
  ["direction", "Moins c'est mieux", "less"],
  ["direction", "à la baisse", "less"],
  ["direction", "Moins = mieux", "less"],
  ["direction", "décroissant", "less"],
  ["direction", "higher", "more"],
  ["direction", "bigger", "more"],
  ["direction", "maximiser", "more"],
  ["direction", "Plus c’est mieux", "more"],
  ["direction", "à la hausse", "more"],
  ["direction", "Plus = mieux", "more"],
  ["direction", "Croissant", "more"],
  ["direction", "zzz", undefined],
  ["health", "On track", "green"],
  ["health", "Sous contrôle", "green"],
  ["health", "à risque", "amber"],
  ["health", "En difficulté", "red"],
  ["health", "Off track", "red"],
  ["health", "Critique", "red"],
  ["class", "Tier 2", "2"],
  ["skillLevel", "ILUO", undefined],
  ["skillLevel", "U", "3"],
] as const)("%s: “%s” is %s", (list, text, want) => {
  expect(choiceFor(list, text)?.key).toBe(want);
});
