import { message, type Language, type Workbook } from "@jalon/core";
import { browserFiles, type Files } from "@jalon/pane";
import { openInWorker } from "./file-worker.ts";

/** What the pane can open beside the register: the same files as the page. */
const accepted = ".xlsx,.xlsm,.csv,.txt,.tsv";

function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const picker = document.createElement("input");
    picker.type = "file";
    picker.accept = accepted;
    picker.addEventListener("cancel", () => resolve(null));
    picker.addEventListener("change", () => resolve(picker.files?.[0] ?? null));
    picker.click();
  });
}

async function read(file: File, language: Language): Promise<Workbook> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- problems are plain values by contract
  if (!bytes) throw { hostProblem: "file-unread", message: message("file-unread", { name }) };
  const opened = await openInWorker({ name, bytes: new Uint8Array(bytes), language }).file;
  opened.close();
  return opened.workbook;
}

/** Files in the way of the page: another workbook is read by a worker of its own, and closed. */
export const pageFiles: Files = {
  ...browserFiles,
  async chooseWorkbook() {
    const file = await chosenFile();
    return file && { read: (language) => read(file, language) };
  },
};
