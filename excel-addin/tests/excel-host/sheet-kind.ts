import { addSheet, findSheet, type Book, type BookSheet } from "./book.ts";
import { badArgument, HostError, notFound, textArgument } from "./host-error.ts";
import { lastOfSheet } from "./areas.ts";
import { makeObject, type HostObject, type Kind } from "./objects.ts";
import { mustBeOpen, rangeAt, usedRange } from "./range.ts";
import { rangeObject } from "./range-kind.ts";
import { tablesOf } from "./table-kind.ts";

interface OneSheet {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const protectionKind: Kind<OneSheet> = {
  name: "WorksheetProtection",
  members: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
    Protect: {
      call: ({ sheet }, [, password]) => {
        if (sheet.isProtected) throw new HostError("InvalidOperation", "The sheet is already protected.");
        sheet.isProtected = true;
        sheet.password = typeof password === "string" ? password : null;
      },
    },
    Unprotect: {
      call: ({ sheet }, [password]) => {
        if (sheet.password !== null && sheet.password !== password) mustBeOpen(sheet);
        sheet.isProtected = false;
        sheet.password = null;
      },
    },
  },
};

const freezeKind: Kind<OneSheet> = {
  name: "WorksheetFreezePanes",
  members: {
    FreezeRows: { call: ({ sheet }, [count]) => void (sheet.frozenRows = Number(count)) },
    Unfreeze: { call: ({ sheet }) => void (sheet.frozenRows = 0) },
  },
};

const visible = (book: Book): readonly BookSheet[] =>
  book.sheets.filter(({ visibility }) => visibility === "Visible");

function setVisibility({ book, sheet }: OneSheet, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw badArgument();
  if (value !== "Visible" && visible(book).every((other) => other === sheet)) throw badArgument();
  sheet.visibility = value;
  if (book.active === sheet && value !== "Visible") book.active = visible(book)[0] ?? null;
}

function deleteSheet({ book, sheet }: OneSheet): void {
  if (visible(book).every((other) => other === sheet) || sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "The sheet cannot be deleted.");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const name of book.names) {
    if (name.at?.sheet !== sheet) continue;
    name.at = null;
    name.formula = "=#REF!";
  }
  if (book.active === sheet) book.active = visible(book)[0] ?? null;
}

function rangeIn({ book, sheet }: OneSheet, address: unknown): HostObject | null {
  const whole = { row: 0, column: 0, lastRow: lastOfSheet.row, lastColumn: lastOfSheet.column };
  if (address === undefined || address === null) return rangeObject({ book, sheet, area: whole });
  return rangeObject(rangeAt(book, sheet, textArgument(address)));
}

function rangeByIndexes({ book, sheet }: OneSheet, args: readonly unknown[]): HostObject | null {
  const [row = 0, column = 0, height = 0, width = 0] = args.map(Number);
  if (!(row >= 0 && column >= 0 && height >= 1 && width >= 1)) throw badArgument();
  return rangeObject({
    book,
    sheet,
    area: { row, column, lastRow: row + height - 1, lastColumn: column + width - 1 },
  });
}

function next({ book, sheet }: OneSheet, visibleOnly: unknown): HostObject | null {
  const behind = book.sheets.slice(book.sheets.indexOf(sheet) + 1);
  const found = behind.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return found ? sheetObject(book, found) : null;
}

const sheetKind: Kind<OneSheet> = {
  name: "Worksheet",
  members: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: ({ sheet }, name) => void (sheet.name = checkedName(name)) },
    Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet) },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    Protection: { get: (it) => makeObject(protectionKind, it) },
    FreezePanes: { get: (it) => makeObject(freezeKind, it) },
    Tables: { get: ({ book, sheet }) => tablesOf(book, [sheet], sheet) },
    GetRange: { call: (it, [address]) => rangeIn(it, address) },
    GetRangeByIndexes: { call: rangeByIndexes },
    GetCell: { call: (it, [row, column]) => rangeByIndexes(it, [row, column, 1, 1]) },
    GetUsedRangeOrNullObject: {
      call: ({ book, sheet }, [valuesOnly]) => rangeObject(usedRange(book, sheet, valuesOnly === true)),
    },
    GetNextOrNullObject: { call: (it, [visibleOnly]) => next(it, visibleOnly) },
    Delete: { call: deleteSheet },
    Activate: {
      call: ({ book, sheet }) => {
        if (sheet.visibility !== "Visible") throw badArgument();
        book.active = sheet;
      },
    },
  },
};

function checkedName(name: unknown): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name))
    throw badArgument();
  return name;
}

function add(book: Book, given: unknown): HostObject {
  const name = checkedName(given ?? `Sheet${book.sheets.length + 1}`);
  if (findSheet(book, name))
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      409,
    );
  return sheetObject(book, addSheet(book, name));
}

/** A sheet for the client. */
export function sheetObject(book: Book, sheet: BookSheet): HostObject {
  return makeObject(sheetKind, { book, sheet });
}

const found = (book: Book, key: unknown): HostObject | null => {
  const sheet = findSheet(book, String(key));
  return sheet ? sheetObject(book, sheet) : null;
};

/** The sheets of a workbook. */
export const sheetsKind: Kind<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => sheetObject(book, sheet)),
  members: {
    Add: { call: (book, [name]) => add(book, name) },
    GetCount: { call: (book) => book.sheets.length },
    GetFirst: {
      call: (book, [visibleOnly]) => {
        const [first] = visibleOnly === true ? visible(book) : book.sheets;
        return first ? sheetObject(book, first) : null;
      },
    },
    GetItemOrNullObject: { call: (book, [key]) => found(book, key) },
    GetItem: {
      call: (book, [key]) => {
        const sheet = found(book, key);
        if (!sheet) throw notFound();
        return sheet;
      },
    },
    GetActiveWorksheet: { call: (book) => book.active && sheetObject(book, book.active) },
    _RegisterDataChangedEvent: { call: () => null },
    _UnregisterDataChangedEvent: { call: () => null },
    _RegisterAddedEvent: { call: () => null },
    _UnregisterAddedEvent: { call: () => null },
    _RegisterDeletedEvent: { call: () => null },
    _UnregisterDeletedEvent: { call: () => null },
  },
};
