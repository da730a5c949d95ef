import { dayFromSerial, type Cell, type DateSystem, type FormulaCell } from "@jalon/core";
import { showsDay } from "./number-format.ts";

/** What Excel tells of a block of cells, row by row. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** The cells of a sheet as core knows them. */
export interface ReadCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly FormulaCell[];
  readonly numberFormats: readonly (string | null)[];
}

function numberCell(value: number, isDay: boolean, system: DateSystem): Cell {
  const date = isDay ? dayFromSerial(value, system) : null;
  return date === null ? value : { date };
}

function cellOf(value: unknown, type: string, isDay: boolean, system: DateSystem): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") return numberCell(value, isDay, system);
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return type === "Error" ? { error: text } : text;
}

/** Text that begins with = is told as itself by both `values` and `formulas`; a formula never is its own value. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

const days = new Map<string, boolean>();

function isDayFormat(format: string): boolean {
  let known = days.get(format);
  if (known === undefined) days.set(format, (known = showsDay(format)));
  return known;
}

interface Counted {
  readonly format: string;
  readonly count: number;
}

/** The format that most filled cells of a column have; null where it is general. */
function dominant(counts: ReadonlyMap<string, number>): string | null {
  let best: Counted = { format: "General", count: 0 };
  for (const [format, count] of counts) if (count > best.count) best = { format, count };
  return best.format === "General" ? null : best.format;
}

function cellAt(block: Block, down: number, right: number, system: DateSystem): Cell {
  const value = block.values[down]?.[right];
  const isDay = typeof value === "number" && isDayFormat(block.numberFormat[down]?.[right] ?? "General");
  return cellOf(value, block.valueTypes[down]?.[right] ?? "", isDay, system);
}

function rowOf(block: Block, down: number, system: DateSystem, into: FormulaCell[]): Cell[] {
  const values = block.values[down] ?? [];
  const cells: Cell[] = [];
  values.forEach((value, right) => {
    const column = block.column + right;
    const formula = block.formulas[down]?.[right];
    const computed = isFormula(formula, value);
    if (computed) into.push({ row: block.row + down, column, formula, value: "known" });
    const cell = cellAt(block, down, right, system);
    if (cell === null && !computed) return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  });
  return cells;
}

function formatsOf(block: Block, width: number): readonly (string | null)[] {
  const counts = Array.from({ length: width }, () => new Map<string, number>());
  block.values.forEach((values, down) =>
    values.forEach((value, right) => {
      const format = block.numberFormat[down]?.[right] ?? "General";
      const column = counts[block.column + right];
      if (value !== "" && column) column.set(format, (column.get(format) ?? 0) + 1);
    }),
  );
  return counts.map(dominant);
}

/** The cells of a block, from A1 on: days for dates, errors as errors, formulas beside their values. */
export function readCells(block: Block, system: DateSystem): ReadCells {
  const formulas: FormulaCell[] = [];
  const rows: Cell[][] = Array.from({ length: block.row }, () => []);
  block.values.forEach((_, down) => rows.push(rowOf(block, down, system, formulas)));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows, formulas, numberFormats: formatsOf(block, width) };
}
