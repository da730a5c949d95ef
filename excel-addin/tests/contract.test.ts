import { describe } from "vitest";
import { hostContract, type MakeHost } from "@jalon/host-contract";
import { workbookOf } from "./excel-host/core-book.ts";
import { newest, oldest, openWorkbook, speakTo } from "./through-library.ts";

const mergesKnownFrom = 13;

/** A host on Excel at a requirement set, through Microsoft's own library. */
const makeAt =
  (level: number): MakeHost =>
  async (workbook) => {
    const { excel, host } = openWorkbook(workbook, { level });
    const speaking = <T>(work: () => Promise<T>): Promise<T> => {
      speakTo({ excel }, level);
      return work();
    };
    return {
      host: {
        readWorkbook: () => speaking(host.readWorkbook),
        writeEdits: (edits) => speaking(() => host.writeEdits(edits)),
      },
      reread: async () => workbookOf(excel.book),
      calls: () => excel.counts.requests,
      ...(level < mergesKnownFrom ? { cannotTell: "merges" as const } : {}),
    };
  };

describe.each([oldest, newest])("Excel at ExcelApi 1.%i", (level) => {
  hostContract(`Excel at ExcelApi 1.${level}`, makeAt(level));
});
