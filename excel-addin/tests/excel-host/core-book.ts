import {
  dayFromSerial,
  serialOfDay,
  type Cell,
  type DateSystem,
  type FormulaCell,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import {
  addSheet,
  cellOf,
  emptyBook,
  findSheet,
  newId,
  ownCell,
  type Book,
  type BookCell,
  type BookSheet,
  type Raw,
} from "./book.ts";

const showsDay = (format: string): boolean => /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ""));

function rawOf(cell: Cell, system: DateSystem): Raw {
  return typeof cell === "object" && cell !== null && "date" in cell ? serialOfDay(cell.date, system) : cell;
}

function formatFor(cell: Cell, column: string | null | undefined): string {
  const isDay = typeof cell === "object" && cell !== null && "date" in cell;
  const format = column ?? "General";
  if (isDay) return showsDay(format) ? format : "yyyy-mm-dd";
  return typeof cell === "number" && !showsDay(format) && format !== "@" ? format : "General";
}

function fill(book: Book, sheet: BookSheet, from: Sheet): void {
  from.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const own = ownCell(sheet, row, column);
      own.value = rawOf(cell, book.dateSystem);
      own.format = formatFor(cell, from.numberFormats[column]);
    }),
  );
  for (const { row, column, formula } of from.formulas) ownCell(sheet, row, column).formula = formula;
  sheet.merges = [...from.merges];
  sheet.tables = from.tables.map(({ name, area }) => {
    return { id: `{T${newId(book)}}`, name, area, style: "TableStyleMedium2", filters: [], sortedBy: null };
  });
  if (from.hidden) sheet.visibility = "Hidden";
}

/** A workbook of core's, opened in our Excel. */
export function bookOf(workbook: Workbook, dateSystem: DateSystem = "1900"): Book {
  const book = emptyBook(workbook.source, dateSystem);
  for (const sheet of workbook.sheets) fill(book, addSheet(book, sheet.name), sheet);
  for (const { name, sheet, position } of workbook.names) {
    const found = findSheet(book, sheet);
    if (found)
      book.names.push({
        name,
        visible: !name.startsWith("jalon."),
        at: { sheet: found, ...position },
        formula: "",
      });
  }
  return book;
}

function coreCell(cell: BookCell, system: DateSystem): Cell {
  if (typeof cell.value !== "number" || !showsDay(cell.format)) return cell.value;
  const date = dayFromSerial(cell.value, system);
  return date === null ? cell.value : { date };
}

function coreSheet(book: Book, sheet: BookSheet): Sheet {
  const formulas: FormulaCell[] = [];
  const rows = sheet.cells.map((cells, row) =>
    Array.from({ length: cells.length }, (_, column): Cell => {
      const cell = cellOf(sheet, row, column);
      if (!cell) return null;
      if (cell.formula !== null) formulas.push({ row, column, formula: cell.formula, value: "known" });
      return coreCell(cell, book.dateSystem);
    }),
  );
  return {
    name: sheet.name,
    rows,
    formulas,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    numberFormats: [],
    ...(sheet.visibility === "Visible" ? {} : { hidden: true }),
  };
}

/** What our Excel has open, as core knows it: read by other code than the add-in's, to check that by. */
export function workbookOf(book: Book): Workbook {
  return {
    source: book.source,
    sheets: book.sheets.map((sheet) => coreSheet(book, sheet)),
    names: book.names.flatMap(({ name, at }) => {
      if (!at) return [];
      return [{ name, sheet: at.sheet.name, position: { row: at.row, column: at.column } }];
    }),
  };
}
