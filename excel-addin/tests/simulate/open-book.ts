import { loadFile } from "@jalon/files";
import { bookOf } from "../excel-host/core-book.ts";
import type { Book } from "../excel-host/book.ts";
import type { Settings } from "./settings.ts";

const samples = {
  fr: new URL("../../../samples/portefeuille.xlsx", import.meta.url),
  en: new URL("../../../samples/portfolio.xlsx", import.meta.url),
} as const;
const sampleNames = { fr: "portefeuille.xlsx", en: "portfolio.xlsx" } as const;

/** The workbook that the settings name, opened in our Excel; the sample portfolio of their language where they name none. */
export async function openBook({ language, workbook: given }: Settings): Promise<Book> {
  const answer = await fetch(given ?? samples[language]);
  const name = given === null ? sampleNames[language] : (given.split("/").at(-1) ?? given);
  const { workbook } = await loadFile(name, new Uint8Array(await answer.arrayBuffer()));
  return bookOf(workbook);
}
