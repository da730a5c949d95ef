import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { isMissing } from "../../foundation/missing.ts";
import { foldText } from "../../foundation/text.ts";
import { tableOf } from "../schema/schema.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import { collect } from "./collect.ts";
import { nearestIndex } from "./nearest-index.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

const longestName = 120;

/** What a table's rows can be referred to by: their ids and names, folded, with each as it is written; and whatever a waiting row says, since its id stands in another column. */
function namesOf(target: ReadTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { values } of target.waiting) {
    for (const value of Object.values(values)) {
      if (isMissing(value) && value.said.length <= longestName) names.set(foldText(value.said), value.said);
    }
  }
  for (const row of target.rows) {
    const name = row.values["name"];
    if (typeof name === "string") names.set(foldText(name), name);
    if (!row.idProposed) names.set(foldText(row.id), row.id);
  }
  return names;
}

function finding(
  source: SourceTable,
  column: SourceColumn,
  row: RegisterRow,
  said: string,
  nearest: string | undefined,
): Finding {
  const target = tableOf(column.field.references ?? "");
  const table = { words: target?.sheet ?? { fr: "?", en: "?" } };
  const told =
    nearest === undefined
      ? message("reference-unknown", { said, table })
      : message("reference-nearest", { said, table, nearest });
  const before = source.cell(row.row, column.column);
  const repairable = nearest !== undefined && !source.formula(row.row, column.column);
  return {
    code: told.code,
    severity: "warning",
    place: placeOf(source, row.row, column.key, row.id),
    message: told,
    ...(repairable ? { repair: { kind: "spelling", before, after: nearest } } : {}),
  };
}

/** The digits of a text: AM-204 is not AM-004 mistyped, it is another project. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}

function checkColumn(
  source: SourceTable,
  column: SourceColumn,
  rows: readonly RegisterRow[],
  names: ReadonlyMap<string, string>,
): readonly Finding[] {
  let nearestOf: ReturnType<typeof nearestIndex> | undefined;
  const suggest = (folded: string): string | undefined => {
    nearestOf ??= nearestIndex([...names.keys()]);
    const nearest = nearestOf(folded);
    return nearest === undefined || digitsOf(nearest) !== digitsOf(folded) ? undefined : names.get(nearest);
  };
  return collect(rows, (row) => {
    const value = row.values[column.key];
    if (typeof value !== "string") return undefined;
    const folded = foldText(value);
    return folded === "" || names.has(folded)
      ? undefined
      : finding(source, column, row, value, suggest(folded));
  });
}

/** Tells of each reference to a row that is not in the register, by id or by name, with the nearest one as a repair. A table that the register does not have is not missed. */
export const checkReferences: Check = ({ table: { source, rows }, tables }) =>
  source.columns
    .filter(({ field }) => field.references !== undefined)
    .flatMap((column) => {
      const target = tables.get(column.field.references ?? "");
      return target && target.rows.length > 0 ? checkColumn(source, column, rows, namesOf(target)) : [];
    });
