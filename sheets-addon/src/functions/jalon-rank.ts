import { rankCells } from "@jalon/core";
import { argumentCells } from "./argument-cells.ts";

/** The rank of each score, in cells of the same shape. */
export function JALON_RANK(scores: unknown): readonly (readonly (number | "")[])[] {
  return rankCells(argumentCells(scores));
}
