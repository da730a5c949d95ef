import {
  impossible,
  message,
  type Edit,
  type Language,
  type Message,
  type Progress,
  type SheetLayout,
  type Workbook,
} from "@jalon/core";
import { drawWorkbook, type LoadedFile, loadFile } from "@jalon/files";

/** A file that is open: its cells, and what saving it will lose. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly lost: readonly Message[];
}

/** A file to open, as its bytes. */
export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
}

/** What may be asked of the worker that holds a file. */
export interface FileAnswers {
  open(file: FileToOpen, progress: Progress): Promise<OpenedFile>;
  edit(edits: readonly Edit[]): Promise<null>;
  read(): Promise<Workbook>;
  save(): Promise<Uint8Array>;
  /** Sheets that core laid out, as a checked .xlsx of their own. */
  draw(request: { readonly name: string; readonly sheets: readonly SheetLayout[] }): Promise<Uint8Array>;
}

/** Holds one file with everything that the .xlsx library knows of it. */
export function serveFile(): FileAnswers {
  let file: LoadedFile | null = null;
  const open = () => file ?? impossible("no file is open");
  return {
    async open({ name, bytes, language }, progress) {
      progress(0, 0, message("loading", { name }));
      file = await loadFile(name, bytes, language);
      return { workbook: file.workbook, lost: file.lost };
    },
    async edit(edits) {
      await open().host.writeEdits(edits);
      return null;
    },
    read: () => open().host.readWorkbook(),
    save: () => open().host.saveXlsx(),
    draw: ({ name, sheets }) => drawWorkbook(sheets, name),
  };
}
