import { textOfCell } from "../foundation/cell.ts";
import type { Change } from "../workbook/change.ts";
import { governedName } from "../workbook/governed-name.ts";
import { cellAt, sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { changesOfLines } from "./journal-changes.ts";
import { journalKeys, stateFor, type JournalKey, type JournalState } from "./journal-columns.ts";
import type { JournalLine } from "./journal-line.ts";
import { pieceOf } from "./journal-text.ts";

/** Changes that one or more lines of the journal tell of; none when they cannot be understood or were not kept. */
export interface Logged {
  readonly state: JournalState;
  readonly changes: readonly Change[];
  /** Places of its lines in the entry, first and last. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Everything that one plan did. */
export interface JournalEntry {
  readonly entry: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  /** Planned while any change is; undone when all are; interrupted when none was made. */
  readonly state: JournalState;
  readonly logged: readonly Logged[];
  /** Row of its first line in the journal's sheet, from 0. */
  readonly firstRow: number;
  readonly lines: readonly JournalLine[];
}

/** Where the journal lies. */
export interface JournalPlace {
  readonly sheet: Sheet;
  readonly headingRow: number;
  /** Column of each key, from 0. */
  readonly columns: Readonly<Record<JournalKey, number>>;
  /** True when each column has its governed name: else the journal's making was interrupted. */
  readonly complete: boolean;
}

/** The journal's sheet; null when there is none. */
export function journalPlace(workbook: Workbook): JournalPlace | null {
  const names = new Map(workbook.names.map((name) => [name.name, name]));
  const first = names.get(governedName("journal", "entry"));
  const sheet = first && sheetNamed(workbook, first.sheet);
  if (!first || !sheet) return null;
  let complete = true;
  const columns = journalKeys.map((key, index): [JournalKey, number] => {
    const name = names.get(governedName("journal", key));
    if (!name) complete = false;
    return [key, name?.position.column ?? first.position.column + index];
  });
  return {
    sheet,
    headingRow: first.position.row,
    columns: Object.fromEntries(columns) as Record<JournalKey, number>,
    complete,
  };
}

function lineAt(place: JournalPlace, row: number): JournalLine | null {
  const cell = (key: JournalKey) => cellAt(place.sheet, { row, column: place.columns[key] });
  const text = (key: JournalKey) => textOfCell(cell(key));
  const state = stateFor(text("state"));
  if (text("entry") === "" || state === null) return null;
  return {
    entry: text("entry"),
    at: text("at"),
    by: text("by"),
    what: text("what"),
    state,
    kind: text("kind"),
    table: text("table"),
    row: text("row"),
    name: text("name"),
    column: text("column"),
    before: cell("before"),
    after: cell("after"),
    because: text("because"),
  };
}

/** A line and the row of the sheet that it stands in, from 0. */
export interface PlacedLine {
  readonly row: number;
  readonly line: JournalLine;
}

const linesRead = new WeakMap<Workbook, readonly PlacedLine[]>();
const entriesRead = new WeakMap<Workbook, readonly JournalEntry[]>();

/** The journal's rows as they are read, once a workbook; rows that are no lines are left out. */
export function journalLines(workbook: Workbook): readonly PlacedLine[] {
  const known = linesRead.get(workbook);
  if (known) return known;
  const found = linesIn(workbook);
  linesRead.set(workbook, found);
  return found;
}

function linesIn(workbook: Workbook): readonly PlacedLine[] {
  const place = journalPlace(workbook);
  if (!place) return [];
  const found: PlacedLine[] = [];
  for (let row = place.headingRow + 1; row < place.sheet.rows.length; row += 1) {
    const line = lineAt(place, row);
    if (line) found.push({ row, line });
  }
  return found;
}

/** Everything that was done, oldest first; nothing when the workbook has no journal. Entries are told apart by their number. */
export function readJournal(workbook: Workbook): readonly JournalEntry[] {
  const known = entriesRead.get(workbook);
  if (known) return known;
  const found = entriesIn(workbook);
  entriesRead.set(workbook, found);
  return found;
}

function entriesIn(workbook: Workbook): readonly JournalEntry[] {
  const entries = new Map<string, PlacedLine[]>();
  for (const found of journalLines(workbook)) {
    const lines = entries.get(found.line.entry);
    if (lines) lines.push(found);
    else entries.set(found.line.entry, [found]);
  }
  return [...entries.values()].map((found) =>
    entryOf(
      found[0]?.row ?? 0,
      found.map(({ line }) => line),
    ),
  );
}

function entryOf(firstRow: number, lines: readonly JournalLine[]): JournalEntry {
  const { entry = "", at = "", by = "", what = "" } = lines[0] ?? {};
  const logged = groupsOf(lines).map(([firstLine, lastLine]): Logged => {
    const group = lines.slice(firstLine, lastLine + 1);
    return { state: group[0]?.state ?? "planned", changes: changesOfLines(group), firstLine, lastLine };
  });
  return { entry, at, by, what, state: stateOf(lines), logged, firstRow, lines };
}

function stateOf(lines: readonly JournalLine[]): JournalState {
  const states = new Set(lines.map(({ state }) => state));
  if (states.has("planned")) return "planned";
  if (states.has("applied")) return "applied";
  return states.has("undone") ? "undone" : "interrupted";
}

/** Lines that tell of one change together: the pieces of a long one. */
function groupsOf(lines: readonly JournalLine[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  lines.forEach((line, index) => {
    const index0 = Math.max(pieceOf(line.before)?.index ?? 1, pieceOf(line.after)?.index ?? 1);
    const last = groups[groups.length - 1];
    if (index0 > 1 && last) last[1] = index;
    else groups.push([index, index]);
  });
  return groups;
}
