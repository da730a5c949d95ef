import { workbookFiles, type Files } from "@jalon/pane";
import { drawInWorker, openInWorker } from "./file-worker.ts";

/** Files in the way of the page: other workbooks are read and drawn by workers of their own. */
export const pageFiles: Files = workbookFiles({
  async read(name, bytes, language) {
    const opened = await openInWorker({ name, bytes, language }).file;
    opened.close();
    return opened.workbook;
  },
  draw: drawInWorker,
});
