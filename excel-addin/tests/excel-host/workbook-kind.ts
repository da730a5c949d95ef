import { serialOfDay, dayOf } from "@jalon/core";
import { addressOf } from "@jalon/core";
import { areaOf, quotedSheet, splitAddress } from "./areas.ts";
import { findSheet, newId, type Book, type BookName, type BookRange, type XmlPart } from "./book.ts";
import { badArgument, HostError, notFound } from "./host-error.ts";
import { makeObject, modelOf, type HostObject, type Kind } from "./objects.ts";
import { rangeObject } from "./range-kind.ts";
import { sheetsKind } from "./sheet-kind.ts";
import { tablesOf } from "./table-kind.ts";

/** What an add-in set for its own session. */
export interface Session {
  readonly book: Book;
  enableEvents: boolean;
  calculationSuspended: boolean;
  /** How the user's Excel writes dates. */
  culture: { readonly name: string; readonly shortDatePattern: string };
  /** The files, in base64, of the workbooks that were opened beside this one, in order. */
  readonly opened: string[];
}

interface OneName {
  readonly book: Book;
  readonly name: BookName;
}

function formulaOfName({ at, formula }: BookName): string {
  if (!at) return formula;
  return `=${quotedSheet(at.sheet.name)}!${addressOf(at).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}

function pointAt(book: Book, name: BookName, formula: string): void {
  const { sheet, cells } = splitAddress(formula);
  const found = sheet === null ? undefined : findSheet(book, sheet);
  const area = found && /^\$?[A-Z]{1,3}\$?\d+$/i.test(cells) ? areaOf(cells) : null;
  name.at = found && area ? { sheet: found, row: area.row, column: area.column } : null;
  name.formula = name.at ? "" : formula;
}

const nameKind: Kind<OneName> = {
  name: "NamedItem",
  members: {
    Name: { get: ({ name }) => name.name },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, visible) => void (name.visible = visible === true),
    },
    Type: { get: ({ name }) => (name.at ? "Range" : name.formula.includes("#REF!") ? "Error" : "String") },
    Formula: {
      get: ({ name }) => formulaOfName(name),
      set: ({ book, name }, formula) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) throw badArgument();
        pointAt(book, name, formula);
      },
    },
    Delete: { call: ({ book, name }) => void book.names.splice(book.names.indexOf(name), 1) },
  },
};

const findName = (book: Book, key: unknown): BookName | undefined =>
  book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

function addName(book: Book, key: unknown, target: unknown): HostObject {
  const name = String(key);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw badArgument();
  if (findName(book, name)) throw new HostError("ItemAlreadyExists", "The name exists already.", 409);
  const range = modelOf<BookRange>(target, "Range");
  const added: BookName = { name, visible: true, at: null, formula: "" };
  if (range) added.at = { sheet: range.sheet, row: range.area.row, column: range.area.column };
  else pointAt(book, added, String(target));
  book.names.push(added);
  return makeObject(nameKind, { book, name: added });
}

const namesKind: Kind<Book> = {
  name: "NamedItemCollection",
  items: (book) => book.names.map((name) => makeObject(nameKind, { book, name })),
  members: {
    Add: { call: (book, [name, target]) => addName(book, name, target) },
    GetItem: {
      call: (book, [key]) => {
        const name = findName(book, key);
        if (!name) throw notFound();
        return makeObject(nameKind, { book, name });
      },
    },
    GetItemOrNullObject: {
      call: (book, [key]) => {
        const name = findName(book, key);
        return name ? makeObject(nameKind, { book, name }) : null;
      },
    },
  },
};

const partKind: Kind<{ readonly book: Book; readonly part: XmlPart }> = {
  name: "CustomXmlPart",
  members: {
    Id: { get: ({ part }) => part.id },
    GetXml: { call: ({ part }) => part.xml },
    SetXml: { call: ({ part }, [xml]) => void (part.xml = String(xml)) },
    Delete: { call: ({ book, part }) => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1) },
  },
};

interface PartsOf {
  readonly book: Book;
  readonly namespace: string;
}

function partIn({ book, namespace }: PartsOf, wanted: (part: XmlPart) => boolean): HostObject | null {
  const found = book.xmlParts.filter((part) => part.namespace === namespace && wanted(part));
  const [part] = found;
  return part && found.length === 1 ? makeObject(partKind, { book, part }) : null;
}

function orNotFound(found: HostObject | null): HostObject {
  if (!found) throw notFound();
  return found;
}

const partsOfKind: Kind<PartsOf> = {
  name: "CustomXmlPartScopedCollection",
  members: {
    GetOnlyItem: { call: (it) => orNotFound(partIn(it, () => true)) },
    GetOnlyItemOrNullObject: { call: (it) => partIn(it, () => true) },
    GetItem: { call: (it, [id]) => orNotFound(partIn(it, (part) => part.id === id)) },
  },
};

const partsKind: Kind<Book> = {
  name: "CustomXmlPartCollection",
  members: {
    GetByNamespace: {
      call: (book, [namespace]) => makeObject(partsOfKind, { book, namespace: String(namespace) }),
    },
    Add: {
      call: (book, [xml]) => {
        const namespace = /xmlns="([^"]*)"/.exec(String(xml))?.[1] ?? "";
        const part = { id: `{X${newId(book)}}`, namespace, xml: String(xml) };
        book.xmlParts.push(part);
        return makeObject(partKind, { book, part });
      },
    },
  },
};

const resultKind: Kind<{ readonly value: unknown }> = {
  name: "FunctionResult",
  members: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
};

const functionsKind: Kind<Book> = {
  name: "Functions",
  members: {
    Date: {
      call: ({ dateSystem }, [year, month, day]) => {
        const found = dayOf(Number(year), Number(month), Number(day));
        if (found === null) throw badArgument();
        return makeObject(resultKind, { value: serialOfDay(found, dateSystem) });
      },
    },
  },
};

const dateFormatKind: Kind<Session["culture"]> = {
  name: "DatetimeFormatInfo",
  members: { ShortDatePattern: { get: ({ shortDatePattern }) => shortDatePattern } },
};

const cultureKind: Kind<Session["culture"]> = {
  name: "CultureInfo",
  members: {
    Name: { get: ({ name }) => name },
    DatetimeFormat: { get: (culture) => makeObject(dateFormatKind, culture) },
  },
};

/** A file that Excel takes for a workbook: an .xlsx in base64. An empty workbook is not modelled. */
function openedFile(base64: unknown): string {
  if (typeof base64 !== "string" || !base64.startsWith("UEsDB")) throw badArgument();
  return base64;
}

interface Created {
  readonly session: Session;
  readonly base64: string;
}

const createdKind: Kind<Created> = {
  name: "WorkbookCreated",
  members: {
    Id: { get: ({ session }) => String(session.opened.length + 1) },
    Open: { call: ({ session, base64 }) => void session.opened.push(base64) },
  },
};

const applicationKind: Kind<Session> = {
  name: "Application",
  members: {
    CreateWorkbook: {
      call: (session, [base64]) => makeObject(createdKind, { session, base64: openedFile(base64) }),
    },
    SuspendApiCalculationUntilNextSync: { call: (session) => void (session.calculationSuspended = true) },
    CultureInfo: { get: ({ culture }) => makeObject(cultureKind, culture) },
    SuspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};

const runtimeKind: Kind<Session> = {
  name: "Runtime",
  members: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (session, value) => void (session.enableEvents = value === true),
    },
  },
};

/** The workbook, where every batch begins. */
export const workbookKind: Kind<Session> = {
  name: "Workbook",
  members: {
    Name: { get: ({ book }) => book.source },
    Worksheets: { get: ({ book }) => makeObject(sheetsKind, book) },
    Names: { get: ({ book }) => makeObject(namesKind, book) },
    Tables: {
      get: ({ book }) => {
        const home = book.active ?? book.sheets[0];
        if (!home) throw notFound();
        return tablesOf(book, book.sheets, home);
      },
    },
    CustomXmlParts: { get: ({ book }) => makeObject(partsKind, book) },
    Functions: { get: ({ book }) => makeObject(functionsKind, book) },
    Application: { get: (session) => makeObject(applicationKind, session) },
    _Runtime: { get: (session) => makeObject(runtimeKind, session) },
    // Excel on the web is asked to open a workbook by a root of its own, which the bridge does not tell from this one.
    CreateAndOpenWorkbook: {
      call: ({ opened }, [base64]) => void opened.push(openedFile(base64)),
    },
    GetActiveCell: {
      call: ({ book }) => {
        const { row, column } = book.selected;
        const area = { row, column, lastRow: row, lastColumn: column };
        return book.active ? rangeObject({ book, sheet: book.active, area }) : null;
      },
    },
    GetSelectedRange: {
      call: ({ book }) =>
        book.active ? rangeObject({ book, sheet: book.active, area: book.selected }) : null,
    },
  },
};
