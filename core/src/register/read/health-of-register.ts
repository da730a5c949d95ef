import type { Finding, Severity } from "../../foundation/finding.ts";
import { message, type Message } from "../../foundation/message.ts";
import { rowsOf, type ReadResult } from "../register.ts";
import { tableOf } from "../schema/schema.ts";
import { completenessOf, type Completeness } from "./completeness.ts";

/** How healthy a register is, in the figures of the home screen. */
export interface HealthOfRegister {
  readonly findings: Readonly<Record<Severity, number>>;
  /** Repairs that are proposed and wait for the user's word. */
  readonly repairs: number;
  readonly projects: number;
  /** Rows of any table without a finding at error level, and with one. */
  readonly ready: number;
  readonly notReady: number;
  readonly completeness: Completeness;
  /** What would help most now. */
  readonly nextStep: Message;
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Rows that have an error or wait to be put right: their table and id (two rows that share an id are both in error anyway). */
function rowsInError({ findings, register }: ReadResult): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { severity, place } of findings) {
    if (severity === "error" && place.id !== undefined) rows.add(`${place.table ?? ""} ${place.id}`);
  }
  for (const [table, { rows: all }] of Object.entries(register.tables)) {
    for (const { id, waits } of all) if (waits) rows.add(`${table} ${id}`);
  }
  return rows;
}

/** The expected field that the most projects lack, and how many. */
function mostLacking(
  completeness: Completeness,
): { readonly key: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { table, unfilled } of completeness.rows) {
    if (table !== "projects") continue;
    for (const key of unfilled) if (key !== "id") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? { key: most[0], count: most[1] } : undefined;
}

function stepOfFindings(read: ReadResult, errors: number, repairs: number): Message | undefined {
  if (rowsOf(read.register, "projects").length === 0) return message("next-adopt");
  if (repairs > 0) return message("next-repairs", { count: repairs });
  if (errors > 0) return message("next-errors", { count: errors });
  const proposed = rowsOf(read.register, "projects").filter(({ idProposed }) => idProposed).length;
  if (proposed > 0) return message("next-govern", { count: proposed });
  const doubles = read.findings.filter(({ code }) => code === "possible-duplicate").length;
  return doubles > 0 ? message("next-duplicates", { count: doubles }) : undefined;
}

function stepOfContent(read: ReadResult, completeness: Completeness): Message {
  const ranked = rowsOf(read.register, "projects").some((row) => typeof row.values["score"] === "number");
  if (!ranked) return message("next-prioritise");
  const lacking = mostLacking(completeness);
  const field = lacking && tableOf("projects")?.fields.find(({ key }) => key === lacking.key);
  if (!lacking || !field) return message("next-nothing");
  return message("next-complete", { field: { words: field.heading }, count: lacking.count });
}

/** The figures of the home screen, and the step that would help most now. */
export function healthOfRegister(read: ReadResult): HealthOfRegister {
  const findings = countBySeverity(read.findings);
  const repairs = read.findings.filter(({ repair }) => repair !== undefined).length;
  const completeness = completenessOf(read.register);
  const inError = rowsInError(read);
  const notReady = completeness.rows.filter(({ table, id }) => inError.has(`${table} ${id}`)).length;
  return {
    findings,
    repairs,
    projects: rowsOf(read.register, "projects").length,
    ready: completeness.rows.length - notReady,
    notReady,
    completeness,
    nextStep: stepOfFindings(read, findings.error, repairs) ?? stepOfContent(read, completeness),
  };
}
