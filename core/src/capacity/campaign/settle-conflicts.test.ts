import { expect, test } from "vitest";
import { pullAvailability } from "./pull-availability.ts";
import { readCampaign } from "./read-campaign.ts";
import { conflictKey, settleConflicts } from "./settle-conflicts.ts";
import { filledWorkbook, givenCampaign, givenRegister, type Typed } from "./testing-campaign.ts";

const asOf = "2026-11-10";
const { register } = givenRegister();

function filled(source: string, ...typed: readonly Typed[]) {
  const read = readCampaign({ ...filledWorkbook(givenCampaign(), ...typed), source });
  if ("refused" in read) throw new Error(read.refused.code);
  return read.filled;
}

const pull = pullAvailability(
  register,
  [filled("a.xlsx", ["PER-1", "days:2026-11", 9]), filled("b.xlsx", ["PER-1", "days:2026-11", 7])],
  { asOf },
);
const [conflict] = pull.conflicts;
const key = conflict ? conflictKey(conflict) : "";

test("without a word every conflict stays", () => {
  expect(pull.conflicts).toHaveLength(1);
  expect(settleConflicts(register, pull, {}, asOf)).toEqual(pull);
  expect(settleConflicts(register, pull, { [key]: 7 }, asOf)).toEqual(pull);
});

test.each([0, 1])("the declared value %i that was chosen is a change like the others", (at) => {
  const settled = settleConflicts(register, pull, { [key]: at }, asOf);
  expect(settled.conflicts).toEqual([]);
  expect(settled.changes.filter(({ month }) => month === "2026-11")).toEqual([
    {
      person: "PER-1",
      name: conflict?.name,
      month: "2026-11",
      before: 13,
      after: conflict?.values[at]?.days,
      how: "entered",
      by: conflict?.values[at]?.by,
      inBlockOf: "Paul Martin",
      isDated: false,
      savedAt: null,
      on: asOf,
      manager: "Paul Martin",
    },
  ]);
});

test("the register's own value stays, and the answer is set aside", () => {
  const values = [
    {
      from: "register" as const,
      days: 13,
      how: null,
      by: null,
      inBlockOf: null,
      on: null,
      source: "Disponibilités",
      savedAt: null,
    },
    {
      from: "campaign" as const,
      days: 9,
      how: "entered" as const,
      by: "x",
      inBlockOf: null,
      on: asOf,
      source: "a.xlsx",
      savedAt: null,
    },
  ];
  const against = { ...pull, changes: [], conflicts: [{ ...conflict!, values }] };
  expect(settleConflicts(register, against, { [key]: 0 }, asOf)).toMatchObject({
    changes: [],
    conflicts: [],
    setAside: [{ after: 9, by: "x", on: asOf }],
  });
});
