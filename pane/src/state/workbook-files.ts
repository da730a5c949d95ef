import { message, type Language, type SheetLayout, type Workbook } from "@jalon/core";
import { browserFiles, pickFiles, textSource, type Files } from "./files.ts";
import { handOver } from "./hand-over.ts";

/** Reads and draws workbooks, out of the way of what is shown. */
export interface WorkbookWork {
  /** The cells of a file; rejects with a HostProblem when it cannot be read. */
  read(name: string, bytes: Uint8Array, language: Language): Promise<Workbook>;
  /** Sheets as an .xlsx of their own; rejects with a HostProblem when it would not be a good one. */
  draw(name: string, sheets: readonly SheetLayout[]): Promise<Uint8Array>;
}

const workbooks = ".xlsx,.xlsm,.csv,.txt,.tsv";
const availability = ".xlsx,.xlsm,.json";

/** Files in the way of the browser where workbooks can be read and drawn: picked as files, saved as downloads. */
export function workbookFiles({ read, draw }: WorkbookWork): Files & Required<Pick<Files, "saveWorkbook">> {
  const readFile = async (file: File, language: Language): Promise<Workbook> => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes) return read(file.name, new Uint8Array(bytes), language);
    // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- problems are plain values by contract
    throw { hostProblem: "file-not-read", message: message("file-not-read", { source: file.name }) };
  };
  return {
    ...browserFiles,
    async chooseWorkbook() {
      const [file] = await pickFiles(workbooks, false);
      return file ? { read: (language) => readFile(file, language) } : null;
    },
    async chooseAvailability() {
      const files = await pickFiles(availability, true);
      return files.map((file) => ({
        read: async (language) =>
          file.name.toLowerCase().endsWith(".json")
            ? textSource(file)
            : { workbook: await readFile(file, language) },
      }));
    },
    async saveWorkbook(name, sheets) {
      handOver(name, await draw(name, sheets));
    },
  };
}
