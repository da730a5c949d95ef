import {
  blockOnSheet,
  campaignIn,
  needsDeclarations,
  message,
  noteEdit,
  say,
  words,
  type Area,
  type CampaignBlock,
  type Language,
  type Message,
  type Position,
  type NotedEdit,
  type Workbook,
} from "@jalon/core";
import { partOf, type CampaignSheet } from "../src/campaign/campaign-sheets.ts";
import { ownSheet, type OwnBook } from "../src/campaign/own-book.ts";
import { areaOf, rangeAt } from "../src/workbook/areas.ts";
import { appendDeclarations } from "../src/campaign/append-declarations.ts";
import type { GoogleRange, GoogleSheet } from "../src/workbook/google.ts";
import { readSheets } from "../src/workbook/read-sheets.ts";
import { todayIn } from "./feed-clock.ts";
import { feedWords } from "./feed-words.ts";
import { keptTrust } from "./kept-trust.ts";
import { ownMemory } from "./own-campaign.ts";

/** As long as several managers may take who tick their teams at the same moment: an edit that gave up would not be noted. */
const mostWait = 120_000;
const others: ReadonlySet<string> = new Set(["cover", "memory", "declarations", "repairs"]);

/** Just what noting an edit needs: the block, the campaign's memory, and what was declared only where something may have been ticked or taken back. */
function readFor(book: OwnBook, memory: Workbook, google: GoogleSheet, area: Area): Workbook {
  const { spreadsheet } = book;
  const block = readSheets(spreadsheet, [{ google, wanted: "formulas" }]);
  const plain = { ...block, sheets: [...block.sheets, ...memory.sheets] };
  const campaign = campaignIn(memory);
  const on = campaign && blockOnSheet(block, campaign, google.getName());
  const declarations = on && needsDeclarations(on.found, area) ? ownSheet(book, "declarations") : null;
  if (!declarations) return plain;
  const { sheets: more } = readSheets(spreadsheet, [{ google: declarations, wanted: "values" }]);
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

function noteOf(language: Language, said: Message | null): string {
  const ours = language === "fr" ? "Jalon\u00a0: " : "Jalon: ";
  return said ? ours + say({ ...words, ...feedWords }, language, said) : "";
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

function note(event: GoogleAppsScript.Events.SheetsOnEdit, book: OwnBook, google: GoogleSheet): void {
  const memory = ownMemory(book);
  if (!memory) return;
  const area = areaOf(event.range);
  const workbook = readFor(book, memory, google, area);
  const user = event.user as typeof event.user | undefined;
  const by = user?.getEmail().toLowerCase() || null;
  const noted = noteEdit(workbook, { sheet: google.getName(), area, by, on: todayIn(book.spreadsheet) });
  if (!noted) return;
  appendDeclarations(book, noted.campaign, noted.declarations);
  putNotes(google, noted);
  SpreadsheetApp.flush();
}

/** The block that a sheet says it is, of the campaign as it was taken; null when it is none. */
function copiedBlock(book: OwnBook, { campaign, part }: CampaignSheet): CampaignBlock | null {
  const memory = others.has(part) ? null : ownMemory(book);
  const own = memory && campaignIn(memory);
  return (own?.id === campaign && own.blocks.find(({ id }) => id === part)) || null;
}

/** Tells whoever fills in a copy of a block, at the cell, that nobody reads it, and which sheet is. */
function tellCopy(range: GoogleRange, book: OwnBook, copied: CampaignSheet): void {
  const block = copiedBlock(book, copied);
  const own = block && ownSheet(book, block.id);
  if (!block || !own) return;
  const cell = copied.google.getRange(range.getRow(), range.getColumn());
  const old = cell.getNote();
  if (old !== "" && !ours.test(old)) return;
  cell.setNote(noteOf(block.language, message("told-copy", { sheet: own.getName() })));
}

/**
 * After somebody changed cells of the campaign's spreadsheet: what a manager gave is noted with when, how and by whom (where Google
 * says it), and what is wrong is told at its cell. Only the campaign's own sheets count: who fills in a copy is told so. A change
 * elsewhere costs one small block.
 */
export function noteCampaignEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const google = event.range.getSheet();
  const book = keptTrust.bookOf(event.source);
  const number = google.getSheetId();
  const own = [...book.numbers.all()].find(([, one]) => one === number)?.[0];
  const copied = own === undefined ? partOf(google) : null;
  if (copied) tellCopy(event.range, book, copied);
  if (own === undefined || others.has(own)) return;
  const lock = LockService.getScriptLock();
  lock.waitLock(mostWait);
  try {
    note(event, book, google);
  } finally {
    lock.releaseLock();
  }
}
