import type { Edit, RowSpan } from "@jalon/core";

/** Rows by their sheet, whose key is its name in lower case. */
export type TouchedRows = ReadonlyMap<string, { readonly sheet: string; readonly rows: Set<number> }>;

function spanOf(edit: Edit): RowSpan | null {
  if (edit.kind === "write") return { sheet: edit.sheet, row: edit.row, lastRow: edit.row };
  if (edit.kind === "write-block")
    return { sheet: edit.sheet, row: edit.row, lastRow: edit.row + edit.rows.length - 1 };
  if (edit.kind !== "set-name" || !edit.at) return null;
  return { sheet: edit.at.sheet, row: edit.at.row, lastRow: edit.at.row };
}

/** The sheets that edits are made in, in lower case. */
export function sheetsTouched(edits: readonly Edit[]): ReadonlySet<string> {
  const sheets = edits.flatMap((edit) => (edit.kind === "set-name" ? (edit.at?.sheet ?? []) : edit.sheet));
  return new Set(sheets.map((sheet) => sheet.toLowerCase()));
}

/** The rows that edits write to, and the headings on the sheets that they are made in. */
export function rowsTouched(edits: readonly Edit[], headings: readonly RowSpan[]): TouchedRows {
  const sheets = sheetsTouched(edits);
  const spans = [
    ...headings.filter(({ sheet }) => sheets.has(sheet.toLowerCase())),
    ...edits.flatMap((edit) => spanOf(edit) ?? []),
  ];
  const touched = new Map<string, { readonly sheet: string; readonly rows: Set<number> }>();
  for (const { sheet, row: first, lastRow } of spans) {
    const key = sheet.toLowerCase();
    const known = touched.get(key) ?? { sheet, rows: new Set<number>() };
    touched.set(key, known);
    for (let row = first; row <= lastRow; row += 1) known.rows.add(row);
  }
  return touched;
}
