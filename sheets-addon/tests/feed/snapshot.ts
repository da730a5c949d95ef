import { differenceOf } from "./difference.ts";
import type { SheetState } from "../apps-script/sheet-state.ts";
import type { World } from "../apps-script/world.ts";

type Kept = Pick<World, "sheets" | "names" | "metadata" | "owner" | "editors" | "title" | "nextId">;
type Shared = Pick<
  World,
  "user" | "now" | "properties" | "cache" | "mailQuota" | "mails" | "triggers" | "shown"
>;
type Rows = SheetState["cells"];

/** A workbook as it stood: its sheets are the same ones, each with what it held. */
interface KeptBook {
  readonly book: World;
  readonly own: Kept;
  readonly held: readonly SheetState[];
}

/** Everything as it stood at some moment. */
export interface Snapshot {
  /** Brings it all back, as often as it is called. */
  readonly back: () => void;
  /** The sheets of a workbook as they stood, by its id. */
  readonly sheetsOf: (id: string) => readonly SheetState[];
  /** What the world now differs in from what is remembered; null when all is the same. */
  readonly difference: () => string | null;
}

const noCells: Rows[number] = [];

function isSameRow(one: Rows[number], other: Rows[number]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** The rows of a sheet that were remembered last: what did not change since is shared, so that a thousand moments take little room. */
const lastHeld = new WeakMap<SheetState, Rows>();

/** The rows of a sheet as they stand. Cells are never changed but replaced, so the rows of them are enough. */
function heldRows(sheet: SheetState): Rows {
  const last = lastHeld.get(sheet) ?? [];
  let isSame = last.length === sheet.cells.length;
  const held: Rows = [];
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const [now, before] = [sheet.cells[row] ?? noCells, last[row]];
    const kept = before && isSameRow(now, before) ? before : now.slice();
    if (kept !== before) isSame = false;
    held.push(kept);
  }
  if (isSame) return last;
  lastHeld.set(sheet, held);
  return held;
}

/** The rows of a sheet again, those that are as they were left alone. */
function bringRowsBack(sheet: SheetState, held: Rows): void {
  sheet.cells.length = held.length;
  held.forEach((kept, row) => {
    const now = sheet.cells[row];
    if (!now || !isSameRow(now, kept)) sheet.cells[row] = kept.slice();
  });
}

/** What a sheet holds, its own cells still. */
function around(sheet: SheetState): SheetState {
  const { merges, bandings, filter, colours, protections, widths } = sheet;
  return {
    ...sheet,
    merges: [...merges],
    bandings: bandings.map((one) => ({ ...one })),
    filter: filter && { ...filter },
    colours: [...colours],
    protections: protections.map((one) => ({ ...one, editors: [...one.editors] })),
    widths: new Map(widths),
    heights: new Map(sheet.heights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

const copied = <T extends object>(all: readonly T[]): T[] => all.map((one) => ({ ...one }));

function keptOf(book: World): KeptBook {
  const { sheets, names, metadata, owner, editors, title, nextId } = book;
  const own = {
    sheets: [...sheets],
    names: copied(names),
    metadata: copied(metadata),
    owner,
    editors: [...editors],
    title,
    nextId,
  };
  return { book, own, held: sheets.map((sheet) => ({ ...around(sheet), cells: heldRows(sheet) })) };
}

function bringBack({ book, own, held }: KeptBook): void {
  own.sheets.forEach((sheet, at) => {
    const kept = held[at] as SheetState;
    const { cells } = sheet;
    for (const key of Object.keys(sheet)) if (!(key in kept)) Reflect.deleteProperty(sheet, key);
    Object.assign(sheet, around(kept), { cells });
    bringRowsBack(sheet, kept.cells);
  });
  Object.assign(book, {
    ...own,
    sheets: [...own.sheets],
    names: copied(own.names),
    metadata: copied(own.metadata),
    editors: [...own.editors],
  });
}

function sharedOf({ user, now, properties, cache, mailQuota, mails, triggers, shown }: World): Shared {
  return { user, now, properties, cache, mailQuota, mails, triggers, shown };
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;

/** What is said of a workbook beside its sheets, and of all that workbooks share, to compare it with another moment's. */
function besideSheets({ sheets, names, metadata, ...rest }: Kept): string {
  const places = [...names, ...metadata].map((one) => ({ ...one, sheet: one.sheet?.name }));
  return JSON.stringify([sheets.map(({ id }) => id), places, rest]);
}

/** What a workbook, perhaps made anew since, differs in from what is remembered of it. */
function differenceIn({ own, held }: KeptBook, book: World): string | null {
  const { sheets, names, metadata, owner, editors, title, nextId } = book;
  const now = { sheets, names, metadata, owner, editors, title, nextId };
  if (besideSheets(own) !== besideSheets(now)) return `what stands beside the sheets of ${title}`;
  return differenceOf(held, book.sheets);
}

/** Remembers everything that stands in the world now. */
export function snapshotOf(world: World): Snapshot {
  const own = keptOf(world);
  const books = new Map([...world.books].map(([id, book]) => [id, keptOf(book)] as const));
  const shared = structuredClone(sharedOf(world));
  return {
    back: () => {
      Object.assign(world, structuredClone(shared));
      world.books.clear();
      for (const [id, kept] of books) {
        world.books.set(id, kept.book);
        bringBack(kept);
      }
      bringBack(own);
    },
    sheetsOf: (id) => books.get(id)?.held ?? [],
    difference: () => {
      if (JSON.stringify(shared, plain) !== JSON.stringify(sharedOf(world), plain))
        return "what all workbooks share";
      if ([...books.keys()].join() !== [...world.books.keys()].join()) return "which workbooks there are";
      const apart = [...books].map(([id, kept]) => differenceIn(kept, world.books.get(id) ?? world));
      return [differenceIn(own, world), ...apart].find((one) => one !== null) ?? null;
    },
  };
}
