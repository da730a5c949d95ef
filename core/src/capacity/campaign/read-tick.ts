import type { Cell } from "../../foundation/cell.ts";
import { tickMark } from "./campaign-looks.ts";

/** True for a cell that is ticked: a check box or the mark of the list, and nothing else, as the sheet's own formulas have it. */
export function isTicked(cell: Cell | undefined): boolean {
  return cell === true || cell === tickMark;
}
