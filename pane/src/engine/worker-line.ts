import { openLine, type Line } from "./line.ts";

/** A worker that was started, and the line to it. */
export interface WorkerLine {
  readonly line: Line;
  /** Ends the worker. */
  close(): void;
}

/** Opens a line to a worker that only answers; when the worker breaks down, what was asked of it is rejected with `stopped`. */
export function workerLine(worker: Worker, stopped: unknown): WorkerLine {
  const line = openLine(
    {
      post: (value) => worker.postMessage(value),
      listen: (heard) => worker.addEventListener("message", (event) => heard(event.data)),
    },
    {},
  );
  worker.addEventListener("error", () => line.close(stopped));
  return { line, close: () => worker.terminate() };
}
