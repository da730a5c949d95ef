import { message, type Message } from "../foundation/message.ts";
import type { Change, Plan } from "../workbook/change.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { readJournal, type JournalEntry } from "./journal.ts";
import { readdressed, standingOf, type Surveyed } from "./standing.ts";
import { entryNumbered, survey } from "./undo.ts";

/** An entry whose writing stopped half way: what was done of it, what was not, and where somebody wrote something else meanwhile. */
export interface Interrupted {
  readonly entry: JournalEntry;
  readonly done: readonly Change[];
  /** Not made, or only in part. */
  readonly notDone: readonly Change[];
  readonly touched: readonly Change[];
  /** Changes whose content the journal does not keep, or that it no longer tells. */
  readonly unknown: number;
}

/** The entries that were planned and never said to be applied, each change compared with the workbook as it is. */
export function findInterrupted(workbook: Workbook, mapping?: Mapping | null): readonly Interrupted[] {
  const planned = readJournal(workbook).filter(({ state }) => state === "planned");
  if (planned.length === 0) return [];
  const surveyed = survey(workbook, mapping);
  return planned.map((entry) => compared(surveyed, entry));
}

function compared(surveyed: Surveyed, entry: JournalEntry): Interrupted {
  const [done, notDone, touched]: [Change[], Change[], Change[]] = [[], [], []];
  const into = { after: done, before: notDone, part: notDone, touched };
  const open = entry.logged.filter(({ state }) => state === "planned");
  for (const change of open.flatMap(({ changes }) => changes))
    into[standingOf(surveyed, change)].push(change);
  return {
    entry,
    done,
    notDone,
    touched,
    unknown: open.filter(({ changes }) => changes.length === 0).length,
  };
}

/** A plan that does the rest of an interrupted entry; a message when it was not interrupted. Taking back what it did is `proposeUndo`. */
export function proposeFinish(workbook: Workbook, entry: string, mapping?: Mapping | null): Plan | Message {
  const found = entryNumbered(workbook, entry);
  if (!found) return message("journal-entry-not-found", { entry });
  if (found.state !== "planned") return message("journal-nothing-to-finish", { entry });
  const surveyed = survey(workbook, mapping);
  return {
    title: message("finish-plan", { entry, what: found.what }),
    changes: compared(surveyed, found).notDone.map((change) =>
      change.kind === "set-cell" ? readdressed(surveyed, change) : change,
    ),
    settles: { entry, how: "finish" },
  };
}
