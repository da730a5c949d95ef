import { describe, expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { workbookOfCampaign } from "../capacity/campaign/lay-out-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { conflictKey, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import {
  filledWorkbook,
  givenCampaign,
  givenRegister,
  type Typed,
} from "../capacity/campaign/testing-campaign.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { rowsOf } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { readJournal } from "./journal.ts";
import { asOf, filledOf, governed, pulled, readNow, stamp } from "./testing-availability.ts";
import { proposeUndo } from "./undo.ts";

const campaign = givenCampaign();
const filled = (...typed: readonly Typed[]): FilledCampaign => filledOf(filledWorkbook(campaign, ...typed));

describe("pulling a campaign into a register", () => {
  const given = filled(["PER-1", "days:2026-11", 9], ["PER-1", "days:2027-01", 12], ["PER-2", "same", "✓"]);

  test("tells what changes, from what to what, and how", async () => {
    const register = readNow(await governed());
    const { changes, conflicts, missing, findings } = pullAvailability(register, [given], { asOf });
    expect(
      changes.map(({ person, month, before, after, how, by, on }) => [
        person,
        month,
        before,
        after,
        how,
        by,
        on,
      ]),
    ).toEqual([
      ["PER-1", "2026-11", 13, 9, "entered", "dans le bloc de Paul Martin", asOf],
      ["PER-2", "2026-11", null, 9, "copied", "dans le bloc de Paul Martin", asOf],
      ["PER-2", "2026-12", null, 9, "copied", "dans le bloc de Paul Martin", asOf],
      ["PER-1", "2027-01", null, 12, "entered", "dans le bloc de Paul Martin", asOf],
      ["PER-2", "2027-01", null, 9, "copied", "dans le bloc de Paul Martin", asOf],
    ]);
    expect([conflicts, findings]).toEqual([[], []]);
    expect(missing).toEqual([
      { manager: "Kate Bush", people: [{ person: "PER-4", name: "Sean O'Neill", months: campaign.months }] },
      {
        manager: "Paul Martin",
        people: [
          { person: "PER-1", name: "DUPONT Marie", months: ["2026-12"] },
          { person: "PER-5", name: "Kate Bush", months: campaign.months },
        ],
      },
    ]);
  });

  test("writes the grid and where each value comes from; pulling twice proposes nothing", async () => {
    const first = await pulled(await governed(), [given]);
    expect([first.conflicts, first.skipped]).toEqual([0, 0]);
    const register = readNow(first.after);
    const grid = rowsOf(register, "availability").map(({ values }) => [
      values["person"],
      values["days:2026-11"],
      values["days:2027-01"],
    ]);
    expect(grid.slice(0, 2)).toEqual([
      ["Marie Dupont", 9, 12],
      ["PER-2", 9, 9],
    ]);
    expect(
      rowsOf(register, "declarations").map(({ id, values }) => [
        id,
        values["month"],
        values["days"],
        values["how"],
      ]),
    ).toEqual([
      ["DC-001", "2026-11", 9, "entered"],
      ["DC-002", "2026-11", 9, "copied"],
      ["DC-003", "2026-12", 9, "copied"],
      ["DC-004", "2027-01", 12, "entered"],
      ["DC-005", "2027-01", 9, "copied"],
    ]);
    expect((await pulled(first.after, [given])).changes).toBe(0);
    expect((await pulled(first.after, [given], { asOf: "2026-11-20" })).changes).toBe(0);
  });

  test("undo gives back the same register", async () => {
    const before = await governed();
    const { after } = await pulled(before, [given]);
    const [entry] = readJournal(after).slice(-1);
    const host = memoryHost(after);
    const plan = proposeUndo(after, entry?.entry ?? "");
    if ("code" in plan) throw new Error(plan.code);
    await applyPlan(host, plan, stamp);
    const undone = host.workbook();
    expect(sheetNamed(undone, "availability")?.rows.map((row) => row.slice(0, 6))).toEqual(
      sheetNamed(before, "availability")?.rows.map((row) => row.slice(0, 6)),
    );
    expect(sheetNamed(undone, "Déclarations")).toBeUndefined();
  });

  test("a manager who answers again changes their own answer without conflict", async () => {
    const { after } = await pulled(await governed(), [given]);
    const again = await pulled(after, [filled(["PER-1", "days:2026-11", 8])]);
    expect(again.conflicts).toBe(0);
    expect(rowsOf(readNow(again.after), "availability")[0]?.values["days:2026-11"]).toBe(8);
  });

  test("comments are taken, and the journal does not keep what they say", async () => {
    const { after } = await pulled(await governed(), [filled(["PER-1", "comment", "à mi-temps en avril"])]);
    expect(rowsOf(readNow(after), "availability")[0]?.values["comment"]).toBe("à mi-temps en avril");
    const journal = after.sheets.filter(({ name }) => /journal/i.test(name));
    expect(JSON.stringify(journal)).not.toContain("mi-temps");
  });

  test("a register without availability is given a grid", async () => {
    const { workbook } = givenRegister();
    const bare = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === "people") };
    const { after } = await pulled(bare, [given]);
    const rows = rowsOf(readNow(after), "availability");
    expect(rows.map(({ id, values }) => [id, values["person"], values["days:2027-01"]])).toEqual([
      ["A-001", "DUPONT Marie", 12],
      ["A-002", "Awa Traoré", 9],
    ]);
  });
});

describe("a campaign's own sheets", () => {
  test("are no part of a register, also in its own workbook", async () => {
    const workbook = await governed();
    const { sheets } = workbookOfCampaign(campaign);
    expect(adopt({ sheets, names: [], source: "c" }).mapping.tables).toEqual([]);
    const together = adopt({ ...workbook, sheets: [...sheets, ...workbook.sheets] }, { language: "fr" });
    expect(together.mapping.tables.map(({ table }) => table).sort()).toEqual(["availability", "people"]);
    expect(together.tablesSeen.filter(({ because }) => because.code === "sheet-repeats-table")).toEqual([]);
  });
});

/** The register in which the PMO wrote Marie's November meanwhile. */
async function edited(cell: Cell): Promise<Workbook> {
  const workbook = await governed();
  const host = memoryHost(workbook);
  const sheet = sheetNamed(workbook, "availability");
  const column = sheet?.rows[0]?.indexOf("days:2026-11") ?? -1;
  await host.writeEdits([{ kind: "write", sheet: "availability", row: 1, column, content: { value: cell } }]);
  return host.workbook();
}

describe("what the PMO wrote meanwhile is never overwritten silently", () => {
  const given = filled(["PER-1", "days:2026-11", 9]);

  test("a newer value is a conflict, with both values", async () => {
    const { conflicts, changes } = pullAvailability(readNow(await edited(11)), [given], { asOf });
    expect(changes).toEqual([]);
    expect(conflicts.map(({ values }) => values.map(({ from, days }) => [from, days]))).toEqual([
      [
        ["register", 11],
        ["campaign", 9],
      ],
    ]);
  });

  test("words too, with what they say", async () => {
    const { conflicts } = pullAvailability(readNow(await edited("à voir avec elle")), [given], { asOf });
    expect(conflicts[0]?.values[0]).toMatchObject({ days: null, said: "à voir avec elle" });
  });

  test("the user may say whose value is taken", async () => {
    const workbook = await edited(11);
    const campaignWins = pullAvailability(readNow(workbook), [given], { asOf, prefer: "campaign" });
    expect(campaignWins.changes.map(({ before, after }) => [before, after])).toEqual([[11, 9]]);
    const registerWins = pullAvailability(readNow(workbook), [given], { asOf, prefer: "register" });
    expect([registerWins.changes, registerWins.conflicts]).toEqual([[], []]);
  });

  test("the same value is only confirmed", async () => {
    const { conflicts, changes } = pullAvailability(readNow(await edited(9)), [given], { asOf });
    expect(conflicts).toEqual([]);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([[9, 9]]);
  });

  test("a formula of the register stays", async () => {
    const workbook = await governed();
    const host = memoryHost(workbook);
    const column = sheetNamed(workbook, "availability")?.rows[0]?.indexOf("days:2026-11") ?? -1;
    await host.writeEdits([
      { kind: "write", sheet: "availability", row: 1, column, content: { formula: "=6+7" } },
    ]);
    const register = readNow(host.workbook());
    const pull = pullAvailability(register, [given], { asOf, prefer: "campaign" });
    const { plan, findings } = proposeAvailability(host.workbook(), register, pull);
    expect([plan.changes, findings.map(({ code }) => code)]).toEqual([[], ["availability-formula"]]);
  });
});

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
    const dated = (on: string): FilledCampaign => ({
      ...nine,
      blocks: nine.blocks.map((block) => ({
        ...block,
        people: block.people.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => (cell.days === 9 ? { ...cell, on } : cell)),
        })),
      })),
    });
    const after = await settled(await edited(11), [dated("2026-11-05")], 0);
    expect(listed(after, dated("2026-11-05"))).toEqual([0, []]);
    expect(listed(after, dated("2026-11-09"))).toEqual([0, [[11, 9]]]);
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
