import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { blank, isMissing } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import type { RegisterRow } from "../register.ts";
import { derivedEnd } from "./derived-end.ts";
import { likeIds, proposeIds, type ProposedId } from "./propose-ids.ts";
import { findingsOfColumn, readColumn, type ReadColumn } from "./read-columns.ts";
import { placeOf, recordsOf, type SourceTable } from "./source-table.ts";

/** One table read: its rows, and where they came from. */
export interface ReadTable {
  readonly source: SourceTable;
  /** The rows that can be checked: all but those that wait. */
  readonly rows: readonly RegisterRow[];
  /** Rows that stand columns off: no check, total or search looks at them until they are put right. */
  readonly waiting: readonly RegisterRow[];
  /** Every row, in the sheet's order. */
  readonly everyRow: readonly RegisterRow[];
  /** What its cells told, in no order. */
  readonly findings: readonly Finding[];
}

/** Reads a table; `alsoTaken` are ids that must not be proposed again (those of rows that are gone). */
export function readTable(source: SourceTable, alsoTaken: readonly string[]): ReadTable {
  const records = recordsOf(source);
  const columns = source.columns.map((column) => readColumn(source, column, records));
  const ids = idsOf(source, records, columns, alsoTaken);
  const idOf = (at: number): string => ids[at]?.id ?? "";
  const findings: Finding[] = columns.flatMap((column) => findingsOfColumn(source, column, idOf));
  const blanks = blankValues(columns);
  const everyRow = records.map((record, at) => {
    const values = valuesOf(columns, blanks, at);
    const { row, told } = rowOf(source, values, record, ids[at] ?? { id: "", proposed: true });
    if (told) findings.push(told);
    return row;
  });
  const waiting = everyRow.filter((row) => row.waits);
  const rows = waiting.length === 0 ? everyRow : everyRow.filter((row) => !row.waits);
  return { source, rows, waiting, everyRow, findings: [...findings, ...tellIds(source, rows)] };
}

function ownId(value: Value | undefined): string | null {
  if (value === undefined || typeof value === "object") return null;
  return String(value).trim() || null;
}

/** The id that a waiting row holds: only what looks like the other ids, since another column's cell may stand there. */
function waitingId(value: Value | undefined, isLikeOthers: (id: string) => boolean): string | null {
  const said = isMissing(value) ? value.said.trim() : "";
  return isLikeOthers(said) ? said : null;
}

function idsOf(
  source: SourceTable,
  records: readonly number[],
  columns: readonly ReadColumn[],
  alsoTaken: readonly string[],
) {
  const values = columns.find(({ source: column }) => column.key === "id")?.values ?? [];
  const own = records.map((_, at) => ownId(values[at]));
  if (source.waiting.size > 0) {
    const isLikeOthers = likeIds(
      source.table.idPrefix,
      own.filter((id) => id !== null),
    );
    records.forEach((record, at) => {
      if (source.waiting.has(record)) own[at] = waitingId(values[at], isLikeOthers);
    });
  }
  const waits = (at: number): boolean => source.waiting.has(records[at] ?? -1);
  return proposeIds(source.table.idPrefix, own, alsoTaken, waits);
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The values of a row before they are known: a copy has all its fields at once, which is quicker than adding them one by one. */
function blankValues(columns: readonly ReadColumn[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(columns.map(({ source }) => [source.key, blank]));
}

function valuesOf(
  columns: readonly ReadColumn[],
  blanks: Readonly<Record<string, Value>>,
  at: number,
): Record<string, Value> {
  const values = { ...blanks };
  for (const { source, values: read } of columns) values[source.key] = read[at] ?? blank;
  return values;
}

function rowOf(
  source: SourceTable,
  values: Record<string, Value>,
  record: number,
  { id, proposed }: ProposedId,
): { readonly row: RegisterRow; readonly told: Finding | undefined } {
  const row: Writable<RegisterRow> = { id, idProposed: proposed, row: record, values };
  const extra = extraOf(source, record);
  if (extra) row.extra = extra;
  if (source.waiting.has(record)) row.waits = true;
  if (row.waits || source.table.key !== "projects") return { row, told: undefined };
  const { end, finding } = derivedEnd(source, record, id, values);
  if (end !== undefined) values["end"] = end;
  return { row, told: finding };
}

function extraOf(source: SourceTable, record: number): Readonly<Record<string, Cell>> | undefined {
  let extra: Record<string, Cell> | undefined;
  for (const { heading, column } of source.others) {
    const cell = source.cell(record, column);
    if (isBlankCell(cell)) continue;
    extra ??= {};
    extra[heading] = cell;
  }
  return extra;
}

function tellIds(source: SourceTable, rows: readonly RegisterRow[]): readonly Finding[] {
  const proposed = rows.filter((row) => row.idProposed);
  const [first] = proposed;
  const last = proposed[proposed.length - 1];
  if (!first || !last) return [];
  if (source.columnOf.has("id")) return proposed.map((row) => tellId(source, row));
  const told = message("ids-proposed", { count: proposed.length, first: first.id, last: last.id });
  return [{ code: told.code, severity: "information", place: placeOf(source, null, "id"), message: told }];
}

function tellId(source: SourceTable, row: RegisterRow): Finding {
  const column = source.columnOf.get("id")?.column ?? 0;
  const cell = source.cell(row.row, column);
  const mendable = isBlankCell(cell) && !source.formula(row.row, column);
  return {
    code: "id-proposed",
    severity: "information",
    place: placeOf(source, row.row, "id", row.id),
    message: message("id-proposed", { id: row.id }),
    ...(mendable ? { repair: { kind: "id-proposed", before: cell, after: row.id } } : {}),
  };
}
