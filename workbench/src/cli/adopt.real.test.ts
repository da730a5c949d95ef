import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isHostProblem } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { jalon } from "./main.ts";
import { testingIo, type TestingIo } from "./testing-io.ts";

const data = process.env["JALON_DATA"] ?? "";

interface Adopted {
  readonly tables: readonly {
    readonly table: string;
    readonly sheet: string;
    readonly headerRow: number;
    readonly rows: number;
  }[];
  readonly records: { readonly projects?: readonly Readonly<Record<string, unknown>>[] };
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly cell: string | null;
    readonly column: string | null;
    readonly row: number | null;
  }[];
  readonly written?: { readonly applied: number };
}

function worldOf(...paths: readonly string[]): TestingIo {
  return testingIo(
    Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(data, path)))])),
  );
}

async function adopt(io: TestingIo, ...args: readonly string[]): Promise<{ exit: number; told: Adopted }> {
  const exit = await jalon(["adopt", ...args, "--json"], io);
  return { exit, told: JSON.parse(io.printed()) as Adopted };
}

const portfolios = [
  ["fr_panorama/panorama_2018-03_text.xlsx", 61],
  ["fr_panorama/panorama_2017-06_dashboard.csv", 61],
  ["fr_panorama/panorama_2021-12_dashboard.csv", 50],
  ["gmpp/gmpp_2023_24.csv", 227],
  ["au_dta/mdpr-dataset-for-public-release.xlsx", 136],
] as const;

describe("real portfolios from the command line", () => {
  test.each(portfolios)("%s has %i projects, each with a name and an id of its own", async (path, count) => {
    const { told } = await adopt(worldOf(path), path);
    const projects = told.records.projects ?? [];
    expect(projects.length).toBe(count);
    expect(projects.every(({ name }) => typeof name === "string" && name !== "")).toBe(true);
    expect(new Set(projects.map(({ id }) => id)).size).toBe(count);
    expect(told.tables.filter(({ table }) => table === "projects")).toMatchObject([
      { headerRow: 1, rows: count },
    ]);
    expect(told.findings.filter(({ message }) => /^«|\{\w+\}/.test(message))).toEqual([]);
  });

  test("values of the first French project are those of its cells", async () => {
    const path = "fr_panorama/panorama_2017-06_dashboard.csv";
    const { told } = await adopt(worldOf(path), path);
    expect(told.records.projects?.[0]).toMatchObject({
      name: "PNR",
      interministerial: true,
      start: { date: "2011-07-01", precision: "month", said: "juillet 2011" },
      duration: { days: 2336, amount: 6.4, unit: "years" },
    });
  });

  test("a finding's row and cell are where the raw file has what it speaks of", async () => {
    const path = "gmpp/gmpp_2023_24.csv";
    const { told } = await adopt(worldOf(path), path);
    const rows =
      (await loadFile(path, new Uint8Array(readFileSync(join(data, path))))).workbook.sheets[0]?.rows ?? [];
    const placed = told.findings.filter(({ cell, row }) => cell !== null && row !== null && row > 1);
    expect(placed.length).toBeGreaterThan(100);
    for (const { row, column } of placed)
      expect(rows[0]?.includes(column) && rows[(row ?? 0) - 1] !== undefined).toBe(true);
  });

  test.each(portfolios)(
    "%s: the governed register is read back the same, and proposing again changes nothing",
    async (path) => {
      const io = worldOf(path);
      const before = (await adopt(io, path, "-o", "out.xlsx")).told;
      expect(io.written).toEqual(["out.xlsx"]);
      const second = testingIo(Object.fromEntries(io.files));
      const after = (await adopt(second, "out.xlsx", "-o", "twice.xlsx")).told;
      expect(after.written?.applied).toBe(0);
      expect(after.records.projects?.map(({ id, name }) => [id, name])).toEqual(
        before.records.projects?.map(({ id, name }) => [id, name]),
      );
    },
  );
});

describe("every awkward file ends with an answer", () => {
  const files = ["robustness/xlsx", "robustness/encodings"].flatMap((folder) =>
    readdirSync(join(data, folder)).map((file) => `${folder}/${file}`),
  );
  test.each(files)("%s", async (path) => {
    const io = worldOf(path);
    const refused = await loadFile(path, io.files.get(path) ?? new Uint8Array()).then(
      () => false,
      isHostProblem,
    );
    const exit = await jalon(["adopt", path, "--json", "-o", "out.xlsx"], io);
    const told = JSON.parse(io.printed()) as Partial<Adopted> & { error?: { code: string } };
    if (refused) {
      expect(exit).toBe(2);
      expect(told.error?.code).toMatch(/^file-/);
      expect(io.written).toEqual([]);
      return;
    }
    expect([0, 1]).toContain(exit);
    expect(told.error).toBeUndefined();
    expect(Array.isArray(told.tables) && Array.isArray(told.findings)).toBe(true);
  });
});
