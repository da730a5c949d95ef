import { foldWords } from "../../foundation/text.ts";
import type { Table } from "../schema-types.ts";
import { adoptable } from "./known-names.ts";

function words(text: string): readonly string[] {
  return foldWords(text.replace(/[_-]+/g, " "))
    .split(" ")
    .filter((word) => word !== "");
}

function nameScore(sheetWords: readonly string[], name: string): number {
  const wanted = words(name);
  if (wanted.length === 0) return 0;
  if (wanted.join(" ") === sheetWords.join(" ")) return 1;
  return wanted.every((word) => sheetWords.includes(word)) ? 0.6 : 0;
}

/** How well a sheet's name tells what it holds, by table: 1 for a known name of the table's sheet, less for one among other words; absent when it says nothing. */
export function tablesNamedBy(sheetName: string): ReadonlyMap<string, number> {
  const sheetWords = words(sheetName);
  const named = new Map<string, number>();
  for (const table of adoptable) {
    const score = bestName(table, sheetWords);
    if (score > 0) named.set(table.key, score);
  }
  return named;
}

function bestName(table: Table, sheetWords: readonly string[]): number {
  const names = [table.key, table.sheet.fr, table.sheet.en, ...table.sheetSynonyms];
  return Math.max(0, ...names.map((name) => nameScore(sheetWords, name)));
}
