import { textOfCell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import { collect } from "./collect.ts";
import { decimalsOf } from "./decimals-of.ts";
import { publishedFigures, type FigureFormula, type PublishedFigure } from "./published-figures.ts";
import { sayFigure } from "./say-figure.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** What a row publishes and what its other figures give. */
interface Compared {
  readonly row: RegisterRow;
  readonly said: number;
  readonly reckoned: number;
  readonly agrees: boolean;
}

/** Rows by which a column shows how it is worked out. */
const sampled = 200;

function figureOf(row: RegisterRow, key: string): number | null {
  const value = row.values[key];
  return typeof value === "number" ? value : null;
}

/** Half of the last figure that the cell was published with, in the field's own units. */
function halfStep(source: SourceTable, column: SourceColumn, row: RegisterRow, value: number): number {
  const text = textOfCell(source.cell(row.row, column.column));
  const digits = text
    .replace(/[^\d.,eE-]/g, "")
    .replace(/,(?=\d{1,2}$)/, ".")
    .replace(/,/g, "");
  const shown = Number(digits);
  if (digits === "" || !Number.isFinite(shown)) return 0;
  const scale = shown === 0 || value === 0 ? 1 : Math.abs(value / shown);
  return (0.5 * scale) / 10 ** decimalsOf(shown);
}

/** How far a figure may be from what is reckoned: its own rounding, and what the rounding of the others does to the result. */
function tolerance(
  source: SourceTable,
  column: SourceColumn,
  row: RegisterRow,
  formula: FigureFormula,
  figures: readonly number[],
  said: number,
): number {
  const reckoned = formula.reckon(figures) ?? 0;
  const carried = formula.of.map((key, at) => {
    const other = source.columnOf.get(key);
    if (!other) return 0;
    const nudged = figures.map((figure, index) =>
      index === at ? figure + halfStep(source, other, row, figure) : figure,
    );
    return Math.abs((formula.reckon(nudged) ?? reckoned) - reckoned);
  });
  const rounding = halfStep(source, column, row, said) + carried.reduce((sum, part) => sum + part, 0);
  return rounding * (1 + 1e-9) + Math.abs(reckoned) * 1e-9;
}

function agree(
  source: SourceTable,
  column: SourceColumn,
  row: RegisterRow,
  formula: FigureFormula,
  figures: readonly number[],
  said: number,
): boolean {
  const apart = Math.abs(said - (formula.reckon(figures) ?? said));
  return apart <= 1e-9 * Math.abs(said) || apart <= tolerance(source, column, row, formula, figures, said);
}

/** What a row publishes beside what its figures give; undefined where one of them is not there. */
function compareRow(
  source: SourceTable,
  column: SourceColumn,
  formula: FigureFormula,
  row: RegisterRow,
): Compared | undefined {
  const said = figureOf(row, column.key);
  if (said === null) return undefined;
  const figures: number[] = [];
  for (const key of formula.of) {
    const figure = figureOf(row, key);
    if (figure === null) return undefined;
    figures.push(figure);
  }
  const reckoned = formula.reckon(figures);
  if (reckoned === null) return undefined;
  return { row, said, reckoned, agrees: agree(source, column, row, formula, figures, said) };
}

function formulaWords(source: SourceTable, formula: FigureFormula): MessageValue {
  const headings = formula.of.map((key) => source.columnOf.get(key)?.field.heading);
  const fill = (language: "fr" | "en") =>
    formula.words.replace(/\{(\d)\}/g, (_, at: string) => `[${headings[Number(at)]?.[language] ?? "?"}]`);
  return { words: { fr: fill("fr"), en: fill("en") } };
}

function tell(
  source: SourceTable,
  column: SourceColumn,
  formula: FigureFormula,
  { row, said, reckoned }: Compared,
): Finding {
  const { field } = column;
  const told = message("figure-contradicted", {
    field: { words: field.heading },
    said: sayFigure(column, said),
    reckoned: sayFigure(column, reckoned),
    formula: formulaWords(source, formula),
  });
  return {
    code: told.code,
    severity: "warning",
    place: placeOf(source, row.row, column.key, row.id),
    message: told,
  };
}

/** The formula that most of some rows follow: the first of those as good; undefined when none can be tried. */
function bestFormula(
  source: SourceTable,
  rows: readonly RegisterRow[],
  column: SourceColumn,
  published: PublishedFigure,
): FigureFormula | undefined {
  const said = rows.filter((row) => figureOf(row, column.key) !== null).slice(0, sampled);
  let best: { readonly formula: FigureFormula; readonly agreeing: number } | undefined;
  for (const formula of published.formulas) {
    if (!formula.of.every((key) => source.columnOf.has(key))) continue;
    const compared = collect(said, (row) => compareRow(source, column, formula, row));
    const agreeing = compared.filter(({ agrees }) => agrees).length;
    if (compared.length > 0 && (!best || agreeing > best.agreeing)) best = { formula, agreeing };
  }
  return best?.formula;
}

function checkFigure(
  source: SourceTable,
  rows: readonly RegisterRow[],
  published: PublishedFigure,
): readonly Finding[] {
  const column = source.columnOf.get(published.field);
  const formula = column && bestFormula(source, rows, column, published);
  if (!column || !formula) return [];
  const compared = collect(rows, (row) => compareRow(source, column, formula, row));
  const wrong = compared.filter(({ agrees }) => !agrees);
  if (wrong.length > 3 && wrong.length * 2 > compared.length) {
    const field = { words: column.field.heading };
    const told = message("figures-unexplained", { field, count: wrong.length, total: compared.length });
    return [
      { code: told.code, severity: "information", place: placeOf(source, null, column.key), message: told },
    ];
  }
  return wrong.map((one) => tell(source, column, formula, one));
}

/**
 * Tells of each published variance or total that the row's own figures contradict, beyond the rounding of what was published. The way
 * in which the column is worked out is the one that most rows follow; where hardly any row follows one, the column is told of, once.
 */
export const checkFigures: Check = ({ table: { source, rows } }) =>
  source.table.key === "projects"
    ? publishedFigures.flatMap((published) => checkFigure(source, rows, published))
    : [];
