import { message, type HostProblem, type Workbook } from "@jalon/core";
import { workerLine, type WorkbookWork } from "@jalon/pane";
import type { FileToRead, SheetsToDraw } from "./serve-files.ts";

function stopped(name: string): HostProblem {
  return { hostProblem: "files-stopped", message: message("files-stopped", { name }) };
}

/** Asks a worker that is started for it and ended after it: the library of .xlsx is loaded only then, and never holds up the pane. */
async function ask(call: "read" | "draw", request: FileToRead | SheetsToDraw): Promise<unknown> {
  const worker = new Worker(new URL("./file.worker.ts", import.meta.url), {
    type: "module",
    name: "jalon-file",
  });
  const { line, close } = workerLine(worker, stopped(request.name));
  try {
    return await line.call(call, request);
  } finally {
    close();
  }
}

/** Reads and draws workbooks in workers. */
export const workInWorker: WorkbookWork = {
  read: (name, bytes, language) => ask("read", { name, bytes, language }) as Promise<Workbook>,
  draw: (name, sheets) => ask("draw", { name, sheets }) as Promise<Uint8Array>,
};
