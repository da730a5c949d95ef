import { addressOf } from "@jalon/core";
import type { SheetState } from "../apps-script/sheet-state.ts";

function plain(key: string, value: unknown): unknown {
  if (key === "id" || key === "cells") return null;
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}

function cellsApart(want: SheetState, have: SheetState): string | null {
  const rows = Math.max(want.cells.length, have.cells.length);
  for (let row = 0; row < rows; row += 1) {
    const [left = [], right = []] = [want.cells[row], have.cells[row]];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      const [one, other] = [left[column], right[column]];
      if (one === other || JSON.stringify(one) === JSON.stringify(other)) continue;
      const at = `${want.name}!${addressOf({ row, column })}`;
      return `${at}: ${JSON.stringify(other)} instead of ${JSON.stringify(one)}`;
    }
  }
  return null;
}

/** What two states of a spreadsheet first differ in, but for the numbers that Google gives to sheets; null when they are the same. */
export function differenceOf(want: readonly SheetState[], have: readonly SheetState[]): string | null {
  const names = [want, have].map((sheets) => sheets.map(({ name }) => name).join());
  if (names[0] !== names[1]) return `the sheets ${names[1]} instead of ${names[0]}`;
  for (const [at, sheet] of want.entries()) {
    const other = have[at] as SheetState;
    const apart = cellsApart(sheet, other);
    if (apart !== null) return apart;
    if (JSON.stringify(sheet, plain) !== JSON.stringify(other, plain))
      return `what stands around ${sheet.name}`;
  }
  return null;
}
