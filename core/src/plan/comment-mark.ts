import { textOfCell, type Cell } from "../foundation/cell.ts";
import { fingerprintOf } from "../foundation/hash.ts";
import { isBlankContent, sameContent } from "../workbook/cell-content.ts";
import type { CellContent } from "../workbook/change.ts";

/** Key of the columns of comments. They are about people: the journal says that they changed, never what they said. */
export const commentKey = "comment";
/** Code of the reason for writing a comment that a manager gave. */
export const pulledComment = "availability-comment";
const sign = "(…) ";

/** What the journal keeps of a comment that came with a new row or sheet: enough to tell whether it is still the same. */
export function markOf(comment: Cell): Cell {
  return comment === null || comment === "" ? null : { error: sign + fingerprintOf(textOfCell(comment)) };
}

function isMark(cell: Cell): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null && "error" in cell && cell.error.startsWith(sign);
}

/** True when a cell still holds what we wrote, or, for a comment, what its mark was made of. */
export function holdsOurs(held: CellContent, ours: Cell): boolean {
  if (!isMark(ours) || isBlankContent(held)) return sameContent(held, { value: ours });
  return "value" in held && sameContent({ value: markOf(held.value) }, { value: ours });
}

/** What can be written of a cell that the journal kept: a comment cannot be given back. */
export function unmarked(cell: Cell): Cell {
  return isMark(cell) ? null : cell;
}

/** The fingerprint in a mark; null for anything else. */
export function fingerprintIn(cell: Cell): string | null {
  if (typeof cell === "string") return cell.startsWith(sign) ? cell.slice(sign.length) : null;
  return isMark(cell) ? cell.error.slice(sign.length) : null;
}

/** What the journal keeps of a comment that a pull wrote: enough for a later one to know that nobody changed it since. */
export function pulledMark(comment: Cell): string {
  return sign + fingerprintOf(textOfCell(comment));
}
