import type { Memory } from "../memory.ts";
import { chunksOf } from "../chunks.ts";
import { plannedValidation } from "../dress-plan.ts";
import type { DressStep, Step } from "../steps.ts";
import { makeSteps } from "./make-steps.ts";
import { columnKey, type Validated } from "./put-dress.ts";
import { cellsText } from "../addresses.ts";
import { resizeOldTable } from "./resize-old-table.ts";
import { has, run } from "./run.ts";
import { protect } from "./writing.ts";

/** The columns about to be dressed that have a validation which is not ours. One question for all of them. */
async function validatedColumns(steps: readonly Step[], memory: Memory): Promise<Validated> {
  const added = new Set(steps.flatMap((step) => (step.is === "add-sheet" ? [step.sheet] : [])));
  const asked = steps.filter(
    (step): step is DressStep =>
      step.is === "dress" &&
      step.area !== null &&
      !added.has(step.sheet) &&
      plannedValidation(step.after, memory) !== null,
  );
  if (asked.length === 0) return new Set();
  return run(async (context) => {
    const types = asked.map(({ sheet, area }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(area ? cellsText(area) : "A1");
      return range.dataValidation.load("type");
    });
    await context.sync();
    return new Set(
      asked.flatMap(({ sheet, area }, index) =>
        area && types[index]?.type !== "None" ? [columnKey(sheet, area)] : [],
      ),
    );
  });
}

/** After a request that stopped half way: events are told again, and sheets of ours are protected again. Does what it can. */
async function putRight(memory: Memory): Promise<void> {
  const ours = [...memory.sheets.values()].filter(({ dress }) => dress[""]?.locked);
  const mend = () =>
    run(async (context) => {
      context.runtime.enableEvents = true;
      const sheets = ours.map(({ name }) =>
        context.workbook.worksheets.getItemOrNullObject(name).load("protection/protected"),
      );
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject && !sheet.protection.protected) protect(sheet);
      await context.sync();
    });
  await mend().catch(() => {});
}

type Resize = Extract<Step, { is: "resize-table" }>;

/** Where this Excel cannot resize tables, each resizing stands alone between the other steps. */
function inParts(steps: readonly Step[]): readonly (Step[] | Resize)[] {
  if (has("1.13")) return [[...steps]];
  const parts: (Step[] | Resize)[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (step.is === "resize-table") parts.push(step);
    else if (Array.isArray(last)) last.push(step);
    else parts.push([step]);
  }
  return parts;
}

async function writeChunks(steps: readonly Step[], memory: Memory, validated: Validated): Promise<void> {
  for (const chunk of chunksOf(steps)) {
    await run(async (context) => {
      makeSteps(context, memory, chunk, validated);
      await context.sync();
    });
  }
}

/** Makes the steps in order, as many in one request as fit. When it rejects, a first part of them is made and the rest is not. */
export async function writeSteps(steps: readonly Step[], memory: Memory): Promise<void> {
  const validated = await validatedColumns(steps, memory);
  try {
    for (const part of inParts(steps)) {
      if (!Array.isArray(part)) await resizeOldTable(part, memory);
      else await writeChunks(part, memory, validated);
    }
  } catch (error) {
    await putRight(memory);
    throw error;
  }
}
