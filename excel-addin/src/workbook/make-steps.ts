import { dressXml, dressNamespace, type DressBySheet } from "../kept-dress.ts";
import type { Memory } from "../memory.ts";
import type { Step } from "../steps.ts";
import type { ColumnsBefore } from "./columns-before.ts";
import { putDress } from "./put-dress.ts";
import type { Context } from "./run.ts";
import { newWriting, openSheet, protect, rangeIn, sheetIn, type Writing } from "./writing.ts";

type StepOf<Is extends Step["is"]> = Extract<Step, { is: Is }>;

function putCells(writing: Writing, step: StepOf<"values" | "format">): void {
  const range = rangeIn(writing, step.sheet, step.area);
  if (step.is === "values") range.values = step.values.map((cells) => [...cells]);
  else range.numberFormat = step.format as unknown as string[][];
}

function makeSheet(writing: Writing, step: StepOf<"add-sheet" | "remove-sheet">): void {
  if (step.is === "remove-sheet") {
    sheetIn(writing, step.sheet).delete();
    writing.sheets.delete(step.sheet);
    writing.locks.delete(step.sheet);
    return;
  }
  const sheet = writing.context.workbook.worksheets.add(step.sheet);
  if (step.hidden) sheet.visibility = "Hidden";
  writing.sheets.set(step.sheet, sheet);
}

function makeName({ context }: Writing, step: StepOf<"add-name" | "point-name" | "remove-name">): void {
  const { names } = context.workbook;
  if (step.is === "remove-name") names.getItem(step.name).delete();
  else if (step.is === "point-name") names.getItem(step.name).formula = step.formula;
  else names.add(step.name, step.formula).visible = false;
}

function resize(writing: Writing, { sheet, name, area }: StepOf<"resize-table">): void {
  sheetIn(writing, sheet)
    .tables.getItem(name)
    .resize(rangeIn(writing, sheet, area));
}

function make(writing: Writing, step: Step, columns: ColumnsBefore): void {
  if (step.opens !== undefined) openSheet(writing, step.opens);
  switch (step.is) {
    case "values":
    case "format":
      return putCells(writing, step);
    case "add-sheet":
    case "remove-sheet":
      return makeSheet(writing, step);
    case "resize-table":
      return resize(writing, step);
    case "dress":
      return putDress(writing, step, columns);
    default:
      return makeName(writing, step);
  }
}

function dressOf(memory: Memory): DressBySheet {
  const dressed = [...memory.sheets.values()].filter(({ dress }) => Object.keys(dress).length > 0);
  return Object.fromEntries(dressed.map(({ name, dress }) => [name, dress]));
}

/** Remembers in the workbook what is dressed, so that proposing again proposes nothing. */
function keepDress({ context, memory }: Writing): void {
  const parts = context.workbook.customXmlParts;
  const xml = dressXml(dressOf(memory));
  if (memory.hasPart) parts.getByNamespace(dressNamespace).getOnlyItem().setXml(xml);
  else parts.add(xml);
  memory.hasPart = true;
}

/** Asks for the steps in one request: calculation waits, our own events are not told, and sheets of ours are protected again at its end. */
export function makeSteps(
  context: Context,
  memory: Memory,
  steps: readonly Step[],
  columns: ColumnsBefore,
): Writing {
  const writing = newWriting(context, memory);
  const { application } = context.workbook;
  context.runtime.enableEvents = false;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) make(writing, step, columns);
  if (steps.some(({ is }) => is === "dress" || is === "remove-sheet")) keepDress(writing);
  for (const [sheet, isLocked] of writing.locks) if (isLocked) protect(sheetIn(writing, sheet));
  context.runtime.enableEvents = true;
  return writing;
}
