import {
  criteriaOf,
  isMissing,
  notSeparableFrom,
  parseQuantity,
  proposeCriteria,
  proposeRatings,
  proposeScores,
  ratingColumn,
  ratingsOf,
  rowsOf,
  scoreProjects,
  starterCriteria,
  whyPart,
  whyRanked,
  type Criterion,
  type Day,
  type Language,
  type Plan,
  type Progress,
  type Register,
  type RegisterRow,
  type ScoreOutcome,
  type Workbook,
} from "@jalon/core";
import type {
  FormulaCheck,
  PrioritiseFacts,
  PriorityDraft,
  RankedFacts,
  RatedProject,
  Why,
} from "./priority-facts.ts";

/** What prioritising starts from: the register's criteria, else a starter set over the fields that it has. */
export function prioritiseFacts(register: Register, language: Language): PrioritiseFacts {
  const { criteria, findings } = criteriaOf(register);
  const starter = criteria.length === 0;
  const used = starter ? starterCriteria(register, language) : criteria;
  return { criteria: used, starter, rated: ratedProjects(register, used), findings };
}

function ratedProjects(register: Register, criteria: readonly Criterion[]): readonly RatedProject[] {
  const entered = criteria.filter(({ formula }) => formula === null);
  if (entered.length === 0 || rowsOf(register, "evaluations").length === 0) return [];
  const ratings = entered.map((criterion) => [criterion.id, ratingsOf(register, criterion)] as const);
  return rowsOf(register, "projects").map(({ id }, index) => {
    const values = ratings.map(([criterion, ratingOf]): [string, number | null] => {
      const rating = ratingOf(index);
      return [criterion, isMissing(rating) ? null : rating.value];
    });
    return { project: id, ratings: Object.fromEntries(values) };
  });
}

/** The register as if the ratings of a draft were written. */
export function withRatings(register: Register, { ratings }: PriorityDraft): Register {
  if (ratings.length === 0) return register;
  const rows = rowsOf(register, "evaluations");
  const byProject = new Map(rows.map((row) => [projectOf(row), row]));
  for (const { project, criterion, rating } of ratings) {
    const row = byProject.get(project) ?? { id: project, idProposed: true, row: -1, values: { project } };
    const value = rating ?? { missing: "blank" as const, said: "" };
    byProject.set(project, { ...row, values: { ...row.values, [ratingColumn(criterion)]: value } });
  }
  const sheet = register.tables["evaluations"]?.sheet ?? "";
  const evaluations = { table: "evaluations", sheet, rows: [...byProject.values()] };
  return { ...register, tables: { ...register.tables, evaluations } };
}

function projectOf(row: RegisterRow): string {
  const project = row.values["project"];
  return typeof project === "string" ? project : row.id;
}

/** Scores the projects by a draft. */
export function scoreDraft(register: Register, draft: PriorityDraft, progress?: Progress): ScoreOutcome {
  return scoreProjects(withRatings(register, draft), draft.criteria, progress);
}

/** The ranking as the pane lists it. */
export function rankedFacts(register: Register, outcome: ScoreOutcome): readonly RankedFacts[] {
  const names = new Map(rowsOf(register, "projects").map((row) => [row.id, row.values["name"]]));
  return outcome.ranked.map(({ id, rank, score, low, high, tiedWith, notSeparableFromNext, parts }) => {
    const name = names.get(id);
    return {
      id,
      name: typeof name === "string" ? name : "",
      rank,
      score,
      low,
      high,
      tied: tiedWith.length,
      notSeparableFromNext,
      contributions: parts.map(({ contribution }) => contribution),
    };
  });
}

/** Why a project has its score; null when it is not among the ranked. */
export function whyOf(outcome: ScoreOutcome, id: string): Why | null {
  const project = outcome.ranked.find((candidate) => candidate.id === id);
  if (!project) return null;
  return {
    sentence: whyRanked(project),
    parts: project.parts.map((part) => ({ ...part, because: whyPart(outcome.criteria, part) })),
    tiedWith: project.tiedWith,
    notSeparableFrom: notSeparableFrom(outcome.ranked, id),
  };
}

/** A formula as it is typed, checked. */
export function checkFormula(text: string, language: Language): FormulaCheck {
  const { formula, problems } = parseQuantity(text, language, "projects");
  return formula ? { formula } : { problems: problems ?? [] };
}

/** Everything that writing a draft and its ranks would change, as one plan. */
export function planPriorities(
  workbook: Workbook,
  register: Register,
  draft: PriorityDraft,
  asOf: Day,
): Plan {
  const scores = proposeScores(workbook, register, scoreDraft(register, draft), asOf);
  const criteria = proposeCriteria(workbook, register, draft.criteria);
  const ratings =
    draft.ratings.length > 0 ? proposeRatings(workbook, register, draft.criteria, draft.ratings) : null;
  return {
    title: scores.title,
    changes: [...criteria.changes, ...(ratings?.changes ?? []), ...scores.changes],
  };
}
