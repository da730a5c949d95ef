import { bookOf, openLife, phasesOf, pulled, type CampaignLife, type FeedProject } from "./campaign-life.ts";
import type { CampaignSize } from "./given-campaign.ts";
import { givenRegister } from "./given-register.ts";
import { killPhase, type KilledPhase, type Tell } from "./kill-phase.ts";
import { tokenFrom } from "./use-feed.ts";

/** A phase that was lived through. */
export interface LivedPhase extends KilledPhase {
  readonly name: string;
}

/** What each phase is ended at beside its first and last call: so many seeded calls; null for no interruption. */
export type SeededOf = (phase: string) => number | null;

/** A campaign that is about to be made from a register of that size. */
export async function newLife(
  feed: FeedProject,
  size: CampaignSize,
  slowness: number,
): Promise<CampaignLife> {
  return openLife(feed, await givenRegister(size), size, slowness);
}

/** Lets the managers in, as the menu does. */
function share(life: CampaignLife): void {
  const managers = Array.from({ length: life.size.managers }, (_, at) => `manager${at + 1}@exemple.fr`);
  bookOf(life).editors = [life.world.owner, ...managers];
}

/** Lives through a whole campaign, phase by phase, each also ended on the way. */
export async function* liveThrough(
  life: CampaignLife,
  seededOf: SeededOf,
  tell?: Tell,
): AsyncGenerator<LivedPhase> {
  for (const phase of phasesOf(life.size)) {
    yield { name: phase.name, ...(await killPhase(life, phase, seededOf(phase.name), tell)) };
    if (phase.name === "made") share(life);
  }
  const phase = pulled(await tokenFrom(life.script, "Excel"));
  yield { name: phase.name, ...(await killPhase(life, phase, seededOf(phase.name), tell)) };
}
