import { addressOf, type Edit, type InteractiveHost, type Language, type Position } from "@jalon/core";
import { problemOf } from "./excel-problem.ts";
import { takingTurns } from "./in-turn.ts";
import { isSame } from "./is-same.ts";
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

function selectCell(sheet: string, position: Position): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(addressOf(position)).select();
    await context.sync();
  });
}

/** The workbook that is open in Excel, as a host. */
export function excelHost({ language, rescan }: ExcelOptions): InteractiveHost {
  let memory: Memory | null = null;
  let lastTold: Told | null = null;
  let atOnce = sheetsAtOnce;
  // What is written is written on what was read last.
  const inTurn = takingTurns();

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
    lastTold = await told();
    const { workbook, memory: seen } = understood(lastTold, language);
    memory = seen;
    return workbook;
  }

  async function writeEdits(edits: readonly Edit[]): Promise<void> {
    if (!memory) await readWorkbook();
    const known = memory;
    memory = null;
    lastTold = null;
    if (!known) return;
    try {
      await writeSteps(stepsOf(edits, known), known);
    } catch (error) {
      throw problemOf(error);
    }
    memory = known;
  }

  /** Calls back when the workbook is no longer what was read last; what we wrote ourselves is read again anyway. */
  async function lookAgain(changed: () => void): Promise<void> {
    const before = lastTold;
    if (before && !isSame(before, await told())) changed();
  }

  return {
    readWorkbook: () => inTurn(readWorkbook),
    writeEdits: (edits) => inTurn(() => writeEdits(edits)),
    goTo: selectCell,
    watch: (changed) => {
      const look = () => void inTurn(() => lookAgain(changed)).catch(() => {});
      const stops = [watchCells(changed), rescan?.(look) ?? (() => {})];
      return () => stops.forEach((stop) => stop());
    },
  };
}
