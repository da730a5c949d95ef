import { positionOf, type Area, type NativeTable, type Workbook } from "@jalon/core";

/** Cells that a formula takes its value from. */
export interface Reference extends Area {
  /** Name of the sheet, in lower case. */
  readonly sheet: string;
}

const farRow = 1_048_575;
const farColumn = 16_383;
const texts = /"(?:[^"]|"")*"/g;
const cells =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/giu;
const words = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;

function sheetOf(written: string | undefined, home: string): string {
  if (written === undefined) return home.toLowerCase();
  return written
    .replace(/^'|'$/g, "")
    .replace(/''/g, "'")
    .replace(/^\[[^\]]*\]/, "")
    .toLowerCase();
}

function rowsArea(from: string, to: string): Area {
  const [row = 0, lastRow = 0] = [from, to].map((text) => Number(text.replace("$", "")) - 1);
  return { row, lastRow, column: 0, lastColumn: farColumn };
}

function cellsArea(from: string, to: string): Area | null {
  const [start, end] = [positionOf(from), positionOf(to)];
  return (
    start &&
    end && {
      row: Math.min(start.row, end.row),
      column: Math.min(start.column, end.column),
      lastRow: Math.max(start.row, end.row),
      lastColumn: Math.max(start.column, end.column),
    }
  );
}

function areaOf(written: string): Area | null {
  const [from = "", to = from] = written.split(":");
  if (/^\$?\d+$/.test(from)) return rowsArea(from, to);
  if (/\d/.test(written)) return cellsArea(from, to);
  const columns = cellsArea(`${from}1`, `${to}1`);
  return columns && { ...columns, lastRow: farRow };
}

/** Areas by the lower-case name under which formulas may speak of them: native tables and defined names. */
export function namedAreas(workbook: Workbook): ReadonlyMap<string, Reference> {
  const named = new Map<string, Reference>();
  for (const sheet of workbook.sheets) {
    const inSheet = ({ name, area }: NativeTable) =>
      named.set(name.toLowerCase(), { sheet: sheet.name.toLowerCase(), ...area });
    sheet.tables.forEach(inSheet);
  }
  for (const { name, sheet, position } of workbook.names) {
    const { row, column } = position;
    named.set(name.toLowerCase(), {
      sheet: sheet.toLowerCase(),
      row,
      column,
      lastRow: row,
      lastColumn: column,
    });
  }
  return named;
}

/** The cells that a formula speaks of, by address, by a table's name or by a defined name. Other names (of constants, of other files) are left out. */
export function referencesOf(
  formula: string,
  home: string,
  named: ReadonlyMap<string, Reference>,
): readonly Reference[] {
  const code = formula.replace(texts, '""');
  const references: Reference[] = [];
  const rest = code.replace(cells, (_, sheet: string | undefined, written: string) => {
    const area = areaOf(written);
    if (area) references.push({ sheet: sheetOf(sheet, home), ...area });
    return " ";
  });
  for (const [word] of rest.matchAll(words)) {
    const area = named.get(word.toLowerCase());
    if (area) references.push(area);
  }
  return references;
}
