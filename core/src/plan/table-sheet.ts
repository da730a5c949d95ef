import type { Cell } from "../foundation/cell.ts";
import type { Language } from "../foundation/language.ts";
import type { Message } from "../foundation/message.ts";
import { fieldOf, schema } from "../register/schema/schema.ts";
import type { Change, NewColumn } from "../workbook/change.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { dressOf } from "./dress-of.ts";
import { freeSheetName } from "./sheet-name.ts";

const by = "jalon";

/** Changes that add a sheet for a table of the register: headings, rows, and the looks and checks of each column. */
export function newTableSheet(
  workbook: Workbook,
  language: Language,
  table: string,
  columns: readonly NewColumn[],
  rows: readonly (readonly Cell[])[],
  because: Message,
): readonly Change[] {
  const sheet = freeSheetName(workbook, table, language);
  const looks = columns.flatMap(({ column }): readonly Change[] => {
    const field = fieldOf(table, column);
    if (!field) return [];
    return [
      {
        kind: "dress",
        table,
        column,
        before: null,
        after: dressOf(field, language, schema.lists),
        by,
        because,
      },
    ];
  });
  const whole: Change = {
    kind: "dress",
    table,
    column: "",
    before: null,
    after: { headingRow: 0, nativeTable: table },
    by,
    because,
  };
  return [{ kind: "add-sheet", table, sheet, columns, rows, by, because }, whole, ...looks];
}
