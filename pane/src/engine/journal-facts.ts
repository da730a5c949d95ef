import {
  readJournal,
  findInterrupted,
  type Change,
  type JournalEntry,
  type Mapping,
  type Workbook,
} from "@jalon/core";

/** One plan of the journal, as the pane lists it. */
export interface JournalFacts {
  readonly entry: string;
  /** Date and time as ISO text. */
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly state: JournalEntry["state"];
  readonly changes: number;
  /** Whether it took over declarations of availability. */
  readonly pulled: boolean;
  /** Writing stopped half way: it waits to be finished or undone. */
  readonly interrupted: boolean;
  /** The first lines, for a look at what was done. */
  readonly lines: JournalEntry["lines"];
}

const linesShown = 30;

function isDeclaration({ kind, table }: Change): boolean {
  return table === "declarations" && (kind === "add-row" || kind === "add-sheet");
}

/** The journal, newest first. */
export function journalFacts(workbook: Workbook, mapping: Mapping): readonly JournalFacts[] {
  const interrupted = new Set(findInterrupted(workbook, mapping).map(({ entry }) => entry.entry));
  const facts = readJournal(workbook).map(({ entry, at, by, what, state, logged, lines }) => ({
    entry,
    at,
    by,
    what,
    state,
    changes: logged.reduce((sum, { changes }) => sum + changes.length, 0),
    pulled: logged.some(({ changes: all }) => all.some(isDeclaration)),
    interrupted: interrupted.has(entry),
    lines: lines.slice(0, linesShown),
  }));
  return facts.reverse();
}
