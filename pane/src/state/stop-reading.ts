import type { Pane } from "./pane.ts";

const stops = new WeakMap<object, AbortController>();

/** Begins to read something beside the workbook; the signal tells when the user gives it up. */
export function startReading({ store }: Pane): AbortSignal {
  const stop = new AbortController();
  stops.set(store, stop);
  return stop.signal;
}

/** Gives up what is being read beside the workbook. */
export function stopReading({ store }: Pane): void {
  stops.get(store)?.abort();
  stops.delete(store);
}
