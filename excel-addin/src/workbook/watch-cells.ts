import { run, type Context } from "./run.ts";

interface Watching {
  readonly context: Context;
  readonly results: readonly { remove(): void }[];
}

async function begin(changed: () => void): Promise<Watching> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const told = async () => changed();
    const results = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
    await context.sync();
    return { context, results };
  });
}

async function end(watching: Watching | null): Promise<void> {
  if (!watching) return;
  await Excel.run(watching.context, async (context) => {
    for (const result of watching.results) result.remove();
    await context.sync();
  });
}

/** Calls back when cells change or sheets come and go, as far as Excel tells; gives back how to stop. Where events cannot be had there are none. */
export function watchCells(changed: () => void): () => void {
  let isOn = true;
  const watching = begin(() => {
    if (isOn) changed();
  }).catch(() => null);
  return () => {
    isOn = false;
    void watching.then(end).catch(() => {});
  };
}
