import { describe, expect, test } from "vitest";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { preferredChoices, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import { filledWorkbook, givenCampaign } from "../capacity/campaign/testing-campaign.ts";
import { rowsOf } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { readJournal } from "./journal.ts";
import { asOf, filledOf, governed, pulled, readNow, stamp } from "./testing-availability.ts";
import { proposeUndo } from "./undo.ts";

const campaign = givenCampaign();
const early = "2026-11-05T09:00:00Z";
const late = "2026-11-05T16:00:00Z";

/** The file in which Marie's November was given, saved at some moment. */
function file(days: number, savedAt: string | null): FilledCampaign {
  return { ...filledOf(filledWorkbook(campaign, ["PER-1", "days:2026-11", days])), savedAt };
}

/** The same from Google, which notes the day of each cell. */
function noted(days: number, on: string): FilledCampaign {
  const { blocks, ...one } = file(days, null);
  const dated = blocks.map(({ people, ...block }) => {
    const given = people.map(({ cells, ...person }) => {
      return { ...person, cells: cells.map((cell) => (cell.state === "entered" ? { ...cell, on } : cell)) };
    });
    return { ...block, people: given };
  });
  return { ...one, blocks: dated };
}

const after = async (answer: FilledCampaign): Promise<Workbook> =>
  (await pulled(await governed(), [answer])).after;

function compared(workbook: Workbook, answer: FilledCampaign) {
  const { changes, conflicts } = pullAvailability(readNow(workbook), [answer], { asOf });
  return {
    changes: changes.map((one) => [one.before, one.after]),
    conflicts: conflicts.map(({ values }) => values.map(({ days, on, savedAt }) => [days, on, savedAt])),
  };
}

describe("an answer that comes after another one of the same manager", () => {
  test.each([
    ["a file that was saved earlier", file(7, late), file(9, early), [7, null, late], [9, null, early]],
    [
      "a file of the day before an undated pull",
      file(7, null),
      file(9, "2026-11-09T23:59:00Z"),
      [7, asOf, null],
      [9, null, "2026-11-09T23:59:00Z"],
    ],
    [
      "a file saved before the day that Google noted",
      noted(7, "2026-11-06"),
      file(9, late),
      [7, "2026-11-06", null],
      [9, null, late],
    ],
    [
      "a day before the file was saved",
      file(7, late),
      noted(9, "2026-11-04"),
      [7, null, late],
      [9, "2026-11-04", null],
    ],
    [
      "an earlier day",
      noted(7, "2026-11-06"),
      noted(9, "2026-11-05"),
      [7, "2026-11-06", null],
      [9, "2026-11-05", null],
    ],
  ])("is a conflict with both dates where it may be older: %s", async (_, held, answer, mine, theirs) => {
    expect(compared(await after(held), answer)).toEqual({ changes: [], conflicts: [[mine, theirs]] });
  });

  test.each([
    ["a file that was saved later", file(7, early), file(9, late)],
    ["a file of the day of an undated pull", file(7, null), file(9, "2026-11-10T00:00:00Z")],
    ["a file that does not say when", file(7, late), file(9, null)],
    ["a day after the file was saved, though before it was pulled", file(7, late), noted(9, "2026-11-06")],
    ["the same day", noted(7, "2026-11-06"), noted(9, "2026-11-06")],
  ])("is a change where nothing says so: %s", async (_, held, answer) => {
    expect(compared(await after(held), answer)).toEqual({ changes: [[7, 9]], conflicts: [] });
  });

  test("an older file that is taken all the same stays, and the newer one is asked about when it is saved anew", async () => {
    const workbook = await after(file(7, late));
    const register = readNow(workbook);
    const pull = pullAvailability(register, [file(9, early)], { asOf });
    const settled = settleConflicts(register, pull, preferredChoices(pull, "campaign"), asOf);
    const host = memoryHost(workbook);
    await applyPlan(host, proposeAvailability(workbook, register, settled).plan, stamp);
    const nothing = { changes: [], conflicts: [] };
    expect(compared(host.workbook(), file(9, early))).toEqual(nothing);
    expect(compared(host.workbook(), file(7, late))).toEqual(nothing);
    expect(compared(host.workbook(), file(7, "2026-11-09T10:00:00Z")).changes).toEqual([[9, 7]]);
  });
});

describe("when a file was saved is kept beside its answer", () => {
  const told = (workbook: Workbook) =>
    rowsOf(readNow(workbook), "declarations").map(({ values }) => [values["days"], values["savedAt"]]);
  const headings = (workbook: Workbook) => sheetNamed(workbook, "Déclarations")?.rows[0];

  test("only where nobody noted the day", async () => {
    expect(told(await after(file(7, late)))).toEqual([[7, late]]);
    expect(told(await after({ ...noted(7, "2026-11-06"), savedAt: late }))).toEqual([[7, undefined]]);
  });

  test("in a column of its own, which a register of before is given, and undo takes away", async () => {
    const before = await after(noted(7, "2026-11-04"));
    expect(headings(before)).not.toContain("Fichier enregistré le");
    const { after: given, skipped } = await pulled(before, [file(9, late)]);
    expect([skipped, headings(given)?.at(-1)]).toEqual([0, "Fichier enregistré le"]);
    expect(told(given)).toEqual([
      [7, expect.anything()],
      [9, late],
    ]);
    const plan = proposeUndo(given, readJournal(given).at(-1)?.entry ?? "");
    if ("code" in plan) throw new Error(plan.code);
    const host = memoryHost(given);
    await applyPlan(host, plan, stamp);
    expect(headings(host.workbook())?.filter((cell) => cell !== null)).toEqual(headings(before));
  });
});
