import type { Position } from "@jalon/core";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DataGrid, type DataGridHandle, type PositionChangeArgs } from "react-data-grid";
import type { ShownPlace } from "../book/page-host.ts";
import { heightsOf } from "./cell-look.ts";
import { gridColumns, renderCell, type ColumnsContext, type GridRow } from "./grid-columns.tsx";
import { gridHandlers } from "./grid-handlers.ts";
import { sayGrid } from "./grid-words.ts";
import { renderRow } from "./late-row.tsx";
import type { TypingResult } from "./typing.ts";

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

/** Shows a sheet: its cells by kind, editable where the user may type; rows and columns are drawn as they come into view. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, layout, stale, language, shown, onSelect, onTyped } = props;
  const grid = useRef<DataGridHandle>(null);
  const lit = useLit(shown);
  const columns = useMemo(
    () => gridColumns({ sheet, layout, stale, language, lit }),
    [sheet, layout, stale, language, lit],
  );
  const { rowCount, frozenRows } = layout;
  const cells = sheet.rows;
  const rows = useMemo(
    () => Array.from({ length: rowCount }, (_, row): GridRow => ({ row, cells: cells[row] })),
    [cells, rowCount],
  );
  const rowHeight = useMemo(() => heightsOf({ sheet, layout }), [sheet, layout]);
  useLayoutEffect(() => {
    if (!shown) return;
    const position = { idx: shown.column + 1, rowIdx: shown.row - frozenRows };
    grid.current?.scrollToCell(position);
    grid.current?.setActivePosition(position, { shouldFocus: shown.focus ?? false });
  }, [shown, frozenRows]);
  const selected = ({ rowIdx, column }: PositionChangeArgs<GridRow, GridRow>) => {
    const row = rowIdx + frozenRows;
    if (column && row >= 0) onSelect({ row, column: Math.max(0, column.idx - 1) });
  };
  const focusCell = (idx: number, rowIdx: number) =>
    grid.current?.setActivePosition({ idx, rowIdx }, { shouldFocus: true });
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
      rowHeight={rowHeight}
      renderers={{ renderCell, renderRow }}
      onActivePositionChange={selected}
      // oxlint-disable-next-line react/refs -- the handlers look at the grid when a key is pressed, not now
      {...gridHandlers({ sheet, layout, stale, language, focusCell, onTyped })}
    />
  );
}
