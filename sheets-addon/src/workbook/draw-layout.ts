import { textOfCell, type SheetLayout } from "@jalon/core";
import { sheetsProblem } from "../sheets-problem.ts";
import { drawFrame, drawLooks, enteredRows, makeRoomFor } from "./draw-cells.ts";
import { drawChecks } from "./draw-checks.ts";
import { drawProtection } from "./draw-protection.ts";
import type { GoogleSheet, Spreadsheet } from "./google.ts";

/** Which sheets were drawn on before, where that is known better than by the mark in a sheet's corner, which anybody may type. */
export interface DrawnSheets {
  readonly isOurs: (google: GoogleSheet) => boolean;
  readonly keep: (google: GoogleSheet) => void;
}

/** Where nobody else has been: the mark says enough. */
const byMark: DrawnSheets = { isOurs: () => true, keep: () => undefined };

/** The sheet that a layout is drawn on: its own from before, an empty one of its name, or a new one. A sheet of somebody else's is left alone. */
function sheetFor(
  spreadsheet: Spreadsheet,
  { sheet, rows }: SheetLayout,
  at: number,
  drawn: DrawnSheets,
): { google: GoogleSheet; isDrawn: boolean } {
  const google = spreadsheet.getSheetByName(sheet);
  if (!google) return { google: spreadsheet.insertSheet(sheet, at), isDrawn: false };
  const isDrawn = google.getRange(1, 1).getValue() === textOfCell(rows[0]?.[0]) && drawn.isOurs(google);
  if (!isDrawn && google.getLastRow() > 0) throw sheetsProblem("sheets-tab-taken", { sheet });
  return { google, isDrawn };
}

/**
 * Draws a sheet from its layout. Its cells are written once, in one call, with its mark among them: when a drawing was interrupted
 * the next one goes on, and what was filled in since stays.
 */
export function drawLayout(
  spreadsheet: Spreadsheet,
  layout: SheetLayout,
  at: number,
  owners: readonly string[],
  drawn: DrawnSheets = byMark,
): GoogleSheet {
  const { google, isDrawn } = sheetFor(spreadsheet, layout, at, drawn);
  if (!isDrawn) drawn.keep(google);
  const rows = enteredRows(layout);
  const width = Math.max(rows[0]?.length ?? 1, layout.widths.length);
  makeRoomFor(google, Math.max(rows.length, 1), width);
  if (!isDrawn) google.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  drawLooks(google, layout);
  drawFrame(google, layout);
  drawChecks(google, layout);
  drawProtection(google, layout, owners);
  if (layout.hidden) google.hideSheet();
  SpreadsheetApp.flush();
  return google;
}
