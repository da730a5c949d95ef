import { computedShade, highlightingsOf, type Area, type Dress } from "@jalon/core";
import { fixedColumn } from "../addresses.ts";
import { plannedValidation, pointsOf, type PlannedValidation } from "../dress-plan.ts";
import type { DressStep } from "../steps.ts";
import { columnKey, type ColumnsBefore } from "./columns-before.ts";
import { openSheet, rangeIn, sheetIn, type Writing } from "./writing.ts";

function putValidation(range: Excel.Range, { rule, warning, prompt }: PlannedValidation): void {
  const validation = range.dataValidation;
  validation.clear();
  if (rule) validation.rule = rule as Excel.DataValidationRule;
  if (warning) validation.errorAlert = { ...warning, showAlert: true, style: "Warning" };
  if (prompt) validation.prompt = { ...prompt, showPrompt: true };
}

function putHighlights(range: Excel.Range, dress: Dress, first: string): void {
  for (const highlighting of highlightingsOf(dress, first)) {
    if ("bar" in highlighting) {
      const { positiveFormat } = range.conditionalFormats.add("DataBar").dataBar;
      positiveFormat.fillColor = `#${highlighting.bar}`;
      positiveFormat.gradientFill = false;
      continue;
    }
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=${highlighting.formula}`;
    custom.format.fill.color = `#${highlighting.paint.fill}`;
    custom.format.font.color = `#${highlighting.paint.ink}`;
  }
}

function putLook(range: Excel.Range, dress: Dress): void {
  if (dress.numberFormat !== undefined) range.numberFormat = dress.numberFormat as unknown as string[][];
  if (dress.width !== undefined) range.format.columnWidth = pointsOf(dress.width);
  if (dress.wrap) range.format.wrapText = true;
  if (dress.computed) range.format.fill.color = `#${computedShade}`;
}

/** Ours gives way to a validation of the user's; and goes with our dress. */
function changeValidation(writing: Writing, step: DressStep, range: Excel.Range, isTheirs: boolean): void {
  const before = plannedValidation(step.before, writing.memory);
  const after = plannedValidation(step.after, writing.memory);
  if (after && (before || !isTheirs)) putValidation(range, after);
  else if (before) range.dataValidation.clear();
}

function changeLook(writing: Writing, { before, after, sheet, lastRow }: DressStep, area: Area): void {
  const filled = rangeIn(writing, sheet, { ...area, lastRow: Math.max(area.row, lastRow) });
  if (before?.computed && !after?.computed) filled.format.fill.clear();
  if (after) putLook(filled, after);
}

function putOnColumn(writing: Writing, step: DressStep, area: Area, columns: ColumnsBefore): void {
  const { before, after, sheet } = step;
  const range = rangeIn(writing, sheet, area);
  const key = columnKey(sheet, area);
  for (const id of columns.highlights.get(key) ?? []) range.conditionalFormats.getItem(id).delete();
  changeValidation(writing, step, range, columns.validated.has(key));
  changeLook(writing, step, area);
  if (after && before?.highlight !== after.highlight) putHighlights(range, after, fixedColumn(area));
}

function headingsOf(writing: Writing, { sheet }: DressStep, row: number): Excel.Range {
  return sheetIn(writing, sheet)
    .getRange(`${row + 1}:${row + 1}`)
    .getUsedRangeOrNullObject(true);
}

function putOnSheet(writing: Writing, step: DressStep, dress: Dress): void {
  const sheet = sheetIn(writing, step.sheet);
  const { headingRow } = dress;
  if (headingRow !== undefined) {
    sheet.freezePanes.freezeRows(headingRow + 1);
    const headings = headingsOf(writing, step, headingRow);
    headings.format.font.bold = true;
    headings.format.wrapText = true;
    headings.format.verticalAlignment = "Top";
  }
  if (dress.nativeTable !== undefined) addTable(writing, step, dress.nativeTable);
  if (dress.hidden) sheet.visibility = "Hidden";
  if (dress.locked) writing.locks.set(step.sheet, true);
}

function addTable(writing: Writing, step: DressStep, name: string): void {
  const headingRow = step.after?.headingRow ?? 0;
  const headings = headingsOf(writing, step, headingRow);
  const table = sheetIn(writing, step.sheet).tables.add(
    headings.getResizedRange(Math.max(1, step.lastRow - headingRow), 0),
    true,
  );
  table.name = name;
  table.style = "TableStyleMedium2";
}

function takeOffSheet(writing: Writing, step: DressStep, before: Dress): void {
  const sheet = sheetIn(writing, step.sheet);
  if (before.locked) openSheet(writing, step.sheet);
  if (before.headingRow !== undefined) sheet.freezePanes.unfreeze();
  if (before.nativeTable !== undefined) sheet.tables.getItemOrNullObject(before.nativeTable).convertToRange();
  if (before.hidden) sheet.visibility = "Visible";
  if (before.locked) writing.locks.set(step.sheet, false);
}

/** Puts our dress on a column or a sheet, and takes off the one that was there. What the user put on stays. */
export function putDress(writing: Writing, step: DressStep, columns: ColumnsBefore): void {
  if (step.area) {
    putOnColumn(writing, step, step.area, columns);
    return;
  }
  if (step.before) takeOffSheet(writing, step, step.before);
  if (step.after) putOnSheet(writing, step, step.after);
}
