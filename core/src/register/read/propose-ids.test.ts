import { expect, test } from "vitest";
import { proposeIds } from "./propose-ids.ts";

test.each([
  {
    name: "no id at all",
    own: [null, null],
    taken: [],
    want: ["P-001", "P-002"],
  },
  {
    name: "some ids",
    own: ["P-007", null, "X9"],
    taken: [],
    want: ["P-007", "P-008", "X9"],
  },
  {
    name: "an id of a row that is gone is not used again",
    own: ["P-001", null],
    taken: ["P-012"],
    want: ["P-001", "P-013"],
  },
  {
    name: "the sheet's own way of writing ids, above the greatest",
    own: ["AM-017", null, "AM-060", "AM-019", null],
    taken: [],
    want: ["AM-017", "AM-061", "AM-060", "AM-019", "AM-062"],
  },
  {
    name: "without padding where the sheet has none",
    own: ["p3", null],
    taken: [],
    want: ["p3", "p4"],
  },
  {
    name: "our own way where the sheet's ids have none in common",
    own: ["2024-001", "MG-7", "Portail", null],
    taken: [],
    want: ["2024-001", "MG-7", "Portail", "P-001"],
  },
  {
    name: "a stray id does not set the way",
    own: ["AM-017", "AM-018", "X9", null],
    taken: [],
    want: ["AM-017", "AM-018", "X9", "AM-019"],
  },
  {
    name: "past a thousand",
    own: ["P-999", null],
    taken: [],
    want: ["P-999", "P-1000"],
  },
])("$name", ({ own, taken, want }) => {
  expect(proposeIds("P", own, taken).map((row) => row.id)).toEqual(want);
});

test("says which ids are only proposed", () => {
  expect(proposeIds("P", ["A", null]).map((row) => row.proposed)).toEqual([false, true]);
});

test("a row that waits to be put right takes no number from the others", () => {
  const ids = proposeIds("P", ["AM-001", null, null], [], (at) => at === 1);
  expect(ids.map(({ id }) => id)).toEqual(["AM-001", "AM-003", "AM-002"]);
});
