import { expect, test } from "vitest";
import { applyEdits, plainSheet, type Edit, type Workbook } from "@jalon/core";
import { editSlices } from "./edit-slices.ts";

const workbook: Workbook = { source: "book.xlsx", names: [], sheets: [plainSheet("A", [["x"]])] };
const write = (row: number, value: number): Edit => ({
  kind: "write",
  sheet: "A",
  row,
  column: 0,
  content: { value },
});
const block: Edit = {
  kind: "write-block",
  sheet: "A",
  row: 2,
  column: 1,
  rows: Array.from({ length: 700 }, (_, at) => [at, "a", null, "b", true]),
};

test("a few edits are one slice", () => {
  const edits = [write(0, 1), write(1, 2)];
  expect(editSlices(edits)).toEqual([edits]);
  expect(editSlices([])).toEqual([]);
});

test("many edits and large blocks are several slices that do the same, in the same order", () => {
  const edits = [
    write(5, 1),
    block,
    ...Array.from({ length: 3000 }, (_, row) => write(row, row)),
    write(5, 9),
  ];
  const slices = editSlices(edits);
  expect(slices.length).toBeGreaterThan(4);
  expect(slices.reduce((now, slice) => applyEdits(now, slice), workbook)).toEqual(
    applyEdits(workbook, edits),
  );
});

test("a block without cells stays an edit", () => {
  expect(editSlices([{ ...block, rows: [[], []] }]).flat()).toHaveLength(1);
});
