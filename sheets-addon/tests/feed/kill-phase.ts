import { seededRandom } from "@jalon/core";
import type { CampaignLife, Phase } from "./campaign-life.ts";
import { outcomeOf, problemAfter, type PhaseOutcome } from "./phase-outcome.ts";
import { goOn, isEndedAt, leftAt, runOnce, type Run } from "./phase-run.ts";
import { snapshotOf, type Snapshot } from "./snapshot.ts";

/** How a phase went without any interruption. */
export interface PhaseRun {
  readonly runs: number;
  readonly calls: number;
  /** Seconds budgeted for all of its runs. */
  readonly seconds: number;
  /** Seconds budgeted for the longest of its runs. */
  readonly longest: number;
}

/** A phase that was also ended at some of its calls. */
export interface KilledPhase extends PhaseRun {
  readonly kills: number;
  /** What went wrong, with the call at which the phase had been ended. */
  readonly problems: readonly string[];
}

/** Where a phase is to be ended: at a share of the calls of one of its runs. */
interface Kill {
  readonly run: number;
  readonly share: number;
}

/** The first call, the last one, and seeded ones of seeded runs; none at all for null. */
function killsOf(runs: number, seeded: number | null): readonly Kill[] {
  if (seeded === null) return [];
  const random = seededRandom(runs + seeded);
  const some = Array.from({ length: seeded }, () => ({ run: Math.floor(random() * runs), share: random() }));
  return [{ run: 0, share: 0 }, { run: runs - 1, share: 1 }, ...some];
}

const callOf = ({ share }: Kill, { calls }: Run): number => Math.min(calls, 1 + Math.floor(share * calls));

/** What is told of each kill as it comes. */
export type Tell = (said: string) => void;

/** A run that is ended at a call. */
interface Ended {
  readonly run: Run;
  readonly call: number;
  readonly before: Snapshot;
  /** The world as the run leaves it; null where it was not remembered, and the run is really ended. */
  readonly left: Snapshot | null;
  /** Whether the run is really ended there, also where it was remembered what that leaves: to see that it leaves just that. */
  readonly isReal: boolean;
}

/** Where a run is ended: the world is remembered at each of the calls while the run is made once more, unless there is one alone. */
async function endedIn(
  life: CampaignLife,
  phase: Phase,
  run: Run,
  before: Snapshot,
  kills: readonly Kill[],
): Promise<readonly Ended[]> {
  const calls = kills.map((kill) => callOf(kill, run));
  if (calls.length < 2) return calls.map((call) => ({ run, call, before, left: null, isReal: true }));
  before.back();
  const left = await leftAt(life.world, calls, () => runOnce(life, phase, run.finished));
  return calls.map((call, at) => ({ run, call, before, left: left.get(call) ?? null, isReal: at === 0 }));
}

/** Brings the world to how a run leaves it that is ended; says what is wrong with that, null when nothing is. */
async function leave(
  life: CampaignLife,
  phase: Phase,
  { run, call, before, left, isReal }: Ended,
): Promise<string | null> {
  if (left && !isReal) {
    left.back();
    return null;
  }
  before.back();
  if (!(await isEndedAt(life, phase, run.finished, call))) return "was not ended";
  const apart = left?.difference() ?? null;
  return apart === null ? null : `leaves something else when it is really ended: ${apart}`;
}

/** Lets the next runs finish what a run left that was ended; null when all is as it should be. */
async function problemOf(
  life: CampaignLife,
  phase: Phase,
  ended: Ended,
  want: PhaseOutcome,
): Promise<string | null> {
  const wrong = await leave(life, phase, ended);
  if (wrong !== null) return wrong;
  if (phase.isEachAlone) await runOnce(life, phase, ended.run.finished);
  else await goOn(life, phase, ended.run.finished);
  return problemAfter(life, want);
}

/** Ends a phase at calls of its runs, and lets each be finished. */
async function killAll(
  life: CampaignLife,
  phase: Phase,
  all: readonly Ended[],
  tell: Tell,
): Promise<readonly string[]> {
  const want = outcomeOf(life);
  const problems: string[] = [];
  for (const ended of all) {
    const at = `${phase.name}, run ${ended.run.finished + 1}, call ${ended.call} of ${ended.run.calls}`;
    const problem = await problemOf(life, phase, ended, want);
    tell(`${at}: ${problem ?? "finished"}`);
    if (problem !== null) problems.push(`${at}: ${problem}`);
  }
  want.after.back();
  return problems;
}

function summed(runs: readonly Run[]): PhaseRun {
  return {
    runs: runs.length,
    calls: runs.reduce((sum, { calls }) => sum + calls, 0),
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    longest: Math.max(...runs.map(({ seconds }) => seconds)),
  };
}

const killedIn = (kills: readonly Kill[], run: number): readonly Kill[] =>
  kills.filter((kill) => kill.run === run);

/** A phase whose runs go on with each other's work: ended anywhere, it is lived through to its end. */
async function killWhole(
  life: CampaignLife,
  phase: Phase,
  seeded: number | null,
  tell: Tell,
): Promise<KilledPhase> {
  const runs: { readonly run: Run; readonly before: Snapshot }[] = [];
  for (;;) {
    const before = snapshotOf(life.world);
    const run = await runOnce(life, phase, runs.length);
    if (!run) break;
    runs.push({ run, before });
  }
  const after = snapshotOf(life.world);
  const kills = killsOf(runs.length, seeded);
  const all: Ended[] = [];
  for (const { run, before } of runs)
    all.push(...(await endedIn(life, phase, run, before, killedIn(kills, run.finished))));
  after.back();
  const problems = await killAll(life, phase, all, tell);
  return { ...summed(runs.map(({ run }) => run)), kills: all.length, problems };
}

/** A phase whose runs are each somebody's own: ended anywhere, that one is done again. */
async function killEach(
  life: CampaignLife,
  phase: Phase,
  seeded: number | null,
  tell: Tell,
): Promise<KilledPhase> {
  let count = 0;
  while (phase.next(life, count)) count += 1;
  const kills = killsOf(count, seeded);
  const [runs, problems]: [Run[], string[]] = [[], []];
  let killed = 0;
  for (let at = 0; at < count; at += 1) {
    const before = snapshotOf(life.world);
    const run = await runOnce(life, phase, at);
    if (!run) break;
    runs.push(run);
    const all = await endedIn(life, phase, run, before, killedIn(kills, at));
    killed += all.length;
    if (all.length > 0) problems.push(...(await killAll(life, phase, all, tell)));
  }
  return { ...summed(runs), kills: killed, problems };
}

/** Lives through a phase, and through what comes of it when Google ends it at its first call, at its last, and at so many seeded ones; null for no interruption. */
export function killPhase(
  life: CampaignLife,
  phase: Phase,
  seeded: number | null,
  tell: Tell = () => undefined,
): Promise<KilledPhase> {
  return phase.isEachAlone ? killEach(life, phase, seeded, tell) : killWhole(life, phase, seeded, tell);
}
