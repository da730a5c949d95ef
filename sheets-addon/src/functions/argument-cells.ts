import type { FunctionCells } from "@jalon/core";

/** An argument of a cell's function as rows of cells: Google hands over a single cell bare. */
export function argumentCells(given: unknown): FunctionCells {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}
