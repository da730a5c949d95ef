import { cellAt, columnLetters, type Language } from "@jalon/core";
import { Cell as GridCell, type CellRendererProps, type Column } from "react-data-grid";
import type { Key, ReactNode } from "react";
import { shownCell, typedText } from "../book/cell-text.ts";
import { isStale } from "../book/stale-cells.ts";
import { CellEditor } from "./cell-editor.tsx";
import { classesOf, isEditable, spillOf, type LookContext } from "./cell-look.ts";
import { sayGrid } from "./grid-words.ts";
import type { ColumnLook } from "./sheet-layout.ts";

/** A row of the grid: the sheet's row, from 0, and what is being typed in one of its cells. */
export interface GridRow {
  readonly row: number;
  readonly cells: unknown;
  readonly typed?: string;
}

/** What the columns of the grid are made of. */
export interface ColumnsContext extends LookContext {
  readonly language: Language;
  /** A cell that was just asked for, to catch the eye. */
  readonly lit: { readonly row: number; readonly column: number } | null;
}

/** The key of the column of row numbers; those of cells are their numbers. */
export const rowNumbers = "rows";

/** The grid's columns for a sheet: row numbers, then A, B, C… */
export function gridColumns(context: ColumnsContext): readonly Column<GridRow, GridRow>[] {
  return [
    numbersColumn(context),
    ...context.layout.columns.map((look, at) => cellsColumn(context, look, at)),
  ];
}

function numbersColumn({ language, layout }: ColumnsContext): Column<GridRow, GridRow> {
  const number = ({ row }: { readonly row: GridRow }) => row.row + 1;
  return {
    key: rowNumbers,
    name: "",
    width: 34 + String(layout.rowCount).length * 5,
    frozen: true,
    cellClass: "row-number",
    summaryCellClass: "row-number",
    renderHeaderCell: () => <span className="for-readers">{sayGrid(language, "row-numbers")}</span>,
    renderCell: number,
    renderSummaryCell: number,
  };
}

function cellsColumn(context: ColumnsContext, look: ColumnLook, column: number): Column<GridRow, GridRow> {
  const { layout, lit } = context;
  const classes = ({ row }: GridRow) =>
    classesOf(context, row, column) + (lit?.row === row && lit.column === column ? " is-lit" : "");
  const shown = ({ row }: { readonly row: GridRow }) => shownIn(context, look, row.row, column);
  return {
    key: String(column),
    name: columnLetters(column),
    width: look.width,
    minWidth: 40,
    resizable: true,
    cellClass: classes,
    summaryCellClass: classes,
    headerCellClass: "column-letter",
    editable: ({ row }) => isEditable(context, row, column),
    renderCell: shown,
    renderSummaryCell: shown,
    renderEditCell: (props) => editorOf(context, look, column, props),
    colSpan: (args) => (args.type === "HEADER" ? undefined : layout.spans.get(args.row.row)?.get(column)),
  };
}

function shownIn(context: ColumnsContext, look: ColumnLook, row: number, column: number): ReactNode {
  const { sheet, language, stale } = context;
  const text = shownCell(language, cellAt(sheet, { row, column }), look.format);
  if (isStale(stale, sheet.name, row, column)) {
    return (
      <span title={sayGrid(language, "stale")}>
        {text}
        <span className="for-readers"> ({sayGrid(language, "stale-short")})</span>
      </span>
    );
  }
  const spill = spillOf(context, row, column);
  return spill === null ? (
    text
  ) : (
    <span className="spills" style={{ maxInlineSize: spill }}>
      {text}
    </span>
  );
}

interface EditorPort {
  readonly row: GridRow;
  readonly onRowChange: (row: GridRow) => void;
  readonly onClose: (keep?: boolean, focus?: boolean) => void;
}

function editorOf(context: ColumnsContext, look: ColumnLook, column: number, port: EditorPort): ReactNode {
  const { sheet, language } = context;
  const { row, typed } = port.row;
  return (
    <CellEditor
      language={language}
      row={row}
      column={column}
      text={typed ?? typedText(language, cellAt(sheet, { row, column }), look.format)}
      choices={row >= look.firstDressedRow ? (look.dress?.listValues ?? []) : []}
      onType={(text) => port.onRowChange({ ...port.row, typed: text })}
      onLeave={() => port.onClose(true, false)}
    />
  );
}

/** Row numbers are the headers of their rows, for screen readers. */
export function renderCell(key: Key, props: CellRendererProps<GridRow, GridRow>): ReactNode {
  return props.column.key === rowNumbers ? (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the grid is made of div elements
    <GridCell key={key} {...props} role="rowheader" />
  ) : (
    <GridCell key={key} {...props} />
  );
}
