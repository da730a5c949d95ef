import type { Finding } from "../../foundation/finding.ts";
import type { Language } from "../../foundation/language.ts";
import type { Message } from "../../foundation/message.ts";
import type { Progress } from "../../foundation/progress.ts";
import { schemaVersion, type Mapping } from "../../workbook/mapping.ts";
import type { Sheet, Workbook } from "../../workbook/workbook.ts";
import { contentTester } from "./content-fit.ts";
import { tablesIn, type FoundTable } from "./find-tables.ts";
import { gridsOf } from "./grid.ts";
import { makeNamer } from "./known-names.ts";
import type { Judge } from "./map-columns.ts";
import { tableMappingOf } from "./table-mapping.ts";

/** What is settled beforehand. */
export interface AdoptOptions {
  /** Language in which Jalon writes headings and sheets; the workbook's own when not told. */
  readonly language?: Language;
  /** A mapping made before: its columns win where their headings are found again. */
  readonly saved?: Mapping;
  /** Only this sheet is looked at. */
  readonly sheet?: string;
  readonly progress?: Progress;
}

/** What a sheet was taken to be, and why. */
export interface SheetSeen {
  readonly sheet: string;
  /** Key of the table; null when the sheet holds none of the register. */
  readonly table: string | null;
  readonly confidence: number;
  readonly because: Message;
}

/** The structure found in a workbook, for the user to confirm, and what there is to know about it. */
export interface Adoption {
  readonly mapping: Mapping;
  readonly findings: readonly Finding[];
  readonly tablesSeen: readonly SheetSeen[];
}

const sureEnough = 0.8;

function tablesOfSheet(sheet: Sheet, judge: Judge): readonly FoundTable[] {
  const grids = gridsOf(sheet);
  const upright = tablesIn(grids.upright, judge);
  const sure = Math.max(0, ...upright.map(({ rank }) => rank));
  if (!grids.turned || upright.some(({ confidence }) => confidence >= sureEnough)) return upright;
  const turned = tablesIn(grids.turned, judge).filter(({ range }) => range.records >= 2);
  return Math.max(0, ...turned.map(({ rank }) => rank)) > sure * 1.2 ? turned : upright;
}

/** Finds the tables of the register in a workbook nobody prepared, and which column is which. Never throws: what is not found is said. */
export function adopt(workbook: Workbook, options: AdoptOptions = {}): Adoption {
  const judge: Judge = { namer: makeNamer(), fit: contentTester(), criteria: [] };
  const found = workbook.sheets.flatMap((sheet) => tablesOfSheet(sheet, judge));
  const tables = found.map(tableMappingOf);
  return {
    mapping: { schemaVersion, language: options.language ?? "fr", tables },
    findings: [],
    tablesSeen: [],
  };
}
