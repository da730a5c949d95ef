import { message, type Message, type MessageValue } from "../foundation/message.ts";
import { fieldOf, tableOf } from "../register/schema/schema.ts";

function tableWords(table: string): MessageValue {
  const words = tableOf(table)?.sheet;
  return words ? { words } : table;
}

function columnWords(table: string, column: string): MessageValue {
  const field = fieldOf(table, column);
  return field && !field.family ? { words: field.heading } : column;
}

/** Why a change of a table was not made. */
export function skipTable(code: "skip-table-not-found" | "skip-table-transposed", table: string): Message {
  return message(code, { table: tableWords(table) });
}

/** Why a change of a column was not made. */
export function skipColumn(
  code: "skip-column-not-found" | "skip-column-there",
  table: string,
  column: string,
): Message {
  return message(code, { table: tableWords(table), column: columnWords(table, column) });
}

/** Why a change of a row was not made. */
export function skipId(
  code: "skip-row-not-found" | "skip-id-duplicate" | "skip-row-sorted-apart" | "skip-id-taken",
  table: string,
  id: string,
): Message {
  return message(code, { table: tableWords(table), id });
}

/** Why nothing was written at a row of the sheet, counted from 1 in words. */
export function skipRow(code: "skip-row-changed" | "skip-no-room-below", row: number): Message {
  return message(code, { row: row + 1 });
}
