import { run } from "./run.ts";

/** The sheet and the row (from 0) of the cell that the user is in. */
export function chosenRow(): Promise<{ readonly sheet: string; readonly row: number }> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.getActiveCell().load("rowIndex");
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex };
  });
}
