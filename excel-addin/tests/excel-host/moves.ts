import type { Area } from "@jalon/core";
import { shared } from "./areas.ts";
import { tell, type Book, type BookCell, type BookRange, type BookSheet, type Put } from "./book.ts";
import { HostError } from "./host-error.ts";

type Axis = "row" | "column";
const lastOf = { row: "lastRow", column: "lastColumn" } as const;

/** An area after `count` rows or columns were put in at a place (taken out when negative); null when nothing of it is left. */
function shifted(area: Area, axis: Axis, at: number, count: number): Area | null {
  const last = lastOf[axis];
  const gone = count < 0 ? { from: at, to: at - count - 1 } : null;
  const place = (index: number, isLast: boolean): number => {
    if (index < at) return index;
    if (gone && index <= gone.to) return isLast ? at - 1 : at;
    return index + count;
  };
  const next = { ...area, [axis]: place(area[axis], false), [last]: place(area[last], true) };
  return next[last] < next[axis] ? null : next;
}

function shiftPuts<T>(puts: readonly Put<T>[], axis: Axis, at: number, count: number): Put<T>[] {
  return puts.flatMap(({ area, what }) => {
    const next = shifted(area, axis, at, count);
    return next ? [{ area: next, what }] : [];
  });
}

function shiftHidden(hidden: Set<number>, at: number, count: number): Set<number> {
  const next = [...hidden].flatMap((index) => {
    const line = { row: index, column: 0, lastRow: index, lastColumn: 0 };
    return shifted(line, "row", at, count)?.row ?? [];
  });
  return new Set(next);
}

function shiftFilters(sheet: BookSheet, axis: Axis, at: number, count: number): void {
  for (const table of sheet.tables) table.filters = shiftPuts(table.filters, axis, at, count);
  const area = sheet.filter && shifted(sheet.filter.area, axis, at, count);
  sheet.filter = sheet.filter && area && { ...sheet.filter, area };
  if (axis === "row") sheet.hiddenRows = shiftHidden(sheet.hiddenRows, at, count);
  else sheet.hiddenColumns = shiftHidden(sheet.hiddenColumns, at, count);
}

function shiftNames(book: Book, sheet: BookSheet, axis: Axis, at: number, count: number): void {
  for (const name of book.names) {
    if (name.at?.sheet !== sheet) continue;
    const { row, column } = name.at;
    const next = shifted({ row, column, lastRow: row, lastColumn: column }, axis, at, count);
    name.at = next && { sheet, row: next.row, column: next.column };
    if (!next) name.formula = "=#REF!";
  }
}

function shiftCells(sheet: BookSheet, axis: Axis, at: number, count: number): void {
  const fresh = () => Array.from({ length: Math.max(0, count) });
  if (axis === "row") {
    while (sheet.cells.length < at) sheet.cells.push([]);
    sheet.cells.splice(at, Math.max(0, -count), ...fresh().map((): (BookCell | undefined)[] => []));
    return;
  }
  for (const cells of sheet.cells) {
    if (cells.length <= at) continue;
    cells.splice(at, Math.max(0, -count), ...fresh().map(() => undefined));
  }
}

/** Puts whole rows or columns into a sheet (takes them out when the count is negative): all that lies behind moves. Formulas are not rewritten. */
export function shiftSheet(
  book: Book,
  sheet: BookSheet,
  { axis, at, count }: { readonly axis: Axis; readonly at: number; readonly count: number },
  source: "Local" | "Remote" = "Local",
): void {
  shiftCells(sheet, axis, at, count);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shifted(table.area, axis, at, count);
    return area ? [{ ...table, area }] : [];
  });
  sheet.merges = sheet.merges.flatMap((area) => shifted(area, axis, at, count) ?? []);
  sheet.looks = shiftPuts(sheet.looks, axis, at, count);
  sheet.validations = shiftPuts(sheet.validations, axis, at, count);
  sheet.conditionals = shiftPuts(sheet.conditionals, axis, at, count);
  shiftFilters(sheet, axis, at, count);
  shiftNames(book, sheet, axis, at, count);
  const what = count > 0 ? "Inserted" : "Deleted";
  const area = { row: at, column: at, lastRow: at, lastColumn: at };
  tell(book, { sheet, area, changeType: `${axis === "row" ? "Row" : "Column"}${what}`, source });
}

/** Sorts the rows of an area by one of its columns, as the user does it: only cells move. */
export function sortRows(
  book: Book,
  sheet: BookSheet,
  area: Area,
  orderOf: (row: number) => number,
  source: "Local" | "Remote" = "Local",
): void {
  const taken = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) => {
    const row = area.row + down;
    return { order: orderOf(row), cells: cutOf(sheet, row, area) };
  });
  taken.sort((one, other) => one.order - other.order);
  taken.forEach(({ cells }, down) => {
    while (sheet.cells.length <= area.row + down) sheet.cells.push([]);
    const target = sheet.cells[area.row + down] ?? [];
    cells.forEach((cell, right) => (target[area.column + right] = cell));
  });
  tell(book, { sheet, area, changeType: "RangeEdited", source });
}

function cutOf(sheet: BookSheet, row: number, area: Area): (BookCell | undefined)[] {
  return Array.from(
    { length: area.lastColumn - area.column + 1 },
    (_, right) => sheet.cells[row]?.[area.column + right],
  );
}

/** Moves the cells of a range aside to make room, or draws up those behind it; tables in the way refuse it. */
export function moveCells({ book, sheet, area }: BookRange, to: "down" | "up" | "right" | "left"): void {
  const vertical = to === "down" || to === "up";
  const [last, across] = vertical ? (["lastRow", "column"] as const) : (["lastColumn", "row"] as const);
  const acrossLast = vertical ? "lastColumn" : "lastRow";
  const isInTheWay = sheet.tables.some((table) => {
    const part = shared(table.area, { ...area, [last]: Infinity });
    return part !== null && part[acrossLast] - part[across] !== table.area[acrossLast] - table.area[across];
  });
  if (isInTheWay) throw new HostError("InvalidOperation", "This would change a table.");
  const size = vertical ? area.lastRow - area.row + 1 : area.lastColumn - area.column + 1;
  const by = to === "down" || to === "right" ? size : -size;
  movePieces(sheet, area, vertical ? { row: by, column: 0 } : { row: 0, column: by });
  tell(book, { sheet, area, changeType: "RangeEdited", source: "Local" });
}

function movePieces(
  sheet: BookSheet,
  area: Area,
  by: { readonly row: number; readonly column: number },
): void {
  const before = sheet.cells.map((cells) => [...cells]);
  const widest = before.reduce((most, cells) => Math.max(most, cells.length), 0) + Math.abs(by.column);
  const lastRow = by.row === 0 ? area.lastRow : before.length + Math.abs(by.row) - 1;
  const lastColumn = by.column === 0 ? area.lastColumn : widest;
  for (let row = area.row; row <= lastRow; row += 1) {
    while (sheet.cells.length <= row) sheet.cells.push([]);
    for (let column = area.column; column <= lastColumn; column += 1) {
      const isNew = row < area.row + by.row || column < area.column + by.column;
      const cells = sheet.cells[row];
      if (cells) cells[column] = isNew ? undefined : before[row - by.row]?.[column - by.column];
    }
  }
}
