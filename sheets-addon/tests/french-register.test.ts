import { readFileSync } from "node:fs";
import {
  adopt,
  applyPlan,
  criteriaOf,
  proposeCriteria,
  proposeGoverning,
  proposeRepairs,
  proposeScores,
  readJournal,
  readRegister,
  readSettings,
  rowsOf,
  scoreProjects,
  starterCriteria,
  words,
  type Finding,
  type Host,
  type Mapping,
  type Place,
  type Plan,
  type Workbook,
} from "@jalon/core";
import { seenIn } from "@jalon/host-contract";
import { loadFile } from "@jalon/files";
import { expect, test } from "vitest";
import { workbookOf } from "./apps-script/core-book.ts";
import { openRealScript } from "./real-script.ts";
import { serverHost } from "./server-host.ts";

const name = "portefeuille.xlsx";
const sample = new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)));
const asOf = "2026-11-01";

/** How many changes were made, and why the others were not. */
async function applied(host: Host, plan: Plan, mapping: Mapping): Promise<readonly unknown[]> {
  const stamp = { by: "Ana", at: "2026-11-01T09:00:00Z", language: mapping.language, words, mapping };
  const receipt = await applyPlan(host, plan, stamp);
  expect(receipt.interrupted).toBeUndefined();
  return [receipt.applied.length, receipt.skipped];
}

/** The register as it is now, with all that adopting and reading find. */
async function readNow(host: Host, first: Mapping) {
  const workbook = await host.readWorkbook();
  const wanted = new Set(first.tables.map(({ table }) => table));
  const saved = readSettings(workbook)?.mapping ?? first;
  const adoption = adopt(workbook, { saved, language: first.language });
  const tables = adoption.mapping.tables.filter(({ table }) => wanted.has(table));
  const read = readRegister(workbook, { ...adoption.mapping, tables }, { asOf });
  return { workbook, read, findings: [...adoption.findings, ...read.findings] };
}

/** Google tells an error and a text that reads like one alike: what is found in the cell is the same, but not what it is called. */
function readsLikeError({ message }: Finding): boolean {
  const said = message.values?.["said"];
  return typeof said === "string" && said.startsWith("#");
}

/** Google calculates formulas; neither the file nor our double does, so that what is found in their results is not compared. */
function isComputed({ sheets }: Workbook, place: Place): boolean {
  const sheet = sheets.find(({ name: one }) => one === place.sheet);
  return (sheet?.formulas ?? []).some(({ row, column }) => row === place.row && column === place.column);
}

/** Adopts, governs, repairs and ranks on a host, as a PMO does; gives back what is found at the end, and how many changes were made. */
async function journey(host: Host) {
  const { mapping } = adopt(await host.readWorkbook());
  const governing = await readNow(host, mapping);
  const changes = [
    await applied(
      host,
      proposeGoverning(governing.workbook, governing.read),
      governing.read.register.mapping,
    ),
  ];
  const broken = await readNow(host, mapping);
  const repairs = proposeRepairs(
    broken.workbook,
    broken.read.register,
    broken.findings.filter(({ repair }) => repair),
  );
  changes.push(await applied(host, repairs, broken.read.register.mapping));
  const mended = await readNow(host, mapping);
  const starter = starterCriteria(mended.read.register, mapping.language);
  const criteria = proposeCriteria(mended.workbook, mended.read.register, starter);
  changes.push(await applied(host, criteria, mended.read.register.mapping));
  const ready = await readNow(host, mapping);
  const outcome = scoreProjects(ready.read.register, criteriaOf(ready.read.register).criteria);
  const scores = proposeScores(ready.workbook, ready.read.register, outcome);
  changes.push(await applied(host, scores, ready.read.register.mapping));
  const end = await readNow(host, mapping);
  return {
    changes,
    findings: end.findings.filter(
      (finding) => !readsLikeError(finding) && !isComputed(end.workbook, finding.place),
    ),
    projects: rowsOf(end.read.register, "projects").length,
    plan: scores,
  };
}

const dressOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.dress ?? {}, sheet.hidden ?? false]);

test("the French register adopted, repaired and ranked in Google Sheets is, cell for cell, what it is in a file", async () => {
  const file = await loadFile(name, sample);
  const script = openRealScript(file.workbook);
  const sheets = serverHost(script);
  const [inSheets, inFile] = [await journey(sheets), await journey(file.host)];
  expect(inSheets.projects).toBe(60);
  expect(inSheets.changes.map(([made]) => Number(made) > 0)).toEqual([true, true, true, true]);
  expect(inSheets).toEqual(inFile);
  const saved = (await loadFile(name, await file.host.saveXlsx())).workbook;
  const there = workbookOf(script.world);
  expect(seenIn(there)).toEqual(seenIn(saved));
  expect(readJournal(there)).toEqual(readJournal(saved));
  const read = await sheets.readWorkbook();
  expect(dressOf(read)).toEqual(dressOf(saved));
}, 300_000);
