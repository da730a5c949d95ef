import type { Criterion, NewRating } from "@jalon/core";
import { useMemo } from "react";
import type { Portfolio } from "../engine/engine.ts";
import type { PriorityDraft } from "../engine/priority-facts.ts";
import { usePane, usePorts } from "./pane-context.ts";

/** The criteria and ratings that the screen works on: the draft where there is one, else the register's. */
export function draftOf(portfolio: Portfolio, draft: PriorityDraft | null): PriorityDraft {
  return draft ?? { criteria: portfolio.prioritise.criteria, ratings: [] };
}

/** The draft after one criterion was changed. */
export function withCriterion(draft: PriorityDraft, criterion: Criterion): PriorityDraft {
  return {
    ...draft,
    criteria: draft.criteria.map((known) => (known.id === criterion.id ? criterion : known)),
  };
}

/** The draft after a rating was given or taken away. */
export function withRating(draft: PriorityDraft, rating: NewRating): PriorityDraft {
  const others = draft.ratings.filter(
    ({ project, criterion }) => project !== rating.project || criterion !== rating.criterion,
  );
  return { ...draft, ratings: [...others, rating] };
}

/** The draft after other criteria were chosen. Those that the register holds stay, with weight 0: criteria are never deleted. */
export function withCriteria(
  draft: PriorityDraft,
  portfolio: Portfolio,
  criteria: readonly Criterion[],
): PriorityDraft {
  const written = portfolio.prioritise.starter ? [] : portfolio.prioritise.criteria;
  const chosen = new Set(criteria.map(({ id }) => id));
  const resting = written
    .filter(({ id }) => !chosen.has(id))
    .map((criterion) => ({ ...criterion, weight: 0 }));
  return { ...draft, criteria: [...criteria, ...resting] };
}

/** A criterion for the user to fill in, with an id that no other has. */
export function newCriterion(draft: PriorityDraft, name: string): Criterion {
  const ids = new Set(draft.criteria.map(({ id }) => id));
  let number = draft.criteria.length + 1;
  while (ids.has(`C-${number}`)) number += 1;
  return {
    id: `C-${number}`,
    name,
    role: "weighted",
    weight: 10,
    direction: "more",
    anchors: { low: 1, high: 5 },
    formula: null,
    toBeDecided: false,
  };
}

/** The screen's criteria and ratings, and how to change them. */
export function useDraft(portfolio: Portfolio): {
  readonly draft: PriorityDraft;
  readonly changed: boolean;
  readonly change: (draft: PriorityDraft | null) => void;
} {
  const { store } = usePorts();
  const draft = usePane((state) => state.draft);
  const change = (next: PriorityDraft | null) => store.tell({ is: "draft", draft: next });
  const current = useMemo(() => draftOf(portfolio, draft), [portfolio, draft]);
  return { draft: current, changed: draft !== null, change };
}
