import {
  message,
  sheetNamed,
  type Edit,
  type Language,
  type Message,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import { type LoadedFile, loadFile, stop } from "@jalon/files";
import type { Io } from "./io.ts";

/** The file and sheet that a sheet of the portfolio comes from. */
export interface SheetSource {
  readonly file: string;
  readonly sheet: string;
}

/** Several files read as one workbook, so that a risk of one finds its project in another. */
export interface Portfolio {
  readonly files: readonly LoadedFile[];
  readonly workbook: Workbook;
  sourceOf(sheet: string): SheetSource;
}

/** A file's bytes; stops with a coded problem when it cannot be read. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch {
    stop("file-not-found", { name: path });
  }
}

/** Opens one file. */
export async function openFile(io: Io, path: string, language: Language): Promise<LoadedFile> {
  return loadFile(path, await readBytes(io, path), language);
}

/** A name that no sheet has yet, at most 31 characters. */
function freeName(taken: ReadonlySet<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wanted.slice(0, 31 - ending.length) + ending;
  }
  return name;
}

async function refuseTwice(io: Io, paths: readonly string[]): Promise<void> {
  for (const [at, path] of paths.entries()) {
    for (const earlier of paths.slice(0, at))
      if (await io.sameFile(earlier, path)) stop("cli-file-twice", { name: path });
  }
}

/** Opens files as one portfolio: the first with its names, the sheets of the others behind its own. */
export async function openPortfolio(
  io: Io,
  paths: readonly string[],
  language: Language,
): Promise<Portfolio> {
  await refuseTwice(io, paths);
  const files: LoadedFile[] = [];
  for (const path of paths) files.push(await openFile(io, path, language));
  const sheets: Sheet[] = [];
  const sources = new Map<string, SheetSource>();
  for (const { name: file, workbook } of files) {
    for (const sheet of workbook.sheets) {
      const name = freeName(new Set(sources.keys()), sheet.name);
      sources.set(name.toLowerCase(), { file, sheet: sheet.name });
      sheets.push({ ...sheet, name });
    }
  }
  const first = files[0]?.name ?? "";
  return {
    files,
    workbook: { sheets, names: files[0]?.workbook.names ?? [], source: first },
    sourceOf: (sheet) => sources.get(sheet.toLowerCase()) ?? { file: first, sheet },
  };
}

/** Brings the other files' sheets into the first file's host, as cells, so that one workbook can be written. Says what that loses. */
export async function gatherInFirst({ files, workbook }: Portfolio): Promise<readonly Message[]> {
  const [first, ...others] = files;
  if (!first || others.length === 0) return [];
  const edits: Edit[] = workbook.sheets
    .filter((sheet) => !sheetNamed(first.workbook, sheet.name))
    .flatMap((sheet): Edit[] => [
      { kind: "add-sheet", sheet: sheet.name, ...(sheet.hidden ? { hidden: true } : {}) },
      { kind: "write-block", sheet: sheet.name, row: 0, column: 0, rows: sheet.rows },
    ]);
  await first.host.writeEdits(edits);
  return others
    .filter(({ name }) => !/\.csv$/i.test(name))
    .map(({ name }) => message("other-files-as-cells", { file: name }));
}
