import type { SheetState } from "../apps-script/sheet-state.ts";
import type { World } from "../apps-script/world.ts";

type Kept = Pick<World, "sheets" | "names" | "metadata" | "owner" | "editors" | "title" | "nextId">;
type Shared = Pick<
  World,
  "user" | "now" | "properties" | "cache" | "mailQuota" | "mails" | "triggers" | "shown"
>;

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
}

/** What a sheet holds. Cells are never changed but replaced, so the rows of them are enough. */
function heldBy(sheet: SheetState): SheetState {
  const { cells, merges, bandings, filter, colours, protections, widths } = sheet;
  return {
    ...sheet,
    cells: cells.map((row) => row.slice()),
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
  return { book, own, held: sheets.map(heldBy) };
}

function bringBack({ book, own, held }: KeptBook): void {
  own.sheets.forEach((sheet, at) => Object.assign(sheet, heldBy(held[at] as SheetState)));
  Object.assign(book, {
    ...own,
    sheets: [...own.sheets],
    names: copied(own.names),
    metadata: copied(own.metadata),
    editors: [...own.editors],
  });
}

function sharedOf({ user, now, properties, cache, mailQuota, mails, triggers, shown }: World): Shared {
  return structuredClone({ user, now, properties, cache, mailQuota, mails, triggers, shown });
}

/** Remembers everything that stands in the world now. */
export function snapshotOf(world: World): Snapshot {
  const own = keptOf(world);
  const books = [...world.books].map(([id, book]) => [id, keptOf(book)] as const);
  const shared = sharedOf(world);
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
    sheetsOf: (id) => new Map(books).get(id)?.held ?? [],
  };
}
