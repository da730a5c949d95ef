import { describe, expect, test } from "vitest";
import { plainSheet, type Workbook } from "@jalon/core";
import { namedAreas, referencesOf } from "./references-of.ts";

const workbook: Workbook = {
  source: "book.xlsx",
  names: [{ name: "Taux", sheet: "Réglages", position: { row: 2, column: 1 } }],
  sheets: [
    {
      ...plainSheet("Projets", []),
      tables: [{ name: "Liste", area: { row: 4, column: 0, lastRow: 9, lastColumn: 3 } }],
    },
    plainSheet("Réglages", []),
  ],
};

function shown(formula: string): readonly string[] {
  return referencesOf(formula, "Projets", namedAreas(workbook)).map(
    ({ sheet, row, column, lastRow, lastColumn }) => `${sheet} ${row},${column}-${lastRow},${lastColumn}`,
  );
}

describe("the cells that a formula takes its value from", () => {
  test.each([
    { formula: "=A1+$B$2", want: ["projets 0,0-0,0", "projets 1,1-1,1"] },
    { formula: "=SUM(C2:C10)", want: ["projets 1,2-9,2"] },
    { formula: "=SUM(A:B)", want: ["projets 0,0-1048575,1"] },
    { formula: "=SUM(3:4)", want: ["projets 2,0-3,16383"] },
    { formula: "='Réglages'!B3*Réglages!C4", want: ["réglages 2,1-2,1", "réglages 3,2-3,2"] },
    { formula: "='L''été'!A1", want: ["l'été 0,0-0,0"] },
    { formula: "=SUM(Liste[Coût])", want: ["projets 4,0-9,3"] },
    { formula: "=A2*Taux", want: ["projets 1,0-1,0", "réglages 2,1-2,1"] },
    { formula: '=IF(A1="B2","C3",LOG10(D4))', want: ["projets 0,0-0,0", "projets 3,3-3,3"] },
    { formula: "=TODAY()", want: [] },
  ])("$formula", ({ formula, want }) => {
    expect(shown(formula)).toEqual(want);
  });
});
