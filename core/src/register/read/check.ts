import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { ReadTable } from "./read-table.ts";

/** What a check may look at: the table that it checks, and every other. */
export interface CheckScope {
  readonly table: ReadTable;
  readonly tables: ReadonlyMap<string, ReadTable>;
  readonly asOf: Day;
}

/** Something that should be true of a table. It gives what is not, and never throws. */
export type Check = (scope: CheckScope) => readonly Finding[];
