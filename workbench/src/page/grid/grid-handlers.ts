import { cellAt, type Language } from "@jalon/core";
import type {
  CellCopyArgs,
  CellKeyboardEvent,
  CellKeyDownArgs,
  CellPasteArgs,
  RowsChangeData,
} from "react-data-grid";
import type { ClipboardEvent } from "react";
import { shownCell } from "../book/cell-text.ts";
import type { LookContext } from "./cell-look.ts";
import { rowNumbers, type GridRow } from "./grid-columns.tsx";
import { pasteIn, typeIn, type TypingResult } from "./typing.ts";

/** What the grid's handlers work on. */
export interface HandlersContext extends LookContext {
  readonly language: Language;
  /** Gives the focus to a cell, by its place in the grid. */
  readonly focusCell: (idx: number, rowIdx: number) => void;
  readonly onTyped: (result: TypingResult) => void;
}

type KeyArgs = CellKeyDownArgs<GridRow, GridRow>;

function isClearing(args: KeyArgs, event: CellKeyboardEvent): boolean {
  return args.mode === "ACTIVE" && (event.key === "Delete" || event.key === "Backspace");
}

/** Keeps what was typed and goes one cell down, as spreadsheets do. */
function keepAndGoDown({ focusCell }: HandlersContext, args: KeyArgs): void {
  if (args.mode !== "EDIT") return;
  args.onClose(true);
  focusCell(args.column.idx, args.rowIdx + 1);
}

/** What happens on keys, typing, copying and pasting in the grid. */
export function gridHandlers(context: HandlersContext) {
  const { sheet, layout, language, onTyped } = context;
  const type = (row: GridRow, columnKey: string, text: string) => {
    if (columnKey !== rowNumbers) onTyped(typeIn(context, row.row, Number(columnKey), text));
  };
  return {
    onRowsChange(changed: readonly GridRow[], { indexes, column }: RowsChangeData<GridRow, GridRow>) {
      const row = changed[indexes[0] ?? -1];
      if (row?.typed !== undefined) type(row, column.key, row.typed);
    },
    onCellKeyDown(args: KeyArgs, event: CellKeyboardEvent) {
      if (isClearing(args, event) && args.row && args.column) {
        event.preventGridDefault();
        type(args.row, args.column.key, "");
      } else if (args.mode === "ACTIVE" && event.key === "Tab") {
        event.preventGridDefault(); // Tab leaves the grid, so that it is no trap; arrows move in it
      } else if (args.mode === "EDIT" && event.key === "Enter") {
        event.preventGridDefault();
        keepAndGoDown(context, args);
      }
    },
    onCellCopy({ row, column }: CellCopyArgs<GridRow, GridRow>, event: ClipboardEvent<HTMLDivElement>) {
      if (column.key === rowNumbers) return;
      const at = Number(column.key);
      const cell = cellAt(sheet, { row: row.row, column: at });
      const format = layout.columns[at]?.format ?? null;
      event.clipboardData.setData("text/plain", shownCell(language, cell, format));
      event.preventDefault();
    },
    onCellPaste({ row, column }: CellPasteArgs<GridRow, GridRow>, event: ClipboardEvent<HTMLDivElement>) {
      const text = event.clipboardData.getData("text/plain");
      if (column.key !== rowNumbers) onTyped(pasteIn(context, row.row, Number(column.key), text));
      return row;
    },
  };
}
