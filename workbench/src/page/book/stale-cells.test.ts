import { expect, test } from "vitest";
import { plainSheet, type Workbook } from "@jalon/core";
import { isStale, staleAfter, writtenBy } from "./stale-cells.ts";

const formula = (row: number, column: number, text: string) => ({
  row,
  column,
  formula: text,
  value: "known" as const,
});

const workbook: Workbook = {
  source: "book.xlsx",
  names: [],
  sheets: [
    {
      ...plainSheet("A", []),
      formulas: [formula(0, 1, "=A1*2"), formula(0, 2, "=B1+1"), formula(5, 0, "=9")],
    },
    { ...plainSheet("B", []), formulas: [formula(0, 0, "=SUM(A!C1:C9)"), formula(1, 0, "=Z99")] },
  ],
};

test("what depends on a written cell is stale, directly or through others and other sheets; nothing else is", () => {
  const stale = staleAfter(new Map(), workbook, [{ sheet: "a", row: 0, column: 0 }]);
  expect([isStale(stale, "A", 0, 1), isStale(stale, "A", 0, 2), isStale(stale, "B", 0, 0)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isStale(stale, "A", 5, 0), isStale(stale, "B", 1, 0)]).toEqual([false, false]);
});

test("a formula that is replaced by a value is no longer stale", () => {
  const stale = staleAfter(new Map(), workbook, [{ sheet: "a", row: 0, column: 0 }]);
  const after = staleAfter(stale, { ...workbook, sheets: [] }, [{ sheet: "a", row: 0, column: 1 }]);
  expect(isStale(after, "A", 0, 1)).toBe(false);
  expect(isStale(after, "A", 0, 2)).toBe(true);
});

test("formulas that speak of each other in a circle come to an end", () => {
  const circle = {
    ...workbook,
    sheets: [{ ...plainSheet("A", []), formulas: [formula(0, 0, "=B1"), formula(0, 1, "=A1")] }],
  };
  const stale = staleAfter(new Map(), circle, [{ sheet: "a", row: 0, column: 0 }]);
  expect(isStale(stale, "A", 0, 1)).toBe(true);
});

test("what depends on what is known again after a formula was written", () => {
  expect(isStale(staleAfter(new Map(), workbook, [{ sheet: "a", row: 8, column: 8 }]), "A", 5, 0)).toBe(
    false,
  );
  const rewritten = {
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, formulas: [...sheet.formulas.slice(0, 2), formula(5, 0, "=I9")] } : sheet,
    ),
  };
  expect(isStale(staleAfter(new Map(), rewritten, [{ sheet: "a", row: 8, column: 8 }]), "A", 5, 0)).toBe(
    true,
  );
});

test("a written block counts cell by cell", () => {
  const written = writtenBy([
    { kind: "write-block", sheet: "A", row: 1, column: 2, rows: [["x", "y"], ["z"]] },
  ]);
  expect(written).toEqual([
    { sheet: "a", row: 1, column: 2 },
    { sheet: "a", row: 1, column: 3 },
    { sheet: "a", row: 2, column: 2 },
  ]);
});
