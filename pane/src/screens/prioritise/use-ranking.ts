import { useEffect, useState } from "react";
import type { PriorityDraft, RankedFacts } from "../../engine/priority-facts.ts";
import { usePorts } from "../../state/pane-context.ts";
import { cancelled } from "../../engine/engine.ts";

/** A ranking and the draft that it is of. */
export interface Ranking {
  readonly draft: PriorityDraft;
  readonly ranked: readonly RankedFacts[];
}

const pauseMilliseconds = 40;

/** The ranking by a draft, made again a moment after the draft changes; the last one stays until then. */
export function useRanking(draft: PriorityDraft): Ranking | null {
  const { engine } = usePorts();
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      engine
        .rank(draft, () => undefined)
        .then(
          (ranked) => current && setRanking({ draft, ranked }),
          (problem: unknown) => current && problem !== cancelled && setFault(problem),
        );
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, draft]);
  if (fault !== null) throw fault;
  return ranking;
}
