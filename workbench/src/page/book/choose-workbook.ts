import { message, type Language, type Workbook } from "@jalon/core";
import { browserFiles, pickFiles, textSource, type Files } from "@jalon/pane";
import { drawInWorker, openInWorker } from "./file-worker.ts";
import { handOver } from "./hand-over.ts";

/** What the pane can open beside the register: the same files as the page. */
const accepted = ".xlsx,.xlsm,.csv,.txt,.tsv";

async function read(file: File, language: Language): Promise<Workbook> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- problems are plain values by contract
  if (!bytes) throw { hostProblem: "file-unread", message: message("file-unread", { name }) };
  const opened = await openInWorker({ name, bytes: new Uint8Array(bytes), language }).file;
  opened.close();
  return opened.workbook;
}

/** Files in the way of the page: other workbooks are read and drawn by workers of their own. */
export const pageFiles: Files = {
  ...browserFiles,
  async chooseWorkbook() {
    const [file] = await pickFiles(accepted, false);
    return file ? { read: (language) => read(file, language) } : null;
  },
  async chooseAvailability() {
    const files = await pickFiles(".xlsx,.xlsm,.json", true);
    return files.map((file) => ({
      read: async (language) =>
        file.name.toLowerCase().endsWith(".json")
          ? textSource(file)
          : { workbook: await read(file, language) },
    }));
  },
  async saveWorkbook(name, sheets) {
    handOver(name, await drawInWorker(name, sheets));
  },
};
