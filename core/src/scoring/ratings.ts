import { blank, isMissing, type Missing } from "../foundation/missing.ts";
import { foldText } from "../foundation/text.ts";
import { numberOfValue, type Value } from "../foundation/value.ts";
import { compileFormula } from "../expressions/compile.ts";
import type { Formula } from "../expressions/expression.ts";
import { rowsOf, type Register, type RegisterRow } from "../register/register.ts";
import type { Criterion } from "./criterion.ts";

/** One project's rating on one criterion: a number, three points, or why there is none. */
export type Rating = { readonly low: number; readonly value: number; readonly high: number } | Missing;

/** Gives a project's rating, by the index of its row. */
export type RatingOf = (index: number) => Rating;

const notRated: Missing = blank;

/** Key of the column of `evaluations` that holds the ratings of a criterion. */
export function ratingColumn(criterion: string): string {
  return `rating:${criterion}`;
}

/** Prepares the ratings of every project on a criterion: from its formula, else from the evaluations. Blank stays *not rated*. */
export function ratingsOf(register: Register, criterion: Criterion): RatingOf {
  const projects = rowsOf(register, "projects");
  if (criterion.formula) return fromFormula(criterion.formula, projects);
  const evaluations = evaluationsByProject(register);
  const key = ratingColumn(criterion.id);
  return (index) => ratingFrom(evaluations.get(projects[index]?.id ?? "")?.values[key]);
}

function fromFormula(formula: Formula, projects: readonly RegisterRow[]): RatingOf {
  const compute = compileFormula(formula, projects);
  return (index) => {
    const value = compute(index);
    return Number.isNaN(value) ? whyUnknown(formula, projects[index]) : { low: value, value, high: value };
  };
}

/** What kept a formula from being known: the first of its fields that is missing, in the words that said so. */
function whyUnknown(formula: Formula, row: RegisterRow | undefined): Missing {
  for (const field of formula.fields) {
    const value = row?.values[field];
    if (isMissing(value)) return value;
  }
  return notRated;
}

/** The row of `evaluations` of each project, by the project's id: rows name their project by id or by name. */
export function evaluationsByProject(register: Register): ReadonlyMap<string, RegisterRow> {
  const ids = new Map<string, string>();
  for (const { id, values } of rowsOf(register, "projects")) {
    const name = values["name"];
    if (typeof name === "string" && !ids.has(foldText(name))) ids.set(foldText(name), id);
    ids.set(foldText(id), id);
  }
  const found = new Map<string, RegisterRow>();
  for (const row of rowsOf(register, "evaluations")) {
    const said = row.values["name"];
    const project =
      ids.get(foldText(row.id)) ?? (typeof said === "string" ? ids.get(foldText(said)) : undefined);
    if (project !== undefined && !found.has(project)) found.set(project, row);
  }
  return found;
}

function ratingFrom(value: Value | undefined): Rating {
  if (value === undefined) return notRated;
  if (isMissing(value)) return value;
  if (typeof value === "object" && "mid" in value)
    return { low: value.low, value: value.mid, high: value.high };
  const number = typeof value === "boolean" ? Number(value) : numberOfValue(value);
  return number === null ? notRated : { low: number, value: number, high: number };
}
