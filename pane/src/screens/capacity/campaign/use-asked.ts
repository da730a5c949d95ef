import { useEffect, useState } from "react";
import type { CampaignFacts } from "../../../engine/availability-facts.ts";
import { cancelled, type Portfolio } from "../../../engine/engine.ts";
import { usePorts } from "../../../state/pane-context.ts";
import type { Month } from "@jalon/core";

/** Who a campaign over these months would ask, found again when they or the register change; null until it is known. */
export function useAsked(
  portfolio: Portfolio,
  from: Month,
  months: number,
  everyone: boolean,
): CampaignFacts | null {
  const { engine } = usePorts();
  const [asked, setAsked] = useState<CampaignFacts | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    engine
      .askWhom({ from, months, everyone, without: [] }, () => undefined)
      .then(
        (facts) => current && setAsked(facts),
        (problem: unknown) => current && problem !== cancelled && setFault(problem),
      );
    return () => {
      current = false;
    };
  }, [engine, portfolio, from, months, everyone]);
  if (fault !== null) throw fault;
  return asked;
}
