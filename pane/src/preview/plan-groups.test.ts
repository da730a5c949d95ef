import { message, type Change, type Plan } from "@jalon/core";
import { expect, test } from "vitest";
import { acceptedOf, acceptedPlan, planGroups, previewLines, withChoice } from "./plan-groups.ts";

const cell = (column: string, id: string, code = "why"): Change => ({
  kind: "set-cell",
  table: "projects",
  row: { id },
  column,
  before: { value: null },
  after: { value: 1 },
  by: "jalon",
  because: message(code),
});
const dress = (table: string): Change => ({
  kind: "dress",
  table,
  column: "name",
  before: null,
  after: null,
  by: "jalon",
  because: message("looks", { table }),
});
const plan: Plan = {
  title: message("plan"),
  changes: [
    cell("budget", "P-1"),
    dress("projects"),
    cell("budget", "P-2"),
    cell("start", "P-1"),
    dress("people"),
  ],
};

test("changes of one column for one reason go together; what only dresses goes together whatever its table", () => {
  const groups = planGroups(plan);
  expect(
    groups.map(({ kind, table, column, changes }) => [kind, table, column, changes.map(({ at }) => at)]),
  ).toEqual([
    ["set-cell", "projects", "budget", [0, 2]],
    ["dress", null, null, [1, 4]],
    ["set-cell", "projects", "start", [3]],
  ]);
  expect(groups[0]?.because).toEqual({ code: "why" });
  expect(groups[1]?.because).toBeNull();
});

test("what the user clears is left out of the plan, and nothing else", () => {
  const [budget] = planGroups(plan);
  if (!budget) throw new Error("no group");
  const one = withChoice(new Set(), budget.changes.slice(0, 1), false);
  expect(acceptedOf(budget, one)).toBe("some");
  expect(acceptedPlan(plan, one).changes).toEqual(plan.changes.slice(1));
  const none = withChoice(one, budget.changes, false);
  expect(acceptedOf(budget, none)).toBe("none");
  expect(acceptedOf(budget, withChoice(none, budget.changes, true))).toBe("all");
  expect(acceptedPlan(plan, new Set())).toBe(plan);
});

test("an open group shows its changes under its head", () => {
  const groups = planGroups(plan);
  const lines = previewLines(groups, new Set([groups[0]?.key ?? ""]));
  expect(lines.map((line) => ("head" in line ? line.head.kind : line.item.at))).toEqual([
    "set-cell",
    0,
    2,
    "dress",
    "set-cell",
  ]);
});

const shifted = (row: number, column: string): Change => ({
  ...cell(column, "P-1"),
  because: message("cell-of-shifted-row", { cell: `${column}${row}`, row }),
});

test("a shifted row is one group, whole or not at all; other repairs go by what they mend", () => {
  const spelling = (column: string, said: string): Change => ({
    ...cell(column, "P-2"),
    because: message("choice-nearest", { said }),
  });
  const groups = planGroups({
    title: message("repair-plan"),
    changes: [
      shifted(5, "name"),
      spelling("status", "en cour"),
      shifted(5, "budget"),
      shifted(9, "name"),
      spelling("programme", "Reseau"),
    ],
  });
  expect(groups.map(({ shiftedRow, column, changes }) => [shiftedRow, column, changes.length])).toEqual([
    [5, null, 2],
    [null, null, 2],
    [9, "name", 1],
  ]);
});
