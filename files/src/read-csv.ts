import Papa from "papaparse";
import { plainSheet, type Cell, type Workbook } from "@jalon/core";
import { decodeText } from "./decode-text.ts";

const separators = [",", ";", "\t", "|"] as const;
const declared = /^sep=(.)\n/i;

function rowsWith(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview, skipEmptyLines: false }).data;
}

/** How well a separator cuts a text: the share of rows that have as many cells as most rows have, and how many that is. */
function fitOf(text: string, separator: string): { share: number; width: number } {
  const counts = new Map<number, number>();
  const rows = rowsWith(text, separator, 60).filter((row) => row.length > 1 || (row[0] ?? "").trim() !== "");
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = { share: 0, width: 1 };
  for (const [width, count] of counts) {
    if (width > 1 && count / rows.length > best.share) best = { share: count / rows.length, width };
  }
  return best;
}

/** The separator of a delimited text: the one that cuts most of its first rows alike. A text of one column has a comma. */
export function separatorOf(text: string): string {
  let best = { separator: ",", share: 0, width: 1 };
  for (const separator of separators) {
    const fit = fitOf(text, separator);
    const better = fit.share > best.share + 0.15 || (fit.share > best.share - 0.15 && fit.width > best.width);
    if (better) best = { separator, ...fit };
  }
  return best.separator;
}

/** A file's name without folders and ending, as a sheet's name may be: at most 31 characters, without []:*?/\. */
export function sheetNameFor(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  const allowed = base
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return allowed.slice(0, 31) || "Sheet1";
}

/** Reads a .csv: encoding and separator found, every cell kept as the text that it is (core parses), line ends inside cells as one `\n`. */
export function readCsv(name: string, bytes: Uint8Array): Workbook {
  const text = decodeText(bytes).text.replace(/\r\n?/g, "\n");
  const said = declared.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const rows = rowsWith(body, said?.[1] ?? separatorOf(body)).map((row): Cell[] =>
    row.map((cell) => (cell === "" ? null : cell)),
  );
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === null)) rows.pop();
  return { sheets: [plainSheet(sheetNameFor(name), rows)], names: [], source: name };
}
