import { highlightingsOf, type Area } from "@jalon/core";
import { cellsText, fixedColumn } from "../addresses.ts";
import { plannedValidation } from "../dress-plan.ts";
import type { Memory } from "../memory.ts";
import type { DressStep, Step } from "../steps.ts";
import { run, type Context } from "./run.ts";

/** What stands on columns that are about to be dressed, by `columnKey`. */
export interface ColumnsBefore {
  /** Columns that have a validation. */
  readonly validated: ReadonlySet<string>;
  /** Our own conditional formats that are to go, by their ids. */
  readonly highlights: ReadonlyMap<string, readonly string[]>;
}

/** How a column is known among those that are about to be dressed. */
export function columnKey(sheet: string, area: Area): string {
  return `${sheet}!${area.column}`;
}

type OnColumn = DressStep & { readonly area: Area };

const rangeOf = ({ workbook }: Context, { sheet, area }: OnColumn): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(cellsText(area));

const losesHighlight = ({ before, after }: OnColumn): boolean =>
  before?.highlight !== undefined && before.highlight !== after?.highlight;

/** A rule's formula without the row that it speaks of, which moves with the cells. */
const anyRow = (formula: string): string => formula.replace(/(\$[A-Z]{1,3})\$?\d+/g, "$1");

function isOurs(step: OnColumn, format: Excel.ConditionalFormat): boolean {
  const ours = step.before ? highlightingsOf(step.before, fixedColumn(step.area)) : [];
  return ours.some((one) =>
    "bar" in one
      ? format.type === "DataBar"
      : format.type === "Custom" && anyRow(format.custom.rule.formula) === anyRow(`=${one.formula}`),
  );
}

/** Two questions, whatever the number of columns: which conditional formats there are, and what the formulas of the custom ones say. */
async function ourHighlights(context: Context, steps: readonly OnColumn[]) {
  const found = steps.map((step) => rangeOf(context, step).conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const all = found.flatMap(({ items }) => items);
  for (const { type, custom } of all) if (type === "Custom") custom.rule.load("formula");
  await context.sync();
  return new Map(
    steps.map((step, index): [string, readonly string[]] => {
      const ours = (found[index]?.items ?? []).filter((format) => isOurs(step, format));
      return [columnKey(step.sheet, step.area), ours.map(({ id }) => id)];
    }),
  );
}

async function validatedColumns(context: Context, steps: readonly OnColumn[]): Promise<ReadonlySet<string>> {
  const types = steps.map((step) => rangeOf(context, step).dataValidation.load("type"));
  await context.sync();
  return new Set(
    steps.flatMap(({ sheet, area }, index) =>
      types[index]?.type === "None" ? [] : [columnKey(sheet, area)],
    ),
  );
}

/** What stands on the columns that the steps dress: asked only where it matters, and in a few questions for all of them. */
export async function columnsBefore(steps: readonly Step[], memory: Memory): Promise<ColumnsBefore> {
  const added = new Set(steps.flatMap((step) => (step.is === "add-sheet" ? [step.sheet] : [])));
  const onColumns = steps.filter(
    (step): step is OnColumn => step.is === "dress" && step.area !== null && !added.has(step.sheet),
  );
  const validating = onColumns.filter(({ after }) => plannedValidation(after, memory) !== null);
  const losing = onColumns.filter(losesHighlight);
  const none: ColumnsBefore = { validated: new Set(), highlights: new Map() };
  if (validating.length === 0 && losing.length === 0) return none;
  return run(async (context) => ({
    validated: validating.length > 0 ? await validatedColumns(context, validating) : none.validated,
    highlights: losing.length > 0 ? await ourHighlights(context, losing) : none.highlights,
  }));
}
