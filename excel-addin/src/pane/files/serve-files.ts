import { drawWorkbook, loadFile } from "@jalon/files";
import type { Language, SheetLayout, Workbook } from "@jalon/core";

/** A file whose cells are wanted. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
}

/** Sheets that are wanted as an .xlsx. */
export interface SheetsToDraw {
  readonly name: string;
  readonly sheets: readonly SheetLayout[];
}

/** What may be asked of the worker that reads and draws workbooks. */
export const fileAnswers = {
  read: async ({ name, bytes, language }: FileToRead): Promise<Workbook> =>
    (await loadFile(name, bytes, language)).workbook,
  draw: ({ name, sheets }: SheetsToDraw): Promise<Uint8Array> => drawWorkbook(sheets, name),
};
