import type { Area } from "@jalon/core";
import { cellsText } from "../addresses.ts";
import type { Memory } from "../memory.ts";
import type { Step } from "../steps.ts";
import { enteredText, type Entered } from "../written-cells.ts";
import { run, type Context } from "./run.ts";
import { newWriting, openSheet, protect, sheetIn, type Writing } from "./writing.ts";

type Resize = Extract<Step, { is: "resize-table" }>;
type Grid = readonly (readonly Entered[])[];

async function areaOf(context: Context, table: Excel.Table): Promise<Area> {
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  range.untrack();
  return { row, column, lastRow: row + rowCount - 1, lastColumn: column + columnCount - 1 };
}

/** What stands in cells, as it is entered again. */
async function contentsOf(context: Context, range: Excel.Range): Promise<Grid> {
  range.load("values,formulas");
  await context.sync();
  const grid = range.formulas.map((cells: readonly Entered[], down) =>
    cells.map((formula, right) => {
      const isText = typeof formula === "string" && formula === range.values[down]?.[right];
      return isText ? enteredText(formula) : formula;
    }),
  );
  range.untrack();
  return grid;
}

/** Rows below or columns beside are taken out, put into the table as new ones, and so never move what lies behind them. */
async function grow(writing: Writing, step: Resize, table: Excel.Table, added: Area, by: "rows" | "columns") {
  const range = sheetIn(writing, step.sheet).getRange(cellsText(added));
  const contents = await contentsOf(writing.context, range);
  range.clear("Contents");
  const values = contents.map((cells) => [...cells]);
  if (by === "rows") table.rows.add(undefined, values);
  else
    for (let right = 0; right <= added.lastColumn - added.column; right += 1)
      table.columns.add(
        undefined,
        values.map((cells) => [cells[right] ?? ""]),
      );
}

/** The last rows or columns are taken out, and as many empty cells are put in behind the table, so that nothing else moves. */
function shrink(
  writing: Writing,
  step: Resize,
  table: Excel.Table,
  gone: Area,
  now: Area,
  by: "rows" | "columns",
): void {
  const last = by === "rows" ? now.lastRow - now.row - 1 : now.lastColumn - now.column;
  const count = by === "rows" ? gone.lastRow - gone.row + 1 : gone.lastColumn - gone.column + 1;
  for (let back = 0; back < count; back += 1) table[by].getItemAt(last - back).delete();
  sheetIn(writing, step.sheet)
    .getRange(cellsText(gone))
    .insert(by === "rows" ? "Down" : "Right");
}

async function follow(writing: Writing, step: Resize): Promise<void> {
  const table = sheetIn(writing, step.sheet).tables.getItem(step.name);
  const now = await areaOf(writing.context, table);
  const { lastRow, lastColumn } = step.area;
  if (lastRow < now.lastRow) shrink(writing, step, table, { ...now, row: lastRow + 1 }, now, "rows");
  if (lastRow > now.lastRow)
    await grow(writing, step, table, { ...now, row: now.lastRow + 1, lastRow }, "rows");
  const tall = { ...now, lastRow };
  if (lastColumn < now.lastColumn)
    shrink(writing, step, table, { ...tall, column: lastColumn + 1 }, tall, "columns");
  if (lastColumn > now.lastColumn)
    await grow(writing, step, table, { ...tall, column: now.lastColumn + 1, lastColumn }, "columns");
}

/** Gives a table its new area in an Excel that cannot resize one (before ExcelApi 1.13). Mostly it has grown by itself already. */
export async function resizeOldTable(step: Resize, memory: Memory): Promise<void> {
  await run(async (context) => {
    const writing = newWriting(context, memory);
    context.runtime.enableEvents = false;
    if (step.opens !== undefined) openSheet(writing, step.opens);
    await follow(writing, step);
    if (step.opens !== undefined) protect(sheetIn(writing, step.opens));
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
