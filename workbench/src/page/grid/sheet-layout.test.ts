import { expect, test } from "vitest";
import { governedName, plainSheet, type Workbook } from "@jalon/core";
import { classesOf, isEditable, spillOf } from "./cell-look.ts";
import { layoutOf } from "./sheet-layout.ts";

const sheet = {
  ...plainSheet("Projets", [
    ["Portefeuille des projets de la direction", null, null, null],
    [],
    ["Nom", "Météo", "Coût", "Rang"],
    ["Alpha", "Vert", 1200, 1],
    ["Bêta", "Rouge", 800, 2],
  ]),
  formulas: [{ row: 4, column: 2, formula: "=C4*2", value: "known" as const }],
  merges: [{ row: 1, column: 0, lastRow: 1, lastColumn: 3 }],
  numberFormats: [null, null, "#,##0", null],
  dress: { health: { highlight: "health" as const }, rank: { computed: true } },
};
const name = (column: string, at: number) => ({
  name: governedName("projects", column),
  sheet: "Projets",
  position: { row: 2, column: at },
});
const workbook: Workbook = { source: "x", sheets: [sheet], names: [name("health", 1), name("rank", 3)] };
const layout = layoutOf(workbook, sheet);
const context = { sheet, layout, stale: new Map([["projets", new Set([4 * 16_384 + 2])]]) };

test("headings, formats and merged cells are found", () => {
  expect(layout.headingRow).toBe(2);
  expect(layout.columns[2]?.format).toBe("#,##0");
  expect(layout.spans.get(1)?.get(0)).toBe(4);
});

test("a plain sheet's headings are the row with most texts", () => {
  expect(layoutOf({ ...workbook, names: [] }, { ...sheet, dress: {} }).headingRow).toBe(2);
});

test("what Jalon put on a column shows below its heading only", () => {
  expect(classesOf(context, 3, 1)).toBe("is-text is-painted paint-green");
  expect(classesOf(context, 4, 1)).toBe("is-text is-painted paint-red");
  expect(classesOf(context, 2, 1)).toBe("is-text is-heading");
  expect(classesOf(context, 3, 3)).toBe("is-number is-computed");
});

test("formulas are read-only and say when they are stale", () => {
  expect(classesOf(context, 4, 2)).toBe("is-number is-formula is-stale");
  expect([isEditable(context, 4, 2), isEditable(context, 3, 2)]).toEqual([false, true]);
});

test("a sheet that Jalon keeps is locked and its headings stay in view", () => {
  const ours = { ...sheet, dress: { "": { headingRow: 0, locked: true } } };
  const kept = layoutOf(workbook, ours);
  expect(kept).toMatchObject({ locked: true, frozenRows: 1, rowCount: 5 });
  expect(isEditable({ ...context, layout: kept }, 3, 2)).toBe(false);
});

test("a long title runs over the empty cells beside it, not over filled ones", () => {
  expect(spillOf(context, 0, 0)).toBeGreaterThan(layout.columns[0]?.width ?? 0);
  expect(spillOf(context, 3, 0)).toBeNull();
});
