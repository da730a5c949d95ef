import type { SheetLayout } from "@jalon/core";
import { checkPackage } from "./check-package.ts";
import { drawSheet } from "./draw-sheet.ts";
import { newLibraryWorkbook, writeBytes } from "./excelts.ts";
import { stop } from "./file-problem.ts";
import { finishPackage } from "./finish-package.ts";

/** A workbook of its own for sheets that core laid out, as an .xlsx, checked, with no date of a save: nobody filled it in yet. Rejects with a HostProblem when it would not be a good one. */
export async function drawWorkbook(layouts: readonly SheetLayout[], name: string): Promise<Uint8Array> {
  const library = newLibraryWorkbook();
  for (const layout of layouts) await drawSheet(library, layout);
  const finish = { name, before: null, names: [], dress: null, isUnsaved: true };
  const bytes = finishPackage(await writeBytes(library), finish);
  const [problem] = checkPackage(bytes);
  if (problem) stop("save-failed-check", { part: problem.part, problem: problem.problem });
  return bytes;
}
