import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import type { RegisterRow } from "../register.ts";
import { derivedEnd } from "./derived-end.ts";
import { proposeIds } from "./propose-ids.ts";
import { readColumn, type ReadColumn } from "./read-columns.ts";
import { placeOf, recordsOf, type SourceTable } from "./source-table.ts";

/** One table read: its rows, and where they came from. */
export interface ReadTable {
  readonly source: SourceTable;
  readonly rows: readonly RegisterRow[];
  /** What its cells told, in no order. */
  readonly findings: readonly Finding[];
}

/** Reads a table; `alsoTaken` are ids that must not be proposed again (those of rows that are gone). */
export function readTable(source: SourceTable, alsoTaken: readonly string[]): ReadTable {
  const records = recordsOf(source);
  const ids = idsOf(source, records, alsoTaken);
  const idOf = (at: number): string => ids[at]?.id ?? "";
  const columns = source.columns.map((column) => readColumn(source, column, records, idOf));
  const findings = columns.flatMap((column) => column.findings);
  const rows = records.map((record, at) => {
    const { row, told } = rowOf(source, columns, record, at, ids[at] ?? { id: "", proposed: true });
    if (told) findings.push(told);
    return row;
  });
  return { source, rows, findings: [...findings, ...tellIds(source, rows)] };
}

function idsOf(source: SourceTable, records: readonly number[], alsoTaken: readonly string[]) {
  const column = source.columnOf.get("id");
  const own = column ? readColumn(source, column, records, () => "").values : [];
  const said = records.map((_, at) => {
    const value = own[at];
    if (value === undefined || isMissing(value) || typeof value === "object") return null;
    return String(value).trim() || null;
  });
  return proposeIds(source.table.idPrefix, said, alsoTaken);
}

function rowOf(
  source: SourceTable,
  columns: readonly ReadColumn[],
  record: number,
  at: number,
  id: { id: string; proposed: boolean },
) {
  const values: Record<string, Value> = {};
  for (const column of columns) {
    const value = column.values[at];
    if (value !== undefined) values[column.source.key] = value;
  }
  const derived = source.table.key === "projects" ? derivedEnd(source, record, id.id, values) : undefined;
  if (derived?.end !== undefined) values["end"] = derived.end;
  const extra = extraOf(source, record);
  const row: RegisterRow = {
    id: id.id,
    idProposed: id.proposed,
    row: record,
    values,
    ...(extra ? { extra } : {}),
  };
  return { row, told: derived?.finding };
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
