import type { Finding } from "../foundation/finding.ts";
import type { Cell } from "../foundation/cell.ts";
import type { Value } from "../foundation/value.ts";
import type { Mapping } from "../workbook/mapping.ts";

/** One valid row: its values by field key, and where it came from. A field that the source has no column for is absent, which is not the same as blank. */
export interface RegisterRow {
  readonly id: string;
  /** True while the id is only a proposal: the sheet does not hold it yet. */
  readonly idProposed: boolean;
  /** Row in the sheet, from 0 (column when transposed). */
  readonly row: number;
  /** True when the row stands columns off in its sheet and waits to be put right: none of its cells is understood yet. */
  readonly waits?: true;
  readonly values: Readonly<Record<string, Value>>;
  /** Cells of columns that feed no field, by heading: kept as they are. */
  readonly extra?: Readonly<Record<string, Cell>>;
}

/** The rows of one table, in the sheet's order. */
export interface RegisterTable {
  readonly table: string;
  readonly sheet: string;
  readonly rows: readonly RegisterRow[];
}

/** The portfolio as Jalon understands it: valid records only; what could not be understood is a Missing value with its finding. */
export interface Register {
  readonly mapping: Mapping;
  readonly tables: Readonly<Record<string, RegisterTable>>;
}

/** What reading a workbook gives: the register and everything there is to know about it. Reading never throws. */
export interface ReadResult {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** The rows of a table; none when the register has no such table. */
export function rowsOf(register: Register, table: string): readonly RegisterRow[] {
  return register.tables[table]?.rows ?? [];
}
