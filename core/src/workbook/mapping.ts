import type { DateSystem } from "../foundation/day.ts";
import type { Message } from "../foundation/message.ts";
import type { DurationUnit } from "../foundation/value.ts";

/** How a column's cells are to be read where they could be read in more than one way; the user confirms or changes it. */
export interface Reading {
  /** 03/04 is 3 April ("dmy") or 4 March ("mdy"). */
  readonly dateOrder?: "dmy" | "mdy";
  /** How serial numbers that stand as plain numbers or text count days; "1900" where nothing says otherwise. */
  readonly dateSystem?: DateSystem;
  /** Decimal sign of numbers that are text. */
  readonly decimal?: "," | ".";
  /** Amounts are in units, thousands, millions or billions: their digits are moved by 0, 3, 6 or 9 places. */
  readonly scale?: 0 | 3 | 6 | 9;
  /** ISO code of the money where something says it; "$" where only a dollar sign does. */
  readonly currency?: string;
  readonly durationUnit?: DurationUnit;
  /** What bare efforts are said in; only days can be read as days. */
  readonly effortUnit?: "days" | "hours" | "months" | "fte";
  /** Percentages written 25 for 25 %: "whole"; written 0.25: "share". */
  readonly percent?: "whole" | "share";
  /** First month (1–12) of the fiscal year that quarters speak of. */
  readonly fiscalStart?: number;
  readonly hemisphere?: "north" | "south";
}

/** One column of a source table, and the field of the register that it feeds. */
export interface ColumnMapping {
  /** Where the column was when it was last seen, from 0 (a row when the table is transposed). Headings find it again when it moved. */
  readonly column: number;
  /** The heading's words as the sheet has them. */
  readonly heading: string;
  /** Key of the field, or of a member of a family of columns (`days:2026-11`); null: kept as it is, not part of the register. */
  readonly field: string | null;
  /** 0 to 1; 1 when the user said so. */
  readonly confidence: number;
  readonly because: Message;
  readonly confirmed?: boolean;
  readonly reading?: Reading;
  /** What else it could be, best first, for the user to choose from. */
  readonly alternatives?: readonly { readonly field: string; readonly confidence: number }[];
}

/** Where one table of the register lies in the workbook, and which column is which. */
export interface TableMapping {
  readonly table: string;
  readonly sheet: string;
  /** First and last row of the headings, from 0 (columns when transposed). */
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  /** Rows of records, from 0, last one included: totals and notes below are not in it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** One record a column instead of one a row. Such a table is read, and governed on a new sheet. */
  readonly transposed: boolean;
  readonly columns: readonly ColumnMapping[];
  readonly confidence: number;
  /** Why this sheet and these rows were taken to be the table. */
  readonly because: Message;
  /** Rows between first and last that are no records (repeated headings, sub-totals), from 0, with the reason said in a finding. */
  readonly skippedRows?: readonly number[];
  /** Rows whose cells stand columns off, from 0: nothing is read from them until they are put right, which is proposed in findings. */
  readonly shiftedRows?: readonly number[];
}

/** The register's structure: kept in its settings, and can be saved as a file. */
export interface Mapping {
  readonly schemaVersion: number;
  /** Language of the headings, drop-downs and sheets that Jalon writes. */
  readonly language: "fr" | "en";
  readonly tables: readonly TableMapping[];
  /** Sheets that the user said are no part of the register: nothing is looked for in them again. */
  readonly leftSheets?: readonly string[];
}

/** The mapping with these sheets left as they are, and no others. */
export function leaving(mapping: Mapping, sheets: readonly string[]): Mapping {
  const { leftSheets, ...rest } = mapping;
  void leftSheets;
  return sheets.length > 0 ? { ...rest, leftSheets: sheets } : rest;
}

/** The version of the schema that this Jalon writes and reads. */
export const schemaVersion = 1;

/** The mapping of a table; undefined when the register has none. */
export function tableMapping(mapping: Mapping, table: string): TableMapping | undefined {
  return mapping.tables.find((candidate) => candidate.table === table);
}

/** The key under which a column that feeds no field is written, by where the mapping saw it: moving a shifted row back must take its cells along. */
export function keptColumn(column: number): string {
  return `kept:${column}`;
}
