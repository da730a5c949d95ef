import { isBlankCell } from "../../foundation/cell.ts";
import { kindOfRow, type RowContext, type RowKind, type RowRange, type SkippedRow } from "./row-kinds.ts";

interface Seen {
  readonly row: number;
  readonly kind: Exclude<RowKind, "blank">;
  readonly said: string;
  /** True when a blank row stands just above. */
  readonly apart: boolean;
  /** Cells that show something, among the table's columns. */
  readonly filled: number;
}

const remarkText =
  /^(?:\*+|source|sources|note|notes|nb|n\.b\.|legende|légende|legend|key|remarque|lecture)\s*[:.\s]/i;

function seenRows(context: RowContext, from: number, to: number): readonly Seen[] {
  const seen: Seen[] = [];
  let apart = false;
  for (let row = from; row <= to; row += 1) {
    const { kind, said, filled } = kindOfRow(context, row);
    if (kind !== "blank") seen.push({ row, kind, said, apart, filled });
    apart = kind === "blank";
  }
  return seen;
}

/** A remark below a table: one filled cell, set apart or beginning as remarks do. */
function isRemark(seen: Seen): boolean {
  return seen.filled === 1 && (seen.apart || seen.said.length > 60 || remarkText.test(seen.said));
}

/** The rows at the end that are remarks, cut off; a remark before records is none. */
function endOfRecords(seen: readonly Seen[], typical: number): number {
  let end = seen.length;
  while (end > 0) {
    const last = seen[end - 1];
    if (!last) break;
    const remark = last.kind !== "record" || (typical > 2 && followsOnlyRemarks(seen, end - 1));
    if (!remark) break;
    end -= 1;
  }
  return end;
}

/** True when this row and those above it, up to the blank row that sets them apart, are remarks. */
function followsOnlyRemarks(seen: readonly Seen[], at: number): boolean {
  for (let row = at; row >= 0; row -= 1) {
    const one = seen[row];
    if (!one || one.filled !== 1) return false;
    if (isRemark(one)) return true;
  }
  return false;
}

function skipped({ row, kind, said }: Seen, otherwise: SkippedRow["kind"]): SkippedRow {
  return { row, said, kind: kind === "record" ? otherwise : kind };
}

function typicalFill(seen: readonly Seen[]): number {
  const fills = seen.filter(({ kind }) => kind === "record").map(({ filled }) => filled);
  return [...fills].sort((a, b) => a - b)[Math.floor(fills.length / 2)] ?? 0;
}

/** Tells records from totals, repeated headings, group titles and remarks, between two rows of a sheet. */
export function rangeOfRecords(context: RowContext, from: number, to: number): RowRange {
  const told = withSums(context, seenRows(context, from, to));
  const end = endOfRecords(told, typicalFill(told));
  const inside = told.slice(0, end);
  const firstAt = inside.findIndex(({ kind }) => kind === "record");
  const first = inside[firstAt];
  const last = inside.at(-1);
  if (!first || !last)
    return {
      firstRow: from,
      lastRow: from - 1,
      records: 0,
      skipped: [],
      below: told.map((one) => skipped(one, "note")),
    };
  return {
    firstRow: first.row,
    lastRow: last.row,
    records: inside.filter(({ kind }) => kind === "record").length,
    skipped: inside
      .slice(firstAt)
      .filter(({ kind }) => kind !== "record")
      .map((one) => skipped(one, "note")),
    below: told.slice(end).map((one) => skipped(one, "note")),
  };
}

/** Rows without a name whose every amount is the sum of the records above it are totals, whatever they say. */
function withSums(context: RowContext, seen: readonly Seen[]): readonly Seen[] {
  const suspects = seen.filter(({ kind, row }) => kind === "record" && hasNoKey(context, row));
  if (suspects.length === 0 || suspects.length > 50) return seen;
  const totals = new Set(suspects.filter((suspect) => addsUp(context, seen, suspect)).map(({ row }) => row));
  return totals.size === 0
    ? seen
    : seen.map((one) => (totals.has(one.row) ? { ...one, kind: "total" } : one));
}

function hasNoKey({ grid, keys }: RowContext, row: number): boolean {
  return keys.every((column) => isBlankCell(grid.cell(row, column)));
}

function addsUp(context: RowContext, seen: readonly Seen[], suspect: Seen): boolean {
  let matched = 0;
  for (const { column } of context.columns) {
    const total = context.grid.cell(suspect.row, column);
    if (typeof total !== "number") continue;
    if (!isSumAbove(context, seen, suspect.row, column, total)) return false;
    matched += 1;
  }
  return matched > 0;
}

function isSumAbove(
  context: RowContext,
  seen: readonly Seen[],
  row: number,
  column: number,
  total: number,
): boolean {
  let [all, group, count] = [0, 0, 0];
  for (const one of seen) {
    if (one.row >= row) break;
    const cell = context.grid.cell(one.row, column);
    if (one.kind === "record" && !hasNoKey(context, one.row) && typeof cell === "number") {
      all += cell;
      group += cell;
      count += 1;
    } else if (one.kind !== "record" || hasNoKey(context, one.row)) group = 0;
  }
  const near = (sum: number): boolean => Math.abs(sum - total) <= 1e-6 * Math.max(1, Math.abs(total));
  return count >= 2 && (near(all) || near(group));
}
