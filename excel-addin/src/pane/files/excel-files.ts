import { workbookFiles, type Files } from "@jalon/pane";
import { base64Of } from "../../base64-of.ts";
import { openNewWorkbook } from "../../workbook/open-new-workbook.ts";
import { workInWorker } from "./work-in-worker.ts";

/** Files in the way of Excel: picked and downloaded as in a browser, and new workbooks that Excel opens beside the open one. */
export const excelFiles: Files = {
  ...workbookFiles(workInWorker),
  openWorkbook: async (name, sheets) => openNewWorkbook(base64Of(await workInWorker.draw(name, sheets))),
};
