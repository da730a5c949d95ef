import { describe, expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { conflictKey, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import { filledWorkbook, givenCampaign, type Typed } from "../capacity/campaign/testing-campaign.ts";
import { rowsOf } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { readJournal } from "./journal.ts";
import { asOf, edited, filledOf, governed, pulled, readNow, stamp } from "./testing-availability.ts";
import { proposeUndo } from "./undo.ts";

const campaign = givenCampaign();
const filled = (...typed: readonly Typed[]): FilledCampaign => filledOf(filledWorkbook(campaign, ...typed));

/** The campaign as Google notes it: what was entered was entered on this day. */
function dated(on: string, campaign: FilledCampaign): FilledCampaign {
  const blocks = campaign.blocks.map((block) => {
    const people = block.people.map((one) => {
      const cells = one.cells.map((cell) => (cell.state === "entered" ? { ...cell, on } : cell));
      return { ...one, cells };
    });
    return { ...block, people };
  });
  return { ...campaign, blocks };
}

describe("a conflict that the user settled is remembered", () => {
  const nine = filled(["PER-1", "days:2026-11", 9]);

  /** Applies what the user chose for the one conflict there is. */
  async function settled(
    workbook: Workbook,
    campaigns: readonly FilledCampaign[],
    choice: number,
  ): Promise<Workbook> {
    const register = readNow(workbook);
    const pull = pullAvailability(register, campaigns, { asOf });
    const [conflict] = pull.conflicts;
    const choices = conflict ? { [conflictKey(conflict)]: choice } : {};
    const host = memoryHost(workbook);
    const { plan } = proposeAvailability(workbook, register, settleConflicts(register, pull, choices, asOf));
    await applyPlan(host, plan, stamp);
    return host.workbook();
  }

  const listed = (workbook: Workbook, ...campaigns: readonly FilledCampaign[]) => {
    const { changes, conflicts } = pullAvailability(readNow(workbook), campaigns, { asOf });
    return [changes.length, conflicts.map(({ values }) => values.map(({ days }) => days))];
  };

  const cellOf = (workbook: Workbook) => rowsOf(readNow(workbook), "availability")[0]?.values["days:2026-11"];

  test.each<[string, Cell, number | null]>([
    ["a number", 11, 11],
    ["words", "à voir avec elle", null],
  ])("%s of the register that is kept: the same answer is not asked about again", async (_, cell, days) => {
    const before = await edited(cell);
    expect(listed(before, nine)).toEqual([0, [[days, 9]]]);
    const after = await settled(before, [nine], 0);
    expect(listed(after, nine)).toEqual([0, []]);
    expect(cellOf(after)).toEqual(cellOf(before));
    expect(
      rowsOf(readNow(after), "declarations").map(({ values }) => [values["days"], values["how"]]),
    ).toEqual([[9, "setAside"]]);
  });

  test("another answer of the manager is asked about, and undo asks about the first again", async () => {
    const after = await settled(await edited(11), [nine], 0);
    expect(listed(after, filled(["PER-1", "days:2026-11", 8]))).toEqual([0, [[11, 8]]]);
    const plan = proposeUndo(after, readJournal(after).at(-1)?.entry ?? "");
    if ("code" in plan) throw new Error(plan.code);
    const host = memoryHost(after);
    await applyPlan(host, plan, stamp);
    expect(listed(host.workbook(), nine)).toEqual([0, [[11, 9]]]);
  });

  test("the same answer given anew on a later day is asked about", async () => {
    const after = await settled(await edited(11), [dated("2026-11-05", nine)], 0);
    expect(listed(after, dated("2026-11-05", nine))).toEqual([0, []]);
    expect(listed(after, dated("2026-11-09", nine))).toEqual([0, [[11, 9]]]);
  });

  test("an older answer that is taken instead of a newer one stays, and neither is asked about again", async () => {
    const on = (day: string, days: number) => dated(day, filled(["PER-1", "days:2026-11", days]));
    const newer = (await pulled(await governed(), [on("2026-11-09", 7)])).after;
    expect(listed(newer, on("2026-11-05", 9))).toEqual([0, [[7, 9]]]);
    const after = await settled(newer, [on("2026-11-05", 9)], 1);
    expect(cellOf(after)).toBe(9);
    expect(listed(after, on("2026-11-05", 9))).toEqual([0, []]);
    expect(listed(after, on("2026-11-09", 7))).toEqual([0, []]);
    expect(listed(after, on("2026-11-10", 7))).toEqual([1, []]);
  });

  test("once the cell is emptied, the answer that was set aside is asked about again", async () => {
    const after = await settled(await edited(11), [nine], 0);
    const host = memoryHost(after);
    const column = sheetNamed(after, "availability")?.rows[0]?.indexOf("days:2026-11") ?? -1;
    await host.writeEdits([
      { kind: "write", sheet: "availability", row: 1, column, content: { value: null } },
    ]);
    expect(listed(host.workbook(), nine)).toEqual([0, [[null, 9]]]);
  });

  test("between two files too: the one that was not taken is not asked about again", async () => {
    const seven = filledOf(filledWorkbook(campaign, ["PER-1", "days:2026-11", 7]), "b.xlsx");
    const before = await governed();
    expect(listed(before, nine, seven)).toEqual([0, [[7, 9]]]);
    const after = await settled(before, [nine, seven], 0);
    expect([cellOf(after), listed(after, nine, seven)]).toEqual([7, [0, []]]);
  });
});
