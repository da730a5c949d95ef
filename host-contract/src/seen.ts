import { contentAt, journalPlace, type Cell, type CellContent, type Sheet, type Workbook } from "@jalon/core";

/** A sheet as two hosts must agree on it. */
export interface SeenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | { readonly formula: string })[])[];
  readonly merges: readonly string[];
  readonly tables: readonly string[];
}

/** A workbook as two hosts must agree on it: what it holds, not how it is kept. The journal is left out. */
export interface Seen {
  readonly sheets: readonly SeenSheet[];
  readonly names: readonly string[];
}

function shown(content: CellContent): Cell | { readonly formula: string } {
  if ("formula" in content) return content;
  return content.value === "" ? null : content.value;
}

function seenRows(sheet: Sheet): SeenSheet["rows"] {
  const rows = sheet.rows.map((cells, row) =>
    trimmed(
      cells.map((_, column) => shown(contentAt(sheet, { row, column }))),
      (cell) => cell === null,
    ),
  );
  return trimmed(rows, (row) => row.length === 0);
}

function trimmed<T>(values: readonly T[], isEmpty: (value: T) => boolean): readonly T[] {
  let length = values.length;
  while (length > 0 && isEmpty(values[length - 1] as T)) length -= 1;
  return values.slice(0, length);
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** What a workbook holds, in a form that can be compared. Results of formulas are not part of it. */
export function seenIn(workbook: Workbook): Seen {
  const journal = journalPlace(workbook)?.sheet.name;
  const sheets = workbook.sheets.filter(({ name }) => name !== journal);
  const names = workbook.names.filter(({ name }) => !name.startsWith("jalon.journal."));
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: seenRows(sheet),
      merges: sorted(sheet.merges.map((m) => [m.row, m.column, m.lastRow, m.lastColumn])),
      tables: sorted(
        sheet.tables.map(({ name, area: a }) => [name, a.row, a.column, a.lastRow, a.lastColumn]),
      ),
    })),
    names: sorted(names.map(({ name, sheet, position }) => [name, sheet, position.row, position.column])),
  };
}
