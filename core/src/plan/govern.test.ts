import { describe, expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { numberOfValue } from "../foundation/value.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { readRegister } from "../register/read/read-register.ts";
import { readSettings } from "../register/settings.ts";
import type { ReadResult, RegisterRow } from "../register/register.ts";
import type { Mapping } from "../workbook/mapping.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { plainSheet, sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { governWords } from "./govern-words.ts";
import { planWords } from "./plan-words.ts";
import { applyPlan } from "./apply.ts";
import { proposeGoverning } from "./govern.ts";
import { proposeRepairs } from "./repairs.ts";
import { proposeUndo } from "./undo.ts";

const asOf = "2026-11-01";
const words = { ...planWords, ...governWords };

const portfolio: readonly (readonly Cell[])[] = [
  ["Portefeuille 2026"],
  ["Nom du projet", "Programme", "Phase", "Météo", "Date de début", "Budget révisé (k€)", "Mon calcul"],
  ["Portail usagers", "Relation", "Cadrage", "Vert", "01/02/2026", 1200, 3],
  ["Refonte paie", "Relation", "Réalisation", "orage", { date: "2025-05-01" }, "en cadrage", 4],
  ["Archives", "Support", "Recette", "Orange", "15/09/2026", "1 250,5", null],
];

function workbookOf(...sheets: Sheet[]): Workbook {
  return { sheets, names: [], source: "portefeuille.xlsx" };
}

function read(workbook: Workbook): { readonly mapping: Mapping; readonly result: ReadResult } {
  const mapping = readSettings(workbook)?.mapping ?? adopt(workbook, { language: "fr" }).mapping;
  return { mapping, result: readRegister(workbook, mapping, { asOf }) };
}

async function governed(workbook: Workbook) {
  const host = memoryHost(workbook);
  const { mapping, result } = read(workbook);
  const plan = proposeGoverning(workbook, result);
  const receipt = await applyPlan(host, plan, { by: "Ana", at: "2026-11-01T10:00:00Z", mapping, words });
  return { host, mapping, plan, receipt, after: host.workbook() };
}

describe("a table with one heading row", () => {
  test("is governed in place: ids beside the user's columns, nothing of the user's touched", async () => {
    const { receipt, after } = await governed(workbookOf(plainSheet("Projets", portfolio)));
    expect(receipt.skipped).toEqual([]);
    const sheet = sheetNamed(after, "Projets");
    portfolio.forEach((row, at) => {
      expect(sheet?.rows[at]?.slice(0, 7).map((cell) => cell ?? null)).toEqual(
        Array.from({ length: Math.min(7, sheet?.rows[at]?.length ?? 0) }, (_, column) => row[column] ?? null),
      );
    });
    expect(sheet?.rows.slice(2).map((row) => row[7])).toEqual(["P-001", "P-002", "P-003"]);
    expect(after.names.map(({ name }) => name)).toContain("jalon.projects.budget");
    expect(sheet?.dress?.["declaredHealth"]).toMatchObject({ list: "health", highlight: "health" });
  });

  test("reads back as the same register, from its settings", async () => {
    const before = read(workbookOf(plainSheet("Projets", portfolio))).result.register;
    const { after } = await governed(workbookOf(plainSheet("Projets", portfolio)));
    const again = read(after).result.register;
    expect(readSettings(after)?.mapping.language).toBe("fr");
    const values = (register: ReadResult["register"]) =>
      register.tables["projects"]?.rows.map((row) => ({ ...row.values, id: row.id }));
    expect(values(again)).toEqual(values(before));
    expect(again.tables["projects"]?.rows.every(({ idProposed }) => !idProposed)).toBe(true);
  });

  test("governing again proposes nothing", async () => {
    const { after } = await governed(workbookOf(plainSheet("Projets", portfolio)));
    expect(proposeGoverning(after, read(after).result).changes).toEqual([]);
  });

  test("undo gives back the same workbook but for the journal", async () => {
    const original = workbookOf(plainSheet("Projets", portfolio));
    const { host, after, receipt } = await governed(original);
    const undo = proposeUndo(after, receipt.entry);
    if (!("changes" in undo)) throw new Error(undo.code);
    const undone = await applyPlan(host, undo, { by: "Ana", at: "2026-11-01T11:00:00Z", words });
    expect(undone.skipped).toEqual([]);
    const left = host.workbook().sheets.filter(({ name }) => name !== "Journal Jalon");
    expect(left.map(({ name }) => name)).toEqual(["Projets"]);
    const trimmed = left[0]?.rows.map((row) => row.slice(0, lastFilled(row) + 1));
    expect(trimmed).toEqual(portfolio.map((row) => row.slice(0, lastFilled(row) + 1)));
    expect(host.workbook().names.filter(({ name }) => name.startsWith("jalon.projects"))).toEqual([]);
  });
});

function lastFilled(row: readonly Cell[]): number {
  return row.reduce<number>((last, cell, at) => (cell === null ? last : at), -1);
}

describe("a table that cannot be governed in place", () => {
  const cards: readonly (readonly Cell[])[] = [
    ["Nom du projet", "Portail", "Paie", "Archives"],
    ["Programme", "Relation", "Relation", "Support"],
    ["Phase", "Cadrage", "Réalisation", "Recette"],
    ["Météo", "Vert", "Rouge", "Orange"],
    ["Date de début", "01/02/2026", "01/05/2025", "15/09/2026"],
    ["Durée (mois)", 18, 12, 6],
    ["Budget révisé (k€)", 1200, "nfp", 50],
  ];

  test("gets a new sheet whose rows keep their source cell, and stays as it was", async () => {
    const { after, receipt } = await governed(workbookOf(plainSheet("Fiches", cards)));
    expect(receipt.skipped).toEqual([]);
    expect(sheetNamed(after, "Fiches")?.rows).toEqual(cards);
    const sheet = sheetNamed(after, "Projets");
    const [headings, first, second] = sheet?.rows ?? [];
    expect(headings?.[headings.length - 1]).toBe("Cellule d'origine");
    expect(first).toContain("Fiches!B1");
    expect(first).toContain(1_200_000);
    expect(first).toContainEqual({ date: "2026-02-01" });
    expect(second).toContain("nfp");
  });

  test("and reads back from it as the same register", async () => {
    const before = read(workbookOf(plainSheet("Fiches", cards))).result.register.tables["projects"]?.rows;
    const { after } = await governed(workbookOf(plainSheet("Fiches", cards)));
    const again = read(after).result.register.tables["projects"];
    expect(again?.sheet).toBe("Projets");
    expect(again?.rows.map(comparable)).toEqual(before?.map(comparable));
    expect(proposeGoverning(after, read(after).result).changes).toEqual([]);
  });
});

/** What a row says, but for the words and unit that a duration was said in. */
function comparable({ id, values }: RegisterRow) {
  const { duration, ...rest } = values;
  return { ...rest, id, days: numberOfValue(duration) };
}

test("accepted repairs are written where their findings stand, and are then no longer found", async () => {
  const { host, after } = await governed(workbookOf(plainSheet("Projets", portfolio)));
  const { result, mapping } = read(after);
  const repairable = result.findings.filter(({ repair }) => repair);
  expect(repairable.length).toBeGreaterThan(2);
  const plan = proposeRepairs(after, result.register, repairable);
  const receipt = await applyPlan(host, plan, { by: "Ana", at: "2026-11-01T12:00:00Z", mapping, words });
  expect(receipt.skipped).toEqual([]);
  const sheet = sheetNamed(host.workbook(), "Projets");
  expect(sheet?.rows[2]?.[4]).toEqual({ date: "2026-02-01" });
  expect(sheet?.rows[4]?.[5]).toBe(1250.5);
  expect(sheet?.rows[3]?.[5]).toBe("en cadrage");
  expect(read(host.workbook()).result.findings.filter(({ repair }) => repair)).toEqual([]);
});

test("a shifted row is moved back whole, cells that feed no field included", async () => {
  const headings = [
    "Code projet",
    "Nom du projet",
    "Libre",
    "Phase",
    "Météo",
    "Date de début",
    "Budget (k€)",
    "Autre",
  ];
  const straight = (at: number): Cell[] => [
    `P-${at}`, `Projet ${"abcdefghijkl"[at] ?? ""}`, `x${at}`, "Cadrage", "Vert", { date: `2026-0${at}-01` }, at * 100, `y${at}`,
  ]; // prettier-ignore
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => (at === 4 ? [null, ...straight(at)] : straight(at)));
  const workbook = workbookOf(plainSheet("Projets", [headings, ...rows]));
  const repairs = adopt(workbook, { language: "fr" }).findings.filter(
    ({ repair }) => repair?.kind === "row-shifted",
  );
  const { host, after, mapping } = await governed(workbook);
  const plan = proposeRepairs(after, read(after).result.register, repairs);
  expect(plan.changes.length).toBe(9);
  const receipt = await applyPlan(host, plan, { by: "Ana", at: "2026-11-01T12:00:00Z", mapping, words });
  expect(receipt.skipped).toEqual([]);
  const row = sheetNamed(host.workbook(), "Projets")?.rows[4];
  expect(row?.slice(0, 8)).toEqual(straight(4));
  expect(row?.slice(8).filter((cell) => cell !== null)).toEqual([]);
});
