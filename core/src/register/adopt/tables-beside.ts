import { textOfCell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";
import { tablesIn, type FoundTable } from "./find-tables.ts";
import { blocksAcross, columnsOnly, spread, type Grid } from "./grid.ts";
import type { Judge } from "./map-columns.ts";

const sureEnough = 0.8;
/** More blocks than that are a form or a dashboard, not tables. */
const mostBlocks = 12;
const recordsLookedAt = 200;
/** A list of things names (nearly) each of them once; a column of another table repeats its names. */
const leastDifferent = 0.9;

/** True when a table has all that its rows must have, and names each of its records differently. */
function namesItsRecords({ grid, table, mapped, range }: FoundTable): boolean {
  const fed = new Map(mapped.columns.map(({ field, column }) => [field, column]));
  const musts = table.fields.filter(({ need, type }) => need === "must" && type !== "id");
  const named = fed.get("name") ?? fed.get("id");
  if (named === undefined || range.records < 2 || !musts.every(({ key }) => fed.has(key))) return false;
  const rows = spread(range.firstRow, range.lastRow, recordsLookedAt);
  const names = rows.map((row) => foldText(textOfCell(grid.cell(row, named)))).filter((name) => name !== "");
  return new Set(names).size >= names.length * leastDifferent;
}

/** The table that a block surely is by itself. */
function sureTable(block: Grid, judge: Judge): FoundTable | undefined {
  return tablesIn(block, judge).find((found) => found.confidence >= sureEnough && namesItsRecords(found));
}

/** True when tables are of different kinds and do not run alongside each other, as the parts of one table would. */
function standApart(a: FoundTable, b: FoundTable): boolean {
  const alongside = a.first === b.first && a.range.lastRow === b.range.lastRow;
  return a.table.key !== b.table.key && !alongside;
}

/**
 * The tables that stand beside each other on a sheet, blank columns between them; null when they are none, or when they may as
 * well be the parts of one table. What is no table by itself belongs to the table at its left.
 */
export function tablesBeside(grid: Grid, judge: Judge): readonly FoundTable[] | null {
  const blocks = blocksAcross(grid);
  if (blocks.length < 2 || blocks.length > mostBlocks) return null;
  const heads = blocks.filter(({ from, to }) => sureTable(columnsOnly(grid, from, to), judge));
  if (heads.length < 2) return null;
  const parts = heads.map(({ from }, at) => {
    const next = heads[at + 1]?.from ?? grid.width;
    return columnsOnly(grid, at === 0 ? 0 : from, next - 1);
  });
  const found = parts.map((part) => sureTable(part, judge));
  const apart = found.every((table, at) =>
    found.slice(0, at).every((other) => table && other && standApart(other, table)),
  );
  return apart && found.every(Boolean) ? parts.flatMap((part) => tablesIn(part, judge)) : null;
}
