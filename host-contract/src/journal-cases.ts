import { expect } from "vitest";
import {
  findInterrupted,
  proposeFinish,
  readJournal,
  standingOf,
  tableOf,
  locate,
  type Change,
  type Workbook,
} from "@jalon/core";
import { apply, reasonsOf, undoOf, type ContractCase, type MakeHost } from "./contract-case.ts";
import { withFaults } from "./faults.ts";
import {
  addColumn,
  addCriteria,
  addProject,
  dressBudget,
  headingAt,
  planOf,
  portfolioFixture,
  setCell,
  setFormula,
} from "./portfolio-fixture.ts";
import { seenIn } from "./seen.ts";

/** A plan with a change of nearly every kind. */
function variedPlan() {
  return planOf(
    addCriteria(),
    addColumn("score", "Score"),
    setCell("P-001", "score", null, 10),
    setCell("P-002", "score", null, "=1+1"),
    setCell("P-001", "sponsor", "A. Renard", "=cmd|' /C calc'!A0"),
    setFormula("P-003", "budget", null, "=2*3"),
    setCell("P-004", "budget", 0, null),
    addProject("P-005", { name: "Nouveau", budget: 5 }),
    addProject("P-006", { name: "Encore", start: { date: "2026-05-01" } }),
  );
}

async function outcomeOf(makeHost: MakeHost): Promise<{ made: Workbook; edits: number }> {
  const { host, reread } = await makeHost(portfolioFixture());
  const counting = withFaults(host);
  expect(reasonsOf(await apply(counting, variedPlan()))).toEqual([]);
  return { made: await reread(), edits: counting.counted.edits.length };
}

/** Changes of which the workbook itself says that they are made. */
function madeIn(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const surveyed = { workbook, located: locate(workbook, null) };
  return changes.filter((change) => standingOf(surveyed, change) === "after");
}

async function interruptedAt(makeHost: MakeHost, edits: number) {
  const under = await makeHost(portfolioFixture());
  const receipt = await apply(withFaults(under.host, { stopWriteAfter: edits }), variedPlan());
  return { ...under, receipt, now: await under.reread() };
}

/** What must be written down, taken back, and survive an interruption. */
export const journalCases: readonly ContractCase[] = [
  {
    name: "undo gives back the same workbook but for the journal, and undoing that what the plan had made",
    run: async (makeHost) => {
      const fixture = portfolioFixture();
      const { host, reread } = await makeHost(fixture);
      const receipt = await apply(host, variedPlan());
      expect(reasonsOf(receipt)).toEqual([]);
      const made = await reread();
      const back = await apply(host, undoOf(made, receipt.entry));
      expect(reasonsOf(back)).toEqual([]);
      const undone = await reread();
      expect(seenIn(undone)).toEqual(seenIn(fixture));
      expect(readJournal(undone).map(({ state }) => state)).toEqual(["undone", "applied"]);
      expect(reasonsOf(await apply(host, undoOf(undone, back.entry)))).toEqual([]);
      expect(seenIn(await reread())).toEqual(seenIn(made));
    },
  },
  {
    name: "what the user changed since is not undone, and reported",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const receipt = await apply(
        host,
        planOf(setCell("P-001", "budget", 1250000.5, 1), setCell("P-002", "budget", 80000, 2)),
      );
      const at = { sheet: "Projets", row: headingAt.row + 1, column: headingAt.column + 3 };
      await host.writeEdits([{ kind: "write", ...at, content: { value: 42 } }]);
      const back = await apply(host, undoOf(await reread(), receipt.entry));
      expect(reasonsOf(back)).toEqual(["skip-cell-changed"]);
      const rows = seenIn(await reread()).sheets[0]?.rows;
      expect([rows?.[3]?.[4], rows?.[4]?.[4]]).toEqual([42, 80000]);
    },
  },
  {
    name: "a plan takes one reading and one writing, and as many calls for many changes as for few",
    run: async (makeHost) => {
      const calls: number[] = [];
      for (const size of [4, 200]) {
        const projects = Array.from({ length: size }, (_, index) => ({
          id: `P-${index}`,
          name: `Projet ${index}`,
          budget: index,
        }));
        const { host, calls: counted } = await makeHost(portfolioFixture({ projects }));
        const before = counted();
        const counting = withFaults(host);
        await apply(
          counting,
          planOf(...projects.map(({ id, budget }) => setCell(id, "budget", budget, budget + 1))),
        );
        expect(counting.counted).toMatchObject({ reads: 1, writes: 1 });
        calls.push(counted() - before);
      }
      expect(calls[1]).toBe(calls[0]);
    },
  },
  {
    name: "stopped at any edit, the receipt and the journal say what was done, and the next run finishes it",
    run: async (makeHost) => {
      const { made, edits } = await outcomeOf(makeHost);
      for (let stop = 0; stop <= edits; stop += 1) {
        const { host, reread, receipt, now } = await interruptedAt(makeHost, stop);
        expect(receipt.interrupted?.hostProblem).toBe("injected");
        expect(receipt.applied).toEqual(madeIn(now, receipt.applied));
        expect(receipt.applied.length + receipt.skipped.length).toBe(variedPlan().changes.length);
        for (const { entry, done, notDone, touched } of findInterrupted(now, null)) {
          expect(madeIn(now, done)).toHaveLength(done.length);
          expect(madeIn(now, notDone)).toEqual([]);
          expect(touched).toEqual([]);
          const finish = proposeFinish(now, entry.entry, null);
          if (!("changes" in finish)) throw new Error(finish.code);
          expect(reasonsOf(await apply(host, finish))).toEqual([]);
          expect(seenIn(await reread())).toEqual(seenIn(made));
        }
        expect(findInterrupted(await reread(), null)).toEqual([]);
        if (receipt.entry === "") expect(reasonsOf(await apply(host, variedPlan()))).toEqual([]);
        expect(seenIn(await reread())).toEqual(seenIn(made));
      }
    },
  },
  {
    name: "stopped at any edit, the next run takes back what was done",
    run: async (makeHost) => {
      const { edits } = await outcomeOf(makeHost);
      for (let stop = 0; stop <= edits; stop += 1) {
        const { host, reread, now } = await interruptedAt(makeHost, stop);
        for (const { entry } of findInterrupted(now, null)) {
          expect(reasonsOf(await apply(host, undoOf(now, entry.entry)))).toEqual([]);
        }
        const after = await reread();
        expect(findInterrupted(after, null)).toEqual([]);
        if (
          readJournal(after).some(
            ({ state }) => state === "applied" && findInterrupted(now, null).length === 0,
          )
        )
          continue;
        expect(seenIn(withoutBegunJournal(after))).toEqual(seenIn(portfolioFixture()));
      }
    },
  },
  {
    name: "an undo that stopped at any edit is finished by the next run",
    run: async (makeHost) => {
      const undone = async (stop: number | null) => {
        const under = await makeHost(portfolioFixture());
        const { entry } = await apply(under.host, variedPlan());
        const undo = undoOf(await under.reread(), entry);
        const faulty = withFaults(under.host, stop === null ? {} : { stopWriteAfter: stop });
        const receipt = await apply(faulty, undo);
        return { ...under, entry, receipt, edits: faulty.counted.edits.length };
      };
      const { edits } = await undone(null);
      for (let stop = 0; stop <= edits; stop += 1) {
        const { host, reread, entry, receipt } = await undone(stop);
        const now = await reread();
        if (receipt.entry === "") await apply(host, undoOf(now, entry));
        else {
          const finish = proposeFinish(now, receipt.entry, null);
          if ("changes" in finish) expect(reasonsOf(await apply(host, finish))).toEqual([]);
        }
        expect(findInterrupted(await reread(), null)).toEqual([]);
        expect(seenIn(await reread())).toEqual(seenIn(portfolioFixture()));
      }
    },
  },
  {
    name: "a workbook that cannot be read is not written to",
    run: async (makeHost) => {
      const fixture = portfolioFixture();
      const { host, reread } = await makeHost(fixture);
      const faulty = withFaults(host, { failReads: [1] });
      const receipt = await apply(faulty, variedPlan());
      expect(receipt).toMatchObject({ entry: "", applied: [], interrupted: { hostProblem: "injected" } });
      expect(receipt.skipped).toHaveLength(variedPlan().changes.length);
      expect(faulty.counted.writes).toBe(0);
      expect(await reread()).toEqual(await (await makeHost(fixture)).reread());
    },
  },
  {
    name: "when nothing can be read after a failure, the receipt says that it does not know",
    run: async (makeHost) => {
      const { host } = await makeHost(portfolioFixture());
      const receipt = await apply(withFaults(host, { failReads: [2], stopWriteAfter: 20 }), variedPlan());
      expect(receipt.applied).toEqual([]);
      expect(receipt.skipped).toEqual([]);
      expect(receipt.unknown).toHaveLength(variedPlan().changes.length);
    },
  },
  {
    name: "what somebody else enters elsewhere between reading and writing is kept",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const at = { sheet: "Projets", row: headingAt.row + 1, column: headingAt.column + 2 };
      const beforeWrite = () =>
        host.writeEdits([{ kind: "write", ...at, content: { value: "pendant ce temps" } }]);
      await apply(
        withFaults(host, { beforeWrite }),
        planOf(setCell("P-002", "budget", 80000, 2), dressBudget()),
      );
      const rows = seenIn(await reread()).sheets[0]?.rows;
      expect([rows?.[3]?.[3], rows?.[4]?.[4]]).toEqual(["pendant ce temps", 2]);
    },
  },
];

/** A journal that was begun and not yet named is an empty sheet, or holds headings only. */
function withoutBegunJournal(workbook: Workbook): Workbook {
  const isBegun = readJournal(workbook).length === 0;
  return isBegun
    ? { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== tableOf("journal")?.sheet.fr) }
    : workbook;
}
