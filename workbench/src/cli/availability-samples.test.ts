import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadFile } from "@jalon/files";
import { run } from "./testing-availability.ts";
import { testingIo } from "./testing-io.ts";

test.each([
  ["fr", "portefeuille.xlsx", 8, 38],
  ["en", "portfolio.xlsx", 10, 39],
] as const)(
  "the sample of %s makes a campaign that is read again: %s",
  async (language, sample, managers, people) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../../samples/${sample}`, import.meta.url)));
    const io = testingIo({ [sample]: bytes });
    const exit = await run(
      io,
      "campaign",
      sample,
      "--from",
      "2026-11",
      "--months",
      "12",
      "--json",
      "-o",
      "c.xlsx",
    );
    const told = JSON.parse(io.printed()) as { managers: { people: number; language: string }[] };
    expect(exit).toBe(0);
    expect(told.managers).toHaveLength(managers);
    expect(told.managers.reduce((sum, one) => sum + one.people, 0)).toBe(people);
    expect(new Set(told.managers.map((one) => one.language))).toEqual(new Set([language]));
    const { workbook } = await loadFile("c.xlsx", io.files.get("c.xlsx") ?? new Uint8Array());
    expect(workbook.sheets).toHaveLength(managers + 3);
  },
);
