import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { adopt, compareEditions, readRegister, rowsOf, type ReadResult } from "@jalon/core";
import { loadFile } from "./load-file.ts";

const data = process.env["JALON_DATA"] ?? "";
const june2017 = "fr_panorama/panorama_2017-06_dashboard.csv";
const march2018 = "fr_panorama/panorama_2018-03_text.xlsx";
const december2021 = "fr_panorama/panorama_2021-12_dashboard.csv";
const british = "gmpp/gmpp_2023_24.csv";
const australian = "au_dta/mdpr-dataset-for-public-release.xlsx";

async function read(path: string): Promise<ReadResult> {
  const { workbook } = await loadFile(path, new Uint8Array(readFileSync(join(data, path))));
  return readRegister(workbook, adopt(workbook).mapping, { asOf: "2026-01-01" });
}

function count({ findings }: ReadResult, code: string): number {
  return findings.filter((finding) => finding.code === code).length;
}

// Ends: rows that give both a start and a duration, counted in the published cells.
test.each([
  { path: june2017, rows: 61, ends: 53 },
  { path: march2018, rows: 61, ends: 60 },
  { path: december2021, rows: 50, ends: 49 },
  { path: british, rows: 227, ends: 0 },
  { path: australian, rows: 136, ends: 0 },
])(
  "$path holds $rows projects, $ends of them with an end that follows from start and duration",
  async ({ path, rows, ends }) => {
    const result = await read(path);
    expect(rowsOf(result.register, "projects")).toHaveLength(rows);
    expect(count(result, "end-derived")).toBe(ends);
  },
);

test("the one row of 4,5041095890411 years from 01/07/2014 ends on 31 December 2018", async () => {
  const rows = rowsOf((await read(march2018)).register, "projects");
  const ends = rows.filter(
    ({ values: { duration } }) =>
      typeof duration === "object" && "said" in duration && duration.said === "4,5041095890411",
  );
  expect(ends.map(({ values }) => [values["start"], values["end"]])).toContainEqual([
    "2014-07-01",
    "2018-12-31",
  ]);
});

test("British variances all follow from baseline and forecast, once rounded to whole percent, and the one infinite variance is not understood", async () => {
  const result = await read(british);
  expect(count(result, "figure-contradicted") + count(result, "figures-unexplained")).toBe(0);
  expect(
    result.findings.filter(({ severity }) => severity === "error").map(({ code, place }) => [code, place.id]),
  ).toEqual([["number-not-understood", "DFE_0109_2223-Q1"]]);
});

// Names that are the same but for capitals, accents and signs, counted apart from this code.
test.each([
  { from: june2017, to: march2018, matched: 32, doubtful: 20, added: 9, gone: 9 },
  { from: march2018, to: december2021, matched: 15, doubtful: 2, added: 33, gone: 44 },
  { from: june2017, to: december2021, matched: 9, doubtful: 7, added: 34, gone: 45 },
])("from $from to $to", async ({ from, to, ...want }) => {
  const [table] = compareEditions((await read(from)).register, (await read(to)).register).tables;
  expect({
    matched: table?.matched.length,
    doubtful: table?.doubtful.length,
    added: table?.added.length,
    gone: table?.gone.length,
  }).toEqual(want);
});

test("a project that got a longer name is left to the user, with the right one first", async () => {
  const [table] = compareEditions(
    (await read(june2017)).register,
    (await read(december2021)).register,
  ).tables;
  const doubtful = Object.fromEntries(
    (table?.doubtful ?? []).map(({ name, candidates }) => [name, candidates[0]?.name]),
  );
  expect(doubtful).toMatchObject({
    PAYSAGE: "Paysage : Modernisation iso fonctionnelle de PAY",
    "PNIJ NG (ANTENJ)": "PNIJ",
    "DSN FPE (CONCENTRATEUR)": "Concentrateur DSN",
  });
});

test("amounts of an edition that says no unit are not taken for units of the register", async () => {
  const [table] = compareEditions(
    (await read(march2018)).register,
    (await read(december2021)).register,
  ).tables;
  expect(table?.suspects.map(({ field, places }) => [field, places])).toEqual([["budget", -6]]);
});
