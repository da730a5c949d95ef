import { cellAt, type Position } from "@jalon/core";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DataGrid, type CellKeyboardEvent, type CellKeyDownArgs, type DataGridHandle } from "react-data-grid";
import { shownCell } from "../book/cell-text.ts";
import type { ShownPlace } from "../book/page-host.ts";
import { heightOf } from "./cell-look.ts";
import { gridColumns, renderCell, rowNumbers, type ColumnsContext, type GridRow } from "./grid-columns.tsx";
import { sayGrid } from "./grid-words.ts";
import { pasteIn, typeIn, type TypingResult } from "./typing.ts";

/** A sheet in the grid. */
export interface SheetGridProps extends Omit<ColumnsContext, "lit"> {
  readonly shown: (ShownPlace & { readonly focus?: boolean }) | null;
  readonly onSelect: (position: Position) => void;
  readonly onTyped: (result: TypingResult) => void;
}

const litMilliseconds = 1800;

/** The cell that was just asked for, for as long as it takes to see it. */
function useLit(shown: ShownPlace | null): ShownPlace | null {
  const [seen, setSeen] = useState<ShownPlace | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(shown), litMilliseconds);
    return () => clearTimeout(timer);
  }, [shown]);
  return seen === shown ? null : shown;
}

function rowsOf({ sheet, layout }: SheetGridProps): readonly GridRow[] {
  return Array.from({ length: layout.rowCount }, (_, row) => ({ row, cells: sheet.rows[row] }));
}

function isClearing(args: CellKeyDownArgs<GridRow, GridRow>, event: CellKeyboardEvent): boolean {
  return args.mode === "ACTIVE" && (event.key === "Delete" || event.key === "Backspace");
}

/** Shows a sheet: its cells by kind, editable where the user may type; rows and columns are drawn as they come into view. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, layout, stale, language, shown, onSelect, onTyped } = props;
  const grid = useRef<DataGridHandle>(null);
  const lit = useLit(shown);
  const columns = useMemo(
    () => gridColumns({ sheet, layout, stale, language, lit }),
    [sheet, layout, stale, language, lit],
  );
  const rows = useMemo(() => rowsOf(props), [sheet.rows, layout.rowCount]);
  const { frozenRows } = layout;
  useLayoutEffect(() => {
    if (!shown) return;
    const position = { idx: shown.column + 1, rowIdx: shown.row - frozenRows };
    grid.current?.scrollToCell(position);
    grid.current?.setActivePosition(position, { shouldFocus: shown.focus ?? false });
  }, [shown, frozenRows]);
  const type = (row: GridRow, columnKey: string, text: string) =>
    columnKey === rowNumbers ? undefined : onTyped(typeIn(props, row.row, Number(columnKey), text));
  return (
    <DataGrid<GridRow, GridRow>
      ref={grid}
      className="sheet-grid"
      aria-label={sayGrid(language, "sheet-grid", { sheet: sheet.name })}
      columns={columns}
      rows={frozenRows > 0 ? rows.slice(frozenRows) : rows}
      topSummaryRows={frozenRows > 0 ? rows.slice(0, frozenRows) : null}
      headerRowHeight={24}
      summaryRowHeight={30}
      rowHeight={({ row }) => heightOf(props, row)}
      renderers={{ renderCell }}
      onActivePositionChange={({ rowIdx, column }) =>
        column && rowIdx + frozenRows >= 0
          ? onSelect({ row: rowIdx + frozenRows, column: Math.max(0, column.idx - 1) })
          : undefined
      }
      onRowsChange={(changed, { indexes, column }) => {
        const row = changed[indexes[0] ?? -1];
        if (row?.typed !== undefined) type(row, column.key, row.typed);
      }}
      onCellKeyDown={(args, event) => {
        if (isClearing(args, event) && args.row && args.column) {
          event.preventGridDefault();
          type(args.row, args.column.key, "");
        } else if (args.mode === "ACTIVE" && event.key === "Tab") {
          event.preventGridDefault(); // Tab leaves the grid, so that it is no trap; arrows move in it
        } else if (args.mode === "EDIT" && event.key === "Enter") {
          event.preventGridDefault();
          args.onClose(true);
          grid.current?.setActivePosition(
            { idx: args.column.idx, rowIdx: args.rowIdx + 1 },
            { shouldFocus: true },
          );
        }
      }}
      onCellCopy={({ row, column }, event) => {
        if (column.key === rowNumbers) return;
        const at = Number(column.key);
        const cell = cellAt(sheet, { row: row.row, column: at });
        event.clipboardData.setData(
          "text/plain",
          shownCell(language, cell, layout.columns[at]?.format ?? null),
        );
        event.preventDefault();
      }}
      onCellPaste={({ row, column }, event) => {
        const text = event.clipboardData.getData("text/plain");
        if (column.key !== rowNumbers) onTyped(pasteIn(props, row.row, Number(column.key), text));
        return row;
      }}
    />
  );
}
