import type { Area } from "@jalon/core";
import { touches } from "./areas.ts";
import { cellOf, newId, ownCell, type Book, type BookSheet, type BookTable } from "./book.ts";
import { badArgument, HostError, notFound } from "./host-error.ts";
import { makeObject, type HostObject, type Kind } from "./objects.ts";
import { moveCells } from "./moves.ts";
import { mustBeOpen, writeValues } from "./range.ts";
import { rangeArgument, rangeObject } from "./range-kind.ts";
import { hasContent } from "./table-growth.ts";

interface OneTable {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

interface OneRow extends OneTable {
  readonly row: number;
}

const rangeIn = ({ book, sheet }: OneTable, area: Area) => ({ book, sheet, area });

function setHeadings(sheet: BookSheet, area: Area): void {
  for (let column = area.column; column <= area.lastColumn; column += 1) {
    const cell = ownCell(sheet, area.row, column);
    if (cell.value === null) cell.value = `Column${column - area.column + 1}`;
    else if (typeof cell.value !== "object") cell.value = String(cell.value);
  }
}

function mustNotOverlap(sheet: BookSheet, area: Area, own: BookTable | null): void {
  if (sheet.tables.some((other) => other !== own && touches(other.area, area)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
}

/** Rows that a filter hid are shown once it is gone. */
function showRows({ sheet, table: { area } }: OneTable): void {
  for (let row = area.row + 1; row <= area.lastRow; row += 1) sheet.hiddenRows.delete(row);
}

/** A filter goes with its column. */
function keepFilters(it: OneTable): void {
  const { table } = it;
  const kept = table.filters.filter(({ area }) => touches(area, table.area));
  if (kept.length < table.filters.length) showRows(it);
  table.filters = kept;
}

function resize(it: OneTable, given: unknown): void {
  mustBeOpen(it.sheet);
  const { area } = rangeArgument(given, rangeIn(it, it.table.area));
  if (area.row !== it.table.area.row || !touches(area, it.table.area) || area.lastRow <= area.row)
    throw badArgument();
  mustNotOverlap(it.sheet, area, it.table);
  it.table.area = area;
  keepFilters(it);
  setHeadings(it.sheet, area);
}

function addRows(it: OneTable, values: unknown): HostObject {
  mustBeOpen(it.sheet);
  const { area } = it.table;
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const added = { ...area, row: area.lastRow + 1, lastRow: area.lastRow + count };
  if (hasContent(it.sheet, added)) moveCells(rangeIn(it, added), "down");
  it.table.area = { ...area, lastRow: added.lastRow };
  if (values !== null && values !== undefined) writeValues(rangeIn(it, added), values);
  return makeObject(rowKind, { ...it, row: added.row });
}

function deleteRow(it: OneRow): void {
  mustBeOpen(it.sheet);
  const { area } = it.table;
  const gone = { ...area, row: it.row, lastRow: it.row };
  it.table.area = { ...area, lastRow: area.lastRow - 1 };
  moveCells(rangeIn(it, gone), "up");
}

function addColumn(it: OneTable, values: unknown): HostObject {
  mustBeOpen(it.sheet);
  const { area } = it.table;
  const added = { ...area, column: area.lastColumn + 1, lastColumn: area.lastColumn + 1 };
  if (hasContent(it.sheet, added)) moveCells(rangeIn(it, added), "right");
  it.table.area = { ...area, lastColumn: added.lastColumn };
  if (values !== null && values !== undefined) writeValues(rangeIn(it, added), values);
  setHeadings(it.sheet, it.table.area);
  return makeObject(columnKind, { ...it, column: added.column });
}

const rowKind: Kind<OneRow> = { name: "TableRow", members: { Delete: { call: deleteRow } } };

const rowsKind: Kind<OneTable> = {
  name: "TableRowCollection",
  members: {
    Count: { get: ({ table }) => table.area.lastRow - table.area.row },
    Add: {
      call: (it, [index, values]) => {
        if (index !== null && index !== undefined)
          throw badArgument("Rows are added at the end in the model.");
        return addRows(it, values);
      },
    },
    GetItemAt: {
      call: (it, [index]) => {
        const row = it.table.area.row + 1 + Number(index);
        if (row > it.table.area.lastRow) throw notFound();
        return makeObject(rowKind, { ...it, row });
      },
    },
  },
};

interface OneColumn extends OneTable {
  readonly column: number;
}

function deleteColumn(it: OneColumn): void {
  mustBeOpen(it.sheet);
  const { area } = it.table;
  it.table.area = { ...area, lastColumn: area.lastColumn - 1 };
  keepFilters(it);
  moveCells(rangeIn(it, { ...area, column: it.column, lastColumn: it.column }), "left");
}

const columnKind: Kind<OneColumn> = { name: "TableColumn", members: { Delete: { call: deleteColumn } } };

const columnsKind: Kind<OneTable> = {
  name: "TableColumnCollection",
  members: {
    Add: {
      call: (it, [index, values]) => {
        if (index !== null && index !== undefined)
          throw badArgument("Columns are added at the end in the model.");
        return addColumn(it, values);
      },
    },
    GetItemAt: {
      call: (it, [index]) => {
        const column = it.table.area.column + Number(index);
        if (column !== it.table.area.lastColumn)
          throw badArgument("Only the last column is deleted in the model.");
        return makeObject(columnKind, { ...it, column });
      },
    },
  },
};

const tableKind: Kind<OneTable> = {
  name: "Table",
  members: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: ({ table }, name) => void (table.name = String(name)) },
    Style: { get: ({ table }) => table.style, set: ({ table }, style) => void (table.style = String(style)) },
    GetRange: { call: (it) => rangeObject(rangeIn(it, it.table.area)) },
    Rows: { get: (it) => makeObject(rowsKind, it) },
    Columns: { get: (it) => makeObject(columnsKind, it) },
    Resize: { call: (it, [area]) => resize(it, area) },
    ConvertToRange: {
      call: (it) => {
        mustBeOpen(it.sheet);
        it.sheet.tables = it.sheet.tables.filter((other) => other !== it.table);
        if (it.table.filters.length > 0) showRows(it);
        return rangeObject(rangeIn(it, it.table.area));
      },
    },
  },
};

interface Tables {
  readonly book: Book;
  readonly sheets: readonly BookSheet[];
  /** Where a new one goes when its address names no sheet. */
  readonly home: BookSheet;
}

const allIn = ({ book, sheets }: Tables): readonly OneTable[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheet, table })));

function find(it: Tables, key: unknown): HostObject | null {
  const found = allIn(it).find(
    ({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
  );
  return found ? makeObject(tableKind, found) : null;
}

function addTable(it: Tables, given: unknown, hasHeaders: unknown): HostObject {
  const whole = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  const range = rangeArgument(given, { book: it.book, sheet: it.home, area: whole });
  if (hasHeaders !== true) throw badArgument("Tables without headings are not modelled.");
  mustBeOpen(range.sheet);
  mustNotOverlap(range.sheet, range.area, null);
  if (cellOf(range.sheet, range.area.row, range.area.column) === undefined)
    ownCell(range.sheet, range.area.row, range.area.column);
  const number = newId(it.book);
  const area =
    range.area.lastRow === range.area.row ? { ...range.area, lastRow: range.area.row + 1 } : range.area;
  const table: BookTable = {
    id: `{T${number}}`,
    name: `Table${number}`,
    area,
    style: "TableStyleMedium2",
    filters: [],
    sortedBy: null,
  };
  range.sheet.tables.push(table);
  // A range that becomes a table loses the filter that lay on it.
  if (range.sheet.filter && touches(range.sheet.filter.area, area)) range.sheet.filter = null;
  setHeadings(range.sheet, area);
  return makeObject(tableKind, { book: it.book, sheet: range.sheet, table });
}

const tablesKind: Kind<Tables> = {
  name: "TableCollection",
  items: (it) => allIn(it).map((each) => makeObject(tableKind, each)),
  members: {
    Count: { get: (it) => allIn(it).length },
    Add: { call: (it, [address, hasHeaders]) => addTable(it, address, hasHeaders) },
    GetItemOrNullObject: { call: (it, [key]) => find(it, key) },
    GetItem: {
      call: (it, [key]) => {
        const found = find(it, key);
        if (!found) throw notFound();
        return found;
      },
    },
  },
};

/** The tables of some sheets. */
export function tablesOf(book: Book, sheets: readonly BookSheet[], home: BookSheet): HostObject {
  return makeObject(tablesKind, { book, sheets, home });
}
