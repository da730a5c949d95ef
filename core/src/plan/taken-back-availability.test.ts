import { describe, expect, test } from "vitest";
import { availabilityAnswer, parseAnswer } from "../capacity/campaign/availability-answer.ts";
import { declarationRow, noteEdit } from "../capacity/campaign/note-edit.ts";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { workbookOfCampaign } from "../capacity/campaign/lay-out-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { conflictKey, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import {
  filledWorkbook,
  givenCampaign,
  placeOfPerson,
  typedIn,
  withRows,
  type Typed,
} from "../capacity/campaign/testing-campaign.ts";
import { knownAvailability } from "../capacity/known/known-availability.ts";
import { say } from "../foundation/message.ts";
import { rowsOf } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { availabilityWords } from "./availability-words.ts";
import { readJournal } from "./journal.ts";
import { asOf, edited, filledOf, governed, pulled, readNow, stamp } from "./testing-availability.ts";
import { proposeUndo } from "./undo.ts";

const campaign = givenCampaign();
const paul = "paul@amhs.example";

type Noted = readonly [...Typed, on: string];

/** The shared sheet after somebody typed in it, each edit noted as Google notes it. */
function sharedSheet(by: string | null, ...edits: readonly Noted[]): Workbook {
  let workbook = workbookOfCampaign(campaign, "feed");
  for (const [person, key, cell, on] of edits) {
    workbook = typedIn(workbook, campaign, [person, key, cell]);
    const { sheet, row, column } = placeOfPerson(workbook, campaign, person, key);
    const area = { row, column, lastRow: row, lastColumn: column };
    const noted = noteEdit(workbook, { sheet, area, by, on });
    workbook = withRows(workbook, "Déclarations reçues", (rows) => [
      ...rows,
      ...(noted?.declarations ?? []).map((one, at) => [null, ...declarationRow(one, rows.length + at, "fr")]),
    ]);
  }
  return workbook;
}

/** What the feed answers then. */
function shared(by: string | null, ...edits: readonly Noted[]): FilledCampaign {
  const parsed = parseAnswer(availabilityAnswer(sharedSheet(by, ...edits)), "feed");
  return "filled" in parsed ? parsed.filled : expect.fail(parsed.refused.code);
}

const november = "days:2026-11";
const nine = [["PER-1", november, 9, "2026-11-02"]] as const;
const wiped = [...nine, ["PER-1", november, null, "2026-11-05"]] as const;
const ticked = [["PER-1", "same", "✓", "2026-11-02"]] as const;
const unticked = [...ticked, ["PER-1", "same", null, "2026-11-05"]] as const;

const pullOf = (workbook: Workbook, ...campaigns: readonly FilledCampaign[]) =>
  pullAvailability(readNow(workbook), campaigns, { asOf });

/** What the user is asked about: of each value its place, days, author and day. */
const asked = (workbook: Workbook, ...campaigns: readonly FilledCampaign[]) =>
  pullOf(workbook, ...campaigns).conflicts.map(({ values }) =>
    values.map(({ from, days, by, on, isTakenBack }) => [isTakenBack ? "back" : from, days, by, on]),
  );

/** The register once the user took one value of each conflict, and what its plan says of each change. */
async function settled(workbook: Workbook, choice: number, ...campaigns: readonly FilledCampaign[]) {
  const register = readNow(workbook);
  const pull = pullOf(workbook, ...campaigns);
  const choices = Object.fromEntries(pull.conflicts.map((one) => [conflictKey(one), choice]));
  const { plan } = proposeAvailability(workbook, register, settleConflicts(register, pull, choices, asOf));
  const host = memoryHost(workbook);
  const { skipped } = await applyPlan(host, plan, stamp);
  expect(skipped).toEqual([]);
  const said = plan.changes.map(({ because }) => say(availabilityWords, "en", because));
  return { after: host.workbook(), said };
}

const cellOf = (workbook: Workbook) => rowsOf(readNow(workbook), "availability")[0]?.values[november];
const knownOf = (workbook: Workbook) => knownAvailability(readNow(workbook), asOf).counts;

const held = async (...edits: readonly Noted[]) =>
  (await pulled(await governed(), [shared(paul, ...edits)])).after;

describe("an answer that was taken back after it had been pulled", () => {
  test("is asked about: the register's value, and what it would be given back, each with who and when", async () => {
    expect(asked(await held(...nine), shared(paul, ...wiped))).toEqual([
      [
        ["register", 9, paul, "2026-11-02"],
        ["back", 13, paul, "2026-11-05"],
      ],
    ]);
  });

  test.each([
    ["goes back to what it was", 1, 13],
    ["stays without its declaration", 0, 9],
  ])("%s as the user says; it counts as declared no more, and nobody asks again", async (_, choice, days) => {
    const before = await held(...nine);
    const { after, said } = await settled(before, choice, shared(paul, ...wiped));
    expect(cellOf(after)).toBe(days);
    expect(said[0]).toBe(
      `DUPONT Marie, November 2026: the answer of 9 days counts no more, ${paul} took it back on 5 Nov 2026.`,
    );
    expect([knownOf(before).given, knownOf(after).given]).toEqual([1, 0]);
    expect([asked(after, shared(paul, ...wiped)), pullOf(after, shared(paul, ...wiped)).changes]).toEqual([
      [],
      [],
    ]);
    const again = shared(paul, ...wiped, ["PER-1", november, 9, "2026-11-08"]);
    expect(pullOf(after, again).changes.map((one) => [one.before, one.after])).toEqual([[days, 9]]);
  });

  test("undo gives the answer back, and it is asked about again", async () => {
    const { after } = await settled(await held(...nine), 1, shared(paul, ...wiped));
    const plan = proposeUndo(after, readJournal(after).at(-1)?.entry ?? "");
    if ("code" in plan) throw new Error(plan.code);
    const host = memoryHost(after);
    await applyPlan(host, plan, stamp);
    expect(cellOf(host.workbook())).toBe(9);
    expect(asked(host.workbook(), shared(paul, ...wiped))).toHaveLength(1);
  });

  test("a confirmation that is taken back leaves the register's own value", async () => {
    const before = await held(...ticked);
    const back = shared(paul, ...unticked);
    expect(asked(before, back)[0]?.map(([, days]) => days)).toEqual([13, 13]);
    const { after } = await settled(before, 1, back);
    expect([cellOf(after), knownOf(after).copied, asked(after, back)]).toEqual([13, 0, []]);
  });

  test("in a block that nobody signed in for, it was taken back in the block", async () => {
    const before = (await pulled(await governed(), [shared(null, ...nine)])).after;
    const back = shared(null, ...wiped);
    expect(asked(before, back)[0]?.[1]).toEqual(["back", 13, "dans le bloc de Paul Martin", "2026-11-05"]);
    const { said } = await settled(before, 1, back);
    expect(said[0]).toContain("it was taken back in the block of Paul Martin on 5 Nov 2026.");
  });

  test("an older file in which it is still given does not bring it back without a word", async () => {
    const back = shared(paul, ...wiped);
    const [fresh, old] = [await governed(), shared(paul, ...nine)];
    expect(asked(fresh, old, back)).toEqual([
      [
        ["campaign", 9, paul, "2026-11-02"],
        ["back", 13, paul, "2026-11-05"],
      ],
    ]);
    expect(pullOf(fresh, old, back).changes).toEqual([]);
    expect(asked(await held(...nine), back, old)[0]?.map(([from]) => from)).toEqual(["register", "back"]);
    const { after } = await settled(fresh, 1, old, back);
    expect([cellOf(after), asked(after, old, back), pullOf(after, old, back).changes]).toEqual([13, [], []]);
    const taken = await settled(fresh, 0, old, back);
    expect([cellOf(taken.after), asked(taken.after, old, back)]).toEqual([9, []]);
  });

  test("nothing is asked where it was never pulled, was given anew, is no more in the register, or was declared after", async () => {
    const back = shared(paul, ...wiped);
    expect(asked(await governed(), back)).toEqual([]);
    expect(asked(await edited(11), back)).toEqual([]);
    expect(asked(await held(...nine), shared(paul, ...wiped, ["PER-1", november, 9, "2026-11-08"]))).toEqual(
      [],
    );
    expect(asked(await held(["PER-1", november, 9, "2026-11-09"]), back)).toEqual([]);
  });
});

describe("an answer that a file no more gives", () => {
  const file = (...typed: readonly Typed[]) => filledOf(filledWorkbook(campaign, ...typed), "b.xlsx");

  test("stays, and it is said whose, since the file does not say whether it was wiped", async () => {
    const before = (await pulled(await governed(), [file(["PER-1", november, 9], ["PER-2", november, 5])]))
      .after;
    const { changes, conflicts, findings } = pullOf(before, file(["PER-2", november, 5]));
    expect([changes, conflicts]).toEqual([[], []]);
    expect(findings.map(({ source, finding: { severity, message } }) => [source, severity, message])).toEqual(
      [
        [
          "b.xlsx",
          "information",
          {
            code: "declared-not-given-here",
            values: { manager: "Paul Martin", count: 1, names: ["DUPONT Marie"] },
          },
        ],
      ],
    );
  });

  test("but where the file itself holds that it was given, it is asked about", async () => {
    const sheet = sharedSheet(paul, ...nine);
    const before = (await pulled(await governed(), [filledOf(sheet)])).after;
    const offline = filledOf(typedIn(sheet, campaign, ["PER-1", november, null]));
    expect(asked(before, offline)[0]?.[1]).toEqual(["back", 13, "dans le bloc de Paul Martin", null]);
    const { said } = await settled(before, 1, offline);
    expect(said[0]).toContain("it was taken back in the block of Paul Martin.");
  });
});
