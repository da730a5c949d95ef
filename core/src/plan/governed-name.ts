import type { Workbook } from "../workbook/workbook.ts";

/** The hidden defined name that says which column is which, whatever its heading becomes: `jalon.projects.budget`. */
export function governedName(table: string, column: string): string {
  return `jalon.${table}.${column}`;
}

/** True when the workbook has a column governed under that key. */
export function isGoverned(workbook: Workbook, table: string, column: string): boolean {
  const wanted = governedName(table, column);
  return workbook.names.some((name) => name.name === wanted);
}
