import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { findInterrupted, locate, proposeFinish, standingOf, type Change, type Workbook } from "@jalon/core";
import {
  addColumn,
  addCriteria,
  addProject,
  apply,
  dressBudget,
  planOf,
  portfolioFixture,
  reasonsOf,
  seenIn,
  setCell,
  setFormula,
} from "@jalon/host-contract";
import { workbookOf } from "./excel-host/core-book.ts";
import type { CallPlace } from "./excel-host/excel-host.ts";
import { HostError } from "./excel-host/host-error.ts";
import { newest, oldest, openWorkbook } from "./through-library.ts";

const projects = Array.from({ length: 24 }, (_, index) => ({
  id: `P-${index}`,
  name: `Projet ${index}`,
  budget: index * 1000 + 1,
  start: { date: "2026-03-01" },
}));

/** On which Excel, and how many rows the plan changes. */
interface Size {
  readonly level: number;
  readonly rows: number;
}

/** A plan with every kind of change, on many rows. */
const largePlan = (rows: number) =>
  planOf(
    addCriteria(),
    addColumn("score", "Score"),
    ...projects.slice(0, rows).map(({ id }, index) => setCell(id, "score", null, index / 7)),
    ...projects.slice(0, rows / 2).map(({ id, budget }) => setCell(id, "budget", budget, budget + 5)),
    setCell("P-21", "start", { date: "2026-03-01" }, { date: "2027-01-01" }),
    setFormula("P-22", "budget", 22_001, "=2*3"),
    addProject("P-100", { name: "=pas une formule", budget: 5 }),
    dressBudget(),
  );

const open = (level: number) => openWorkbook(portfolioFixture({ projects }), { level });

/** Every call that Excel answers while a plan is applied. */
async function callsOf({ level, rows }: Size): Promise<readonly CallPlace[]> {
  const { host, excel } = open(level);
  const places: CallPlace[] = [];
  excel.fault = (place) => {
    places.push(place);
    return null;
  };
  expect(reasonsOf(await apply(host, largePlan(rows)))).toEqual([]);
  return places;
}

async function wanted({ level, rows }: Size): Promise<Workbook> {
  const { host, excel } = open(level);
  await apply(host, largePlan(rows));
  return workbookOf(excel.book);
}

function madeIn(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const surveyed = { workbook, located: locate(workbook, null) };
  return changes.filter((change) => standingOf(surveyed, change) === "after");
}

/** A journal that was begun and not yet named is a sheet of headings that nobody needs to miss. */
function withoutBegunJournal(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !name.startsWith("Journal")) };
}

/** Finishes what is begun, as the pane proposes it, or applies the plan where nothing was. */
async function secondRun({ host, excel }: ReturnType<typeof open>, rows: number): Promise<void> {
  const [interrupted] = findInterrupted(workbookOf(excel.book), null);
  const plan = interrupted
    ? proposeFinish(workbookOf(excel.book), interrupted.entry.entry, null)
    : largePlan(rows);
  if (!("changes" in plan)) throw new Error(plan.code);
  await apply(host, plan);
}

describe.each<Size>([
  { level: oldest, rows: 4 },
  { level: newest, rows: 20 },
])("at ExcelApi 1.$level", ({ level, rows }) => {
  test("whatever call of a large apply fails, the receipt is true and the second run finishes", async () => {
    const calls = await callsOf({ level, rows });
    const made = seenIn(await wanted({ level, rows }));
    const untouched = seenIn(portfolioFixture({ projects }));
    expect(calls.length).toBeGreaterThan(100);
    const outcomes = [];
    for (const [at, place] of calls.entries()) {
      const opened = open(level);
      let call = 0;
      opened.excel.fault = () => (call++ === at ? new HostError("GeneralException", "injected", 500) : null);
      const receipt = await apply(opened.host, largePlan(rows));
      opened.excel.fault = () => null;
      const now = await opened.host.readWorkbook();
      const isTrue = madeIn(now, receipt.applied).length === receipt.applied.length;
      const isUntouched = isDeepStrictEqual(
        seenIn(withoutBegunJournal(workbookOf(opened.excel.book))),
        untouched,
      );
      const nothingLost = receipt.entry !== "" || receipt.applied.length > 0 || isUntouched;
      const eventsTold = opened.excel.session.enableEvents;
      if (receipt.interrupted) await secondRun(opened, rows);
      const finished = isDeepStrictEqual(seenIn(workbookOf(opened.excel.book)), made);
      if (!(isTrue && nothingLost && eventsTold && finished))
        outcomes.push({ place, isTrue, nothingLost, eventsTold, finished });
    }
    expect(outcomes).toEqual([]);
  }, 600_000);
});
