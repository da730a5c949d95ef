import type { Language } from "../foundation/language.ts";
import { say, type Words } from "../foundation/message.ts";
import { readSettings } from "../register/settings.ts";
import type { RowSpan } from "../foundation/place.ts";
import type { Plan } from "../workbook/change.ts";
import type { Edit } from "../workbook/host.ts";
import type { Mapping } from "../workbook/mapping.ts";
import { applyEdits } from "../workbook/memory.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { journalLines, type JournalPlace } from "./journal.ts";
import { lineEdits, readyJournal, stateEdits } from "./journal-edits.ts";
import { linesOf, type Noted } from "./journal-lines.ts";
import { planWords } from "./plan-words.ts";
import { resolvePlan, type Resolution, type Resolved } from "./resolve.ts";
import { settledStates } from "./settle.ts";
import { loggedAddress } from "./standing.ts";

/** Who applies a plan, when, and how the workbook is read. */
export interface Stamp {
  readonly by: string;
  /** Date and time as ISO text: core has no clock. */
  readonly at: string;
  /** Which column is which where the workbook is not governed; without it the workbook's own settings and names are used. */
  readonly mapping?: Mapping | null;
  /** Language of the journal; the mapping's unless told. */
  readonly language?: Language;
  /** Sentences for the plan's title and reasons, for the journal: core's `words`. */
  readonly words?: Words;
}

/** A plan as it will be written: one ordered list in which the journal comes first. */
export interface Prepared {
  /** Number of the journal's entry; empty when nothing is to be written. */
  readonly entry: string;
  readonly edits: readonly Edit[];
  /** The rows by whose words the columns of the edits were found. */
  readonly headings: readonly RowSpan[];
  readonly resolution: Resolution;
  /** The changes with their rows as the journal remembers them. */
  readonly noted: readonly Noted[];
  readonly mapping: Mapping | null;
}

/** What applying a plan to a workbook comes to, journal included: planned, then the cells, then applied. */
export function preparePlan(workbook: Workbook, plan: Plan, stamp: Stamp): Prepared {
  const mapping = stamp.mapping === undefined ? (readSettings(workbook)?.mapping ?? null) : stamp.mapping;
  const language = stamp.language ?? mapping?.language ?? "en";
  const resolution = resolvePlan(workbook, mapping, plan);
  const outcome = applyEdits(workbook, resolution.edits);
  const noted = resolution.resolved.map((each) => noteOf(each, workbook, outcome));
  const settling = settledStates({
    before: workbook,
    after: outcome,
    mapping,
    plan,
    applied: resolution.applied,
  });
  const nothing = { entry: "", edits: [], headings: [], resolution, noted, mapping };
  if (noted.length === 0 && settling.size === 0) return nothing;
  const ready = readyJournal(workbook, language);
  const headings = headingsOf(resolution.resolved, ready.place);
  const settled = stateEdits(ready.place, settling, language);
  if (noted.length === 0) return { ...nothing, edits: settled, headings };
  const entry = nextEntry(workbook);
  const words = { ...planWords, ...stamp.words };
  const what = say(words, language, plan.title);
  const head = { entry, at: stamp.at, by: stamp.by, what, state: "planned" as const };
  const lines = linesOf(noted, head, (said) => say(words, language, said));
  const applied = new Map(lines.map((_, index) => [ready.nextRow + index, "applied" as const]));
  const edits = [
    ...ready.edits,
    ...lineEdits(ready, lines, language),
    ...resolution.edits,
    ...stateEdits(ready.place, applied, language),
    ...settled,
  ];
  return { entry, edits, headings, resolution, noted, mapping };
}

/** The heading rows of the tables that are written to, and of the journal. */
function headingsOf(resolved: readonly Resolved[], { sheet, headingRow }: JournalPlace): readonly RowSpan[] {
  const tables = [...new Set(resolved.map(({ table }) => table))];
  return [
    { sheet: sheet.name, row: headingRow, lastRow: headingRow },
    ...tables.map((table) => {
      return { sheet: table.sheet, row: table.firstHeadingRow, lastRow: table.headingRow };
    }),
  ];
}

function noteOf({ change, table, row, name }: Resolved, before: Workbook, after: Workbook): Noted {
  if (change.kind !== "set-cell" || row === null) return { change, address: null, name };
  const [was, is] = [sheetNamed(before, table.sheet), sheetNamed(after, table.sheet)];
  const address = loggedAddress(was, is, row, table.columns.get("id"));
  return { change: { ...change, row: address }, address, name };
}

function nextEntry(workbook: Workbook): string {
  let last = 0;
  for (const { line } of journalLines(workbook)) last = Math.max(last, Number(line.entry) || 0);
  return String(last + 1);
}
