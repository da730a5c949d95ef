import type { Message } from "../foundation/message.ts";
import type { Cell } from "../foundation/cell.ts";
import { contentAt, sameContent } from "../workbook/cell-content.ts";
import type { SetCell } from "../workbook/change.ts";
import type { LocatedTable } from "../workbook/locate.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";

/** What the cells of a row should hold, by column key. */
export interface WantedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * The changes that turn a table's cells into the wanted ones: none where a cell holds it already, so that proposing again
 * after applying gives nothing. Rows and columns that the table does not have are left out: they are to be added first.
 */
export function diffRows(
  workbook: Workbook,
  table: LocatedTable,
  wanted: readonly WantedRow[],
  by: string,
  because: (id: string, column: string) => Message,
): readonly SetCell[] {
  const sheet = sheetNamed(workbook, table.sheet);
  if (!sheet) return [];
  return wanted.flatMap(({ id, cells }) => {
    const row = table.rows.get(id);
    if (row === undefined) return [];
    return Object.entries(cells).flatMap(([column, value]): readonly SetCell[] => {
      const place = table.columns.get(column);
      const after = { value };
      const before = place === undefined ? after : contentAt(sheet, { row, column: place });
      if (place === undefined || sameContent(before, after)) return [];
      return [
        {
          kind: "set-cell",
          table: table.table,
          row: { id },
          column,
          before,
          after,
          by,
          because: because(id, column),
        },
      ];
    });
  });
}
