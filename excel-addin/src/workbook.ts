import { addressOf, type Edit, type InteractiveHost, type Language } from "@jalon/core";
import { problemOf } from "./excel-problem.ts";
import type { Memory } from "./memory.ts";
import { understood, type Told } from "./read-workbook.ts";
import { stepsOf } from "./steps.ts";
import { run } from "./workbook/run.ts";
import { sheetsAtOnce, tell } from "./workbook/tell.ts";
import { watchCells } from "./workbook/watch-cells.ts";
import { writeSteps } from "./workbook/write-steps.ts";

/** What the host of Excel is told when it is made. */
export interface ExcelOptions {
  /** The language of notes and warnings where the register does not say. */
  readonly language: Language;
  /** Calls back when it is time to look again, whatever events came; gives back how to stop. */
  readonly rescan?: (look: () => void) => () => void;
}

/** The workbook that is open in Excel, as a host. */
export function excelHost({ language, rescan }: ExcelOptions): InteractiveHost {
  let memory: Memory | null = null;
  let atOnce = sheetsAtOnce;
  let queue: Promise<unknown> = Promise.resolve();

  async function told(): Promise<Told> {
    const asked = atOnce;
    try {
      return await run((context) => tell(context, asked));
    } catch (error) {
      if (asked === 0) throw error;
      // An Excel that does not take questions about sheets that may not be there is asked one thing after the other.
      const again = await run((context) => tell(context, 0));
      atOnce = 0;
      return again;
    }
  }

  async function readWorkbook() {
    const { workbook, memory: seen } = understood(await told(), language);
    memory = seen;
    return workbook;
  }

  async function writeEdits(edits: readonly Edit[]): Promise<void> {
    if (!memory) await readWorkbook();
    const known = memory;
    memory = null;
    if (!known) return;
    try {
      await writeSteps(stepsOf(edits, known), known);
    } catch (error) {
      throw problemOf(error);
    }
    memory = known;
  }

  /** One after the other: what is written is written on what was read last. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  return {
    readWorkbook: () => inTurn(readWorkbook),
    writeEdits: (edits) => inTurn(() => writeEdits(edits)),
    goTo: (sheet, position) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(position));
        range.select();
        await context.sync();
      }),
    watch: (changed) => {
      const stops = [watchCells(changed), rescan?.(changed) ?? (() => {})];
      return () => stops.forEach((stop) => stop());
    },
  };
}
