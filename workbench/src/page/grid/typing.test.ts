import { expect, test } from "vitest";
import { governedName, plainSheet, type Workbook } from "@jalon/core";
import { layoutOf } from "./sheet-layout.ts";
import { pasteIn, typeIn } from "./typing.ts";

const sheet = {
  ...plainSheet("S", [
    ["Nom", "Météo", "Total"],
    ["Alpha", "Vert", 3],
  ]),
  formulas: [{ row: 1, column: 2, formula: "=1+2", value: "known" as const }],
  dress: { health: { list: "health", listValues: ["Vert", "Orange", "Rouge"] } },
};
const workbook: Workbook = {
  source: "x",
  sheets: [sheet],
  names: [{ name: governedName("projects", "health"), sheet: "S", position: { row: 0, column: 1 } }],
};
const context = { sheet, layout: layoutOf(workbook, sheet), stale: new Map(), language: "fr" as const };

test("typing writes a typed cell, once", () => {
  expect(typeIn(context, 1, 0, "12,5").edits).toEqual([
    { kind: "write", sheet: "S", row: 1, column: 0, content: { value: 12.5 } },
  ]);
  expect(typeIn(context, 1, 0, "Alpha").edits).toEqual([]);
});

test("a formula's cell takes nothing, and a formula is refused in words", () => {
  expect(typeIn(context, 1, 2, "5")).toEqual({ edits: [], notice: null });
  expect(typeIn(context, 1, 0, "=2+2").notice).toEqual({ code: "formula-refused", text: "=2+2" });
});

test("an entry that is not in the list is kept and said", () => {
  expect(typeIn(context, 1, 1, "rouge").notice).toBeNull();
  expect(typeIn(context, 1, 1, "Mauve")).toMatchObject({
    edits: [{ row: 1 }],
    notice: { code: "not-in-list" },
  });
});

test("a block is pasted cell by cell, around formulas", () => {
  const { edits } = pasteIn(context, 1, 0, "Gamma\tRouge\t9\r\nDelta\tVert\t\r\n");
  expect(edits.map((edit) => ("row" in edit ? [edit.row, edit.column] : []))).toEqual([
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
  ]);
});
