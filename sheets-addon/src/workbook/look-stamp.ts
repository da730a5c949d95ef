import { fingerprintOf, governedKeys, type DefinedName } from "@jalon/core";
import type { GoogleSheet, Spreadsheet } from "./google.ts";
import { governedColumns } from "./governed-columns.ts";

/** Stands for the values of a sheet. */
export function stampOfValues(values: readonly (readonly unknown[])[]): string {
  return fingerprintOf(JSON.stringify(values));
}

/** The sheets of the register but its journal, which nobody writes without writing elsewhere; null where nothing is governed yet. */
function registerSheets(names: readonly DefinedName[]): ReadonlySet<string> | null {
  const governed = names.filter(({ name }) => governedKeys(name));
  const journals = governed.filter(({ name }) => governedKeys(name)?.table === "journal");
  const journal = new Set(journals.map(({ sheet }) => sheet));
  const sheets = governed.map(({ sheet }) => sheet).filter((sheet) => !journal.has(sheet));
  return sheets.length === 0 ? null : new Set(sheets);
}

/** The stamp of a spreadsheet whose sheets have these stamps; none is asked for but where somebody's change matters. */
export function stampOfSheets(
  sheets: readonly string[],
  names: readonly DefinedName[],
  stampOf: (sheet: string) => string,
): string {
  const register = registerSheets(names);
  const stamps = sheets.map((sheet) => (!register || register.has(sheet) ? stampOf(sheet) : ""));
  return fingerprintOf(JSON.stringify([sheets, stamps]));
}

/**
 * A look whether somebody changed something: the values of the register's sheets (of all where nothing is governed), one block
 * each, and which sheets there are. It misses another formula with the same result, formats, merged cells and names alone, and what
 * changes in sheets outside of the register.
 */
export function lookStamp(spreadsheet: Spreadsheet): string {
  const sheets = new Map<string, GoogleSheet>(
    spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]),
  );
  const valuesOf = (name: string): unknown[][] => sheets.get(name)?.getDataRange().getValues() ?? [];
  return stampOfSheets([...sheets.keys()], governedColumns(spreadsheet).names(), (name) =>
    stampOfValues(valuesOf(name)),
  );
}
