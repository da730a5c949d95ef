import { answerText, fingerprintOf } from "@jalon/core";
import { userMemory } from "../workbook/user-memory.ts";
import type { ReadFrom, WorkbookPiece } from "./server-calls.ts";

/** A cache entry holds 100 KB; the text is ASCII. */
const longest = 90_000;
/** Larger workbooks are read again for each piece. */
const mostParts = 400;

const keyOf = (revision: string, { sheet, row }: ReadFrom): string =>
  `jalon.piece.${revision}.${fingerprintOf(JSON.stringify([sheet, row]))}`;

/** Keeps a piece of a reading for the user's sidebar, which asks for it in a moment; false where it is too large. */
export function keepPiece(from: ReadFrom, piece: WorkbookPiece): boolean {
  const key = keyOf(piece.revision, from);
  const text = answerText(piece);
  const count = Math.ceil(text.length / longest);
  if (count > mostParts) return false;
  for (let part = 0; part < count; part += 1)
    userMemory.share(`${key}.${part}`, text.slice(part * longest, (part + 1) * longest));
  userMemory.share(key, String(count));
  return true;
}

/** The piece of a reading that was kept; null where there is none, or Google forgot a part of it. */
export function keptPiece(revision: string, from: ReadFrom): WorkbookPiece | null {
  const key = keyOf(revision, from);
  const count = Number(userMemory.shared(key) ?? 0);
  let text = "";
  for (let part = 0; part < count; part += 1) {
    const shared = userMemory.shared(`${key}.${part}`);
    if (shared === null) return null;
    text += shared;
  }
  return text === "" ? null : (JSON.parse(text) as WorkbookPiece);
}
