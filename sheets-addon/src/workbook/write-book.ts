import type { Edit } from "@jalon/core";
import { groupsOf, type Group } from "../cell-runs.ts";
import { sheetKey } from "../memory.ts";
import { problemOf } from "../sheets-problem.ts";
import { colourRulesOf, type ColourRules } from "./colour-rules.ts";
import { makeRoom, openSheet } from "./open-sheet.ts";
import { putDress } from "./put-dress.ts";
import { resizeTable } from "./put-sheet-dress.ts";
import type { Book } from "./read-book.ts";
import { writeCells } from "./write-cells.ts";

/** What became of edits: how many were surely made, from the first on, and what stopped the rest (null when nothing did). */
export interface Made {
  readonly made: number;
  readonly stopped: unknown;
}

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** What is put on sheets in one go after several edits: conditional formats, and what is remembered of the dress. */
interface Late {
  readonly colours: Map<string, ColourRules>;
  readonly dressed: Set<string>;
}

function addSheet({ spreadsheet, memory }: Book, { sheet, hidden }: EditOf<"add-sheet">): void {
  if (memory.sheets.has(sheetKey(sheet))) return;
  const made = spreadsheet.insertSheet(sheet, spreadsheet.getSheets().length);
  if (hidden) made.hideSheet();
  memory.sheets.set(sheetKey(sheet), {
    id: made.getSheetId(),
    name: sheet,
    formats: [],
    given: new Map(),
    maxRows: made.getMaxRows(),
    maxColumns: made.getMaxColumns(),
    lastRow: -1,
    dress: {},
  });
}

function removeSheet(book: Book, name: string): void {
  const known = book.memory.sheets.get(sheetKey(name));
  if (!known) return;
  for (const named of book.spreadsheet.getNamedRanges())
    if (named.getRange().getSheet().getSheetId() === known.id) named.remove();
  book.spreadsheet.deleteSheet(openSheet(book, name).google);
  book.dress.keep(known.id, {});
  book.columns.forgetSheet(known.name);
  book.memory.sheets.delete(sheetKey(name));
}

function dress(book: Book, edit: EditOf<"dress">, late: Late): void {
  const sheet = openSheet(book, edit.sheet);
  const key = sheetKey(edit.sheet);
  const { [edit.key]: before = null, ...others } = sheet.memory.dress;
  const colours = late.colours.get(key) ?? colourRulesOf(sheet);
  late.colours.set(key, colours);
  late.dressed.add(key);
  putDress(book, sheet, { ...edit, before, after: edit.dress }, colours);
  sheet.memory.dress = edit.dress ? { ...others, [edit.key]: edit.dress } : others;
}

function setName(book: Book, { name, at }: EditOf<"set-name">): void {
  const sheet = at && openSheet(book, at.sheet);
  if (at && sheet) makeRoom(sheet, at.row, at.column);
  book.columns.set(name, at && sheet && { ...at, sheet: sheet.google });
}

function makeEdit(book: Book, edit: Extract<Group, { is: "edit" }>["edit"], late: Late): void {
  switch (edit.kind) {
    case "add-sheet":
      return addSheet(book, edit);
    case "remove-sheet":
      return removeSheet(book, edit.sheet);
    case "set-name":
      return setName(book, edit);
    case "dress":
      return dress(book, edit, late);
    case "resize-table":
      return resizeTable(book, openSheet(book, edit.sheet), edit.name, edit.area);
  }
}

function putLate(book: Book, { colours, dressed }: Late): void {
  for (const rules of colours.values()) rules.put();
  for (const key of dressed) {
    const sheet = book.memory.sheets.get(key);
    if (sheet) book.dress.keep(sheet.id, sheet.dress);
  }
  colours.clear();
  dressed.clear();
}

const isDress = (group: Group): boolean => group.is === "edit" && group.edit.kind === "dress";

/**
 * Makes the edits in order, those of cells together where they follow each other. When Google refuses one, it says how many were
 * surely made; a bug of ours is thrown.
 */
export function writeBook(book: Book, edits: readonly Edit[]): Made {
  const late: Late = { colours: new Map(), dressed: new Set() };
  let [made, waiting] = [0, 0];
  try {
    for (const group of groupsOf(edits)) {
      if (!isDress(group)) {
        putLate(book, late);
        made += waiting;
        waiting = 0;
      }
      if (group.is === "edit") makeEdit(book, group.edit, late);
      else writeCells(openSheet(book, group.sheet), group.cells);
      if (isDress(group)) waiting += 1;
      else made += group.is === "cells" ? group.edits : 1;
    }
    putLate(book, late);
    SpreadsheetApp.flush();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === error && error instanceof Error) throw error;
    return { made, stopped: problem };
  }
  return { made: edits.length, stopped: null };
}
