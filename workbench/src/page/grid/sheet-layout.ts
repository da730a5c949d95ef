import { governedKeys, textOfCell, type Cell, type Dress, type Sheet, type Workbook } from "@jalon/core";

/** How a column of the grid looks, and what Jalon put on it. */
export interface ColumnLook {
  /** In pixels. */
  readonly width: number;
  readonly format: string | null;
  readonly dress: Dress | null;
  /** The first row, from 0, that the dress holds for. */
  readonly firstDressedRow: number;
}

/** How a sheet is laid out in the grid. */
export interface SheetLayout {
  readonly columns: readonly ColumnLook[];
  /** Rows shown, with some empty ones to type in. */
  readonly rowCount: number;
  /** Row of the headings, from 0; null when none was made out. */
  readonly headingRow: number | null;
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  readonly locked: boolean;
  /** How many columns a merged cell spans, by row, then column. */
  readonly spans: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

const spareRows = 12;
const fewestRows = 40;
const spareColumns = 3;
const fewestColumns = 10;
const rowsMeasured = 80;
const pixelsPerLetter = 7.4;
const [narrowest, widest] = [64, 280];

function columnCount(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
}

function letters(cell: Cell | undefined, heading: boolean): number {
  if (typeof cell === "number") return Math.min(14, String(Math.round(cell)).length * 1.34 + 3);
  const text = textOfCell(cell);
  return heading ? Math.max(longestWord(text), Math.ceil(text.length / 4)) : text.length;
}

function measuredWidth(sheet: Sheet, column: number, headingRow: number | null): number {
  const first = headingRow === null ? 0 : headingRow + 1;
  const lengths = sheet.rows
    .slice(first, first + rowsMeasured)
    .map((row) => letters(row[column], false))
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  // A long remark below a column of short codes does not make the column wide.
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const heading = headingRow === null ? 0 : letters(sheet.rows[headingRow]?.[column], true);
  const longest = Math.max(usual, heading);
  return Math.round(Math.min(widest, Math.max(narrowest, longest * pixelsPerLetter + 20)));
}

/** The row that looks like headings: most texts side by side, near the top, and at least three of them. */
function guessedHeadingRow(sheet: Sheet): number | null {
  const texts = sheet.rows
    .slice(0, 25)
    .map((row) => row.filter((cell) => typeof cell === "string" && cell.trim() !== ""));
  const most = Math.max(0, ...texts.map((row) => row.length));
  return most < 3 ? null : texts.findIndex((row) => row.length > most * 0.8);
}

interface Governed {
  readonly key: string;
  readonly row: number;
}

function governedColumns(workbook: Workbook, sheet: Sheet): ReadonlyMap<number, Governed> {
  const governed = new Map<number, Governed>();
  for (const { name, sheet: home, position } of workbook.names) {
    const keys = home.toLowerCase() === sheet.name.toLowerCase() ? governedKeys(name) : null;
    if (keys) governed.set(position.column, { key: keys.column, row: position.row });
  }
  return governed;
}

function headingRowOf(sheet: Sheet, governed: ReadonlyMap<number, Governed>): number | null {
  const ours = sheet.dress?.[""]?.headingRow ?? [...governed.values()][0]?.row;
  return ours ?? sheet.tables[0]?.area.row ?? guessedHeadingRow(sheet);
}

function spansOf(sheet: Sheet): SheetLayout["spans"] {
  const spans = new Map<number, Map<number, number>>();
  for (const { row, column, lastColumn } of sheet.merges) {
    if (lastColumn > column)
      spans.set(row, (spans.get(row) ?? new Map()).set(column, lastColumn - column + 1));
  }
  return spans;
}

function columnLook(
  sheet: Sheet,
  column: number,
  headingRow: number | null,
  ours: Governed | undefined,
): ColumnLook {
  const format = sheet.numberFormats[column] ?? null;
  const width = measuredWidth(sheet, column, headingRow);
  if (!ours) return { width, format, dress: null, firstDressedRow: 0 };
  const dress = sheet.dress?.[ours.key] ?? null;
  return {
    width: dress?.width ? Math.min(widest, Math.round(dress.width * pixelsPerLetter + 16)) : width,
    format: dress?.numberFormat ?? format,
    dress,
    firstDressedRow: ours.row + 1,
  };
}

/** Lays a sheet out: widths by what its columns hold, what Jalon put on them, and where its headings are. */
export function layoutOf(workbook: Workbook, sheet: Sheet): SheetLayout {
  const governed = governedColumns(workbook, sheet);
  const headingRow = headingRowOf(sheet, governed);
  const count = Math.max(fewestColumns, columnCount(sheet) + spareColumns);
  const own = sheet.dress?.[""];
  const locked = own?.locked ?? false;
  return {
    columns: Array.from({ length: count }, (_, column) =>
      columnLook(sheet, column, headingRow, governed.get(column)),
    ),
    rowCount: locked ? sheet.rows.length : Math.max(fewestRows, sheet.rows.length + spareRows),
    headingRow,
    frozenRows: own?.headingRow === undefined ? 0 : own.headingRow + 1,
    locked,
    spans: spansOf(sheet),
  };
}
