import {
  columnLetters,
  tickMark,
  type Area,
  type CheckedArea,
  type Look,
  type SheetLayout,
} from "@jalon/core";
import { rangeText } from "./dress-sheet.ts";
import { setContent, setValue } from "./edit-library.ts";
import type { DataValidation, LibraryCell, LibrarySheet, LibraryWorkbook } from "./excelts.ts";

type Style = LibraryCell["style"];

const fontName = "Calibri";
const promptLimit = 255;
const refusalLimit = 225;
const titleLimit = 32;

const opaque = (colour: string) => ({ argb: `FF${colour}` });
const filled = (colour: string) => ({ type: "pattern", pattern: "solid", fgColor: opaque(colour) }) as const;

function boxOf(colour: string): NonNullable<Style["border"]> {
  const side = { style: "thin" as const, color: opaque(colour) };
  return { top: side, left: side, bottom: side, right: side };
}

/** A cell's style with a look added to it. */
function styleWith(style: Style, look: Look): Style {
  const { fill, ink, bold, italic, size, align, wrap, numberFormat, line } = look;
  const font = {
    name: fontName,
    ...style.font,
    ...(ink === undefined ? {} : { color: opaque(ink) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
  };
  const alignment = {
    vertical: "middle" as const,
    ...style.alignment,
    ...(align === undefined ? {} : { horizontal: align }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
  return {
    ...style,
    font,
    alignment,
    ...(fill === undefined ? {} : { fill: filled(fill) }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(line === undefined ? {} : { border: boxOf(line) }),
  };
}

function eachCell(sheet: LibrarySheet, area: Area, change: (cell: LibraryCell) => void): void {
  for (let row = area.row; row <= area.lastRow; row += 1)
    for (let column = area.column; column <= area.lastColumn; column += 1)
      change(sheet.getCell(row + 1, column + 1));
}

function drawCells(sheet: LibrarySheet, { rows, formulas, looks }: SheetLayout): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) setValue(sheet.getCell(row + 1, column + 1), cell);
    });
  });
  for (const { row, column, formula } of formulas)
    setContent(sheet.getCell(row + 1, column + 1), { formula });
  for (const { area, look } of looks)
    eachCell(sheet, area, (cell) => {
      cell.style = styleWith(cell.style, look);
    });
}

/** What the format lets a cell accept; anything else is refused. */
function validationOf({ check, title, prompt, refusal }: CheckedArea): DataValidation {
  const shared = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, titleLimit),
    prompt: prompt.slice(0, promptLimit),
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title.slice(0, titleLimit),
    error: refusal.slice(0, refusalLimit),
  } as const;
  if (check.kind === "days")
    return { type: "decimal", operator: "between", formulae: [0, check.high], ...shared };
  if (check.kind === "tick") return { type: "list", formulae: [`"${tickMark}"`], ...shared };
  return { type: "textLength", operator: "lessThanOrEqual", formulae: [check.most], ...shared };
}

interface Validations {
  model: Record<string, unknown>;
}

function drawChecks(sheet: LibrarySheet, { checks, highlights }: SheetLayout): void {
  const { model } = (sheet as unknown as { dataValidations: Validations }).dataValidations;
  for (const one of checks) model[`range:${rangeText(one.area)}`] = validationOf(one);
  for (const { area, formula, look } of highlights) {
    const font = {
      ...(look.ink === undefined ? {} : { color: opaque(look.ink) }),
      ...(look.italic === undefined ? {} : { italic: look.italic }),
    };
    const fill =
      look.fill === undefined
        ? {}
        : { fill: { type: "pattern", pattern: "solid", bgColor: opaque(look.fill) } as const };
    sheet.addConditionalFormatting({
      ref: rangeText(area),
      rules: [{ type: "expression", formulae: [formula], style: { font, ...fill } }],
    });
  }
}

function drawFrame(sheet: LibrarySheet, layout: SheetLayout): void {
  layout.widths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const { row, points } of layout.heights) sheet.getRow(row + 1).height = points;
  for (const row of layout.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of layout.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  const { rows, columns } = layout.frozen;
  const shared = { showGridLines: false } as const;
  sheet.views = [
    rows + columns === 0
      ? { state: "normal", ...shared }
      : { state: "frozen", xSplit: columns, ySplit: rows, ...shared },
  ];
  if (layout.tabColour !== null) sheet.properties.tabColor = opaque(layout.tabColour);
  const lastColumn = lastVisible(layout);
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    // What is hidden is not for paper: other programs print a hidden sheet that has an area of its own.
    ...(layout.hidden
      ? {}
      : { printArea: `A1:${columnLetters(lastColumn)}${Math.max(1, layout.rows.length)}` }),
  };
}

function lastVisible({ widths, hiddenColumns }: SheetLayout): number {
  const shown = widths.map((_, column) => column).filter((column) => !hiddenColumns.includes(column));
  return Math.max(0, ...shown);
}

/** Locks a sheet but for the cells that may be edited; without a password, since it guards against slips, not people. */
async function lock(sheet: LibrarySheet, { open }: SheetLayout): Promise<void> {
  for (const area of open)
    eachCell(sheet, area, (cell) => {
      cell.style = { ...cell.style, protection: { locked: false } };
    });
  await sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** Draws a sheet as core laid it out: cells, looks, checks, colours, and a lock on what is not to be edited. */
export async function drawSheet(library: LibraryWorkbook, layout: SheetLayout): Promise<void> {
  const sheet = library.addWorksheet(layout.sheet, { state: layout.hidden ? "hidden" : "visible" });
  drawCells(sheet, layout);
  drawChecks(sheet, layout);
  drawFrame(sheet, layout);
  await lock(sheet, layout);
}
