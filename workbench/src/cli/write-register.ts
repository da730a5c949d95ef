import {
  adopt,
  applyPlan,
  proposeGoverning,
  proposeRepairs,
  readRegister,
  readSettings,
  type Day,
  type Host,
  type Language,
  type Mapping,
  type Message,
  type Plan,
  type ReadResult,
  type Workbook,
} from "@jalon/core";
import { type LoadedFile, stop, writeProblem } from "@jalon/files";
import type { Io } from "./io.ts";
import { allWords } from "./say.ts";

/** What was written, and what was not carried over. */
export interface Written {
  readonly file: string;
  readonly applied: number;
  readonly skipped: number;
  readonly lost: readonly Message[];
}

/** A register being written: plans are applied one after the other, then the whole is saved. */
export interface Writing {
  readonly io: Io;
  readonly host: Host;
  readonly language: Language;
  readonly asOf: Day;
  applied: number;
  skipped: number;
}

/** Stops when -o names a file that is read: no source is ever written to. */
export async function refuseInputs(
  io: Io,
  out: string | undefined,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  for (const input of inputs) {
    if (out !== undefined && input !== undefined && (await io.sameFile(out, input)))
      stop("cli-out-is-input", { name: out });
  }
}

/** Applies a plan; stops when the host failed, and then nothing is written at all. */
export async function applyTo(writing: Writing, plan: Plan, mapping?: Mapping): Promise<void> {
  if (plan.changes.length === 0) return;
  const { io, host } = writing;
  const language = mapping?.language ?? writing.language;
  const stamp = { by: io.user(), at: io.now(), language, words: allWords, ...(mapping ? { mapping } : {}) };
  const receipt = await applyPlan(host, plan, stamp);
  if (receipt.interrupted) throw receipt.interrupted;
  writing.applied += receipt.applied.length;
  writing.skipped += receipt.skipped.length;
}

/** The tables of the mapping as they are now in the workbook, with what adopting and reading find: rows that wait to be moved back are known again. */
export async function readNow(
  writing: Writing,
  mapping: Mapping,
): Promise<{ workbook: Workbook; read: ReadResult }> {
  const workbook = await writing.host.readWorkbook();
  const wanted = new Set(mapping.tables.map(({ table }) => table));
  const adoption = adopt(workbook, {
    saved: readSettings(workbook)?.mapping ?? mapping,
    language: mapping.language,
  });
  const tables = adoption.mapping.tables.filter(({ table }) => wanted.has(table));
  const read = readRegister(workbook, { ...adoption.mapping, tables }, { asOf: writing.asOf });
  return { workbook, read: { ...read, findings: [...adoption.findings, ...read.findings] } };
}

/** Governs the register, so that it knows itself: ids, names of columns, lists, settings. Nothing to do when it is governed. */
export async function govern(writing: Writing, mapping: Mapping): Promise<void> {
  const { workbook, read } = await readNow(writing, mapping);
  await applyTo(writing, proposeGoverning(workbook, read), read.register.mapping);
}

/** Makes the repairs of the kinds given; all of them when there is no list. */
export async function repair(
  writing: Writing,
  mapping: Mapping,
  kinds: readonly string[] | null,
): Promise<void> {
  const { workbook, read } = await readNow(writing, mapping);
  const accepted = read.findings.filter(
    ({ repair: one }) => one && (kinds === null || kinds.includes(one.kind)),
  );
  await applyTo(writing, proposeRepairs(workbook, read.register, accepted), read.register.mapping);
}

/** Writes a file; stops with a coded problem, in words, when it cannot be written. */
export async function writeOut(io: Io, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (thrown) {
    throw writeProblem(path, thrown);
  }
}

/** Saves the workbook under another name than its source's. */
export async function save(
  writing: Writing,
  file: LoadedFile,
  out: string,
  lost: readonly Message[],
): Promise<Written> {
  const bytes = await file.host.saveXlsx();
  await writeOut(writing.io, out, bytes);
  return { file: out, applied: writing.applied, skipped: writing.skipped, lost: [...file.lost, ...lost] };
}

/** Stops when a newer Jalon wrote the register: it can be read, not written. */
export function refuseNewer(file: LoadedFile): void {
  if (readSettings(file.workbook)?.newer) stop("cli-newer-register", { name: file.name });
}

/** Starts writing to a file's workbook in memory. */
export function writingTo(io: Io, file: LoadedFile, language: Language, asOf: Day): Writing {
  return { io, host: file.host, language, asOf, applied: 0, skipped: 0 };
}
