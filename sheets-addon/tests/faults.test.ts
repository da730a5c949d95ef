import {
  applyPlan,
  findInterrupted,
  locate,
  proposeFinish,
  standingOf,
  type Change,
  type Host,
  type Workbook,
} from "@jalon/core";
import {
  addColumn,
  addCriteria,
  addProject,
  dressBudget,
  planOf,
  portfolioFixture,
  seenIn,
  setCell,
  setFormula,
  stamp,
} from "@jalon/host-contract";
import { describe, expect, test } from "vitest";
import { workbookOf } from "./apps-script/core-book.ts";
import { openRealScript } from "./real-script.ts";
import { serverHost } from "./server-host.ts";

const plan = planOf(
  addCriteria(),
  addColumn("score", "Score"),
  setCell("P-001", "score", null, 10),
  setCell("P-001", "sponsor", "A. Renard", "=cmd|' /C calc'!A0"),
  setFormula("P-003", "budget", null, "=2*3"),
  setCell("P-004", "budget", 0, null),
  addProject("P-005", { name: "Nouveau", budget: 5, start: { date: "2026-05-01" } }),
  dressBudget(),
);

const open = (): { script: ReturnType<typeof openRealScript>; host: Host } => {
  const script = openRealScript(portfolioFixture());
  return { script, host: serverHost(script) };
};

/** Changes of which the workbook itself says that they are made. A dress cannot be told from the cells. */
function madeIn(workbook: Workbook, changes: readonly Change[]): readonly Change[] {
  const surveyed = { workbook, located: locate(workbook, null) };
  return changes.filter((change) => change.kind === "dress" || standingOf(surveyed, change) === "after");
}

const whole = open();
const done = await applyPlan(whole.host, plan, stamp);
const allCalls = whole.script.world.counts.calls;
const wanted = seenIn(workbookOf(whole.script.world));

describe("Google refuses one of the calls of an apply", () => {
  test("without a fault everything is made", () => {
    expect([done.skipped, done.interrupted, done.applied.length]).toEqual([
      [],
      undefined,
      plan.changes.length,
    ]);
    expect(allCalls).toBeGreaterThan(100);
  });

  /** Every third call: which third goes with the number of them, so that no call is left out for ever. */
  const every = 3;
  const parts = 6;
  test.each(Array.from({ length: parts }, (_, part) => part))(
    "part %i: nothing is lost, the receipt is true, and the next run finishes",
    async (part) => {
      const first = 1 + (allCalls % every) + part * every;
      for (let failAt = first; failAt <= allCalls; failAt += parts * every) {
        const { script, host } = open();
        script.world.failAt = failAt;
        const receipt = await applyPlan(host, plan, stamp);
        const now = workbookOf(script.world);
        expect(madeIn(now, receipt.applied)).toEqual(receipt.applied);
        if (!receipt.unknown)
          expect(receipt.applied.length + receipt.skipped.length).toBe(plan.changes.length);
        for (const { entry } of findInterrupted(await host.readWorkbook(), null)) {
          const finish = proposeFinish(await host.readWorkbook(), entry.entry, null);
          if (!("changes" in finish)) throw new Error(finish.code);
          expect((await applyPlan(host, finish, stamp)).skipped).toEqual([]);
        }
        if (receipt.entry === "") await applyPlan(host, plan, stamp);
        expect({ failAt, seen: seenIn(workbookOf(script.world)) }).toEqual({ failAt, seen: wanted });
      }
    },
    300_000,
  );
});
