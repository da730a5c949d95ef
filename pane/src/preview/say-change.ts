import {
  fieldOf,
  formatDay,
  formatNumber,
  headingOf,
  isBlankCell,
  tableOf,
  type Cell,
  type CellContent,
  type Change,
  type Language,
  type RowAddress,
} from "@jalon/core";
import type { Speak } from "../words/say.ts";
import type { previewWords } from "./preview-words.ts";

type Say = Speak<keyof typeof previewWords>;

/** What a cell holds, as the reader's language writes it; null when it shows nothing. */
export function sayContent(language: Language, say: Say, content: CellContent): string | null {
  if ("formula" in content) return content.formula;
  return isBlankCell(content.value) ? null : sayCell(language, say, content.value);
}

function sayCell(language: Language, say: Say, value: Cell): string {
  if (typeof value === "number") return formatNumber(language, value, 6);
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (typeof value === "string") return value;
  return value && "date" in value ? formatDay(language, value.date) : (value?.error ?? say("empty"));
}

/** The heading of a column of the register, in words; its key where the schema knows none. */
export function sayColumn(language: Language, table: string, column: string): string {
  const field = fieldOf(table, column);
  return field ? headingOf(field, language) : column;
}

/** A table's name in words. */
export function sayTable(language: Language, table: string): string {
  return tableOf(table)?.sheet[language] ?? table;
}

/** What a change is about: its row and column, or the column or sheet that it adds. */
export function sayTarget(language: Language, say: Say, change: Change): string {
  switch (change.kind) {
    case "set-cell":
      return `${sayRow(say, change.row)} · ${sayColumn(language, change.table, change.column)}`;
    case "add-row":
    case "remove-row":
      return change.id;
    case "add-sheet":
    case "remove-sheet":
      return `${change.sheet} (${say("sheet-of", { columns: change.columns.length, rows: change.rows.length })})`;
    case "dress":
      return change.column ? sayColumn(language, change.table, change.column) : say("whole-sheet");
    default:
      return change.heading;
  }
}

function sayRow(say: Say, row: RowAddress): string {
  return "id" in row ? row.id : say("row-at", { row: row.row + 1 });
}
