import { message, type Edit, type HostProblem, type Workbook } from "@jalon/core";
import { editsInPieces } from "./edits-in-pieces.ts";
import { readInPieces } from "./read-in-pieces.ts";
import type { Server } from "./script-run.ts";

/** The spreadsheet as it was last read: what is written is written on that, or not at all. */
export interface Session {
  /** Where the spreadsheet was when it was last read or written; null when nobody knows. */
  revision(): string | null;
  /** Something is being read or written. */
  isBusy(): boolean;
  read(): Promise<Workbook>;
  write(edits: readonly Edit[]): Promise<void>;
}

/** After a writing that failed, nobody knows what stands where. */
const unread: HostProblem = { hostProblem: "sheets-moved-on", message: message("sheets-moved-on") };

/** Reads and writes one after the other, in calls of at most so many bytes of JSON. */
export function openSession(server: Server, mostBytes: number): Session {
  let everRead = false;
  let revision: string | null = null;
  let working = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Workbook> {
    const at = await readInPieces(server);
    revision = at.revision;
    everRead = true;
    return at.workbook;
  }

  async function write(edits: readonly Edit[]): Promise<void> {
    if (!everRead) await read();
    for (const piece of editsInPieces(edits, mostBytes)) {
      if (revision === null) throw unread;
      const at: string = revision;
      // Until the answer is there, nobody knows at which revision the spreadsheet is.
      revision = null;
      const written = await server.writeEdits({ revision: at, edits: piece });
      if (written.problem) throw written.problem;
      revision = written.revision;
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    working += 1;
    const done = queue.then(work).finally(() => (working -= 1));
    queue = done.catch(() => {});
    return done;
  }

  return {
    revision: () => revision,
    isBusy: () => working > 0,
    read: () => inTurn(read),
    write: (edits) => inTurn(() => write(edits)),
  };
}
