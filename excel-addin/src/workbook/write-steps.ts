import type { Memory } from "../memory.ts";
import { chunksOf } from "../chunks.ts";
import { dressIn, dressNamespace } from "../kept-dress.ts";
import type { Step } from "../steps.ts";
import { makeSteps } from "./make-steps.ts";
import { columnsBefore, type ColumnsBefore } from "./columns-before.ts";
import { resizeOldTable } from "./resize-old-table.ts";
import { has, run, runAsOne, type Context } from "./run.ts";
import { protect } from "./writing.ts";

/** The sheets that the workbook itself remembers as locked by us. */
async function lockedByUs(context: Context): Promise<readonly string[]> {
  const part = context.workbook.customXmlParts.getByNamespace(dressNamespace).getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  if (part.isNullObject) return [];
  const xml = part.getXml();
  await context.sync();
  return Object.entries(dressIn(xml.value)).flatMap(([sheet, dress]) => (dress[""]?.locked ? [sheet] : []));
}

/** After a request that stopped half way: events are told again, and sheets of ours are protected again. Does what it can. */
async function putRight(): Promise<void> {
  const mend = () =>
    run(async (context) => {
      context.runtime.enableEvents = true;
      const names = await lockedByUs(context);
      const sheets = names.map((name) =>
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

async function writeChunks(steps: readonly Step[], memory: Memory, columns: ColumnsBefore): Promise<void> {
  const left = [...chunksOf(steps)];
  await runAsOne(async (context) => {
    // A run that starts again goes on where Excel stopped it.
    for (let [chunk] = left; chunk; [chunk] = left) {
      makeSteps(context, memory, chunk, columns);
      // oxlint-disable-next-line no-await-in-loop -- one request holds 5 MB at most: a call for each
      await context.sync();
      left.shift();
    }
  });
}

/** Makes the steps in order, as many in one request as fit. When it rejects, a first part of them is made and the rest is not. */
export async function writeSteps(steps: readonly Step[], memory: Memory): Promise<void> {
  const columns = await columnsBefore(steps, memory);
  try {
    for (const part of inParts(steps)) {
      // oxlint-disable-next-line no-await-in-loop -- before 1.13 a table that grows stands between what is written before it and after it
      await (Array.isArray(part) ? writeChunks(part, memory, columns) : resizeOldTable(part, memory));
    }
  } catch (error) {
    await putRight();
    throw error;
  }
}
