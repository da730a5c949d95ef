import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { readRegister } from "../register/read/read-register.ts";
import { readSettings } from "../register/settings.ts";
import type { RegisterRow } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { plainSheet, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeGoverning } from "./govern.ts";
import { governWords } from "./govern-words.ts";
import { planWords } from "./plan-words.ts";
import { proposeRepairs } from "./repairs.ts";

const words = { ...planWords, ...governWords };

type Row = readonly Cell[];

const headings: Row = [
  "Code projet",
  "Projet",
  "Programme",
  "Site",
  "Météo",
  "Début",
  "Fin",
  "Budget",
  "Consommé",
];

function project(id: string, name: string, budget: number): Row {
  return [id, name, "Réseau", "Lyon", "Vert", { date: "2026-01-01" }, { date: "2027-01-01" }, budget, 10];
}

const shifted = 4;
const dependencies: readonly Row[] = [
  ["Prédécesseur", "Successeur", "Type"],
  ["AM-001", "AM-004", "FS"],
  ["AM-004", "AM-005", "FS"],
];
const portfolio: readonly Row[] = [
  headings,
  project("AM-001", "Ligne express", 120),
  project("AM-002", "Billettique", 80),
  project("AM-003", "Dépôt nord", 200),
  [null, ...project("AM-004", "Refonte du portail", 95)],
  project("AM-005", "Contrôle des accès", 60),
  project("AM-006", "Ressources humaines", 40),
  ["TOTAL", null, null, null, null, null, null, 595, null],
];

function workbookOf(rows: readonly Row[]): Workbook {
  const sheets = [plainSheet("Portefeuille", rows), plainSheet("Dépendances", dependencies)];
  return { sheets, names: [], source: "portefeuille.xlsx" };
}

function opened(workbook: Workbook) {
  const adoption = adopt(workbook, { language: "fr" });
  const read = readRegister(workbook, adoption.mapping, { asOf: "2026-11-01" });
  return { adoption, read, findings: [...adoption.findings, ...read.findings] };
}

function rowAt({ read }: ReturnType<typeof opened>, row: number): RegisterRow | undefined {
  return read.register.tables["projects"]?.rows.find((one) => one.row === row);
}

const stamp = { by: "Ana", at: "2026-11-01T10:00:00Z", words };

test("a shifted row waits: its cells are kept as said, and only the shift itself is told of", () => {
  const found = opened(workbookOf(portfolio));
  expect(found.adoption.mapping.tables.find(({ table }) => table === "projects")?.shiftedRows).toEqual([
    shifted,
  ]);
  const row = rowAt(found, shifted);
  expect(row?.waits).toBe(true);
  expect(row?.values["name"]).toEqual({ missing: "notUnderstood", said: "AM-004" });
  expect(row?.values["start"]).toEqual({ missing: "notUnderstood", said: "Vert" });
  expect(row?.values["spent"]).toEqual({ missing: "notUnderstood", said: "95" });
  const here = found.findings.filter(({ place }) => place.table === "projects" && place.row === shifted);
  expect([...new Set(here.map(({ code }) => code))]).toEqual(["row-shifted-right", "cell-of-shifted-row"]);
  const codes = found.findings.map(({ code }) => code);
  expect(codes).not.toContain("total-differs");
  expect(codes).not.toContain("reference-unknown");
  expect(codes).not.toContain("near-name");
});

test("after its repairs the row reads like any other", async () => {
  const host = memoryHost(workbookOf(portfolio));
  const found = opened(host.workbook());
  const repairs = found.findings.filter(({ repair }) => repair?.kind === "row-shifted");
  const plan = proposeRepairs(host.workbook(), found.read.register, repairs);
  const receipt = await applyPlan(host, plan, { ...stamp, mapping: found.adoption.mapping });
  expect(receipt.skipped).toEqual([]);
  expect(host.workbook().sheets[0]?.rows[shifted]?.slice(0, 9)).toEqual(
    project("AM-004", "Refonte du portail", 95),
  );
  const again = opened(host.workbook());
  expect(again.findings.filter(({ place }) => place.row === shifted && place.table === "projects")).toEqual(
    [],
  );
  expect(rowAt(again, shifted)).toMatchObject({
    id: "AM-004",
    idProposed: false,
    values: { name: "Refonte du portail", budget: 95, spent: 10, declaredHealth: "green" },
  });
  expect(rowAt(again, shifted)?.waits).toBeUndefined();
});

test("a register governed before the row was put right finds it again, and mends it", async () => {
  const host = memoryHost(workbookOf(portfolio));
  const { adoption, read } = opened(host.workbook());
  const governing = proposeGoverning(host.workbook(), read);
  await applyPlan(host, governing, { ...stamp, mapping: adoption.mapping });
  expect(host.workbook().sheets[0]?.rows[shifted]?.[0] ?? null).toBeNull();
  expect(readSettings(host.workbook())).not.toBeNull();

  const governed = opened(host.workbook());
  expect(rowAt(governed, shifted)?.waits).toBe(true);
  const repairs = governed.findings.filter(({ repair }) => repair?.kind === "row-shifted");
  const plan = proposeRepairs(host.workbook(), governed.read.register, repairs);
  const receipt = await applyPlan(host, plan, { ...stamp, mapping: governed.adoption.mapping });
  expect(receipt.skipped).toEqual([]);
  const again = opened(host.workbook());
  expect(rowAt(again, shifted)).toMatchObject({ id: "AM-004", values: { budget: 95, spent: 10 } });
});

test.each([
  { name: "other rows", stale: [1, 2] },
  { name: "none", stale: undefined },
])("a mapping saved when $name were shifted does not decide which are now", ({ stale }) => {
  const workbook = workbookOf(portfolio);
  const { mapping } = adopt(workbook, { language: "fr" });
  const saved = {
    ...mapping,
    tables: mapping.tables.map(({ shiftedRows, ...table }) => {
      void shiftedRows;
      return stale && table.table === "projects" ? { ...table, shiftedRows: stale } : table;
    }),
  };
  const again = adopt(workbook, { language: "fr", saved }).mapping.tables;
  expect(again.find(({ table }) => table === "projects")?.shiftedRows).toEqual([shifted]);
});
