import type { Edit, Host, Language, Workbook } from "@jalon/core";
import { problemOf } from "./sheets-problem.ts";
import { readBook, type Book } from "./workbook/read-book.ts";
import { writeBook } from "./workbook/write-book.ts";
import { openSpreadsheet } from "./workbook/open-spreadsheet.ts";

/** The spreadsheet that is open, as a host. Google answers at once: what it cannot do rejects with a HostProblem. */
export function sheetsHost(language: Language): Host {
  let book: Book | null = null;

  function read(): Book {
    try {
      return readBook(openSpreadsheet(), language);
    } catch (error) {
      throw problemOf(error);
    }
  }

  return {
    readWorkbook: async (): Promise<Workbook> => {
      book = read();
      return book.memory.workbook;
    },
    writeEdits: async (edits: readonly Edit[]): Promise<void> => {
      const known = book ?? read();
      book = null;
      const { stopped } = writeBook(known, edits);
      if (stopped !== null) throw stopped;
      book = known;
    },
  };
}
