import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";

const ticks = new Set(["✓", "✔", "☑", "x", "oui", "yes", "vrai", "true", "ok", "1"]);

/** True for a cell that is ticked: a check box, a mark, or a yes in either language. */
export function isTicked(cell: Cell | undefined): boolean {
  if (typeof cell === "boolean") return cell;
  return ticks.has(foldText(textOfCell(cell)));
}
