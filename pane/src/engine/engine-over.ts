import type { Progress } from "@jalon/core";
import type { EngineCalls } from "./engine.ts";

/** The engine's calls, when each is made by its name over something that carries them. */
export function engineOver(
  carry: (name: keyof EngineCalls, request: unknown, progress?: Progress) => Promise<unknown>,
): EngineCalls {
  const call = (name: keyof EngineCalls) => (request: unknown, progress?: Progress) =>
    carry(name, request, progress) as never;
  return {
    open: call("open"),
    remap: call("remap"),
    planGoverning: call("planGoverning"),
    planRepairs: call("planRepairs"),
    rank: call("rank"),
    why: call("why"),
    checkFormula: call("checkFormula"),
    planPriorities: call("planPriorities"),
    readEdition: call("readEdition"),
    compareEdition: call("compareEdition"),
    planEdition: call("planEdition"),
    askWhom: call("askWhom"),
    layOutCampaign: call("layOutCampaign"),
    readPull: call("readPull"),
    comparePull: call("comparePull"),
    planPull: call("planPull"),
    planUndo: call("planUndo"),
    planFinish: call("planFinish"),
    apply: call("apply"),
  };
}
