import { message, parseAnswer, type HostProblem } from "@jalon/core";
import type { DownloadPiece } from "../src/server/server-calls.ts";
import { asked } from "./read-in-pieces.ts";
import type { Server } from "./script-run.ts";

/** How often a file is begun again when somebody fills in something meanwhile. */
const attempts = 4;

function problem(code: string): HostProblem {
  return { hostProblem: code, message: message(code, { times: attempts }) };
}

/** The pieces of one state; null when it was another one in between. */
async function piecesOnce(server: Server): Promise<readonly DownloadPiece[] | null> {
  const first = await asked(() => server.downloadAvailability(0));
  const pieces = [first];
  for (let at = 1; at < first.pieces; at += 1) {
    const piece = await asked(() => server.downloadAvailability(at));
    if (piece.fingerprint !== first.fingerprint) return null;
    pieces.push(piece);
  }
  return pieces;
}

/** What was filled in the campaign of this spreadsheet, as a file; rejects with a HostProblem where it holds none (any more), or never stands still. */
export async function campaignFile(
  server: Server,
): Promise<{ readonly name: string; readonly text: string }> {
  for (let left = attempts; left > 0; left -= 1) {
    const pieces = await piecesOnce(server);
    if (!pieces) continue;
    const [name, text] = [pieces[0]?.name ?? "", pieces.map((piece) => piece.text).join("")];
    if ("refused" in parseAnswer(text, name)) throw problem("sheets-no-campaign-here");
    return { name, text };
  }
  throw problem("sheets-keeps-changing");
}
