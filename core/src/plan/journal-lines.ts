import type { Cell } from "../foundation/cell.ts";
import type { Message } from "../foundation/message.ts";
import { fieldOf } from "../register/schema/schema.ts";
import type { CellContent, Change, DressChange, SetCell } from "../workbook/change.ts";
import type { JournalLine } from "./journal-line.ts";
import type { LoggedColumn, LoggedSheet } from "./journal-changes.ts";
import { commentKey, markOf, pulledComment, pulledMark } from "./comment-mark.ts";
import { jsonPieces, notKept, writtenAddress, writtenContent, type LoggedAddress } from "./journal-text.ts";

/** A change that is about to be made, how its row will be found again, and the row's name, by which a row sorted apart from its id is noticed later. */
export interface Noted {
  readonly change: Change;
  readonly address: LoggedAddress | null;
  readonly name: string;
}

type Part = Pick<JournalLine, "kind" | "table" | "row" | "name" | "column" | "before" | "after" | "because">;

/** What the head of each line says: which plan, when and by whom. */
export type LineHead = Pick<JournalLine, "entry" | "at" | "by" | "what" | "state">;

/** The journal's lines for changes about to be made: one a cell of the user, one a run for a computed column, pieces for what is long. */
export function linesOf(
  noted: readonly Noted[],
  head: LineHead,
  sayIt: (said: Message) => string,
): readonly JournalLine[] {
  const runs = new Map<string, SetCell[]>();
  const parts: (Part | SetCell[])[] = [];
  for (const { change, address, name } of noted) {
    if (isComputed(change, address)) {
      const key = `${change.table}\u0001${change.column}`;
      const run = runs.get(key);
      if (run) run.push(change);
      else {
        const fresh = [change];
        runs.set(key, fresh);
        parts.push(fresh);
      }
    } else parts.push(...partsOf(change, address, name, sayIt));
  }
  const lines: JournalLine[] = [];
  for (const part of parts) {
    for (const each of Array.isArray(part) ? partsOfRun(part, sayIt) : [part]) lines.push(lineOf(head, each));
  }
  return lines;
}

/** Written out, not spread: a plan of 50,000 cells makes as many lines. */
function lineOf({ entry, at, by, what, state }: LineHead, part: Part): JournalLine {
  const { kind, table, row, name, column, before, after, because } = part;
  return { entry, at, by, what, state, kind, table, row, name, column, before, after, because };
}

function isComputed(change: Change, address: LoggedAddress | null): change is SetCell {
  const plainId = address !== null && "id" in address && address.row === undefined;
  return change.kind === "set-cell" && plainId && fieldOf(change.table, change.column)?.computed === true;
}

function partsOfRun(run: readonly SetCell[], sayIt: (said: Message) => string): readonly Part[] {
  const [first] = run;
  if (!first) return [];
  const collect = (key: "before" | "after"): LoggedColumn => {
    const entries = run.map((change): [string, CellContent] => [
      "id" in change.row ? change.row.id : "",
      change[key],
    ]);
    return Object.fromEntries(entries);
  };
  const base = { kind: "set-cells", table: first.table, row: "", name: "", column: first.column };
  return inPieces(
    { ...base, because: sayIt(first.because) },
    jsonPieces(collect("before")),
    jsonPieces(collect("after")),
  );
}

type Base = Omit<Part, "before" | "after">;

function inPieces(base: Base, before: readonly Cell[], after: readonly Cell[]): readonly Part[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    ...base,
    before: before[index] ?? null,
    after: after[index] ?? null,
  }));
}

function partsOf(
  change: Change,
  address: LoggedAddress | null,
  name: string,
  sayIt: (said: Message) => string,
): readonly Part[] {
  const { kind, table } = change;
  const because = sayIt(change.because);
  if (change.kind === "set-cell")
    return [cellPart(change, writtenAddress(address ?? change.row), name, because)];
  const row = "id" in change ? change.id : "";
  const column = "column" in change ? change.column : "";
  const base = { kind, table, row, name, column, because };
  if (change.kind === "dress") return inPieces(base, jsonPieces(change.before), jsonPieces(change.after));
  const content = contentOf(change);
  return kind.startsWith("remove") || kind.startsWith("release")
    ? inPieces(base, content, [])
    : inPieces(base, [], content);
}

type Structural = Exclude<Change, SetCell | DressChange>;

/** What a change adds or takes away. */
function contentOf(change: Structural): readonly string[] {
  if ("cells" in change) return jsonPieces(withoutComments(change.cells));
  return "rows" in change ? jsonPieces(sheetOf(change)) : [JSON.stringify(change.heading)];
}

function withoutComments(cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return commentKey in cells ? { ...cells, [commentKey]: markOf(cells[commentKey] ?? null) } : cells;
}

function cellPart(change: SetCell, row: string, name: string, because: string): Part {
  const { kind, table, column } = change;
  if (column === commentKey) {
    const isPulled = change.because.code === pulledComment;
    const after = isPulled && "value" in change.after ? pulledMark(change.after.value) : notKept;
    return { kind, table, row, name, column, before: notKept, after, because };
  }
  const kept = (content: CellContent) => writtenContent(content)?.cell ?? null;
  return { kind, table, row, name, column, before: kept(change.before), after: kept(change.after), because };
}

function sheetOf({ sheet, columns, rows }: LoggedSheet): LoggedSheet {
  const comment = columns.findIndex(({ column }) => column === commentKey);
  if (comment < 0) return { sheet, columns, rows };
  return {
    sheet,
    columns,
    rows: rows.map((cells) => cells.map((cell, index) => (index === comment ? markOf(cell) : cell))),
  };
}
