import {
  isHostProblem,
  message,
  type Edit,
  type HostProblem,
  type RowSpan,
  type Workbook,
} from "@jalon/core";
import type { EditsPiece, Written } from "../src/server/server-calls.ts";
import { believe, type Belief } from "./belief.ts";
import { editsInPieces } from "./edits-in-pieces.ts";
import { readInPieces } from "./read-in-pieces.ts";
import type { Server } from "./script-run.ts";

/** The spreadsheet as it was last read: what is written is written on that, or not at all. */
export interface Session {
  /** The stamp of the values as they were last read; null when nobody knows, as after writing. */
  stamp(): string | null;
  /** Something is being read or written. */
  isBusy(): boolean;
  read(): Promise<Workbook>;
  write(edits: readonly Edit[], headings?: readonly RowSpan[]): Promise<void>;
}

/** After a writing nobody knows what stands where before it is read again. */
const unread: HostProblem = { hostProblem: "sheets-moved-on", message: message("sheets-moved-on") };
const midway: HostProblem = {
  hostProblem: "sheets-moved-on-midway",
  message: message("sheets-moved-on-midway"),
};

/** A refusal says whether anything was made of all the pieces. */
function refusalOf(problem: unknown, isFirst: boolean): unknown {
  if (!isHostProblem(problem) || problem.hostProblem !== unread.hostProblem) return problem;
  return isFirst ? { ...problem, nothingMade: true } : midway;
}

/** Reads and writes one after the other, in calls of at most so many bytes of JSON. */
export function openSession(server: Server, mostBytes: number): Session {
  let everRead = false;
  let stamp: string | null = null;
  let belief: Belief | null = null;
  let working = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Workbook> {
    const at = await readInPieces(server);
    stamp = at.stamp;
    belief = believe(at.workbook);
    everRead = true;
    return at.workbook;
  }

  /** Until the answer is there, nobody knows what stands in the spreadsheet. */
  function forgotten(): Belief {
    const known = belief;
    [belief, stamp] = [null, null];
    if (known === null) throw unread;
    return known;
  }

  async function send(piece: EditsPiece, isFirst: boolean): Promise<Written> {
    const written = await server.writeEdits(piece).catch((problem: unknown) => {
      throw refusalOf(problem, isFirst);
    });
    if (written.problem) throw written.problem;
    return written;
  }

  async function write(edits: readonly Edit[], headings: readonly RowSpan[] = []): Promise<void> {
    if (!everRead) await read();
    const known = forgotten();
    const pieces = editsInPieces(edits, mostBytes);
    for (const [at, piece] of pieces.entries()) {
      const relied = known.relianceOf(piece, headings);
      const { after } = await send({ edits: piece, relied, more: at < pieces.length - 1 }, at === 0);
      if (after) known.learn(after);
    }
    // Whoever writes again unread has it read first.
    everRead = false;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    working += 1;
    const done = queue.then(work).finally(() => (working -= 1));
    queue = done.catch(() => {});
    return done;
  }

  return {
    stamp: () => stamp,
    isBusy: () => working > 0,
    read: () => inTurn(read),
    write: (edits, headings) => inTurn(() => write(edits, headings)),
  };
}
