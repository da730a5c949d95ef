import {
  applyEdits,
  isHostProblem,
  type Edit,
  type HostProblem,
  type InteractiveHost,
  type Position,
  type Workbook,
} from "@jalon/core";
import { editSlices } from "./edit-slices.ts";
import type { FileInWorker } from "./file-worker.ts";
import { staleAfterEdits, type StaleCells } from "./stale-cells.ts";

/** A cell that is to be shown; `asked` counts the askings, so that the same cell can be shown again. */
export interface ShownPlace extends Position {
  readonly sheet: string;
  readonly asked: number;
}

/** The workbook as the page shows it. */
export interface Book {
  /** Counts the files that were opened. */
  readonly opened: number;
  readonly file: FileInWorker | null;
  readonly workbook: Workbook | null;
  readonly stale: StaleCells;
  /** Something was changed since the file was opened or downloaded. */
  readonly unsaved: boolean;
  readonly shown: ShownPlace | null;
  /** The file did not take what the user typed. */
  readonly problem: HostProblem | null;
}

/** The page as a host: the cells in memory beside the file in its worker, edited alike. */
export interface PageHost extends InteractiveHost {
  book(): Book;
  subscribe(changed: () => void): () => void;
  /** Puts a file in the place of the one that was open. */
  open(file: FileInWorker): void;
  /** What the user did in the grid: done at once, not a plan. */
  type(edits: readonly Edit[]): void;
  /** The open file as an .xlsx, with every edit made so far. */
  save(): Promise<Uint8Array>;
  problemSeen(): void;
}

const empty: Book = {
  opened: 0,
  file: null,
  workbook: null,
  stale: new Map(),
  unsaved: false,
  shown: null,
  problem: null,
};

interface Listeners {
  readonly tell: () => void;
  readonly add: (listener: () => void) => () => void;
}

function makeListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Does one thing after another, whether or not the one before worked. */
function makeQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

interface Shelf {
  book(): Book;
  set(change: Partial<Book>): void;
  /** Makes edits in the cells on the page, at once. */
  show(edits: readonly Edit[]): void;
  /** The same for any number of edits: made slice by slice, then shown all together, so that the page is never held up. */
  showMany(edits: readonly Edit[]): Promise<void>;
  readonly listeners: Listeners;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function makeShelf(): Shelf {
  let book = empty;
  const listeners = makeListeners();
  const set = (change: Partial<Book>) => {
    book = { ...book, ...change };
    listeners.tell();
  };
  const shown = (workbook: Workbook, edits: readonly Edit[]) =>
    set({ workbook, stale: staleAfterEdits(book.stale, workbook, edits), unsaved: true });
  const show = (edits: readonly Edit[]) => {
    if (book.workbook && edits.length > 0) shown(applyEdits(book.workbook, edits), edits);
  };
  return {
    book: () => book,
    set,
    show,
    async showMany(edits) {
      const { file, workbook: before } = book;
      const [first, ...rest] = editSlices(edits);
      if (!before || !first) return;
      let workbook = applyEdits(before, first);
      for (const slice of rest) {
        await pause();
        workbook = applyEdits(workbook, slice);
      }
      if (book.workbook === before) shown(workbook, edits);
      else if (book.file === file) show(edits); // the user typed between two slices
    },
    listeners,
  };
}

/** Makes the page's host, before any file is open: reading waits for the first. */
export function pageHost(): PageHost {
  const { book, set, show, showMany, listeners } = makeShelf();
  const watchers = makeListeners();
  const afterwards = makeQueue();
  let typed = 0;
  let firstOpened: (workbook: Workbook) => void = () => {};
  const first = new Promise<Workbook>((resolve) => (firstOpened = resolve));
  const readAgain = async (file: FileInWorker | null) => {
    const workbook = await file?.read();
    if (workbook && book().file === file) set({ workbook });
  };
  const write = async (edits: readonly Edit[]) => {
    const [{ file }, typedBefore] = [book(), typed];
    try {
      await file?.edit(edits);
    } catch (problem) {
      await readAgain(file);
      throw problem;
    }
    if (book().file === file) await showMany(edits);
    // The user typed meanwhile: the file decides who was last.
    if (typed !== typedBefore) void afterwards(() => readAgain(file));
  };
  const save = async () => {
    const { file, workbook } = book();
    if (!file) return new Uint8Array();
    const bytes = await file.save();
    if (book().workbook === workbook) set({ unsaved: false });
    return bytes;
  };
  return {
    book,
    subscribe: listeners.add,
    open(file) {
      book().file?.close();
      set({ ...empty, opened: book().opened + 1, file, workbook: file.workbook });
      firstOpened(file.workbook);
    },
    type(edits) {
      const { file } = book();
      typed += 1;
      show(edits);
      watchers.tell();
      void afterwards(async () => file?.edit(edits)).catch(async (problem: unknown) => {
        if (isHostProblem(problem)) set({ problem });
        await readAgain(file);
      });
    },
    save: () => afterwards(save),
    problemSeen: () => set({ problem: null }),
    readWorkbook: async () => book().workbook ?? first,
    writeEdits: (edits) => afterwards(() => write(edits)),
    async goTo(sheet, position) {
      set({ shown: { sheet, ...position, asked: (book().shown?.asked ?? 0) + 1 } });
    },
    watch: watchers.add,
  };
}
