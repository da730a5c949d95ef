import { workerLine, type WorkerLine } from "@jalon/pane";
import type { Edit, Message, SheetLayout, Workbook } from "@jalon/core";
import type { FileToOpen, OpenedFile } from "./serve-file.ts";

/** A file that a worker of its own holds: the page has its cells, the worker all the rest. */
export interface FileInWorker extends OpenedFile {
  readonly name: string;
  /** Makes edits in the file; rejects with a HostProblem when the file cannot take them. */
  edit(edits: readonly Edit[]): Promise<void>;
  /** The file's cells as they are now. */
  read(): Promise<Workbook>;
  /** The file as a checked .xlsx. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** A file that is being opened. */
export interface Opening {
  readonly file: Promise<FileInWorker>;
  /** Gives the opening up; `file` is rejected with `openingGivenUp`. */
  giveUp(): void;
}

/** What an opening that was given up is rejected with. */
export const openingGivenUp = "jalon-opening-given-up";

function stopped(name: string): { readonly hostProblem: string; readonly message: Message } {
  return { hostProblem: "worker-stopped", message: { code: "worker-stopped", values: { name } } };
}

function startWorker(name: string): WorkerLine {
  const worker = new Worker(new URL("./file.worker.ts", import.meta.url), {
    type: "module",
    name: "jalon-file",
  });
  return workerLine(worker, stopped(name));
}

/** Opens a file in a worker of its own, so that neither reading nor writing it ever holds up the page. */
export function openInWorker(given: FileToOpen): Opening {
  const { line, close } = startWorker(given.name);
  const giveUp = () => {
    close();
    line.close(openingGivenUp);
  };
  const open = async (): Promise<FileInWorker> => {
    const { workbook, lost } = (await line.call("open", given)) as OpenedFile;
    return {
      name: given.name,
      workbook,
      lost,
      edit: async (edits) => {
        await line.call("edit", edits);
      },
      read: () => line.call("read", null) as Promise<Workbook>,
      save: () => line.call("save", null) as Promise<Uint8Array>,
      close,
    };
  };
  const file = open().catch((problem: unknown) => {
    close();
    throw problem;
  });
  return { file, giveUp };
}

/** Draws sheets as an .xlsx of their own, in a worker; rejects with a HostProblem when it would not be a good one. */
export async function drawInWorker(name: string, sheets: readonly SheetLayout[]): Promise<Uint8Array> {
  const { line, close } = startWorker(name);
  try {
    return (await line.call("draw", { name, sheets })) as Uint8Array;
  } finally {
    close();
  }
}
