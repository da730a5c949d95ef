import type { Change, Plan } from "../workbook/change.ts";
import { locate } from "../workbook/locate.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { journalLines, readJournal, type Logged } from "./journal.ts";
import type { JournalState } from "./journal-columns.ts";
import { standingOf, type Surveyed } from "./standing.ts";

/** A plan that settles an earlier entry, and the workbook before and after it. */
interface Settling {
  readonly before: Workbook;
  readonly after: Workbook;
  readonly mapping: Mapping | null;
  readonly plan: Plan;
  readonly applied: readonly Change[];
}

/** The states that lines of the settled entry get, by their row in the journal's sheet; none when the plan settles no entry. */
export function settledStates(settling: Settling): ReadonlyMap<number, JournalState> {
  const states = new Map<number, JournalState>();
  const { settles } = settling.plan;
  const entry =
    settles && readJournal(settling.before).find((candidate) => candidate.entry === settles.entry);
  if (!settles || !entry) return states;
  const rows = journalLines(settling.before).filter(({ line }) => line.entry === entry.entry);
  const before: Surveyed = { workbook: settling.before, located: locate(settling.before, settling.mapping) };
  const after: Surveyed = { workbook: settling.after, located: locate(settling.after, settling.mapping) };
  const undone = new Set(settling.applied.map(placeOf));
  for (const logged of entry.logged) {
    const state =
      settles.how === "finish" ? finished(before, logged) : takenBack(before, after, logged, undone);
    for (let line = logged.firstLine; state !== logged.state && line <= logged.lastLine; line += 1) {
      const row = rows[line]?.row;
      if (row !== undefined) states.set(row, state);
    }
  }
  return states;
}

function every(surveyed: Surveyed, logged: Logged, standing: "before" | "after"): boolean {
  return (
    logged.changes.length > 0 && logged.changes.every((change) => standingOf(surveyed, change) === standing)
  );
}

/** What an interrupted entry had done stays its own; the rest belongs to the entry that finishes it. */
function finished(before: Surveyed, logged: Logged): JournalState {
  if (logged.state !== "planned") return logged.state;
  return every(before, logged, "after") ? "applied" : "interrupted";
}

function takenBack(
  before: Surveyed,
  after: Surveyed,
  logged: Logged,
  undone: ReadonlySet<string>,
): JournalState {
  const gone = logged.changes.every(
    (change) => undone.has(placeOf(change)) || standingOf(after, change) === "before",
  );
  if (logged.state === "planned") {
    if (!gone || every(before, logged, "before")) return "interrupted";
    return "undone";
  }
  return logged.state === "applied" && logged.changes.length > 0 && gone ? "undone" : logged.state;
}

/** What a change is about, the same for a change and its inverse. */
function placeOf(change: Change): string {
  const about = change.kind.slice(change.kind.indexOf("-") + 1);
  const row =
    "row" in change
      ? "id" in change.row
        ? change.row.id
        : `#${change.row.row}`
      : "id" in change
        ? change.id
        : "";
  return [about, change.table, row, "column" in change ? change.column : ""].join("\u0001");
}
