import { isBlankCell, sameCell, type Cell } from "../foundation/cell.ts";
import type { Position } from "../foundation/place.ts";
import type { CellContent } from "./change.ts";
import { cellAt, type FormulaCell, type Sheet } from "./workbook.ts";

const columnsAtMost = 16384;

/** One number for a cell of a sheet, by its position. */
export function cellKey(row: number, column: number): number {
  return row * columnsAtMost + column;
}

const indexes = new WeakMap<readonly FormulaCell[], ReadonlyMap<number, FormulaCell>>();

/** The formulas of a sheet by `cellKey`; made once a sheet. */
export function formulasOf(sheet: Sheet): ReadonlyMap<number, FormulaCell> {
  const known = indexes.get(sheet.formulas);
  if (known) return known;
  const index = new Map(sheet.formulas.map((cell) => [cellKey(cell.row, cell.column), cell]));
  indexes.set(sheet.formulas, index);
  return index;
}

/** What a cell holds: its formula where it has one, else its value. */
export function contentAt(sheet: Sheet, position: Position): CellContent {
  const formula = formulasOf(sheet).get(cellKey(position.row, position.column));
  return formula ? { formula: formula.formula } : { value: cellAt(sheet, position) };
}

function bare(cell: Cell): Cell {
  return cell === "" ? null : cell;
}

/** True when two contents are the same: formulas by their text, values by what they are; an empty text is an empty cell. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if ("formula" in a) return "formula" in b && a.formula === b.formula;
  return "value" in b && sameCell(bare(a.value), bare(b.value));
}

/** True for a cell without a formula that shows nothing. */
export function isBlankContent(content: CellContent): boolean {
  return "value" in content && isBlankCell(content.value);
}
