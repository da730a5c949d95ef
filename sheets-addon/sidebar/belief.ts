import { governedKeys, sheetNamed, type Edit, type RowSpan, type Workbook } from "@jalon/core";
import { markOfFact, type Fact, type FactMark, type Reliance, type RowMarks } from "../src/reliance.ts";
import { markOfRow } from "../src/row-marks.ts";
import { rowsTouched, sheetsTouched, type TouchedRows } from "./touched-rows.ts";

/** What is known of the spreadsheet: as it was read, and as the script said after what was written since. */
export interface Belief {
  /** What edits count on, as it is believed to be; their columns were found by these headings. */
  relianceOf(edits: readonly Edit[], headings: readonly RowSpan[]): Reliance;
  /** Takes what the script found after edits were made. */
  learn(after: Reliance): void;
}

/** Facts that edits of these kinds count on. */
function factsOfEdit(edit: Edit): readonly Fact[] {
  if (edit.kind === "set-name") return [["name", edit.name]];
  if (edit.kind === "remove-sheet") return [["whole", edit.sheet]];
  return edit.kind === "resize-table" ? [["table", edit.sheet, edit.name]] : [];
}

/** Governed columns are where their names say. */
function namesOn({ names }: Workbook, sheets: ReadonlySet<string>): readonly Fact[] {
  const governed = names.filter(({ name, sheet }) => governedKeys(name) && sheets.has(sheet.toLowerCase()));
  return governed.map(({ name }) => ["name", name]);
}

/** Rows in runs without a gap. */
function runsOf(rows: ReadonlySet<number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Begins with the spreadsheet as it was read. */
export function believe(workbook: Workbook): Belief {
  const learned = new Map<string, string>();
  const rowKey = (sheet: string, row: number): string => JSON.stringify(["row", sheet.toLowerCase(), row]);

  function markAt(sheet: string, row: number): string {
    return learned.get(rowKey(sheet, row)) ?? markOfRow(sheetNamed(workbook, sheet), row);
  }

  function markOf(fact: Fact): string {
    if (fact[0] === "filled") return markAt(fact[1], fact[2]) === "" ? "" : "filled";
    return learned.get(JSON.stringify(fact)) ?? markOfFact(workbook, fact);
  }

  function marksOf(touched: TouchedRows): readonly RowMarks[] {
    return [...touched.values()].flatMap(({ sheet, rows }) =>
      runsOf(rows).map((run) => {
        return { sheet, row: run[0] ?? 0, marks: run.map((row) => markAt(sheet, row)) };
      }),
    );
  }

  /** A column that is given its name where nothing stands belongs there only as long as nothing does. */
  function factsBelow(edit: Edit): readonly Fact[] {
    if (edit.kind !== "set-name" || !edit.at) return [];
    const fact: Fact = ["below", edit.at.sheet, edit.at.row, edit.at.column];
    return markOf(fact) === "" ? [fact] : [];
  }

  /** A row that is written below the last one belongs there only as long as that one is there. */
  function factsAbove(rows: readonly RowMarks[]): readonly Fact[] {
    return rows.flatMap(({ sheet, row, marks }): readonly Fact[] =>
      row > 0 && marks[0] === "" && markAt(sheet, row - 1) !== "" ? [["filled", sheet, row - 1]] : [],
    );
  }

  return {
    relianceOf(edits, headings) {
      const sheets = sheetsTouched(edits);
      const rows = marksOf(rowsTouched(edits, headings));
      const facts: readonly Fact[] = [
        ...[...sheets].map((sheet): Fact => ["sheet", sheet]),
        ...namesOn(workbook, sheets),
        ...edits.flatMap(factsOfEdit),
        ...edits.flatMap(factsBelow),
        ...factsAbove(rows),
      ];
      const marks = new Map(
        facts.map((fact): [string, FactMark] => [JSON.stringify(fact), { fact, mark: markOf(fact) }]),
      );
      return { rows, facts: [...marks.values()] };
    },
    learn({ rows, facts }) {
      for (const { sheet, row, marks } of rows)
        marks.forEach((mark, down) => learned.set(rowKey(sheet, row + down), mark));
      for (const { fact, mark } of facts) learned.set(JSON.stringify(fact), mark);
    },
  };
}
