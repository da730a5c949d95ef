import { isMissing } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import { tableMapping } from "../../workbook/mapping.ts";
import { rowsOf, type Register, type RegisterRow } from "../register.ts";
import { idSource } from "../read/propose-ids.ts";
import { fieldOf, tableOf } from "../schema/schema.ts";
import {
  decisionKey,
  type AddedRow,
  type EditionComparison,
  type EditionDecisions,
  type FieldChange,
  type TableComparison,
} from "./edition-comparison.ts";
import { matchRows, nameOf } from "./match-rows.ts";
import { sameValue } from "./same-value.ts";
import { suspectUnits } from "./suspect-units.ts";

/** Fields that an edition may change: those that it has a column for, but for the id and what Jalon works out. */
function comparedFields(edition: Register, table: string): readonly string[] {
  const columns = tableMapping(edition.mapping, table)?.columns ?? [];
  const fields = columns.flatMap(({ field }) =>
    field !== null && field !== "id" && !fieldOf(table, field)?.computed ? [field] : [],
  );
  return [...new Set(fields)];
}

function isBlankValue(value: Value | undefined): boolean {
  return value === undefined || value === "" || (isMissing(value) && value.missing === "blank");
}

function changeOf(
  field: string,
  before: Value | undefined,
  after: Value | undefined,
): readonly FieldChange[] {
  if (after === undefined || (before !== undefined && sameValue(before, after))) return [];
  if (isBlankValue(before) && isBlankValue(after)) return [];
  if (isBlankValue(after)) return [{ field, before, after, kind: "blanked" }];
  return [{ field, before, after, kind: isBlankValue(before) ? "filled" : "changed" }];
}

function changesOf(
  row: RegisterRow,
  editionRow: RegisterRow,
  fields: readonly string[],
): readonly FieldChange[] {
  return fields.flatMap((field) => changeOf(field, row.values[field], editionRow.values[field]));
}

/** The ids of rows to be added: their own where they have one that is free, else the next that nobody had. */
function withIds(
  table: string,
  rows: readonly RegisterRow[],
  added: readonly RegisterRow[],
  taken: readonly string[],
): readonly AddedRow[] {
  const used = new Set([...rows.map(({ id }) => id), ...taken]);
  const own = added.filter((row) => !row.idProposed).map(({ id }) => id);
  const source = idSource(tableOf(table)?.idPrefix ?? "R", [...used, ...own]);
  return added.map((editionRow) => {
    const id = editionRow.idProposed || used.has(editionRow.id) ? source.next() : editionRow.id;
    used.add(id);
    return { id, name: nameOf(editionRow), editionRow };
  });
}

function compareTable(
  register: Register,
  edition: Register,
  table: string,
  decisions: EditionDecisions,
  taken: readonly string[],
): TableComparison {
  const rows = rowsOf(register, table);
  const match = matchRows(table, rows, rowsOf(edition, table), decisions);
  const fields = comparedFields(edition, table);
  const matched = match.pairs.map(({ row, editionRow, by }) => ({
    id: row.id,
    name: nameOf(row),
    by,
    row,
    editionRow,
    changes: changesOf(row, editionRow, fields),
  }));
  return {
    table,
    matched,
    suspects: suspectUnits(table, matched, fields),
    added: withIds(table, rows, match.added, taken),
    gone: match.gone.map((row) => ({ id: row.id, name: nameOf(row), row })),
    doubtful: match.doubtful.map(({ editionRow, candidates }) => ({
      decision: decisionKey(table, editionRow),
      name: nameOf(editionRow),
      editionRow,
      candidates: candidates.map(({ row, closeness }) => ({ id: row.id, name: nameOf(row), closeness })),
    })),
  };
}

function hasIds(table: string): boolean {
  return tableOf(table)?.fields.some(({ type, key }) => type === "id" && key === "id") ?? false;
}

/**
 * What a new edition changes in a register: rows added, changed (field by field, compared by what they mean), gone, and doubtful, for
 * the user's word. Only tables whose rows have ids are compared. `takenIds` are ids, by table, that must not be given again.
 */
export function compareEditions(
  register: Register,
  edition: Register,
  decisions: EditionDecisions = {},
  takenIds: Readonly<Record<string, readonly string[]>> = {},
): EditionComparison {
  const tables = Object.keys(edition.tables).filter((table) => register.tables[table] && hasIds(table));
  return {
    tables: tables.map((table) => compareTable(register, edition, table, decisions, takenIds[table] ?? [])),
  };
}
