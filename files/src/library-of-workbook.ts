import { columnLetters, textOfCell, type Area, type Sheet, type Workbook } from "@jalon/core";
import { addNativeTable, rangeText } from "./dress-sheet.ts";
import { setContent, setValue } from "./edit-library.ts";
import { newLibraryWorkbook, type CellValue, type LibrarySheet, type LibraryWorkbook } from "./excelts.ts";

const widest = 50;

function writeCells(library: LibrarySheet, sheet: Sheet): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) setValue(library.getCell(row + 1, column + 1), cell);
    });
  });
}

function writeFormulas(library: LibrarySheet, sheet: Sheet): void {
  for (const { row, column, formula, value } of sheet.formulas) {
    const cell = library.getCell(row + 1, column + 1);
    const result: CellValue = cell.value;
    setContent(cell, { formula });
    if (value === "known" && result !== null)
      cell.value = { formula: formula.slice(1), result: result as string };
  }
}

function merge(library: LibrarySheet, area: Area): void {
  library.mergeCells(rangeText(area));
}

/** Widths that show what the first rows hold, since text files have none. */
function setWidths(library: LibrarySheet, sheet: Sheet): void {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column += 1) {
    const longest = sheet.rows
      .slice(0, 100)
      .reduce((most, row) => Math.max(most, textOfCell(row[column]).length), 0);
    library.getColumn(columnLetters(column)).width = Math.min(widest, Math.max(10, longest + 2));
  }
}

/** A library's workbook that holds what core's holds: for what came from text, or was made in memory. */
export function libraryOfWorkbook(workbook: Workbook): LibraryWorkbook {
  const library = newLibraryWorkbook();
  for (const sheet of workbook.sheets) {
    const added = library.addWorksheet(sheet.name, { state: sheet.hidden ? "hidden" : "visible" });
    writeCells(added, sheet);
    writeFormulas(added, sheet);
    setWidths(added, sheet);
    for (const area of sheet.merges) merge(added, area);
    for (const { name, area } of sheet.tables) addNativeTable(added, sheet, name, area);
  }
  return library;
}
