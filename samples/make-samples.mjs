/** Makes the two sample workbooks from the tables of samples/tables: `node samples/make-samples.mjs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import Papa from "papaparse";
import { dressSheet } from "./dress.mjs";
import { layouts } from "./layouts.mjs";
import { typedCell } from "./typed-cell.mjs";

const here = (path) => new URL(path, import.meta.url);

export const files = { fr: "portefeuille.xlsx", en: "portfolio.xlsx" };

/** The rows of a table as they are written in its .csv, heading rows and blank rows included. */
export function tableRows(path) {
  const text = readFileSync(here(`tables/${path}.csv`), "utf8");
  return Papa.parse(text.replace(/\r?\n$/u, ""), { delimiter: "," }).data;
}

/** The sample workbook of a language, as the library's own object. */
export function sampleWorkbook(language) {
  const workbook = new Workbook();
  const made = new Date("2026-11-02T08:00:00Z");
  Object.assign(workbook, { creator: "PMO", lastModifiedBy: "PMO", created: made, modified: made });
  for (const layout of layouts[language]) addSheet(workbook, layout, language);
  return workbook;
}

function addSheet(workbook, layout, language) {
  const worksheet = workbook.addWorksheet(layout.sheet, {
    properties: layout.tab ? { tabColor: { argb: layout.tab } } : {},
    views: [viewOf(layout)],
    pageSetup: { orientation: "landscape", paperSize: 8, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  if (!layout.csv) return;
  const rows = tableRows(`${language}/${layout.csv}`);
  rows.forEach((row, at) =>
    row.forEach((written, column) => fill(worksheet.getCell(at + 1, column + 1), written)),
  );
  dressSheet(worksheet, layout, language, rows.length);
}

function viewOf(layout) {
  const grid = { showGridLines: false };
  if (!layout.freeze) return grid;
  const [xSplit, ySplit] = layout.freeze;
  return { state: "frozen", xSplit, ySplit, zoomScale: layout.zoom ?? 90, ...grid };
}

function fill(cell, written) {
  const { value, format } = typedCell(written);
  if (value === null) return;
  cell.value = value;
  if (format) cell.numFmt = format;
}

/** The rows of the README's table of traps, from samples/tables/traps.csv. */
export function trapsTable() {
  const [, ...rows] = tableRows("traps");
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(["Trap", "File", "Sheet", "Cell"]),
    line(["---", "---", "---", "---"]),
    ...rows.map(([trap, language, sheet, cell]) => line([trap, files[language], sheet, cell])),
  ].join("\n");
}

async function writeSamples() {
  for (const language of ["fr", "en"]) {
    writeFileSync(here(files[language]), await sampleWorkbook(language).xlsx.writeBuffer());
  }
  const readme = readFileSync(here("README.md"), "utf8");
  const kept = readme.slice(0, readme.indexOf("<!-- traps -->"));
  writeFileSync(here("README.md"), `${kept}<!-- traps -->\n\n${trapsTable()}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSamples();
