import { addressOf, columnLetters, positionOf, type Area, type Position } from "@jalon/core";

/** The address of an area, without its sheet: `B2:C9`. */
export function cellsText({ row, column, lastRow, lastColumn }: Area): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

/** The cells that an address such as `'Mes projets'!$A$1:$B$2` names, and their sheet; null when it names none. */
export function sheetAndArea(address: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted, bare = "", cells = ""] =
    /^=?(?:'((?:[^']|'')+)'|([^'![\]]+))!([^!,]+)$/.exec(address.trim()) ?? [];
  const [first = "", last = first] = cells.split(":");
  const [from, to] = [positionOf(first), positionOf(last)];
  if (!from || !to) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return { sheet, area: { ...from, lastRow: to.row, lastColumn: to.column } };
}

/** The addresses of several areas, one by one; sheets' names may hold commas. */
export function splitAreas(addresses: string): readonly string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^',!]+)![^,]+/g) ?? [];
}

/** The cell that a name's formula points at; null when it is anything else. */
export function cellOfFormula(formula: unknown): (Position & { readonly sheet: string }) | null {
  const found = typeof formula === "string" ? sheetAndArea(formula) : null;
  if (!found || found.area.row !== found.area.lastRow || found.area.column !== found.area.lastColumn)
    return null;
  return { sheet: found.sheet, row: found.area.row, column: found.area.column };
}

/** The address of one cell, its column fixed: `$F2`. */
export function fixedColumn(position: Position): string {
  return `$${addressOf(position)}`;
}
