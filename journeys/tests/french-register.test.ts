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
  type Plan,
  type Workbook,
} from "@jalon/core";
import { openWorkbook, workbookInExcel } from "@jalon/excel-addin/testing";
import { loadFile } from "@jalon/files";
import { seenIn } from "@jalon/host-contract";
import { openRealScript, serverHost, workbookInSheets } from "@jalon/sheets-addon/testing";
import { beforeAll, describe, expect, test } from "vitest";

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

/** Adopts, governs, repairs and ranks on a host, as a PMO does; gives back how many changes were made, what is found at the end, and the plan of the ranks. */
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
    plan: scores,
    end: end.workbook,
    findings: end.findings,
    projects: rowsOf(end.read.register, "projects").length,
  };
}

/** What a host holds after the journey: as it tells, and as read by other code than its own. */
interface Walked {
  readonly told: Awaited<ReturnType<typeof journey>>;
  readonly there: Workbook;
}

const walkIn = {
  file: async () => {
    const { host } = await loadFile(name, sample);
    const told = await journey(host);
    return { told, there: (await loadFile(name, await host.saveXlsx())).workbook };
  },
  excel: async () => {
    const { excel, host } = openWorkbook((await loadFile(name, sample)).workbook);
    return { told: await journey(host), there: workbookInExcel(excel.book) };
  },
  sheets: async () => {
    const script = openRealScript((await loadFile(name, sample)).workbook);
    return { told: await journey(serverHost(script)), there: workbookInSheets(script.world) };
  },
} satisfies Readonly<Record<string, () => Promise<Walked>>>;

/** Google tells an error and a text that reads like one alike: what is found in the cell is the same, but not what it is called. */
function readsLikeError({ message }: Finding): boolean {
  const said = message.values?.["said"];
  return typeof said === "string" && said.startsWith("#");
}

/** Excel and Google calculate formulas; neither the file nor our doubles do, so that what is found in their results is not compared. */
function isComputed({ place }: Finding, { sheets }: Workbook): boolean {
  const sheet = sheets.find(({ name: one }) => one === place.sheet);
  return (sheet?.formulas ?? []).some(({ row, column }) => row === place.row && column === place.column);
}

const hosts: readonly {
  readonly host: keyof typeof walkIn;
  /** What this host cannot tell as the file does. */
  readonly differs: (finding: Finding, end: Workbook) => boolean;
}[] = [
  { host: "excel", differs: isComputed },
  { host: "sheets", differs: (finding, end) => readsLikeError(finding) || isComputed(finding, end) },
];

const dressOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.dress ?? {}, sheet.hidden ?? false]);

let inFile: Walked;
beforeAll(async () => {
  inFile = await walkIn.file();
}, 300_000);

describe.each(hosts)("the French register in $host", ({ host, differs }) => {
  let here: Walked;
  beforeAll(async () => {
    here = await walkIn[host]();
  }, 300_000);

  test("is adopted, repaired and ranked by the same plans, and nothing is left out", () => {
    expect(here.told.projects).toBe(60);
    expect(here.told.changes.map(([made]) => Number(made) > 0)).toEqual([true, true, true, true]);
    expect(here.told.changes).toEqual(inFile.told.changes);
    expect(here.told.plan).toEqual(inFile.told.plan);
  });

  test("is found to have the same wrong with it, at the same cells", () => {
    const found = ({ told }: Walked) => told.findings.filter((finding) => !differs(finding, told.end));
    expect(found(here).length).toBeGreaterThan(20);
    expect(found(here)).toEqual(found(inFile));
  });

  test("is, cell for cell, what it is in a file, with the same journal and the same dress", () => {
    expect(seenIn(here.there)).toEqual(seenIn(inFile.there));
    expect(readJournal(here.there)).toEqual(readJournal(inFile.there));
    expect(dressOf(here.told.end)).toEqual(dressOf(inFile.there));
  });
});
