import { contentAt, fingerprintOf, isBlankContent, sheetNamed, type Workbook } from "@jalon/core";
import { markOfRow } from "./row-marks.ts";

/** Rows of a sheet without a gap, from `row` on, and the mark of each. */
export interface RowMarks {
  readonly sheet: string;
  readonly row: number;
  readonly marks: readonly string[];
}

/**
 * Something beside the cells of a row: that a sheet is there, all that it holds, where a name or a table of ours is, whether a row
 * holds anything, or a column below a row.
 */
export type Fact =
  | readonly [kind: "sheet" | "whole" | "name", name: string]
  | readonly [kind: "table", sheet: string, name: string]
  | readonly [kind: "filled", sheet: string, row: number]
  | readonly [kind: "below", sheet: string, row: number, column: number];

/** A fact, and what it was found to be; "" for what is not there. */
export interface FactMark {
  readonly fact: Fact;
  readonly mark: string;
}

/**
 * What edits count on, as it was read: the rows that they write to, the headings by which their columns were found, and facts.
 * What nobody's edit counts on may change as it likes.
 */
export interface Reliance {
  readonly rows: readonly RowMarks[];
  readonly facts: readonly FactMark[];
}

function markOfWhole(workbook: Workbook, name: string): string {
  const sheet = sheetNamed(workbook, name);
  return sheet ? fingerprintOf(sheet.rows.map((_, row) => markOfRow(sheet, row)).join(" ")) : "";
}

function markOfName(workbook: Workbook, wanted: string): string {
  const at = workbook.names.find(({ name }) => name === wanted);
  return at ? JSON.stringify([at.sheet, at.position.row, at.position.column]) : "";
}

/** A table grows with what people type below it: only its headings count. */
function markOfTable(workbook: Workbook, sheet: string, wanted: string): string {
  const table = sheetNamed(workbook, sheet)?.tables.find(({ name }) => name === wanted);
  return table ? JSON.stringify([table.area.row, table.area.column, table.area.lastColumn]) : "";
}

function markOfColumn(workbook: Workbook, sheet: string, from: number, column: number): string {
  const now = sheetNamed(workbook, sheet);
  const isFilled = now?.rows.some((_, row) => row > from && !isBlankContent(contentAt(now, { row, column })));
  return isFilled ? "filled" : "";
}

/** What a fact is in a workbook. */
export function markOfFact(workbook: Workbook, fact: Fact): string {
  switch (fact[0]) {
    case "sheet":
      return sheetNamed(workbook, fact[1]) ? "there" : "";
    case "whole":
      return markOfWhole(workbook, fact[1]);
    case "name":
      return markOfName(workbook, fact[1]);
    case "table":
      return markOfTable(workbook, fact[1], fact[2]);
    case "filled":
      return markOfRow(sheetNamed(workbook, fact[1]), fact[2]) === "" ? "" : "filled";
    case "below":
      return markOfColumn(workbook, fact[1], fact[2], fact[3]);
  }
}

/** The same rows and facts as a workbook has them now. */
export function relianceNow(workbook: Workbook, { rows, facts }: Reliance): Reliance {
  return {
    rows: rows.map(({ sheet, row, marks }) => {
      const now = sheetNamed(workbook, sheet);
      return { sheet, row, marks: marks.map((_, down) => markOfRow(now, row + down)) };
    }),
    facts: facts.map(({ fact }) => ({ fact, mark: markOfFact(workbook, fact) })),
  };
}

/** True when everything that is counted on is as it was. */
export function stillHolds(workbook: Workbook, relied: Reliance): boolean {
  const now = relianceNow(workbook, relied);
  return (
    relied.rows.every(({ marks }, at) => marks.every((mark, down) => mark === now.rows[at]?.marks[down])) &&
    relied.facts.every(({ mark }, at) => mark === now.facts[at]?.mark)
  );
}
