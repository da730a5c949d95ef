import type { Cell, Day, FormulaCell } from "@jalon/core";
import { looksLikeError } from "./errors-of-cells.ts";
import { chosenFormat } from "./number-format.ts";

/** What Google tells of a sheet's cells, row by row from A1 on. */
export interface Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The day of an instant in the spreadsheet's time zone; or, of a time of day alone, the fraction of a day. */
export type InstantCell = (instant: Date, format: string) => { readonly date: Day } | number;

/** The cells of a sheet as core knows them. */
export interface ReadCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly FormulaCell[];
  readonly numberFormats: readonly (string | null)[];
}

function isInstant(value: unknown): value is Date {
  return typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";
}

/** Text that was entered as text into a text cell is text, even where it reads like an error. */
function textCell(text: string, format: string, isComputed: boolean): Cell {
  const isError = looksLikeError(text) && (isComputed || format !== "@");
  return isError ? { error: text } : text;
}

function cellOf(value: unknown, format: string, isComputed: boolean, instantCell: InstantCell): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (isInstant(value)) return instantCell(value, format);
  return textCell(typeof value === "string" ? value : JSON.stringify(value), format, isComputed);
}

function rowOf(block: Block, row: number, instantCell: InstantCell, into: FormulaCell[]): Cell[] {
  const cells: Cell[] = [];
  (block.values[row] ?? []).forEach((value, column) => {
    const formula = block.formulas[row]?.[column] ?? "";
    if (formula !== "") into.push({ row, column, formula, value: "known" });
    const cell = cellOf(value, block.formats[row]?.[column] ?? "", formula !== "", instantCell);
    if (cell === null && formula === "") return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  });
  return cells;
}

/** The format that most filled cells of a column have; null where it is Google's own. */
function dominant(counts: ReadonlyMap<string, number>): string | null {
  let [best, most] = ["", 0];
  for (const [format, count] of counts) if (count > most) [best, most] = [format, count];
  return chosenFormat(best);
}

function formatsOf({ values, formats }: Block, width: number): readonly (string | null)[] {
  const counts = Array.from({ length: width }, () => new Map<string, number>());
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const counted = counts[column];
      const format = formats[row]?.[column] ?? "";
      if (value !== "" && counted) counted.set(format, (counted.get(format) ?? 0) + 1);
    }),
  );
  return counts.map(dominant);
}

/** The cells of a sheet and its formulas, without the formats of its columns. */
export function readRows(block: Block, instantCell: InstantCell): Pick<ReadCells, "rows" | "formulas"> {
  const formulas: FormulaCell[] = [];
  const rows = block.values.map((_, row) => rowOf(block, row, instantCell, formulas));
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return { rows, formulas };
}

/** The cells of a sheet: days for dates, errors as errors, formulas beside their values. */
export function readCells(block: Block, instantCell: InstantCell): ReadCells {
  const { rows, formulas } = readRows(block, instantCell);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows, formulas, numberFormats: formatsOf(block, width) };
}
