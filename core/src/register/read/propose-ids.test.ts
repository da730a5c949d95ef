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
    name: "an id written another way",
    own: ["p3", null],
    taken: [],
    want: ["p3", "P-004"],
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
