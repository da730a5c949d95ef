import { columnLetters, positionOf, type Area } from "@jalon/core";
import { badArgument } from "./host-error.ts";

/** The last row and column that Excel has, from 0. */
export const lastOfSheet = { row: 1_048_575, column: 16_383 };

/** A sheet's name as an address quotes it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address in its two parts: `'Mes projets'!A1:B2`; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const [, quoted, bare, cells = ""] =
    /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]*)$/.exec(address.trim()) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, cells };
}

/** One end of a range: a cell, or the first or last one of a whole row or column. */
function edge(text: string, isLast: boolean): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text) ?? [];
  if (letters === undefined && digits === undefined) throw badArgument(`There is no range ${text}.`);
  const open = isLast ? lastOfSheet : { row: 0, column: 0 };
  const { row, column } = positionOf(`${letters ?? "A"}${digits ?? "1"}`) ?? open;
  return { row: digits === undefined ? open.row : row, column: letters === undefined ? open.column : column };
}

/** The cells that an address names: `B2`, `B2:C9`, `A:C`, `2:5`. */
export function areaOf(cells: string): Area {
  const [first = "", last = first] = cells.split(":");
  const [one, other] = [edge(first, false), edge(last, true)];
  const area = {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
  if (area.lastRow > lastOfSheet.row || area.lastColumn > lastOfSheet.column) throw badArgument();
  return area;
}

/** The address of cells, without their sheet. */
export function cellsOf({ row, column, lastRow, lastColumn }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(lastColumn)}${lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** True when two areas share a cell. */
export function touches(one: Area, other: Area): boolean {
  const apart =
    one.lastRow < other.row ||
    other.lastRow < one.row ||
    one.lastColumn < other.column ||
    other.lastColumn < one.column;
  return !apart;
}

/** True when the first area holds all of the other. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.lastRow >= inner.lastRow &&
    outer.lastColumn >= inner.lastColumn
  );
}

/** The cells that two areas share; null when there are none. */
export function shared(one: Area, other: Area): Area | null {
  if (!touches(one, other)) return null;
  return {
    row: Math.max(one.row, other.row),
    column: Math.max(one.column, other.column),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
}

/** How many cells an area has. */
export function sizeOf(area: Area): number {
  return (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1);
}
