import { message, type Language, type Message, type Workbook } from "@jalon/core";
import { namesForCore, readNames } from "./defined-names.ts";
import type { LibraryWorkbook } from "./excelts.ts";
import { fileHost, type FileHost } from "./file-host.ts";
import { withKeptDress } from "./kept-dress.ts";
import { libraryOfWorkbook } from "./library-of-workbook.ts";
import { loadPackage } from "./load-xlsx.ts";
import { lostParts } from "./lost-parts.ts";
import { readCsv } from "./read-csv.ts";
import { workbookOfLibrary } from "./read-xlsx.ts";
import { recogniseFile } from "./recognise.ts";
import { refuseVastSheets } from "./refuse-vast-sheets.ts";
import { savedAtOf } from "./saved-at.ts";
import { textOfPart } from "./unpack.ts";

/** A file as Jalon has it open. */
export interface LoadedFile {
  readonly name: string;
  /** As it was in the file, with when it was saved; the host has it as it is now. */
  readonly workbook: Workbook;
  readonly host: FileHost;
  /** What saving will not carry over, to be said before it is saved. */
  readonly lost: readonly Message[];
}

function loadText(name: string, bytes: Uint8Array, language?: Language): LoadedFile {
  const workbook = readCsv(name, bytes);
  refuseVastSheets(name, workbook);
  let library: LibraryWorkbook | undefined;
  const host = fileHost({
    workbook,
    library: () => (library ??= libraryOfWorkbook(workbook)),
    dateSystem: "1900",
    parts: null,
    names: [],
    ...(language ? { language } : {}),
  });
  return { name, workbook, host, lost: [message("csv-becomes-xlsx")] };
}

async function loadWorkbook(name: string, bytes: Uint8Array, language?: Language): Promise<LoadedFile> {
  const { parts, library, dateSystem } = await loadPackage(name, bytes);
  const names = readNames(textOfPart(parts, "xl/workbook.xml") ?? "");
  const read = workbookOfLibrary(name, library, dateSystem);
  refuseVastSheets(name, read);
  const workbook = {
    ...read,
    sheets: withKeptDress(read.sheets, parts),
    names: namesForCore(
      names,
      read.sheets.map((sheet) => sheet.name),
    ),
  };
  const host = fileHost({
    workbook,
    library: () => library,
    dateSystem,
    parts,
    names,
    ...(language ? { language } : {}),
  });
  const savedAt = savedAtOf(parts);
  return { name, workbook: savedAt ? { ...workbook, savedAt } : workbook, host, lost: lostParts(parts) };
}

/**
 * Opens a file from its bytes: .xlsx, .xlsm or delimited text, told by what it holds and not by its name. Rejects with a
 * HostProblem (a coded sentence in both languages that says what to do) when it is anything else, damaged or protected.
 */
export async function loadFile(name: string, bytes: Uint8Array, language?: Language): Promise<LoadedFile> {
  return recogniseFile(name, bytes) === "text"
    ? loadText(name, bytes, language)
    : loadWorkbook(name, bytes, language);
}
