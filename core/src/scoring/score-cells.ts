import { compose, type ProjectScore } from "./compose.ts";
import type { Criterion, Direction } from "./criterion.ts";
import { rankScores } from "./rank.ts";

/** Cells as a spreadsheet hands them to a function, row by row; blank ones as "" or null. */
export type FunctionCells = readonly (readonly unknown[])[];

/** The spreadsheet's own code for what is wrong with the arguments. */
export interface FunctionError {
  readonly error: "#VALUE!";
}

const wrong: FunctionError = { error: "#VALUE!" };
/** Without anchors of their own, ratings go from 1 to 5, as Jalon's criteria do. */
const anchors = { low: 1, high: 5 };
const lessWords = new Set(["less", "moins", "-1"]);

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

function directionOf(cell: unknown): Direction {
  const said = typeof cell === "string" || typeof cell === "number" ? String(cell).trim().toLowerCase() : "";
  return lessWords.has(said) ? "less" : "more";
}

function criterionOf(weight: unknown, direction: unknown, index: number): Criterion | null {
  if (typeof weight !== "number" || !(weight >= 0)) return null;
  return {
    id: String(index),
    name: "",
    role: "weighted",
    weight,
    direction: directionOf(direction),
    anchors,
    formula: null,
    toBeDecided: false,
  };
}

function ratingOf(cell: unknown) {
  if (isBlank(cell)) return { missing: "blank", said: "" } as const;
  return typeof cell === "number" ? { low: cell, value: cell, high: cell } : null;
}

/**
 * The score of ratings from 1 to 5, out of 100, as Jalon computes it. A blank rating counts for the middle of what it could
 * be, never for 0. #VALUE! where the ranges are not of one size, or hold anything but numbers.
 */
export function scoreCells(
  ratings: FunctionCells,
  weights: FunctionCells,
  directions: FunctionCells = [],
): number | FunctionError {
  const [rated, weighed, directed] = [ratings.flat(), weights.flat(), directions.flat()];
  if (rated.length !== weighed.length || (directed.length > 0 && directed.length !== rated.length))
    return wrong;
  const criteria = weighed.map((weight, index) => criterionOf(weight, directed[index], index));
  const given = rated.map(ratingOf);
  const known = criteria.filter((criterion) => criterion !== null);
  const numbers = given.filter((rating) => rating !== null);
  const isWhole = known.length === criteria.length && numbers.length === given.length;
  if (!isWhole || known.every(({ weight }) => weight === 0)) return wrong;
  return compose("", known, numbers).score;
}

/** The rank of each score, best first; ties share one (1, 2, 2, 4). What is no number has no rank. */
export function rankCells(scores: FunctionCells): readonly (readonly (number | "")[])[] {
  const numbers = scores.flatMap((cells, row) =>
    cells.flatMap((score, column): ProjectScore[] =>
      typeof score === "number"
        ? [{ id: `${row}:${column}`, score, low: score, high: score, parts: [] }]
        : [],
    ),
  );
  const ranks = new Map(rankScores(numbers).map(({ id, rank }) => [id, rank]));
  return scores.map((cells, row) => cells.map((_, column) => ranks.get(`${row}:${column}`) ?? ""));
}
