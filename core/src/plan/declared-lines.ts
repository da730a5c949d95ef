import type { Cell } from "../foundation/cell.ts";
import { message, type Message, type MessageValue } from "../foundation/message.ts";
import type { PulledDays, TakenBackBy } from "../capacity/campaign/availability-pull.ts";
import { campaignTexts } from "../capacity/campaign/campaign-texts.ts";
import { monthWords } from "../capacity/campaign/month-label.ts";
import { idSource } from "../register/read/propose-ids.ts";
import { rowsOf, type Register } from "../register/register.ts";
import { fieldOf, headingOf, schema, tableOf } from "../register/schema/schema.ts";
import type { Change, NewColumn } from "../workbook/change.ts";
import { locate } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { cellOfValue } from "./cell-of-value.ts";
import { dressOf } from "./dress-of.ts";
import { newTableSheet } from "./table-sheet.ts";

const by = "jalon";

type Cells = Readonly<Record<string, Cell>>;

/** A line of declarations to write; set aside, it is only remembered. */
export interface WantedLine {
  readonly one: PulledDays;
  readonly isSetAside: boolean;
}

const toldAs = { entered: "declared", copied: "confirmed" } as const;

/** The name of a manager; words for people who have none. */
export function managerWords(manager: string): MessageValue {
  return manager || { words: { fr: campaignTexts.fr.unmanaged, en: campaignTexts.en.unmanaged } };
}

/** Who took an answer back and, where somebody noted it, when. */
export function becauseTakenBack(
  { name, month, after }: PulledDays,
  { by: who, inBlockOf, on }: TakenBackBy,
): Message {
  const whose = inBlockOf === null ? "" : "-in-block";
  const said = inBlockOf === null ? { by: who } : { manager: managerWords(inBlockOf) };
  const values = { name, month: monthWords(month), days: after, ...said };
  if (on === null) return message(`availability-taken-back${whose}-undated`, values);
  return message(`availability-taken-back${whose}`, { ...values, on: { day: on } });
}

/** Who said it and when, in a sentence of its own for each case: somebody or only a block, a day that was noted or that of the pull. */
export function becauseOf({ one, isSetAside }: WantedLine): Message {
  if (one.takenBack) return becauseTakenBack(one, one.takenBack);
  const { name, month, after, how, by: who, inBlockOf, on, isDated } = one;
  const told = isSetAside ? "set-aside" : toldAs[how];
  const whose = inBlockOf === null ? "" : "-in-block";
  const when = isDated ? "" : "-undated";
  const said = inBlockOf === null ? { by: who } : { manager: managerWords(inBlockOf) };
  const days = isSetAside ? { days: after } : {};
  const values = { name, month: monthWords(month), ...days, ...said, on: { day: on } };
  return message(`availability-${told}${whose}${when}`, values);
}

const usualColumns = ["id", "person", "month", "days", "how", "by", "on"] as const;

function declarationCells(register: Register, { one, isSetAside }: WantedLine): Cells {
  const { name, month, after, by: who, on, isDated } = one;
  const how = isSetAside ? "setAside" : one.how;
  const field = fieldOf("declarations", "how");
  const said = field ? cellOfValue(field, how, register.mapping.language) : how;
  const savedAt = isDated ? null : one.savedAt;
  return { person: name, month, days: after, how: said, by: who, on: { date: on }, savedAt };
}

interface Line {
  readonly id: string;
  readonly cells: Cells;
  readonly because: Message;
}

function headingIn(register: Register, column: string): string {
  const field = fieldOf("declarations", column);
  return field ? headingOf(field, register.mapping.language) : column;
}

/** The sheet of declarations for a register that has none yet. */
function newSheet(workbook: Workbook, register: Register, lines: readonly Line[]): readonly Change[] {
  const isSaved = lines.some(({ cells }) => cells["savedAt"] !== null);
  const keys: readonly string[] = isSaved ? [...usualColumns, "savedAt"] : usualColumns;
  const columns = keys.map((column): NewColumn => ({ column, heading: headingIn(register, column) }));
  const rows = lines.map(({ id, cells }) =>
    keys.map((key): Cell => (key === "id" ? id : (cells[key] ?? null))),
  );
  const why = message("availability-declarations");
  return newTableSheet(workbook, register.mapping.language, "declarations", columns, rows, why);
}

/** The column for when files were saved, in a register whose declarations had none to tell of yet. */
function savedColumn(register: Register): readonly Change[] {
  const field = fieldOf("declarations", "savedAt");
  if (!field) return [];
  const column = {
    table: "declarations",
    column: field.key,
    by,
    because: message("availability-saved-column"),
  };
  const after = dressOf(field, register.mapping.language, schema.lists);
  return [
    { kind: "add-column", ...column, heading: headingIn(register, field.key) },
    { kind: "dress", ...column, before: null, after },
  ];
}

/** A line for each declaration that the register does not know yet. */
export function declaredLines(
  workbook: Workbook,
  register: Register,
  pulled: readonly WantedLine[],
): readonly Change[] {
  if (pulled.length === 0) return [];
  const known = rowsOf(register, "declarations").map(({ id }) => id);
  const source = idSource(tableOf("declarations")?.idPrefix ?? "DC", known);
  const lines = pulled.map((one): Line => {
    return { id: source.next(), cells: declarationCells(register, one), because: becauseOf(one) };
  });
  const at = locate(workbook, register.mapping).get("declarations");
  if (!at) return newSheet(workbook, register, lines);
  const isColumnWanted = !at.columns.has("savedAt") && lines.some(({ cells }) => cells["savedAt"] !== null);
  const kept = new Set([...at.columns.keys(), ...(isColumnWanted ? ["savedAt"] : [])]);
  const rows = lines.map(({ id, cells, because }): Change => {
    const own = Object.fromEntries(Object.entries(cells).filter(([key]) => kept.has(key)));
    return { kind: "add-row", table: "declarations", id, cells: own, by, because };
  });
  return [...(isColumnWanted ? savedColumn(register) : []), ...rows];
}
