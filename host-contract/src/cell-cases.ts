import { expect } from "vitest";
import { cellAt, contentAt, sheetNamed, type Cell, type Sheet, type Workbook } from "@jalon/core";
import { apply, reasonsOf, type ContractCase } from "./contract-case.ts";
import {
  headingAt,
  planOf,
  portfolioFixture,
  setCell,
  setFormula,
  fourProjects,
} from "./portfolio-fixture.ts";
import { seenIn } from "./seen.ts";

function projects(workbook: Workbook): Sheet {
  const sheet = sheetNamed(workbook, "Projets");
  if (!sheet) throw new Error("the sheet of projects is gone");
  return sheet;
}

/** Texts that some spreadsheet takes for something else. */
const treacherousTexts: readonly string[] = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid";"x")',
  "+33 1 23 45 67 89",
  "-1+1",
  "@SUM(1)",
  "'quoted",
  "\t=1+1",
  "12",
  "1,5",
  "007",
  "2026-01-31",
  "31/01/2026",
  "1E5",
  "TRUE",
  "VRAI",
  "#N/A",
  " espaces autour ",
  "deux\nlignes",
  "é, œ, 漢, 🙂, ‏עברית",
  "<b>&amp;</b>",
  "_x0041_",
];

const values: readonly Cell[] = [
  0.1 + 0.2,
  1e-7,
  123456789012345,
  -0.5,
  0,
  true,
  false,
  { date: "1999-12-31" },
  { date: "2026-02-28" },
  { date: "2099-01-01" },
  null,
];

/** Writes cells one after the other into as many projects and reads them back. */
async function roundTrip(
  makeHost: Parameters<ContractCase["run"]>[0],
  cells: readonly Cell[],
): Promise<readonly Cell[]> {
  const given = cells.map((_, index) => ({ id: `P-${index}`, name: `Projet ${index}`, sponsor: "x" }));
  const { host, reread } = await makeHost(portfolioFixture({ projects: given }));
  const changes = cells.map((cell, index) => setCell(`P-${index}`, "sponsor", "x", cell));
  const receipt = await apply(host, planOf(...changes));
  expect(reasonsOf(receipt)).toEqual([]);
  const sheet = projects(await reread());
  return cells.map((_, index) => {
    const content = contentAt(sheet, { row: headingAt.row + 1 + index, column: headingAt.column + 6 });
    return "formula" in content ? { error: `formula ${content.formula}` } : content.value;
  });
}

function withoutMerges(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

/** What cells must go through unharmed. */
export const cellCases: readonly ContractCase[] = [
  {
    name: "reads what the workbook holds",
    run: async (makeHost) => {
      const fixture = portfolioFixture();
      const { host, reread, cannotTell } = await makeHost(fixture);
      const told = cannotTell === "merges" ? withoutMerges(fixture) : fixture;
      expect(seenIn(await host.readWorkbook())).toEqual(seenIn(told));
      expect(seenIn(await reread())).toEqual(seenIn(fixture));
    },
  },
  {
    name: "writes the cells of a plan and reads them back, and nothing else changes",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const receipt = await apply(
        host,
        planOf(
          setCell("P-001", "budget", 1250000.5, 1300000),
          setCell("P-002", "sponsor", null, "B. Martre"),
          setCell("P-004", "start", { date: "2025-12-31" }, { date: "2026-01-15" }),
        ),
      );
      expect(reasonsOf(receipt)).toEqual([]);
      expect(receipt.applied).toHaveLength(3);
      const [one, two, three, four] = fourProjects;
      const wanted = portfolioFixture({
        projects: [
          { ...one, budget: 1300000 },
          { ...two, sponsor: "B. Martre" },
          { ...three },
          { ...four, start: { date: "2026-01-15" } },
        ],
      });
      expect(seenIn(await reread())).toEqual(seenIn(wanted));
    },
  },
  {
    name: "text stays text, whatever it looks like",
    run: async (makeHost) => {
      expect(await roundTrip(makeHost, treacherousTexts)).toEqual(treacherousTexts);
    },
  },
  {
    name: "numbers, days and yes or no keep their kind and value",
    run: async (makeHost) => {
      expect(await roundTrip(makeHost, values)).toEqual(values);
    },
  },
  {
    name: "a formula is written as a formula, and a value over it leaves no formula",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const at = { row: headingAt.row + 1, column: headingAt.column + 3 };
      await apply(host, planOf(setFormula("P-001", "budget", 1250000.5, "=1+1")));
      expect(contentAt(projects(await reread()), at)).toEqual({ formula: "=1+1" });
      const change = setCell("P-001", "budget", null, 7);
      const over = change.kind === "set-cell" ? { ...change, before: { formula: "=1+1" } } : change;
      expect(reasonsOf(await apply(host, planOf(over)))).toEqual([]);
      expect(contentAt(projects(await reread()), at)).toEqual({ value: 7 });
    },
  },
  {
    name: "a cell that somebody changed meanwhile is skipped and reported",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      await host.readWorkbook();
      const plan = planOf(setCell("P-001", "budget", 1250000.5, 1), setCell("P-002", "budget", 80000, 2));
      const at = { row: headingAt.row + 1, column: headingAt.column + 3 };
      await host.writeEdits([{ kind: "write", sheet: "Projets", ...at, content: { value: 999 } }]);
      const receipt = await apply(host, plan);
      expect(reasonsOf(receipt)).toEqual(["skip-cell-changed"]);
      expect(receipt.applied).toHaveLength(1);
      const sheet = projects(await reread());
      expect([cellAt(sheet, at), cellAt(sheet, { ...at, row: at.row + 1 })]).toEqual([999, 2]);
    },
  },
];
