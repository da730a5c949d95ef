import { codeOf, problemOf } from "../excel-problem.ts";

/** What a batch is written on. */
export type Context = Excel.RequestContext;

/** True when this Excel has that ExcelApi requirement set. */
export function has(level: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** Runs a batch. It waits for the user to leave the cell that is being edited, and tries once more when Excel refused it for that. */
export function run<T>(work: (context: Context) => Promise<T>): Promise<T> {
  return runWith({ delayForCellEdit: true }, work);
}

/** Runs a batch that the user undoes in one step, where this Excel can do that. */
export function runAsOne<T>(work: (context: Context) => Promise<T>): Promise<T> {
  return runWith({ delayForCellEdit: true, ...(has("1.20") ? { mergeUndoGroup: true } : {}) }, work);
}

async function runWith<T>(options: Excel.RunOptions, work: (context: Context) => Promise<T>): Promise<T> {
  const once = () => Excel.run(options, work);
  try {
    return await once().catch((error: unknown) => {
      if (codeOf(error) !== "InvalidOperationInCellEditMode") throw error;
      return once();
    });
  } catch (error) {
    throw problemOf(error);
  }
}
