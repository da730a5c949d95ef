import type { Finding } from "../foundation/finding.ts";
import { isMissing } from "../foundation/missing.ts";
import type { Progress } from "../foundation/progress.ts";
import { message } from "../foundation/message.ts";
import { rowsOf, type Register } from "../register/register.ts";
import type { Criterion } from "./criterion.ts";
import { rankScores, type RankedProject } from "./rank.ts";
import { ratingsOf, type RatingOf } from "./ratings.ts";
import { compose, type ProjectScore } from "./compose.ts";

/** Every project's score and rank, with its parts; `findings` says what kept a criterion or a rating from counting. */
export interface ScoreOutcome {
  readonly criteria: readonly Criterion[];
  readonly ranked: readonly RankedProject[];
  readonly findings: readonly Finding[];
}

/**
 * Scores every project of the register. A weighted score is 0 to 100 points: each criterion places its rating between its
 * anchors and gives that share of its weight; WSJF and RICE give a ratio. A rating that is missing gives an interval from
 * the worst to the best it could be, never a 0. A project's score depends on its own ratings only.
 */
export function scoreProjects(
  register: Register,
  criteria: readonly Criterion[],
  progress?: Progress,
): ScoreOutcome {
  const projects = rowsOf(register, "projects");
  const ratings = criteria.map((criterion) => ratingsOf(register, criterion));
  const scores: ProjectScore[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < projects.length; index += 1) {
    const id = projects[index]?.id ?? "";
    scores.push(
      compose(
        id,
        criteria,
        ratings.map((ratingOf) => ratingOf(index)),
      ),
    );
    if (index % 1000 === 0) progress?.(index, projects.length, message("stage-scoring"));
  }
  findings.push(...outsideScale(register, criteria, ratings));
  return { criteria, ranked: criteria.length === 0 ? [] : rankScores(scores), findings };
}

/** Ratings beyond an anchor count as the anchor; each is said once a criterion, with how many. */
function outsideScale(
  register: Register,
  criteria: readonly Criterion[],
  ratings: readonly RatingOf[],
): Finding[] {
  const projects = rowsOf(register, "projects");
  return criteria.flatMap((criterion, at) => {
    const beyond = projects.filter((_, index) => {
      const rating = ratings[at]?.(index);
      if (!rating || isMissing(rating) || criterion.role !== "weighted") return false;
      return rating.value < criterion.anchors.low || rating.value > criterion.anchors.high;
    });
    const [first] = beyond;
    if (!first) return [];
    const { low, high } = criterion.anchors;
    const said = message("rating-beyond-scale", {
      name: criterion.name,
      count: beyond.length,
      low,
      high,
      first: first.id,
    });
    const sheet = register.tables["projects"]?.sheet ?? "";
    const place = { sheet, row: first.row, column: null, table: "projects", id: first.id };
    return [{ code: "rating-beyond-scale", severity: "information" as const, place, message: said }];
  });
}
