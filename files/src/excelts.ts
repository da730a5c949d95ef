/** The only file that names the .xlsx library: another could take its place here. */
import { Workbook as Library } from "@cj-tech-master/excelts";
import type { Parts } from "./unpack.ts";

export type {
  Cell as LibraryCell,
  CellValue,
  ConditionalFormattingRule,
  DataValidation,
  Worksheet as LibrarySheet,
} from "@cj-tech-master/excelts";

/** The library's workbook: what keeps styles, formulas, widths and validations that core does not know of. */
export type LibraryWorkbook = Library;

/** A new, empty workbook. */
export function newLibraryWorkbook(): LibraryWorkbook {
  return new Library();
}

/** Charts are a part of the library that is loaded and installed only for files that have some. */
async function installCharts(parts: Parts): Promise<void> {
  if (!Object.keys(parts).some((path) => path.startsWith("xl/charts/"))) return;
  const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
  installChartSupport();
}

/** Reads unpacked parts. It throws when one of them is ill-formed. */
export async function readParts(parts: Parts): Promise<LibraryWorkbook> {
  await installCharts(parts);
  const workbook = new Library();
  await workbook.xlsx.loadFromFiles({ ...parts });
  // Of a file without a theme it would write a relationship to a theme that it does not write.
  if (!Object.keys(parts).some((path) => path.startsWith("xl/theme/"))) workbook.clearThemes();
  return workbook;
}

/** The bytes of a workbook, with no check of them, packed quickly: they are looked at and packed again. */
export async function writeBytes(workbook: LibraryWorkbook): Promise<Uint8Array> {
  // The library would keep the date of an earlier save.
  workbook.modified = new Date();
  workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
  return workbook.xlsx.writeBuffer({ validate: false, zip: { level: 1 } });
}
