import { describe } from "vitest";
import { hostContract, type MakeHost } from "@jalon/host-contract";
import { excelHost } from "../src/index.ts";
import { bookOf, workbookOf } from "./excel-host/core-book.ts";
import { openExcel } from "./excel-host/excel-host.ts";
import { loadLibrary } from "./excel-host/load-library.ts";

const library = loadLibrary();

/** A host on Excel at a requirement set, through Microsoft's own library. */
const makeAt =
  (level: number): MakeHost =>
  async (workbook) => {
    const excel = openExcel(bookOf(workbook));
    const host = excelHost({ language: "fr" });
    const speaking = <T>(work: () => Promise<T>): Promise<T> => {
      library.setLevel(level);
      library.plug(excel);
      return work();
    };
    return {
      host: {
        readWorkbook: () => speaking(host.readWorkbook),
        writeEdits: (edits) => speaking(() => host.writeEdits(edits)),
      },
      reread: async () => workbookOf(excel.book),
      calls: () => excel.counts.requests,
      ...(level < 13 ? { cannotTell: "merges" as const } : {}),
    };
  };

describe.each([
  { level: 9, name: "Excel at ExcelApi 1.9" },
  { level: 15, name: "Excel at ExcelApi 1.15" },
])("$name", ({ level, name }) => {
  hostContract(name, makeAt(level));
});
