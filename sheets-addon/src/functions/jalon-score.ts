import { scoreCells } from "@jalon/core";
import { argumentCells } from "./argument-cells.ts";

const wrong =
  "Plages de même taille, nombres seulement, un poids au moins. Ranges of one size, numbers only, one weight at least.";

/** The score of ratings, out of 100; what is wrong is shown at the cell. */
export function JALON_SCORE(ratings: unknown, weights: unknown, directions?: unknown): number {
  const score = scoreCells(argumentCells(ratings), argumentCells(weights), argumentCells(directions));
  if (typeof score === "number") return score;
  throw new Error(`JALON_SCORE : ${wrong}`);
}
