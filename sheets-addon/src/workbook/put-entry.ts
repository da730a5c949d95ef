import { partsOfDay, type Area, type Position } from "@jalon/core";
import { plannedEntry, type PlannedEntry, type PlannedRule } from "../entry-rules.ts";
import { rangeAt } from "./areas.ts";
import type { DressEdit } from "./dress-edit.ts";
import type { EntryRule, GoogleRange } from "./google.ts";
import { openSheet, type OpenSheet } from "./open-sheet.ts";
import type { Book } from "./read-book.ts";

function instantOf(day: string): Date {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return new Date(year, month - 1, dayOfMonth, 12);
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function bounded(builder: Builder, rule: Exclude<PlannedRule, { is: "list" }>): Builder {
  if (rule.is === "day") {
    const [low, high] = [rule.low, rule.high].map((day) => (day === null ? null : instantOf(day)));
    if (low && high) return builder.requireDateBetween(low, high);
    return low ? builder.requireDateOnOrAfter(low) : high ? builder.requireDateOnOrBefore(high) : builder;
  }
  const { low, high } = rule;
  if (low !== null && high !== null) return builder.requireNumberBetween(low, high);
  if (low !== null) return builder.requireNumberGreaterThanOrEqualTo(low);
  return high === null ? builder : builder.requireNumberLessThanOrEqualTo(high);
}

/** Where a list's values stand, in the sheet of lists; null where there is none, or somebody shortened it. */
function listRange(book: Book, list: string, count: number): GoogleRange | null {
  const named = book.columns.names().find(({ name }) => name === `jalon.lists.${list}`);
  if (!named) return null;
  const { google } = openSheet(book, named.sheet);
  const { row, column } = named.position;
  return google.getRange(row + 2, column + 1, count, 1);
}

function builtRule(book: Book, rule: PlannedRule, help: string): EntryRule {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.is !== "list") bounded(builder, rule);
  else {
    const range = listRange(book, rule.list, rule.values.length);
    if (range) builder.requireValueInRange(range, true);
    else builder.requireValueInList([...rule.values], true);
  }
  return builder.setAllowInvalid(true).setHelpText(help).build();
}

function hasRules(range: GoogleRange): boolean {
  return range.getDataValidations().some((rules) => rules.some((rule) => rule !== null));
}

/** A note at the heading, where no rule of entering can carry it; a note of somebody else's stays. */
function putNote(sheet: OpenSheet, heading: Position, before: string, after: string): void {
  if (before === after || heading.row < 0) return;
  const range = sheet.google.getRange(heading.row + 1, heading.column + 1);
  if (range.getNote() === before) range.setNote(after === "" ? null : after);
}

function noteOf(entry: PlannedEntry | null): string {
  return entry && !entry.rule ? entry.help : "";
}

function putRule(
  book: Book,
  range: GoogleRange,
  before: PlannedEntry | null,
  after: PlannedEntry | null,
): void {
  if (!after?.rule) {
    if (before?.rule) range.setDataValidation(null);
  } else if (before?.rule || !hasRules(range))
    range.setDataValidation(builtRule(book, after.rule, after.help));
}

/** Puts the drop-down, the bounds or the note of a column, over ours of before. Ours gives way to a rule of the user's, and goes with our dress. */
export function putEntry(book: Book, sheet: OpenSheet, edit: DressEdit, area: Area): void {
  const { language } = book.memory;
  const [before, after] = [plannedEntry(edit.before, language), plannedEntry(edit.after, language)];
  putNote(sheet, { row: edit.firstRow - 1, column: area.column }, noteOf(before), noteOf(after));
  if (before?.rule || after?.rule) putRule(book, rangeAt(sheet.google, area), before, after);
}
