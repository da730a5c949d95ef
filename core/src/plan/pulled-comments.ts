import { textOfCell, type Cell } from "../foundation/cell.ts";
import { commentInRow } from "../capacity/campaign/pull-comments.ts";
import type { Change } from "../workbook/change.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { commentKey, fingerprintIn } from "./comment-mark.ts";
import { journalLines, readJournal, type JournalEntry } from "./journal.ts";
import { readAddress } from "./journal-text.ts";

const table = "availability";

function isPull({ logged }: JournalEntry): boolean {
  return logged.some(({ changes }) => changes.some((change) => change.table === "declarations"));
}

/** A comment that came with a new row, of which the journal kept a mark. */
function commentOf(row: Cell, mark: Cell | undefined): readonly string[] {
  const fingerprint = fingerprintIn(mark ?? null);
  return fingerprint === null ? [] : [commentInRow(textOfCell(row), fingerprint)];
}

/** Comments that came with new rows of availability. */
function commentsOfRows(change: Change): readonly string[] {
  if (change.table !== table) return [];
  if (change.kind === "add-row") return commentOf(change.id, change.cells[commentKey]);
  if (change.kind !== "add-sheet") return [];
  const [id, comment] = ["id", commentKey].map((key) =>
    change.columns.findIndex(({ column }) => column === key),
  );
  return change.rows.flatMap((row) => commentOf(row[id ?? -1] ?? null, row[comment ?? -1]));
}

/** The comments that pulls wrote in the register, as its journal knows them by their fingerprints: all others are the user's own. */
export function pulledComments(workbook: Workbook): ReadonlySet<string> {
  const written = journalLines(workbook).flatMap(({ line }) => {
    if (line.table !== table || line.column !== commentKey) return [];
    const [fingerprint, row] = [fingerprintIn(line.after), readAddress(line.row)];
    return fingerprint === null || !("id" in row) ? [] : [commentInRow(row.id, fingerprint)];
  });
  const changes = readJournal(workbook)
    .filter(isPull)
    .flatMap(({ logged }) => logged.flatMap((one) => one.changes));
  return new Set([...written, ...changes.flatMap(commentsOfRows)]);
}
