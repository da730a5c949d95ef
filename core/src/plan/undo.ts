import { message, type Message } from "../foundation/message.ts";
import type { Change, Plan } from "../workbook/change.ts";
import { locate } from "../workbook/locate.ts";
import type { Mapping } from "../workbook/mapping.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { readSettings } from "../register/settings.ts";
import { inverseOf } from "./invert.ts";
import { readJournal, type JournalEntry, type Logged } from "./journal.ts";
import { readdressed, standingOf, type Surveyed } from "./standing.ts";

/** The workbook with its tables found: by the mapping, else by its own settings. */
export function survey(workbook: Workbook, mapping?: Mapping | null): Surveyed {
  const known = mapping === undefined ? (readSettings(workbook)?.mapping ?? null) : mapping;
  return { workbook, located: locate(workbook, known) };
}

/** The entry of the journal with that number; undefined when there is none. */
export function entryNumbered(workbook: Workbook, entry: string): JournalEntry | undefined {
  return readJournal(workbook).find((candidate) => candidate.entry === entry);
}

/**
 * A plan that takes back what an entry of the journal did, in reverse order; what the user changed since will be skipped
 * and reported when it is applied. A message instead when there is nothing to take back.
 */
export function proposeUndo(workbook: Workbook, entry: string, mapping?: Mapping | null): Plan | Message {
  const found = entryNumbered(workbook, entry);
  if (!found) return message("journal-entry-not-found", { entry });
  const surveyed = survey(workbook, mapping);
  const open = found.logged.filter(({ state }) => state === "applied" || state === "planned");
  const left = open.filter(({ changes }) => changes.length === 0).length;
  const because = message("undo-because", { entry });
  const changes = open.flatMap((logged) => toTakeBack(surveyed, logged)).reverse();
  if (changes.length === 0 && found.state !== "planned") return message("journal-nothing-to-undo", { entry });
  const values = { entry, what: found.what };
  return {
    title: left > 0 ? message("undo-plan-partly", { ...values, left }) : message("undo-plan", values),
    changes: changes.map((change) => inverseOf(change, "jalon", because)),
    settles: { entry, how: "undo" },
  };
}

/** Of what was applied, all that is not back already; of what was only planned, what was made. */
function toTakeBack(surveyed: Surveyed, { state, changes }: Logged): readonly Change[] {
  return changes.flatMap((change) => {
    const standing = standingOf(surveyed, change);
    if (standing === "before" || (state === "planned" && standing === "touched")) return [];
    return [change.kind === "set-cell" ? readdressed(surveyed, change) : change];
  });
}
