import type { Cell } from "../foundation/cell.ts";
import { isDay } from "../foundation/day.ts";
import type { CellContent } from "../workbook/change.ts";

/** The most characters that a spreadsheet's cell holds. */
export const cellCharacters = 32767;
const pieceCharacters = 30000;

/** Stands in the journal for what it must not keep (comments about people). */
export const notKept = "(…)";

/** What a cell holds as the journal writes it: nothing lost, and text that no spreadsheet takes for a formula, a number or a date. Null for text too long to be kept. */
export function writtenContent(content: CellContent): { readonly cell: Cell } | null {
  const cell = "formula" in content ? `formula ${content.formula}` : writtenCell(content.value);
  return typeof cell === "string" && cell.length > cellCharacters ? null : { cell };
}

function writtenCell(value: Cell): Cell {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object") return "date" in value ? `day ${value.date}` : `error ${value.error}`;
  const quoted = JSON.stringify(value);
  return quoted.length <= cellCharacters ? quoted : `text ${value}`;
}

/** What the journal's cell says that a cell held; null when it cannot be understood, or was not kept. */
export function readContent(cell: Cell): CellContent | null {
  if (typeof cell !== "string") return { value: cell };
  if (cell === "") return { value: null };
  const space = cell.indexOf(" ");
  const rest = cell.slice(space + 1);
  if (cell.startsWith('"')) return quotedText(cell);
  if (cell.startsWith("text ")) return { value: rest };
  if (cell.startsWith("formula ")) return { formula: rest };
  if (cell.startsWith("error ")) return { value: { error: rest } };
  return cell.startsWith("day ") && isDay(rest) ? { value: { date: rest } } : null;
}

function quotedText(cell: string): CellContent | null {
  const value = parsedJson(cell);
  return typeof value === "string" ? { value } : null;
}

/** The value of a JSON text; undefined when it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const piece = /^json (\d+)\/(\d+) ([\s\S]*)$/;

/** Plain JSON cut into as many cells as it needs, each saying which piece of how many it is. */
export function jsonPieces(value: unknown): readonly string[] {
  const text = JSON.stringify(value);
  const count = Math.max(1, Math.ceil(text.length / pieceCharacters));
  return Array.from({ length: count }, (_, index) => {
    return `json ${index + 1}/${count} ${text.slice(index * pieceCharacters, (index + 1) * pieceCharacters)}`;
  });
}

/** Which piece of how many a cell is; null when it is none. */
export function pieceOf(
  cell: Cell,
): { readonly index: number; readonly count: number; readonly text: string } | null {
  const found = typeof cell === "string" ? piece.exec(cell) : null;
  return found ? { index: Number(found[1]), count: Number(found[2]), text: found[3] ?? "" } : null;
}

/** The JSON value that pieces make together; undefined when one is missing or broken. */
export function joinedPieces(cells: readonly Cell[]): unknown {
  const pieces = cells.flatMap((cell) => pieceOf(cell) ?? []);
  const whole =
    pieces.length > 0 &&
    pieces.length === pieces[0]?.count &&
    pieces.every(({ index }, at) => index === at + 1);
  return whole ? parsedJson(pieces.map(({ text }) => text).join("")) : undefined;
}

/**
 * A row as the journal remembers it: by its id, or by its place and what it held after the plan (`fingerprint`) and before
 * (`was`); also by these when it got its id, or lost it, in the very plan.
 */
export type LoggedAddress =
  | { readonly id: string; readonly row?: number; readonly fingerprint?: string; readonly was?: string }
  | { readonly row: number; readonly fingerprint: string; readonly was?: string };

/** A row's address as one text. */
export function writtenAddress(address: LoggedAddress): string {
  return "id" in address && address.row === undefined ? address.id : JSON.stringify(address);
}

/** The address that a text of the journal stands for. */
export function readAddress(text: string): LoggedAddress {
  const value = text.startsWith("{")
    ? (parsedJson(text) as Partial<Record<string, unknown>> | undefined)
    : undefined;
  const { id, row, fingerprint, was } = value ?? {};
  if (typeof row !== "number" || typeof fingerprint !== "string") return { id: text };
  return {
    ...(typeof id === "string" ? { id } : {}),
    row,
    fingerprint,
    ...(typeof was === "string" ? { was } : {}),
  };
}
