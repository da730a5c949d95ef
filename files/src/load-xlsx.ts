import { strToU8 } from "fflate";
import type { DateSystem } from "@jalon/core";
import { canonicalParts, withPlainDateSystem } from "./canonical-package.ts";
import { withoutNames } from "./defined-names.ts";
import { readParts, type LibraryWorkbook } from "./excelts.ts";
import { stop } from "./file-problem.ts";
import { packageShape, refuseEntities, type PackageShape } from "./package-shape.ts";
import { refuseVastParts } from "./refuse-vast-parts.ts";
import { textOfPart, unpack, type Parts } from "./unpack.ts";

/** A package as it was read: its parts where Excel puts them, and the library's workbook. */
export interface LoadedPackage {
  readonly parts: Parts;
  readonly library: LibraryWorkbook;
  readonly dateSystem: DateSystem;
}

/** Text before rich text in one inline string is allowed by the format and stumbled over by the library: made a run of its own. */
function withRunsOnly(parts: Parts): Parts {
  const plain: Parts = Object.assign(Object.create(null) as Parts, parts);
  for (const path of Object.keys(parts)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = textOfPart(parts, path) ?? "";
    plain[path] = strToU8(
      xml.replace(/<is>\s*<t([^>]*)>([^<]*)<\/t>\s*(?=<r[\s>])/g, "<is><r><t$1>$2</t></r>"),
    );
  }
  return plain;
}

async function readOrStop(name: string, parts: Parts): Promise<LibraryWorkbook> {
  try {
    return await readParts(parts).catch(() => readParts(withRunsOnly(parts)));
  } catch (thrown) {
    stop("file-corrupted", { name, part: thrown instanceof Error ? thrown.message.slice(0, 120) : "xml" });
  }
}

/** Every sheet of cells that the package lists must have been read: the library leaves sheets out without a word. */
function refuseHalf(name: string, shape: PackageShape, library: LibraryWorkbook): void {
  const read = new Set(library.worksheets.map((sheet) => sheet.name));
  const listed = shape.sheets.filter((sheet) => sheet.kind === "worksheet");
  if (listed.length === 0) stop("file-no-sheet", { name });
  const missed = listed.find((sheet) => !read.has(sheet.name));
  if (missed) stop("file-sheet-unread", { name, sheet: missed.name });
}

/** Opens an .xlsx or .xlsm: all of it, or a coded problem. */
export async function loadPackage(name: string, bytes: Uint8Array): Promise<LoadedPackage> {
  const unpacked = unpack(name, bytes);
  const shape = packageShape(name, unpacked);
  refuseEntities(name, unpacked);
  refuseVastParts(name, unpacked, shape);
  const parts = withPlainDateSystem(canonicalParts(unpacked, shape), shape);
  const library = await readOrStop(name, withoutNames(parts));
  refuseHalf(name, shape, library);
  return { parts, library, dateSystem: shape.dateSystem };
}
