import type { Edit, Position, Workbook } from "@jalon/core";
import { findSheet, type Book } from "../excel-host/book.ts";
import { openExcel, type ExcelHost } from "../excel-host/excel-host.ts";
import { HostError } from "../excel-host/host-error.ts";
import { writeValues } from "../excel-host/range.ts";
import { batchLog, type LoggedBatch } from "./batch-log.ts";
import { enterExcel, type DialogSide, type OfficeWindow } from "./office-window.ts";
import type { Settings } from "./settings.ts";
import { shownWorkbook, typeIn } from "./shown-book.ts";

/** What the page shows of the simulated Excel. */
export interface Shown {
  readonly workbook: Workbook;
  /** The cell that the add-in chose last, and how often it chose one. */
  readonly selected: (Position & { readonly sheet: string; readonly asked: number }) | null;
  readonly batches: readonly LoggedBatch[];
  /** The address of the dialog that is open. */
  readonly dialog: string | null;
  /** The files, in base64, of the workbooks that the add-in opened beside this one. */
  readonly opened: readonly string[];
}

/** The simulated Excel, and everything that its user can do. */
export interface Simulation {
  readonly excel: ExcelHost;
  shown(): Shown;
  subscribe(changed: () => void): () => void;
  type(edits: readonly Edit[]): void;
  select(sheet: string, position: Position): void;
  /** The next call fails with this code of Excel's; null when it succeeds. */
  failNext(code: string | null): void;
  /** Before the next call is answered, somebody else changes a cell. */
  editMeanwhile(sheet: string, position: Position, value: string): void;
  closeDialog(): void;
  /** Shows the workbook as it is at this moment. */
  refreshNow(): void;
}

declare global {
  interface Window {
    enterExcel(target: OfficeWindow): void;
    simulation: Simulation;
  }
}

/** What is shown, and who is told when it changes; drawing waits for the next frame. */
function shelf(book: Book) {
  let shown: Shown = { workbook: shownWorkbook(book), selected: null, batches: [], dialog: null, opened: [] };
  const listeners = new Set<() => void>();
  let isWaiting = false;
  const set = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  };
  return {
    shown: () => shown,
    set,
    redraw: () => {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        set({ workbook: shownWorkbook(book) });
      }, 50);
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

type Shelf = ReturnType<typeof shelf>;

/** Shows where the add-in went, after each of its calls. */
function followSelection({ book }: ExcelHost, { shown, set }: Shelf) {
  let before = { sheet: book.active, area: book.selected };
  return () => {
    if (before.sheet === book.active && before.area === book.selected) return;
    before = { sheet: book.active, area: book.selected };
    if (!book.active) return;
    const { row, column } = book.selected;
    set({ selected: { sheet: book.active.name, row, column, asked: (shown().selected?.asked ?? 0) + 1 } });
  };
}

function dialogSide({ set }: Shelf): DialogSide {
  const side: DialogSide = {
    open: (dialog) => set({ dialog }),
    close: () => set({ dialog: null }),
    toPane: null,
    toDialog: null,
    closed: null,
  };
  return side;
}

/** Opens a workbook in an Excel of our own, for the pane that wakes up in this page. */
export function startSimulation(book: Book, settings: Settings): Simulation {
  const excel = openExcel(book);
  excel.latency = settings.latency;
  const culture = settings.language === "fr" ? "fr-FR" : "en-GB";
  excel.session.culture = { name: culture, shortDatePattern: "dd/MM/yyyy" };
  const kept = shelf(book);
  const side = dialogSide(kept);
  const follow = followSelection(excel, kept);
  const log = batchLog(
    (batches) => kept.set({ batches }),
    () => performance.now(),
  );
  excel.log = (direction, text) => {
    log(direction, text);
    if (direction === "asked") return;
    follow();
    if (excel.session.opened.length > kept.shown().opened.length)
      kept.set({ opened: [...excel.session.opened] });
    kept.redraw();
  };
  book.listeners.add(kept.redraw);
  window.enterExcel = (target) =>
    enterExcel(target, excel, settings, side, target.location.pathname.endsWith("/dialog.html"));
  const simulation: Simulation = {
    excel,
    shown: kept.shown,
    subscribe: kept.subscribe,
    type: (edits) => typeIn(book, edits),
    select: (sheet, { row, column }) => {
      book.active = findSheet(book, sheet) ?? book.active;
      book.selected = { row, column, lastRow: row, lastColumn: column };
      follow();
    },
    failNext: (code) => failNext(excel, code),
    editMeanwhile: (name, position, value) => {
      excel.meanwhile = () => {
        excel.meanwhile = () => {};
        const sheet = findSheet(book, name);
        const { row, column } = position;
        const area = { row, column, lastRow: row, lastColumn: column };
        if (sheet) writeValues({ book, sheet, area }, [[value]], "Remote");
      };
    },
    refreshNow: () => kept.set({ workbook: shownWorkbook(book) }),
    closeDialog: () => {
      kept.set({ dialog: null });
      side.closed?.();
    },
  };
  window.simulation = simulation;
  return simulation;
}

function failNext(excel: ExcelHost, code: string | null): void {
  excel.fault = () => {
    excel.fault = () => null;
    return code === null ? null : new HostError(code, "The simulated Excel was told to fail.");
  };
  if (code === null) excel.fault = () => null;
}
