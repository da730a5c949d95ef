import {
  applyEdits,
  isHostProblem,
  type Edit,
  type HostProblem,
  type InteractiveHost,
  type Position,
  type Workbook,
} from "@jalon/core";
import type { FileInWorker } from "./file-worker.ts";
import { staleAfter, writtenBy, type StaleCells } from "./stale-cells.ts";

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

/** Makes the page's host, before any file is open: reading waits for the first. */
export function pageHost(): PageHost {
  let book = empty;
  const listeners = new Set<() => void>();
  const watchers = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let firstOpened: (workbook: Workbook) => void = () => {};
  const first = new Promise<Workbook>((resolve) => (firstOpened = resolve));
  const set = (change: Partial<Book>) => {
    book = { ...book, ...change };
    for (const changed of [...listeners]) changed();
  };
  const afterwards = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
  const show = (edits: readonly Edit[]) => {
    if (!book.workbook || edits.length === 0) return;
    const workbook = applyEdits(book.workbook, edits);
    set({ workbook, stale: staleAfter(book.stale, workbook, writtenBy(edits)), unsaved: true });
  };
  const readAgain = async (file: FileInWorker) => {
    const workbook = await file.read();
    if (book.file === file) set({ workbook });
  };
  return {
    book: () => book,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open(file) {
      book.file?.close();
      set({ ...empty, opened: book.opened + 1, file, workbook: file.workbook });
      firstOpened(file.workbook);
    },
    type(edits) {
      const { file } = book;
      show(edits);
      for (const changed of [...watchers]) changed();
      void afterwards(async () => file?.edit(edits)).catch(async (problem: unknown) => {
        if (isHostProblem(problem)) set({ problem });
        if (file) await readAgain(file);
      });
    },
    save: () =>
      afterwards(async () => {
        const { file, workbook } = book;
        if (!file) return new Uint8Array();
        const bytes = await file.save();
        if (book.workbook === workbook) set({ unsaved: false });
        return bytes;
      }),
    problemSeen: () => set({ problem: null }),
    readWorkbook: async () => book.workbook ?? first,
    writeEdits: (edits) =>
      afterwards(async () => {
        const { file } = book;
        try {
          await file?.edit(edits);
        } catch (problem) {
          if (file) await readAgain(file);
          throw problem;
        }
        if (book.file === file) show(edits);
      }),
    async goTo(sheet, position) {
      set({ shown: { sheet, ...position, asked: (book.shown?.asked ?? 0) + 1 } });
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
