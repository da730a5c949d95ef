import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Value } from "../../foundation/value.ts";
import { fieldOf, schema } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";
import { inferReading } from "./infer-reading.ts";
import { parseCell, parserOf } from "./parse-cell.ts";

const data = process.env["JALON_DATA"] ?? "";

function field(key: string): Field {
  const found = fieldOf("projects", key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}

/** The rows of a .csv with commas and quoted cells. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const text = readFileSync(join(data, path), "utf8").replace(/^\ufeff/, "");
  const cells = text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g);
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** Every value of the column whose heading starts so, parsed as its field. */
function column(
  path: string,
  heading: string,
  key: string,
): readonly { readonly said: string; readonly value: Value }[] {
  const [headings = [], ...rows] = rowsOf(path);
  const at = headings.findIndex((found) => found.startsWith(heading));
  const cells = rows.map((row) => row[at] ?? "");
  const { reading } = inferReading(field(key), { heading: headings[at] ?? "", cells, numberFormat: null });
  const parse = parserOf(field(key), reading);
  return cells.map((said) => ({ said, value: parse(said).value }));
}

function missing(value: Value): string | null {
  return typeof value === "object" && "missing" in value ? value.missing : null;
}

/** How many cells have each reason for having no value. */
function reasons(values: readonly { readonly value: Value }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { value } of values) {
    const reason = missing(value);
    if (reason) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

const gmpp = "gmpp/gmpp_2023_24.csv";

describe("the British portfolio: 227 projects", () => {
  test.each([
    { heading: "Project - Start Date", key: "start", want: { withheld: 7, notYetKnown: 2 } },
    { heading: "Project - End Date", key: "end", want: { withheld: 23, notYetKnown: 5 } },
  ])(
    "$key: every date is the one that the cell writes, the others have their reason",
    ({ heading, key, want }) => {
      const values = column(gmpp, heading, key);
      expect(values).toHaveLength(227);
      expect(reasons(values)).toEqual(want);
      const wrong = values.filter(
        ({ said, value }) => missing(value) === null && value !== said.slice(0, 10),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each([
    {
      heading: "Financial Year Baseline",
      key: "yearBaseline",
      want: { blank: 5, withheld: 23, notYetKnown: 2 },
    },
    {
      heading: "TOTAL Baseline Whole Life Costs",
      key: "baselineBudget",
      want: { withheld: 46, notYetKnown: 7 },
    },
    { heading: "TOTAL Baseline Benefits", key: "benefits", want: { withheld: 10, notYetKnown: 6 } },
  ])("$key: millions of pounds, exact to the digit", ({ heading, key, want }) => {
    const values = column(gmpp, heading, key);
    expect(reasons(values)).toEqual(want);
    const wrong = values.filter(
      ({ said, value }) => missing(value) === null && value !== Number(`${said}e6`),
    );
    expect(wrong).toEqual([]);
  });

  test("a variance of “inf” is the only cell that is not understood", () => {
    const values = column(gmpp, "Financial Year Variance", "yearVariance");
    expect(values.filter(({ value }) => missing(value) === "notUnderstood").map(({ said }) => said)).toEqual([
      "inf",
    ]);
    const wrong = values.filter(
      ({ said, value }) => missing(value) === null && value !== Number(`${said}e-2`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    {
      heading: "IPA Delivery",
      key: "independentHealth",
      want: { blank: 81, notApplicable: 19, withheld: 12 },
    },
    { heading: "SRO Delivery", key: "declaredHealth", want: { blank: 88, notApplicable: 27, withheld: 12 } },
  ])("$key: a refusal, a blank and “not applicable” stay apart", ({ heading, key, want }) => {
    expect(reasons(column(gmpp, heading, key))).toEqual(want);
  });
});

describe.each([
  {
    path: "fr_panorama/panorama_2017-06_dashboard.csv",
    cost: "Coût estimé",
    rows: 61,
    starts: 60,
    costs: 53,
    durations: 53,
  },
  {
    path: "fr_panorama/panorama_2021-12_dashboard.csv",
    cost: "Coût complet estimé",
    rows: 50,
    starts: 50,
    costs: 49,
    durations: 49,
  },
])("the French portfolio in $path", ({ path, cost, rows, starts, costs, durations }) => {
  const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  );

  test("every start is the month that the cell names", () => {
    const values = column(path, "Début", "start");
    expect(values).toHaveLength(rows);
    const known = values.filter(({ said }) => said !== "");
    expect(known).toHaveLength(starts);
    for (const { said, value } of known) {
      const [word = "", year = ""] = said.split(" ");
      const month = String(months.indexOf(word) + 1).padStart(2, "0");
      expect(value).toEqual({ date: `${year.padStart(4, "20")}-${month}-01`, precision: "month", said });
    }
  });

  test("costs are read as they stand, and durations in years", () => {
    const amounts = column(path, cost, "budget").filter(({ value }) => missing(value) === null);
    expect(amounts).toHaveLength(costs);
    expect(amounts.filter(({ said, value }) => value !== Number(said))).toEqual([]);
    const lengths = column(path, "Durée", "duration").filter(({ value }) => missing(value) === null);
    expect(lengths).toHaveLength(durations);
    expect(lengths.map(({ value }) => value)).toEqual(
      lengths.map(({ said }) => ({
        days: Math.round(Number(said) * 365),
        amount: Number(said),
        unit: "years",
        said,
      })),
    );
  });
});

describe("hostile text", () => {
  const naughty = JSON.parse(readFileSync(join(data, "robustness/strings/blns.json"), "utf8")) as string[];
  const payloads = readFileSync(
    join(data, "robustness/strings/formula_injection_payloads.txt"),
    "utf8",
  ).split(/\r?\n/);
  const hostile = [...naughty, ...payloads];
  const fields = schema.tables.flatMap((table) => table.fields);

  test("no field throws, and whatever is not understood keeps its words", () => {
    const changed = hostile.flatMap((text) =>
      fields
        .map((any) => parseCell(any, text, {}).value)
        .filter(
          (value) =>
            missing(value) === "notUnderstood" &&
            JSON.stringify(value) !== JSON.stringify({ missing: "notUnderstood", said: text }),
        ),
    );
    expect(changed).toEqual([]);
  });

  test("as a name, it stays the text that it is", () => {
    const names = hostile.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/<a |<br/i.test(text));
    const values = names.map((text) => parseCell(field("name"), text, {}).value);
    expect(values).toEqual(names.map((text) => text.trim().replace(/\s+/g, " ")));
  });
});
