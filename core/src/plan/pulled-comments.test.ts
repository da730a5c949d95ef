import { expect, test } from "vitest";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { commentConflictKey, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import {
  filledWorkbook,
  givenCampaign,
  givenRegister,
  type Typed,
} from "../capacity/campaign/testing-campaign.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { readJournal } from "./journal.ts";
import { pulledComments } from "./pulled-comments.ts";
import { asOf, filledOf, governed, readNow, stamp } from "./testing-availability.ts";

const campaign = givenCampaign();
const saying = (comment: string, ...typed: readonly Typed[]) =>
  filledOf(filledWorkbook(campaign, ["PER-1", "comment", comment], ...typed));

function compared(workbook: Workbook, comment: string) {
  const options = { asOf, pulledComments: pulledComments(workbook) };
  const { comments, commentConflicts } = pullAvailability(readNow(workbook), [saying(comment)], options);
  const apart = commentConflicts.map(({ values }) => values.map(({ from, comment: said }) => [from, said]));
  return [comments.map((one) => [one.comment, one.manager]), apart];
}

async function after(workbook: Workbook, comment: string, ...typed: readonly Typed[]): Promise<Workbook> {
  const register = readNow(workbook);
  const options = { asOf, pulledComments: pulledComments(workbook) };
  const pull = pullAvailability(register, [saying(comment, ...typed)], options);
  const host = memoryHost(workbook);
  await applyPlan(host, proposeAvailability(workbook, register, pull).plan, stamp);
  return host.workbook();
}

/** The user writes a comment on Marie in the register. */
async function written(workbook: Workbook, value: string): Promise<Workbook> {
  const host = memoryHost(workbook);
  const column = sheetNamed(workbook, "availability")?.rows[0]?.indexOf("comment") ?? -1;
  await host.writeEdits([{ kind: "write", sheet: "availability", row: 1, column, content: { value } }]);
  return host.workbook();
}

const change = (comment: string) => [[[comment, "Paul Martin"]], []];
const conflict = (mine: string, theirs: string) => [
  [],
  [
    [
      ["register", mine],
      ["campaign", theirs],
    ],
  ],
];

test("a comment that the user wrote stands against another one, whoever wrote one there before", async () => {
  const before = await governed();
  expect(compared(before, "à mi-temps")).toEqual(change("à mi-temps"));
  expect(compared(await written(before, "la mienne"), "à mi-temps")).toEqual(
    conflict("la mienne", "à mi-temps"),
  );
  const pulled = await after(before, "à mi-temps");
  expect(compared(await written(pulled, "la mienne"), "en congé")).toEqual(conflict("la mienne", "en congé"));
});

test("a comment that a pull wrote is its manager's to change, also when it came with the whole grid", async () => {
  const pulled = await after(await governed(), "à mi-temps");
  expect(compared(pulled, "à mi-temps")).toEqual([[], []]);
  expect(compared(pulled, "en congé")).toEqual(change("en congé"));
  const { workbook } = givenRegister();
  const bare = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === "people") };
  const grid = await after(bare, "à mi-temps", ["PER-1", "days:2027-01", 9]);
  expect(compared(grid, "en congé")).toEqual(change("en congé"));
});

test("the user's word settles it, and the journal never keeps what a comment says", async () => {
  const workbook = await written(await governed(), "la mienne");
  const register = readNow(workbook);
  const pull = pullAvailability(register, [saying("à mi-temps")], { asOf });
  const [one] = pull.commentConflicts;
  const settledAs = (choice: number) =>
    settleConflicts(register, pull, one ? { [commentConflictKey(one)]: choice } : {}, asOf);
  expect(settledAs(0)).toMatchObject({ comments: [], commentConflicts: [] });
  const { plan } = proposeAvailability(workbook, register, settledAs(1));
  expect(plan.changes.map(({ because }) => because)).toEqual([
    { code: "availability-comment", values: { name: "DUPONT Marie", manager: "Paul Martin" } },
  ]);
  const host = memoryHost(workbook);
  await applyPlan(host, plan, stamp);
  const journal = JSON.stringify(readJournal(host.workbook()));
  expect([journal.includes("mi-temps"), journal.includes("la mienne")]).toEqual([false, false]);
  expect(compared(host.workbook(), "en congé")).toEqual(change("en congé"));
});
