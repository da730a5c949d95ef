import type { Cell } from "../foundation/cell.ts";
import type { Language } from "../foundation/language.ts";
import type { CellContent } from "../workbook/change.ts";
import type { Dress } from "../workbook/dress.ts";
import { tableOf } from "../register/schema/schema.ts";
import { governedName } from "../workbook/governed-name.ts";
import type { Edit } from "../workbook/host.ts";
import { plainSheet, sheetNamed, type Workbook } from "../workbook/workbook.ts";
import type { JournalLine } from "./journal-line.ts";
import { journalPlace, type JournalPlace } from "./journal.ts";
import {
  journalColumns,
  journalKeys,
  journalStates,
  type JournalKey,
  type JournalState,
} from "./journal-columns.ts";
import { editsFor } from "./pending-writes.ts";
import { ourPart, sheetEdits } from "./resolve-sheets.ts";

/** Where the journal is, or will be once the edits are made. */
export interface JournalReady {
  readonly edits: readonly Edit[];
  readonly place: JournalPlace;
  /** First free row, from 0. */
  readonly nextRow: number;
}

const widths: Partial<Record<JournalKey, number>> = {
  at: 20,
  what: 40,
  name: 30,
  before: 30,
  after: 30,
  because: 50,
};

/** The journal as it is, or the edits that make it. An interrupted making is finished. */
export function readyJournal(workbook: Workbook, language: Language): JournalReady {
  const place = journalPlace(workbook);
  if (!place) return newJournal(workbook, language);
  const nextRow = Math.max(lastFilledRow(place), place.headingRow) + 1;
  return { edits: place.complete ? [] : missingNames(place, language), place, nextRow };
}

function lastFilledRow({ sheet, columns }: JournalPlace): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && journalKeys.every((key) => (sheet.rows[row]?.[columns[key]] ?? null) === null)) row -= 1;
  return row;
}

function missingNames({ sheet, headingRow, columns }: JournalPlace, language: Language): readonly Edit[] {
  return journalKeys.flatMap((key): readonly Edit[] => {
    const at = { sheet: sheet.name, row: headingRow, column: columns[key] };
    const heading = { kind: "write" as const, ...at, content: { value: journalColumns[key][language] } };
    return [{ kind: "set-name", name: governedName("journal", key), at }, heading];
  });
}

function newJournal(workbook: Workbook, language: Language): JournalReady {
  const columns = journalKeys.map((column) => ({ column, heading: journalColumns[column][language] }));
  const headings = [columns.map(({ heading }) => heading)];
  const { name, isThere } = journalName(workbook, headings, language);
  const dressOf = (key: string, column: number | null, dress: Dress): Edit => {
    return { kind: "dress", sheet: name, key, column, firstRow: column === null ? 0 : 1, lastRow: 1, dress };
  };
  return {
    edits: [
      ...sheetEdits({ table: "journal", sheet: name, columns, rows: [] }, isThere),
      ...journalKeys.flatMap((key, column) =>
        widths[key] ? [dressOf(key, column, { width: widths[key] })] : [],
      ),
      dressOf("", null, { headingRow: 0, locked: true }),
    ],
    place: {
      sheet: plainSheet(name, headings),
      headingRow: 0,
      columns: Object.fromEntries(journalKeys.map((key, index) => [key, index])) as Record<
        JournalKey,
        number
      >,
      complete: true,
    },
    nextRow: 1,
  };
}

/** The journal's name in the schema, or another where the user has a sheet called so; a sheet that we began and could not name is taken up again. */
function journalName(
  workbook: Workbook,
  headings: readonly (readonly Cell[])[],
  language: Language,
): { readonly name: string; readonly isThere: boolean } {
  const wanted = tableOf("journal")?.sheet[language] ?? "Journal";
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? wanted : `${wanted} ${attempt}`;
    const sheet = sheetNamed(workbook, name);
    if (!sheet) return { name, isThere: false };
    if (ourPart(sheet, headings) !== "mixed") return { name, isThere: true };
  }
}

/** The edits that write lines into the journal from a row on: one block where the columns stand side by side. */
export function lineEdits(
  { place, nextRow: row }: JournalReady,
  lines: readonly JournalLine[],
  language: Language,
): readonly Edit[] {
  const sheet = place.sheet.name;
  const first = place.columns.entry;
  if (journalKeys.every((key, index) => place.columns[key] === first + index)) {
    const rows = lines.map((line) => journalKeys.map((key) => cellOf(line, key, language)));
    return [{ kind: "write-block", sheet, row, column: first, rows }];
  }
  return journalKeys.map((key): Edit => {
    const rows = lines.map((line) => [cellOf(line, key, language)]);
    return { kind: "write-block", sheet, row, column: place.columns[key], rows };
  });
}

/** One cell of the journal's sheet. */
export function cellOf(line: JournalLine, key: JournalKey, language: Language): Cell {
  if (key === "state") return journalStates[line.state][language];
  if (key === "entry") return /^\d{1,9}$/.test(line.entry) ? Number(line.entry) : line.entry;
  const cell = line[key];
  return cell === "" ? null : cell;
}

/** The edits that give lines of the journal, by their row in the sheet, their new states. */
export function stateEdits(
  place: JournalPlace,
  states: ReadonlyMap<number, JournalState>,
  language: Language,
): readonly Edit[] {
  const cells = [...states].map(([row, state]): [number, CellContent] => [
    row,
    { value: journalStates[state][language] },
  ]);
  if (cells.length === 0) return [];
  return editsFor(place.sheet.name, new Map([[place.columns.state, new Map(cells)]]));
}
