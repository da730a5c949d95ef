/**
 * Adopt + read + score of a portfolio against the time the .xlsx library alone takes to load the same file.
 * `npm run bench -- ONLY=adopt [FILE.xlsx]`: a file of your own, or 20,000 made projects × 28 columns.
 */
import { readFile } from "node:fs/promises";
import { Workbook as Library } from "@cj-tech-master/excelts";
import { adopt, readRegister, scoreProjects, starterCriteria, type Workbook } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { portfolioFile } from "./portfolio-file.ts";
import { bestOf, bestOfAsync, show } from "./timing.ts";

const asOf = "2026-11-01";
const wantedAtMost = 1.5;

function pipeline(workbook: Workbook): number {
  const { mapping } = adopt(workbook);
  const { register } = readRegister(workbook, mapping, { asOf });
  return scoreProjects(register, starterCriteria(register, "fr")).ranked.length;
}

/** Prints the ratios; gives 1 when adopting, reading and scoring takes more than 1.5 × the library's loading. */
export async function main([path]: readonly string[]): Promise<number> {
  const bytes = path ? new Uint8Array(await readFile(path)) : await portfolioFile(20_000);
  const library = await bestOfAsync(3, async () => new Library().xlsx.load(bytes));
  const loading = await bestOfAsync(3, async () => loadFile("portfolio.xlsx", bytes));
  const { workbook } = loading.result;
  const ours = bestOf(3, () => pipeline(workbook));
  const ratio = ours.milliseconds / library.milliseconds;
  show("library alone", { ms: library.milliseconds });
  show("loading as a workbook", {
    ms: loading.milliseconds,
    ratio: loading.milliseconds / library.milliseconds,
  });
  show(`adopt + read + score of ${ours.result} projects`, {
    ms: ours.milliseconds,
    ratio,
    "wanted at most": wantedAtMost,
  });
  const whole = (loading.milliseconds + ours.milliseconds) / library.milliseconds;
  show("file to ranking", { ms: loading.milliseconds + ours.milliseconds, ratio: whole });
  return ratio <= wantedAtMost ? 0 : 1;
}
