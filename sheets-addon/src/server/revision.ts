import { fingerprintOf, type Sheet, type Workbook } from "@jalon/core";

/** Stands for all that can be read of a workbook: two that differ in anything have two revisions. */
export function revisionOf({ source, names, sheets }: Workbook): string {
  const parts = sheets.map((sheet: Sheet) => fingerprintOf(JSON.stringify(sheet)));
  return fingerprintOf(JSON.stringify([source, names, parts]));
}
