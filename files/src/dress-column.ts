import { columnLetters, type Dress, type Language, type Workbook } from "@jalon/core";
import { computedFill, highlightRules } from "./dress-look.ts";
import { validationOf } from "./dress-validation.ts";
import type { LibraryCell, LibrarySheet } from "./excelts.ts";
import { areaOf } from "./read-xlsx.ts";

/** A column's rows, from 0. */
export interface ColumnSpan {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What is needed to know to dress. */
export interface Dressing {
  readonly workbook: Workbook;
  readonly language: Language;
}

// Rows that users add below get the same drop-downs and colours.
const rowsToCome = 500;

function rangeOf({ column, firstRow, lastRow }: ColumnSpan, below: number): string {
  const letters = columnLetters(column);
  return `${letters}${firstRow + 1}:${letters}${Math.max(firstRow, lastRow) + 1 + below}`;
}

/** Rows below a column that are free in the sheet, up to those we dress ahead. */
function freeBelow(sheet: LibrarySheet, span: ColumnSpan): number {
  for (let ahead = 1; ahead <= rowsToCome; ahead += 1) {
    const value = sheet.findRow(span.lastRow + 1 + ahead)?.findCell(span.column + 1)?.value;
    if (value !== null && value !== undefined) return 0;
  }
  return rowsToCome;
}

function touchesColumn(range: string, span: ColumnSpan): boolean {
  const area = areaOf(range);
  if (!area) return false;
  const inColumn = area.column <= span.column && span.column <= area.lastColumn;
  return inColumn && area.row <= span.lastRow && span.firstRow <= area.lastRow;
}

/** The user's own validations of a column; ours give way to them. */
function isValidated(sheet: LibrarySheet, span: ColumnSpan): boolean {
  const { model } = validationsOf(sheet);
  return Object.keys(model).some(
    (key) => model[key] !== undefined && touchesColumn(key.replace(/^range:/, ""), span),
  );
}

interface Validations {
  model: Record<string, unknown>;
}

/** The library keeps ranges under keys of this form, and does not say so in its types. */
function validationsOf(sheet: LibrarySheet): Validations {
  return (sheet as unknown as { dataValidations: Validations }).dataValidations;
}

function eachCell(sheet: LibrarySheet, span: ColumnSpan, change: (cell: LibraryCell) => void): void {
  for (let row = span.firstRow; row <= span.lastRow; row += 1)
    change(sheet.getCell(row + 1, span.column + 1));
}

function dressCells(sheet: LibrarySheet, span: ColumnSpan, dress: Dress): void {
  if (dress.numberFormat === undefined && !dress.wrap && !dress.computed) return;
  eachCell(sheet, span, (cell) => {
    // Styles are shared between cells: a changed one is a new one.
    cell.style = {
      ...cell.style,
      ...(dress.numberFormat === undefined ? {} : { numFmt: dress.numberFormat }),
      ...(dress.wrap ? { alignment: { ...cell.style.alignment, wrapText: true, vertical: "top" } } : {}),
      ...(dress.computed ? { fill: computedFill } : {}),
    };
  });
}

/** Puts a dress on a column: formats on its cells, drop-down or bounds, colours, width. */
export function dressColumn(sheet: LibrarySheet, span: ColumnSpan, dress: Dress, dressing: Dressing): void {
  dressCells(sheet, span, dress);
  const below = freeBelow(sheet, span);
  const validation = validationOf(dress, dressing.workbook, dressing.language);
  if (validation && !isValidated(sheet, span))
    validationsOf(sheet).model[`range:${rangeOf(span, below)}`] = validation;
  const rules = highlightRules(dress, `$${columnLetters(span.column)}${span.firstRow + 1}`);
  if (rules.length > 0) sheet.addConditionalFormatting({ ref: rangeOf(span, below), rules });
  if (dress.width !== undefined) sheet.getColumn(span.column + 1).width = dress.width;
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function undressCells(sheet: LibrarySheet, span: ColumnSpan, dress: Dress): void {
  if (!dress.computed && dress.numberFormat === undefined) return;
  eachCell(sheet, span, (cell) => {
    const { fill, numFmt, ...rest } = cell.style;
    const ourFill = dress.computed && sameJson(fill, computedFill);
    const ourFormat = dress.numberFormat !== undefined && numFmt === dress.numberFormat;
    cell.style = {
      ...rest,
      ...(fill && !ourFill ? { fill } : {}),
      ...(numFmt !== undefined && !ourFormat ? { numFmt } : {}),
    };
  });
}

/** What identifies a validation of ours when it comes back from a file. */
function fingerprint(validation: unknown): string {
  const { prompt, error, formulae } = validation as { prompt?: string; error?: string; formulae?: unknown };
  return JSON.stringify([prompt ?? null, error ?? null, formulae ?? null]);
}

/** Takes a dress of ours off a column: what the user put on stays. */
export function undressColumn(sheet: LibrarySheet, span: ColumnSpan, dress: Dress, dressing: Dressing): void {
  undressCells(sheet, span, dress);
  const validation = validationOf(dress, dressing.workbook, dressing.language);
  const { model } = validationsOf(sheet);
  for (const key of Object.keys(model)) {
    const ours = validation && model[key] && fingerprint(model[key]) === fingerprint(validation);
    if (ours && touchesColumn(key.replace(/^range:/, ""), span)) delete model[key];
  }
  const rules = highlightRules(dress, `$${columnLetters(span.column)}${span.firstRow + 1}`);
  const formulas = (list: readonly unknown[]): string =>
    JSON.stringify(list.map((rule) => (rule as { formulae?: unknown }).formulae ?? null));
  if (rules.length === 0) return;
  sheet.removeConditionalFormatting(
    (format: { ref: string; rules: readonly unknown[] }) =>
      touchesColumn(format.ref, span) && formulas(format.rules) === formulas(rules),
  );
}
