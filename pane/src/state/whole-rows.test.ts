import { message, type Finding } from "@jalon/core";
import { expect, test } from "vitest";
import { withWholeRows } from "./whole-rows.ts";

const repair = (row: number, column: number, kind: string): Finding => ({
  code: kind,
  severity: "information",
  place: { sheet: "Projets", table: "projects", row, column },
  message: message(kind),
  repair: { kind, before: null, after: "x" },
});
const shifted = [0, 1, 2].map((column) => repair(4, column, "row-shifted"));
const other = repair(4, 7, "spelling");
const elsewhere = repair(9, 0, "row-shifted");

test("one cell of a shifted row brings the whole row, and no other", () => {
  const all = [...shifted, other, elsewhere];
  expect(withWholeRows(shifted.slice(1, 2), all)).toEqual(shifted);
  expect(withWholeRows([other, ...shifted], all)).toEqual([other, ...shifted]);
});

test("other repairs are left as they were chosen", () => {
  expect(withWholeRows([other], [...shifted, other])).toEqual([other]);
});
