import type { Workbook } from "./workbook.ts";

const governed = /^jalon\.([^.]+)\.([^.]+)$/;

/** Defined names may hold letters, digits, dots and underscores only: anything else in a key is written as its code (`:` is `_3a_`). */
function escapeKey(key: string): string {
  return key.replace(/[^A-Za-z0-9]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);
}

function unescapeKey(text: string): string {
  return text.replace(/_([0-9a-f]{1,6})_/g, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The hidden defined name that says which column is which, whatever its heading becomes: `jalon.projects.budget`. */
export function governedName(table: string, column: string): string {
  return `jalon.${escapeKey(table)}.${escapeKey(column)}`;
}

/** The table and column key that a hidden defined name of ours stands for; null for any other name. */
export function governedKeys(name: string): { readonly table: string; readonly column: string } | null {
  const found = governed.exec(name);
  return found ? { table: unescapeKey(found[1] ?? ""), column: unescapeKey(found[2] ?? "") } : null;
}

/** True when the workbook has a column governed under that key. */
export function isGoverned(workbook: Workbook, table: string, column: string): boolean {
  const wanted = governedName(table, column);
  return workbook.names.some((name) => name.name === wanted);
}
