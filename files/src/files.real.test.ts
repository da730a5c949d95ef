import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPackage } from "./check-package.ts";
import { isHostProblem } from "@jalon/core";
import { loadFile, type LoadedFile } from "./load-file.ts";

const data = process.env["JALON_DATA"] ?? "";

function open(path: string): Promise<LoadedFile> {
  return loadFile(path, new Uint8Array(readFileSync(join(data, path))));
}

const robustness = readdirSync(join(data, "robustness/xlsx")).map((file) => `robustness/xlsx/${file}`);
const refused: Readonly<Record<string, string>> = {
  "robustness/xlsx/invalid-xml.xlsx": "file-corrupted",
  "robustness/xlsx/pass_protected.xlsx": "file-password-protected",
};
const real = ["fr_panorama/panorama_2018-03_text.xlsx", "au_dta/mdpr-dataset-for-public-release.xlsx"];

describe("awkward workbooks", () => {
  test.each(robustness)("%s is opened whole or refused with a reason", async (path) => {
    const outcome = await open(path).catch((thrown: unknown) => thrown);
    const code = isHostProblem(outcome) ? outcome.hostProblem : null;
    expect(code).toBe(refused[path] ?? null);
  });

  test("the package with its parts in unusual places is read whole", async () => {
    const { workbook } = await open("robustness/xlsx/minimal_package.xlsx");
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([["Sheet1", 196]]);
    expect(workbook.sheets[0]?.rows[0]?.[0]).toBe("ARREST BOOKINGS for 01/30/17");
  });

  test("days of a 1904 workbook are the same days as in its 1900 twin", async () => {
    const [old, usual] = [
      await open("robustness/xlsx/date_1904.xlsx"),
      await open("robustness/xlsx/date.xlsx"),
    ];
    expect(old.workbook.sheets[0]?.rows).toEqual(usual.workbook.sheets[0]?.rows);
    expect(old.workbook.sheets[0]?.rows[0]).toEqual([{ date: "2021-01-01" }, 15]);
  });
});

describe("saving without a change", () => {
  const kept = [...robustness, ...real].filter((path) => !(path in refused));
  test.each(kept)("%s keeps to the format and reads back the same", async (path) => {
    const { host, workbook } = await open(path);
    const saved = await host.saveXlsx();
    expect(checkPackage(saved)).toEqual([]);
    const again = await loadFile("again.xlsx", saved);
    expect(again.workbook.sheets).toEqual(workbook.sheets);
    expect(again.workbook.names).toEqual(workbook.names);
  });
});

describe("real portfolios", () => {
  test("the French workbook ends at its last filled row, not at its 232 blank formatted ones", async () => {
    const { workbook } = await open("fr_panorama/panorama_2018-03_text.xlsx");
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([["Export CSV", 62]]);
    expect(workbook.sheets[0]?.rows.every((row) => row.length <= 15)).toBe(true);
  });

  test("the Australian cover sheet that reaches column XFD is bounded by what it says", async () => {
    const { workbook, lost } = await open("au_dta/mdpr-dataset-for-public-release.xlsx");
    const [cover, projects] = workbook.sheets;
    expect(cover?.merges.length).toBe(1873);
    expect(Math.max(...(cover?.rows ?? []).map((row) => row.length))).toBeLessThan(30);
    expect(projects?.rows.length).toBe(137);
    expect(projects?.tables).toEqual([
      { name: "Table3", area: { row: 0, column: 0, lastRow: 136, lastColumn: 10 } },
    ]);
    expect(lost).toEqual([]);
  });

  test.each([
    ["datamap_UTF8.csv", 19, "cell_key"],
    ["datamap_macintosh.csv", 19, "cell_key"],
    ["datamap_moderately_bad_headers.csv", 19, "cellkey"],
  ])("%s is cut into 4 columns", async (file, rows, first) => {
    const { workbook } = await open(`robustness/encodings/${file}`);
    const sheet = workbook.sheets[0];
    expect([sheet?.rows.length, sheet?.rows[0]?.length, sheet?.rows[0]?.[0]]).toEqual([rows, 4, first]);
  });

  test("UTF-16 text from Notepad has the rows of its UTF-8 twin, blank lines between them", async () => {
    const [wide, narrow] = [
      await open("robustness/encodings/datamap_note_pad_unicode.csv"),
      await open("robustness/encodings/datamap_UTF8.csv"),
    ];
    const filled = (wide.workbook.sheets[0]?.rows ?? []).filter((row) => row.some((cell) => cell !== null));
    expect(filled[0]).toEqual(narrow.workbook.sheets[0]?.rows[0]);
    expect(filled[1]).toEqual(narrow.workbook.sheets[0]?.rows[1]);
  });

  test("the British .csv keeps its 227 projects and the line breaks in its headings", async () => {
    const { workbook } = await open("gmpp/gmpp_2023_24.csv");
    expect(workbook.sheets[0]?.rows.length).toBe(228);
    expect(workbook.sheets[0]?.rows[0]?.[5]).toMatch(/^IPA Delivery Confidence Assessment \n\(/);
  });
});

describe("text that could do harm", () => {
  const naughty = JSON.parse(readFileSync(join(data, "robustness/strings/blns.json"), "utf8")) as string[];
  const payloads = readFileSync(join(data, "robustness/strings/formula_injection_payloads.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));

  test.each([
    ["naughty strings", naughty],
    ["formula payloads", payloads],
  ])("%s come back as the same text, with no formula among them", async (_, texts) => {
    const rows = texts.map((text) => [text === "" ? null : text]);
    const start = await loadFile("empty.csv", new TextEncoder().encode("x\n"));
    await start.host.writeEdits([
      { kind: "add-sheet", sheet: "Texts" },
      { kind: "write-block", sheet: "Texts", row: 0, column: 0, rows },
    ]);
    const saved = await start.host.saveXlsx();
    const again = (await loadFile("again.xlsx", saved)).workbook.sheets[1];
    expect(again?.formulas).toEqual([]);
    const got = texts.map((_text, row) => again?.rows[row]?.[0] ?? null);
    expect(got).toEqual(rows.map(([text]) => text));
  });
});
