import { textOfCell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { formatPercent } from "../../foundation/format.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { RegisterRow } from "../register.ts";
import type { Field } from "../schema-types.ts";
import type { Check } from "./check.ts";
import { decimalsOf } from "./decimals-of.ts";
import { publishedFigures, type FigureFormula, type PublishedFigure } from "./published-figures.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** What a row publishes and what its other figures give. */
interface Compared {
  readonly row: RegisterRow;
  readonly said: number;
  readonly reckoned: number;
  readonly agrees: boolean;
}

function figureOf(row: RegisterRow, key: string): number | null {
  const value = row.values[key];
  return typeof value === "number" && !isMissing(value) ? value : null;
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

function compareRows(
  source: SourceTable,
  rows: readonly RegisterRow[],
  column: SourceColumn,
  formula: FigureFormula,
): readonly Compared[] {
  return rows.flatMap((row): readonly Compared[] => {
    const said = figureOf(row, column.key);
    const figures = formula.of.map((key) => figureOf(row, key));
    const known = figures.filter((figure) => figure !== null);
    if (said === null || known.length < figures.length) return [];
    const reckoned = formula.reckon(known);
    if (reckoned === null) return [];
    return [
      {
        row,
        said,
        reckoned,
        agrees: Math.abs(said - reckoned) <= tolerance(source, column, row, formula, known, said),
      },
    ];
  });
}

function shown(field: Field, figure: number): MessageValue {
  if (field.type !== "percentage") return figure;
  return { words: { fr: formatPercent("fr", figure, 2), en: formatPercent("en", figure, 2) } };
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
    said: shown(field, said),
    reckoned: shown(field, reckoned),
    formula: formulaWords(source, formula),
  });
  return {
    code: told.code,
    severity: "warning",
    place: placeOf(source, row.row, column.key, row.id),
    message: told,
  };
}

/** The formula that most rows follow (the first of those as good), with its rows compared. */
function bestFormula(
  source: SourceTable,
  rows: readonly RegisterRow[],
  column: SourceColumn,
  published: PublishedFigure,
) {
  let best: { formula: FigureFormula; compared: readonly Compared[]; agreeing: number } | undefined;
  for (const formula of published.formulas) {
    if (!formula.of.every((key) => source.columnOf.has(key))) continue;
    const compared = compareRows(source, rows, column, formula);
    const agreeing = compared.filter(({ agrees }) => agrees).length;
    if (compared.length > 0 && (!best || agreeing > best.agreeing)) best = { formula, compared, agreeing };
  }
  return best;
}

function checkFigure(
  source: SourceTable,
  rows: readonly RegisterRow[],
  published: PublishedFigure,
): readonly Finding[] {
  const column = source.columnOf.get(published.field);
  const best = column && bestFormula(source, rows, column, published);
  if (!column || !best) return [];
  const wrong = best.compared.filter(({ agrees }) => !agrees);
  if (wrong.length > 3 && wrong.length * 2 > best.compared.length) {
    const told = message("figures-unexplained", {
      field: { words: column.field.heading },
      count: wrong.length,
      total: best.compared.length,
    });
    return [
      { code: told.code, severity: "information", place: placeOf(source, null, column.key), message: told },
    ];
  }
  return wrong.map((compared) => tell(source, column, best.formula, compared));
}

/**
 * Tells of each published variance or total that the row's own figures contradict, beyond the rounding of what was published. The way
 * in which the column is worked out is the one that most rows follow; where hardly any row follows one, the column is told of, once.
 */
export const checkFigures: Check = ({ table: { source, rows } }) =>
  source.table.key === "projects"
    ? publishedFigures.flatMap((published) => checkFigure(source, rows, published))
    : [];
