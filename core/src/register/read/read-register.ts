import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Progress } from "../../foundation/progress.ts";
import { locate } from "../../workbook/locate.ts";
import type { Mapping, TableMapping } from "../../workbook/mapping.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { ReadResult, RegisterTable } from "../register.ts";
import { tableOf } from "../schema/schema.ts";
import { checks } from "./checks.ts";
import { findNearNames } from "./find-near-names.ts";
import { orderFindings } from "./order-findings.ts";
import { readTable, type ReadTable } from "./read-table.ts";
import { sourceTable, type TableGone } from "./source-table.ts";

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
  const located = locate(workbook, mapping);
  mapping.tables.forEach((table, done) => {
    options.progress?.(done, total, message("read-progress", { table: table.sheet }));
    if (tables.has(table.table)) return;
    const source = sourceTable(workbook, located, table, mapping.language);
    if (typeof source === "string") findings.push(tellGone(table, source));
    else tables.set(table.table, readTable(source, options.takenIds?.[table.table] ?? []));
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
  const read = [...tables].map(([key, { source, everyRow }]): [string, RegisterTable] => [
    key,
    { table: key, sheet: source.sheet.name, rows: everyRow },
  ]);
  return {
    register: { mapping, tables: Object.fromEntries(read) },
    findings: orderFindings(findings, mapping),
  };
}

function tellGone({ table, sheet }: TableMapping, code: TableGone): Finding {
  const words = tableOf(table)?.sheet ?? { fr: table, en: table };
  const said = message(code, { sheet, table: { words } });
  return { code, severity: "error", place: { sheet, row: null, column: null, table }, message: said };
}
