import {
  blockOnSheet,
  campaignIn,
  needsDeclarations,
  noteEdit,
  say,
  words,
  type Area,
  type Language,
  type Message,
  type Position,
  type NotedEdit,
  type Workbook,
} from "@jalon/core";
import { ownSheet, partOf } from "../src/campaign/campaign-sheets.ts";
import { areaOf, rangeAt } from "../src/workbook/areas.ts";
import { appendDeclarations } from "../src/campaign/append-declarations.ts";
import type { GoogleSheet, Spreadsheet } from "../src/workbook/google.ts";
import { readSheets } from "../src/workbook/read-sheets.ts";
import { todayIn } from "./feed-clock.ts";

/** As long as several managers may take who tick their teams at the same moment: an edit that gave up would not be noted. */
const mostWait = 120_000;
const others: ReadonlySet<string> = new Set(["cover", "memory", "declarations", "repairs"]);

/** Just what noting an edit needs: the block, the campaign's memory, and what was declared only where something may have been ticked or taken back. */
function readFor(book: Spreadsheet, google: GoogleSheet, area: Area): Workbook {
  const memory = ownSheet(book, "memory");
  const plain = readSheets(book, [
    { google, wanted: "formulas" },
    ...(memory ? [{ google: memory, wanted: "values" as const }] : []),
  ]);
  const campaign = campaignIn(plain);
  const on = campaign && blockOnSheet(plain, campaign, google.getName());
  const declarations = on && needsDeclarations(on.found, area) ? ownSheet(book, "declarations") : null;
  if (!declarations) return plain;
  const { sheets: more } = readSheets(book, [{ google: declarations, wanted: "values" }]);
  return { ...plain, sheets: [...plain.sheets, ...more] };
}

const ours = /^Jalon\s?: /;

/** The smallest area that has all of these cells. */
function areaAround(cells: readonly Position[]): Area | null {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  if (cells.length === 0) return null;
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

function noteOf(language: Language, message: Message | null): string {
  const ours = language === "fr" ? "Jalon\u00a0: " : "Jalon: ";
  return message ? ours + say(words, language, message) : "";
}

/** Says at each changed cell what is wrong with it, and takes that away where it is right again. Notes of people stay. */
function putNotes(google: GoogleSheet, { block, cells }: NotedEdit): void {
  const area = areaAround(cells);
  if (!area) return;
  const range = rangeAt(google, area);
  const before = range.getNotes();
  const after = before.map((line) => [...line]);
  for (const { row, column, message } of cells) {
    const line = after[row - area.row];
    const old = line?.[column - area.column] ?? "";
    if (line && (old === "" || ours.test(old))) line[column - area.column] = noteOf(block.language, message);
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) range.setNotes(after);
}

function note(event: GoogleAppsScript.Events.SheetsOnEdit, google: GoogleSheet): void {
  const book = event.source;
  const area = areaOf(event.range);
  const workbook = readFor(book, google, area);
  const user = event.user as typeof event.user | undefined;
  const by = user?.getEmail().toLowerCase() || null;
  const noted = noteEdit(workbook, { sheet: google.getName(), area, by, on: todayIn(book) });
  if (!noted) return;
  appendDeclarations(book, noted.campaign, noted.declarations);
  putNotes(google, noted);
  SpreadsheetApp.flush();
}

/**
 * After somebody changed cells of the campaign's spreadsheet: what a manager gave is noted with when, how and by whom (where Google
 * says it), and what is wrong is told at its cell. A change elsewhere costs one small block.
 */
export function noteCampaignEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const google = event.range.getSheet();
  const part = partOf(google);
  if (!part || others.has(part.part)) return;
  const lock = LockService.getScriptLock();
  lock.waitLock(mostWait);
  try {
    note(event, google);
  } finally {
    lock.releaseLock();
  }
}
