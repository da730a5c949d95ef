import type { Language } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { bookOf } from "../excel-host/core-book.ts";
import type { Book } from "../excel-host/book.ts";

const samples: Readonly<Record<Language, { readonly name: string; readonly address: URL }>> = {
  fr: {
    name: "portefeuille.xlsx",
    address: new URL("../../../samples/portefeuille.xlsx", import.meta.url),
  },
  en: { name: "portfolio.xlsx", address: new URL("../../../samples/portfolio.xlsx", import.meta.url) },
};

/** A workbook's file, opened in our Excel. */
export async function bookOfFile(name: string, bytes: ArrayBuffer): Promise<Book> {
  const { workbook } = await loadFile(name, new Uint8Array(bytes));
  return bookOf(workbook);
}

/** The sample portfolio of a language, opened in our Excel. */
export async function sampleBook(language: Language): Promise<Book> {
  const { name, address } = samples[language];
  const answer = await fetch(address);
  return bookOfFile(name, await answer.arrayBuffer());
}
