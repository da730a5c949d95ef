import type { CampaignLife, Phase } from "./campaign-life.ts";
import { snapshotOf, type Snapshot } from "./snapshot.ts";
import type { World } from "../apps-script/world.ts";

/** One run of a phase. */
export interface Run {
  /** How many runs of the phase were finished before it. */
  readonly finished: number;
  readonly calls: number;
  /** Seconds budgeted for it. */
  readonly seconds: number;
}

const mostRuns = 40;

/** Makes the next run of a phase; null when the phase is over. */
export async function runOnce(life: CampaignLife, phase: Phase, finished: number): Promise<Run | null> {
  const step = phase.next(life, finished);
  if (!step) return null;
  const { calls, seconds } = life.world.counts;
  await step(life);
  const { counts } = life.world;
  return { finished, calls: counts.calls - calls, seconds: counts.seconds - seconds };
}

/** Goes on with a phase until it is over. */
export async function goOn(life: CampaignLife, phase: Phase, from: number): Promise<void> {
  let finished = from;
  while (finished < from + mostRuns && (await runOnce(life, phase, finished))) finished += 1;
}

/**
 * Does some work and remembers the world as Google would leave it, had it ended that work at one of these calls (counted from 1):
 * nothing of that call, and nothing after it, has happened.
 */
export async function leftAt(
  world: World,
  calls: readonly number[],
  work: () => Promise<unknown>,
): Promise<ReadonlyMap<number, Snapshot>> {
  const { user, counts } = world;
  const [first, wanted, left] = [counts.calls, new Set(calls), new Map<number, Snapshot>()];
  world.beforeCall = (call) => {
    if (!wanted.has(call - first)) return;
    const during = world.user;
    world.user = user;
    left.set(call - first, snapshotOf(world));
    world.user = during;
  };
  try {
    await work();
  } finally {
    world.beforeCall = null;
  }
  return left;
}

/** Makes the next run of a phase until Google ends it at one of its calls; false when it was not ended. */
export async function isEndedAt(
  life: CampaignLife,
  phase: Phase,
  finished: number,
  call: number,
): Promise<boolean> {
  const { world } = life;
  world.killAt = world.counts.calls + call;
  try {
    await runOnce(life, phase, finished);
    return false;
  } catch (error) {
    if (/Exceeded maximum execution time/.test(String(error))) return true;
    throw error;
  } finally {
    world.killAt = null;
  }
}
