import { columnLetters, dressNotes, type Dress } from "@jalon/core";
import type { Memory } from "./memory.ts";

/** A drop-down, bounds or a note, as Excel takes them. */
export interface PlannedValidation {
  readonly rule: PlannedRule | null;
  readonly warning: { readonly title: string; readonly message: string } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export type PlannedRule =
  | { readonly list: { readonly inCellDropDown: true; readonly source: string } }
  | { readonly decimal: PlannedBounds<number> }
  | { readonly date: PlannedBounds<string> };

interface PlannedBounds<T> {
  readonly formula1: T;
  readonly formula2?: T;
  readonly operator: "Between" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";
}

const mostInline = 255;
const mostPrompt = 255;
const mostTitle = 32;

/** Where a list's values stand, so that commas and languages do not matter; written out only where there is no such sheet. */
function sourceOf(memory: Memory, list: string, values: readonly string[]): string | null {
  if (values.length === 0) return null;
  const at = memory.names.get(`jalon.lists.${list}`);
  if (!at) {
    const inline = values.join(",");
    return inline.length <= mostInline && !values.some((value) => value.includes(",")) ? inline : null;
  }
  const column = columnLetters(at.column);
  const cells = `$${column}$${at.row + 2}:$${column}$${at.row + 1 + values.length}`;
  return `='${at.sheet.replaceAll("'", "''")}'!${cells}`;
}

function bounds<T>(low: T | null, high: T | null): PlannedBounds<T> | null {
  if (low !== null && high !== null) return { formula1: low, formula2: high, operator: "Between" };
  if (low !== null) return { formula1: low, operator: "GreaterThanOrEqualTo" };
  return high === null ? null : { formula1: high, operator: "LessThanOrEqualTo" };
}

function boundsRule({ kind, low, high }: NonNullable<Dress["between"]>): PlannedRule | null {
  const text = (bound: number | string | null) => (bound === null ? null : String(bound));
  const number = (bound: number | string | null) => (bound === null ? null : Number(bound));
  if (kind === "day") {
    const date = bounds(text(low), text(high));
    return date && { date };
  }
  const decimal = bounds(number(low), number(high));
  return decimal && { decimal };
}

function ruleOf(dress: Dress, memory: Memory): PlannedRule | null {
  if (dress.list !== undefined) {
    const source = sourceOf(memory, dress.list, dress.listValues ?? []);
    if (source !== null) return { list: { inCellDropDown: true, source } };
  }
  return dress.between ? boundsRule(dress.between) : null;
}

/** The drop-down, bounds or note of a column; null when it has none. Other entries are warned about, never refused. */
export function plannedValidation(dress: Dress | null, memory: Memory): PlannedValidation | null {
  if (!dress) return null;
  const notes = dressNotes[memory.language];
  const rule = ruleOf(dress, memory);
  const message = rule && "list" in rule ? notes.notInList : notes.outOfBounds;
  const title = dress.computed ? notes.computedTitle : "Jalon";
  const prompt = dress.note
    ? { title: title.slice(0, mostTitle), message: dress.note.slice(0, mostPrompt) }
    : null;
  return rule || prompt ? { rule, warning: rule && { title: notes.warnTitle, message }, prompt } : null;
}

/** The width of a column in points, from characters of the default font. */
export function pointsOf(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75);
}
