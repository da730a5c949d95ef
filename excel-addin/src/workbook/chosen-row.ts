import { run } from "./run.ts";

/** The sheet and the row (from 0) of the first cell that the user has chosen. */
export function chosenRow(): Promise<{ readonly sheet: string; readonly row: number }> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex");
    range.worksheet.load("name");
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex };
  });
}
