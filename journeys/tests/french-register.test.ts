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

/** The register as it is now, with all that adopting and reading find. */
async function readNow(host: Host, first: Mapping) {
  const workbook = await host.readWorkbook();
  const wanted = new Set(first.tables.map(({ table }) => table));
  const saved = readSettings(workbook)?.mapping ?? first;
  const adoption = adopt(workbook, { saved, language: first.language });
  const tables = adoption.mapping.tables.filter(({ table }) => wanted.has(table));
  const { register, ...read } = readRegister(workbook, { ...adoption.mapping, tables }, { asOf });
  return { workbook, register, read, findings: [...adoption.findings, ...read.findings] };
}

type Now = Awaited<ReturnType<typeof readNow>>;

/** What a PMO does one after the other, each on the register as it then is. */
const steps: readonly { readonly step: string; readonly propose: (now: Now) => Plan }[] = [
  {
    step: "govern",
    propose: ({ workbook, register, read }) => proposeGoverning(workbook, { ...read, register }),
  },
  {
    step: "repair",
    propose: ({ workbook, register, findings }) =>
      proposeRepairs(
        workbook,
        register,
        findings.filter(({ repair }) => repair),
      ),
  },
  {
    step: "set criteria",
    propose: ({ workbook, register }) =>
      proposeCriteria(workbook, register, starterCriteria(register, register.mapping.language)),
  },
  {
    step: "rank",
    propose: ({ workbook, register }) =>
      proposeScores(workbook, register, scoreProjects(register, criteriaOf(register).criteria)),
  },
];

/** Walks all steps on a host; gives back each plan with what was left out of it, and the register before and after. */
async function journey(host: Host) {
  const { mapping: first } = adopt(await host.readWorkbook());
  const start = await readNow(host, first);
  const made: { step: string; plan: Plan; skipped: readonly unknown[] }[] = [];
  let now = start;
  for (const { step, propose } of steps) {
    const { mapping } = now.register;
    const plan = propose(now);
    const stamp = { by: "Ana", at: "2026-11-01T09:00:00Z", language: mapping.language, words, mapping };
    const { skipped, interrupted } = await applyPlan(host, plan, stamp);
    expect(interrupted).toBeUndefined();
    made.push({ step, plan, skipped });
    now = await readNow(host, first);
  }
  return { made, start, end: now };
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
    // A French register in a spreadsheet made in the United States, which is harder than in one made in France.
    const script = openRealScript((await loadFile(name, sample)).workbook, {
      locale: "en_US",
      timeZone: "America/New_York",
      userLocale: "en",
    });
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

  test.each(steps.map(({ step }, at) => ({ step, at })))(
    "$step: by the same plan, and nothing is left out",
    ({ at }) => {
      expect(here.told.made[at]?.plan.changes.length).toBeGreaterThan(0);
      expect(here.told.made[at]).toEqual(inFile.told.made[at]);
    },
  );

  test.each(["start", "end"] as const)(
    "at the %s it is found to have the same wrong with it, at the same cells",
    (when) => {
      const found = ({ told }: Walked) =>
        told[when].findings.filter((finding) => !differs(finding, told[when].workbook));
      expect(found(here).length).toBeGreaterThan(20);
      expect(here.told[when].findings.length - found(here).length).toBeLessThan(5);
      expect(found(here)).toEqual(found(inFile));
    },
  );

  test("is, cell for cell, what it is in a file, with the same journal and the same dress", () => {
    expect(rowsOf(here.told.end.register, "projects")).toHaveLength(60);
    expect(seenIn(here.there)).toEqual(seenIn(inFile.there));
    expect(readJournal(here.there)).toEqual(readJournal(inFile.there));
    expect(dressOf(here.told.end.workbook)).toEqual(dressOf(inFile.there));
  });
});
