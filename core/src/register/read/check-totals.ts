import type { Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { parseCell } from "../parse/parse-cell.ts";
import type { RegisterRow } from "../register.ts";
import type { Check } from "./check.ts";
import type { ReadTable } from "./read-table.ts";
import { sayFigure } from "./say-figure.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

const totalWord = /^(sous[- ]?total|total|totaux|sub[- ]?total|grand total|somme|ensemble)\b/;
const linesBelow = 5;
const summed = new Set(["money", "effort"]);

function isTotal(source: SourceTable, record: number): boolean {
  return [...source.columns, ...source.others].some(({ column }) => {
    const cell = source.cell(record, column);
    return typeof cell === "string" && totalWord.test(foldText(cell));
  });
}

/** Rows that say they are totals: among those skipped, and just below the table. */
function totalRecords({ mapping, ...source }: SourceTable): readonly number[] {
  const below = Array.from({ length: linesBelow }, (_, at) => mapping.lastRow + 1 + at);
  return [...new Set([...(mapping.skippedRows ?? []), ...below])]
    .filter((record) => isTotal({ mapping, ...source }, record))
    .sort((a, b) => a - b);
}

/** The figures of a column in some rows; null when one of them is not known, so that no sum can be told. */
function sumOf(rows: readonly RegisterRow[], key: string): number | null {
  let sum = 0;
  for (const row of rows) {
    const value = row.values[key];
    if (typeof value === "number") sum += value;
    else if (typeof value === "object" && "missing" in value && value.missing === "blank") continue;
    else return null;
  }
  return sum;
}

function agrees(said: number, sum: number, rows: number): boolean {
  return (
    Math.abs(said - sum) <= Math.max(1e-9 * Math.abs(sum), 1e-6) ||
    Math.abs(said - sum) < 0.005 * Math.min(rows, 10)
  );
}

function checkTotal(
  table: ReadTable,
  record: number,
  since: number,
  column: SourceColumn,
): readonly Finding[] {
  const { source } = table;
  const cell: Cell = source.cell(record, column.column);
  const said = parseCell(column.field, cell, column.mapping.reading ?? {}).value;
  if (typeof said !== "number") return [];
  // What a waiting row adds is not known, so no sum over it can be told.
  if (table.waiting.some((row) => row.row < record)) return [];
  const above = table.rows.filter((row) => row.row < record);
  const part = above.filter((row) => row.row > since);
  const sums = [part, above]
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ rows, sum: sumOf(rows, column.key) }));
  const [first] = sums;
  if (
    !first ||
    first.sum === null ||
    sums.some(({ sum, rows }) => sum === null || agrees(said, sum, rows.length))
  )
    return [];
  const told = message("total-differs", {
    said: sayFigure(column, said),
    sum: sayFigure(column, first.sum),
    count: first.rows.length,
  });
  return [
    { code: told.code, severity: "warning", place: placeOf(source, record, column.key), message: told },
  ];
}

/** Tells of each total row that is neither the sum of the rows since the total before it nor of all rows above. Where one of them is withheld or not known, nothing can be told. */
export const checkTotals: Check = ({ table }) => {
  const records = totalRecords(table.source);
  const columns = table.source.columns.filter(({ field }) => summed.has(field.type));
  return records.flatMap((record, at) =>
    columns.flatMap((column) => checkTotal(table, record, records[at - 1] ?? -1, column)),
  );
};
