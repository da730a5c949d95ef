import {
  addressOf,
  textOfCell,
  type Cell,
  type Finding,
  type Language,
  type Register,
  type RegisterRow,
  type TableMapping,
  type Value,
} from "@jalon/core";
import type { SheetSource } from "./portfolio.ts";
import { sayIn } from "./say.ts";

/** A cell in JSON: days as `yyyy-mm-dd`, errors as their text. */
export type PlainCell = null | boolean | number | string;

/** One column of a table, as `jalon adopt` tells it. */
export interface DescribedColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly confidence: number;
}

/** One table, as `jalon adopt` tells it; rows count from 1. */
export interface DescribedTable {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  /** The sheet's 1-based row (column when transposed) of the headings; the last one when they take several. */
  readonly headerRow: number;
  readonly transposed: boolean;
  /** How many records were read. */
  readonly rows: number;
  readonly columns: readonly DescribedColumn[];
}

/** One finding, as every command tells it; `row` counts from 1, `column` is the heading. */
export interface DescribedFinding {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly table: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly id?: string;
  readonly message: string;
  readonly repair?: { readonly kind: string; readonly before: PlainCell; readonly after: PlainCell };
}

/** A cell as plain JSON. */
export function plainCell(cell: Cell): PlainCell {
  return typeof cell === "object" ? (cell === null ? null : textOfCell(cell)) : cell;
}

/** Where a sheet of the portfolio comes from. */
export type Sources = (sheet: string) => SheetSource;

/** A table as the command line tells it. */
export function describeTable(mapping: TableMapping, register: Register, sources: Sources): DescribedTable {
  const { file, sheet } = sources(mapping.sheet);
  return {
    table: mapping.table,
    file,
    sheet,
    headerRow: mapping.lastHeadingRow + 1,
    transposed: mapping.transposed,
    rows: register.tables[mapping.table]?.rows.length ?? 0,
    columns: mapping.columns.map(({ heading, field, confidence }) => ({ heading, field, confidence })),
  };
}

/** A record: its id, then its values by field key. A map without prototype keeps `__proto__` a mere key. */
export function describeRecord(row: RegisterRow): Readonly<Record<string, Value>> {
  const record = Object.create(null) as Record<string, Value>;
  record["id"] = row.id;
  for (const key of Object.keys(row.values)) {
    const value = row.values[key];
    if (key !== "id" && value !== undefined) record[key] = value;
  }
  return record;
}

/** The records of every table, in the sheets' order. */
export function describeRecords(
  register: Register,
): Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>> {
  const records = Object.create(null) as Record<string, readonly Readonly<Record<string, Value>>[]>;
  for (const key of Object.keys(register.tables))
    records[key] = (register.tables[key]?.rows ?? []).map(describeRecord);
  return records;
}

/** A finding as the command line tells it. */
export function describeFinding(finding: Finding, sources: Sources, language: Language): DescribedFinding {
  const { place, repair } = finding;
  const { file, sheet } = sources(place.sheet);
  const { row, column } = place;
  return {
    code: finding.code,
    severity: finding.severity,
    table: place.table ?? null,
    file,
    sheet,
    row: row === null ? null : row + 1,
    column: place.heading ?? null,
    cell: row === null || column === null ? null : addressOf({ row, column }),
    ...(place.id === undefined ? {} : { id: place.id }),
    message: sayIn(language, finding.message),
    ...(repair
      ? { repair: { kind: repair.kind, before: plainCell(repair.before), after: plainCell(repair.after) } }
      : {}),
  };
}
