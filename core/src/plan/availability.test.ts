import { describe, expect, test } from "vitest";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { workbookOfCampaign } from "../capacity/campaign/lay-out-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { preferredChoices, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import {
  filledWorkbook,
  givenCampaign,
  givenRegister,
  type Typed,
} from "../capacity/campaign/testing-campaign.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { rowsOf } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { readJournal } from "./journal.ts";
import { asOf, edited, filledOf, governed, pulled, readNow, stamp } from "./testing-availability.ts";
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
    const register = readNow(await edited(11));
    const pull = pullAvailability(register, [given], { asOf });
    const taking = (prefer: "campaign" | "register") => {
      const settled = settleConflicts(register, pull, preferredChoices(pull, prefer), asOf);
      const days = (lines: typeof settled.changes) => lines.map(({ before, after }) => [before, after]);
      return [days(settled.changes), days(settled.setAside), settled.conflicts];
    };
    expect(taking("campaign")).toEqual([[[11, 9]], [], []]);
    expect(taking("register")).toEqual([[], [[11, 9]], []]);
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
    const pull = pullAvailability(register, [given], { asOf });
    const settled = settleConflicts(register, pull, preferredChoices(pull, "campaign"), asOf);
    const { plan, findings } = proposeAvailability(host.workbook(), register, settled);
    expect([plan.changes, findings.map(({ code }) => code)]).toEqual([[], ["availability-formula"]]);
  });
});
