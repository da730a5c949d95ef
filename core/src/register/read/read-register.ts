import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Progress } from "../../foundation/progress.ts";
import type { Mapping, TableMapping } from "../../workbook/mapping.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { ReadResult, RegisterTable } from "../register.ts";
import { tableOf } from "../schema/schema.ts";
import { checks } from "./checks.ts";
import { findNearNames } from "./find-near-names.ts";
import { orderFindings } from "./order-findings.ts";
import { readTable, type ReadTable } from "./read-table.ts";
import { sourceTable } from "./source-table.ts";

/** How a workbook is to be read. */
export interface ReadOptions {
  /** The day that "today" is. */
  readonly asOf: Day;
  /** Names written several ways are looked for, unless told not to. */
  readonly nearNames?: boolean;
  /** Ids by table that must not be proposed again: those of rows that are gone, from the journal. */
  readonly takenIds?: Readonly<Record<string, readonly string[]>>;
  readonly progress?: Progress;
}

/** Reads a workbook as the mapping says: the register, and everything that there is to know about it. It never throws, whatever the cells hold. */
export function readRegister(workbook: Workbook, mapping: Mapping, options: ReadOptions): ReadResult {
  const findings: Finding[] = [];
  const tables = new Map<string, ReadTable>();
  const total = mapping.tables.length + 2;
  mapping.tables.forEach((table, done) => {
    options.progress?.(done, total, message("read-progress", { table: table.sheet }));
    const source = tables.has(table.table) ? undefined : sourceTable(workbook, table, mapping.language);
    if (source) tables.set(table.table, readTable(source, options.takenIds?.[table.table] ?? []));
    else findings.push(...tellGone(workbook, table));
  });
  options.progress?.(mapping.tables.length, total, message("read-checks-progress"));
  for (const table of tables.values()) {
    findings.push(...table.findings);
    for (const [, check] of checks) findings.push(...check({ table, tables, asOf: options.asOf }));
  }
  if (options.nearNames !== false) {
    options.progress?.(total - 1, total, message("read-names-progress"));
    findings.push(...findNearNames(tables));
  }
  const read = [...tables].map(([key, { source, rows }]): [string, RegisterTable] => [
    key,
    { table: key, sheet: source.sheet.name, rows },
  ]);
  return {
    register: { mapping, tables: Object.fromEntries(read) },
    findings: orderFindings(findings, mapping),
  };
}

function tellGone(workbook: Workbook, table: TableMapping): readonly Finding[] {
  if (workbook.sheets.some(({ name }) => name.toLowerCase() === table.sheet.toLowerCase())) return [];
  const words = tableOf(table.table)?.sheet ?? { fr: table.table, en: table.table };
  const said = message("table-sheet-gone", { sheet: table.sheet, table: { words } });
  return [
    {
      code: said.code,
      severity: "error",
      place: { sheet: table.sheet, row: null, column: null, table: table.table },
      message: said,
    },
  ];
}
