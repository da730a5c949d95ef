import type { Finding } from "../foundation/finding.ts";
import type { Progress } from "../foundation/progress.ts";
import { message } from "../foundation/message.ts";
import { rowsOf, type Register } from "../register/register.ts";
import type { Criterion } from "./criterion.ts";
import { rankScores, type RankedProject } from "./rank.ts";
import { ratingsOf } from "./ratings.ts";
import { composer, type ProjectScore } from "./compose.ts";

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
  const compose = composer(criteria);
  const scores: ProjectScore[] = [];
  for (let index = 0; index < projects.length; index += 1) {
    const id = projects[index]?.id ?? "";
    const given = ratings.map((ratingOf) => ratingOf(index));
    scores.push(compose(id, given));
    if (index % 1000 === 0) progress?.(index, projects.length, message("stage-scoring"));
  }
  const findings = outsideScale(register, criteria, scores);
  return { criteria, ranked: criteria.length === 0 ? [] : rankScores(scores), findings };
}

/** Ratings beyond an anchor count as the anchor; each is said once a criterion, with how many. */
function outsideScale(
  register: Register,
  criteria: readonly Criterion[],
  scores: readonly ProjectScore[],
): readonly Finding[] {
  const projects = rowsOf(register, "projects");
  return criteria.flatMap((criterion, at) => {
    if (criterion.role !== "weighted") return [];
    const beyond = projects.filter((_, index) => {
      const rating = scores[index]?.parts[at]?.rating ?? null;
      return rating !== null && (rating < criterion.anchors.low || rating > criterion.anchors.high);
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
