import type { InteractiveHost, Workbook } from "@jalon/core";
import { excelHost } from "../src/index.ts";
import { bookOf } from "./excel-host/core-book.ts";
import { openExcel, type ExcelHost } from "./excel-host/excel-host.ts";
import { loadLibrary, type LoadedLibrary } from "./excel-host/load-library.ts";

/** The newest requirement set that the published library knows, ExcelApi 1.15, and the oldest that the manifest allows. */
export const newest = 15;
export const oldest = 9;

let loaded: LoadedLibrary | null = null;

/** A workbook that is open in our Excel, and the add-in's host on it. */
export interface Opened {
  readonly excel: ExcelHost;
  readonly host: InteractiveHost;
}

/** Opens a workbook in our Excel; from now on Microsoft's library speaks to that one. */
export function openWorkbook(
  workbook: Workbook,
  { level = newest, dateSystem = "1900" as "1900" | "1904" } = {},
): Opened {
  const excel = openExcel(bookOf(workbook, dateSystem));
  const opened = { excel, host: excelHost({ language: "fr" }) };
  speakTo(opened, level);
  return opened;
}

/** Makes Microsoft's library speak to that Excel; the first time it is loaded, and makes a window of this process. */
export function speakTo({ excel }: Pick<Opened, "excel">, level = newest): void {
  loaded ??= loadLibrary();
  loaded.setLevel(level);
  loaded.plug(excel);
}

/** Waits until what runs beside is done: letting go of objects, telling of events. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
