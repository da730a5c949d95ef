import { isHostProblem, message, type HostProblem, type Workbook } from "@jalon/core";
import type { WorkbookPiece } from "../src/server/server-calls.ts";
import { gather } from "./gathered.ts";
import type { Server } from "./script-run.ts";

/** A workbook, all of it as it was at one moment, and the stamp of its values by which a look tells a change. */
export interface ReadAt {
  readonly workbook: Workbook;
  readonly stamp: string;
}

/** How often a reading begins again before the user is told. */
const readings = 4;
/** How often a call that only reads is made again when Google did not answer. */
const askings = 3;

const oftenPassing = new Set(["sheets-unreachable", "sheets-answer-lost"]);

function problemAfter(code: "sheets-keeps-changing" | "sheets-piece-lost"): HostProblem {
  return { hostProblem: code, message: message(code, { times: readings }) };
}

/** Asks again where the line failed: reading changes nothing. */
export async function asked<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = askings; ; left -= 1) {
    try {
      return await ask();
    } catch (problem) {
      const passing = isHostProblem(problem) && oftenPassing.has(problem.hostProblem);
      if (!passing || left <= 1) throw problem;
    }
  }
}

async function readOnce(server: Server): Promise<ReadAt | "sheets-keeps-changing" | "sheets-piece-lost"> {
  const opened = await asked(() => server.openWorkbook());
  const { revision, stamp } = opened;
  const gathering = gather(opened);
  let piece: WorkbookPiece = opened;
  for (;;) {
    if (piece.revision !== revision) return "sheets-keeps-changing";
    if (!gathering.add(piece)) return "sheets-piece-lost";
    const from = piece.next;
    if (from === null) break;
    piece = await asked(() => server.readPiece(from, revision));
  }
  const workbook = gathering.whole();
  return workbook ? { workbook, stamp } : "sheets-piece-lost";
}

/** The whole workbook, all of it at one revision: when something changed meanwhile or is missing, the reading begins again, a few times. */
export async function readInPieces(server: Server): Promise<ReadAt> {
  let last: "sheets-keeps-changing" | "sheets-piece-lost" = "sheets-piece-lost";
  for (let left = readings; left > 0; left -= 1) {
    const read = await readOnce(server);
    if (typeof read !== "string") return read;
    last = read;
  }
  throw problemAfter(last);
}
