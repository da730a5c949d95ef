const ready = { is: "ready" };
/** How long a worker may take to say that it runs; then the page does the work itself. */
const mostMilliseconds = 10_000;

/** This script runs in the worker that the page made of it. */
export function inWorker(): boolean {
  return typeof document === "undefined";
}

/** Tells the page that workers work here. */
export function tellReady(): void {
  globalThis.postMessage(ready);
}

/** A worker that runs this script; throws where there are none. */
export function workerOf(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address, { name: "jalon-engine" });
  } finally {
    // The worker has begun to fetch it; the address itself is needed no more.
    setTimeout(() => URL.revokeObjectURL(address), mostMilliseconds);
  }
}

/** A worker that has said that it runs; null where Google's frame allows none. */
export async function startedWorker(script: string): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = workerOf(script);
  } catch {
    return null;
  }
  const runs = await new Promise<boolean>((resolve) => {
    worker.addEventListener("message", () => resolve(true), { once: true });
    worker.addEventListener("error", () => resolve(false), { once: true });
    setTimeout(() => resolve(false), mostMilliseconds);
  });
  if (runs) return worker;
  worker.terminate();
  return null;
}
