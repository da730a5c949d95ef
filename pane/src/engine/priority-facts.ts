import type { Criterion, Finding, FormulaProblem, Formula, Message, NewRating, ScorePart } from "@jalon/core";

/** Criteria and ratings as the user has them on the screen, written or not. */
export interface PriorityDraft {
  readonly criteria: readonly Criterion[];
  readonly ratings: readonly NewRating[];
}

/** A project's ratings in the register, in the order of the criteria; null where there is none. */
export interface RatedProject {
  readonly project: string;
  readonly ratings: Readonly<Record<string, number | null>>;
}

/** What prioritising starts from. */
export interface PrioritiseFacts {
  readonly criteria: readonly Criterion[];
  /** Proposed by Jalon over the fields that the register has; nobody decided them yet. */
  readonly starter: boolean;
  readonly rated: readonly RatedProject[];
  /** What is wrong with criteria that do not count. */
  readonly findings: readonly Finding[];
}

/** A project's place, as the ranking shows it. */
export interface RankedFacts {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** How many others have the very same score. */
  readonly tied: number;
  readonly notSeparableFromNext: boolean;
  /** What each criterion gives, in the order of the criteria. */
  readonly contributions: readonly number[];
}

/** Why a project has its score: a sentence, its parts, and who cannot be told apart from it. */
export interface Why {
  readonly sentence: Message;
  readonly parts: readonly (ScorePart & { readonly because: Message })[];
  readonly tiedWith: readonly string[];
  readonly notSeparableFrom: readonly string[];
}

/** A formula that was understood, or everything that is wrong with it. */
export type FormulaCheck = { readonly formula: Formula } | { readonly problems: readonly FormulaProblem[] };
