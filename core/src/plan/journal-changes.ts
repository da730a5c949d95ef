import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import type { CellContent, Change, NewColumn } from "../workbook/change.ts";
import type { Dress } from "../workbook/dress.ts";
import type { JournalLine } from "./journal-line.ts";
import { joinedPieces, readAddress, readContent } from "./journal-text.ts";

/** The sheet that a change added or took away, as the journal keeps it. */
export interface LoggedSheet {
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Contents of one column by row id, as the journal keeps a run of a computed column. */
export type LoggedColumn = Readonly<Record<string, CellContent>>;

/** The changes that lines of the journal tell of: one, many for a run of a computed column, none when they cannot be understood. */
export function changesOfLines(lines: readonly JournalLine[]): readonly Change[] {
  const [line] = lines;
  if (!line) return [];
  const reason = { by: line.by, because: message("journal-said", { text: line.because }), table: line.table };
  const long = (key: "before" | "after") => joinedPieces(lines.map((each) => each[key]));
  const read = readers[line.kind];
  return read ? read(line, reason, long) : [];
}

interface Why {
  readonly by: string;
  readonly because: Change["because"];
  readonly table: string;
}

type Reader = (line: JournalLine, why: Why, long: (key: "before" | "after") => unknown) => readonly Change[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const readers: Readonly<Record<string, Reader>> = {
  "set-cell": (line, why) => {
    const [before, after] = [readContent(line.before), readContent(line.after)];
    if (!before || !after) return [];
    return [{ kind: "set-cell", ...why, row: readAddress(line.row), column: line.column, before, after }];
  },
  "set-cells": (line, why, long) => {
    const [before, after] = [long("before"), long("after")];
    if (!isObject(before) || !isObject(after)) return [];
    return Object.entries(after as LoggedColumn).flatMap(([id, content]): readonly Change[] => {
      const was = (before as LoggedColumn)[id];
      if (!was) return [];
      return [{ kind: "set-cell", ...why, row: { id }, column: line.column, before: was, after: content }];
    });
  },
  "add-row": (line, why, long) => rowChange("add-row", line, why, long("after")),
  "remove-row": (line, why, long) => rowChange("remove-row", line, why, long("before")),
  "add-column": (line, why) => columnChange("add-column", line, why, line.after),
  "govern-column": (line, why) => columnChange("govern-column", line, why, line.after),
  "remove-column": (line, why) => columnChange("remove-column", line, why, line.before),
  "release-column": (line, why) => columnChange("release-column", line, why, line.before),
  "add-sheet": (_, why, long) => sheetChange("add-sheet", why, long("after")),
  "remove-sheet": (_, why, long) => sheetChange("remove-sheet", why, long("before")),
  dress: (line, why, long) => {
    const [before, after] = [long("before"), long("after")];
    if (before === undefined || after === undefined) return [];
    return [
      {
        kind: "dress",
        ...why,
        column: line.column,
        before: before as Dress | null,
        after: after as Dress | null,
      },
    ];
  },
};

function rowChange(
  kind: "add-row" | "remove-row",
  line: JournalLine,
  why: Why,
  cells: unknown,
): readonly Change[] {
  return isObject(cells) ? [{ kind, ...why, id: line.row, cells: cells as Record<string, Cell> }] : [];
}

function columnChange(
  kind: "add-column" | "govern-column" | "remove-column" | "release-column",
  line: JournalLine,
  why: Why,
  cell: Cell,
): readonly Change[] {
  const content = readContent(cell);
  if (!content || !("value" in content) || typeof content.value !== "string") return [];
  return [{ kind, ...why, column: line.column, heading: content.value }];
}

function sheetChange(kind: "add-sheet" | "remove-sheet", why: Why, sheet: unknown): readonly Change[] {
  if (!isObject(sheet)) return [];
  const { sheet: name, columns, rows } = sheet as Partial<LoggedSheet>;
  return typeof name === "string" && columns && rows ? [{ kind, ...why, sheet: name, columns, rows }] : [];
}
