import { seededRandom } from "@jalon/core";
import { bookOf, nextMorning, type CampaignLife, type Phase } from "./campaign-life.ts";
import { differenceOf } from "./difference.ts";
import { snapshotOf, type Snapshot } from "./snapshot.ts";
import type { SheetState } from "../apps-script/sheet-state.ts";
import type { World } from "../apps-script/world.ts";

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

/** One run of a phase. */
interface Run {
  readonly before: Snapshot;
  readonly finished: number;
  readonly calls: number;
  readonly seconds: number;
}

const mostRuns = 40;

async function runOnce(
  life: CampaignLife,
  phase: Phase,
  finished: number,
): Promise<Omit<Run, "before"> | null> {
  const step = phase.next(life, finished);
  if (!step) return null;
  const { calls, seconds } = life.world.counts;
  await step(life);
  const { counts } = life.world;
  return { finished, calls: counts.calls - calls, seconds: counts.seconds - seconds };
}

/** Goes on with a phase until it is over. */
async function goOn(life: CampaignLife, phase: Phase, from: number): Promise<void> {
  let finished = from;
  while (finished < from + mostRuns && (await runOnce(life, phase, finished))) finished += 1;
}

/** Mails that somebody got twice on a day. */
export function twiceOnADay({ mails }: World): readonly string[] {
  const seen = new Set<string>();
  return mails.flatMap(({ to, at }) => {
    const key = `${new Date(at).toISOString().slice(0, 10)} ${to}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [key] : [];
  });
}

/** Sheets of lines: after an interruption they may say a part twice. */
const lined: ReadonlySet<string> = new Set(["Réparations", "Déclarations reçues"]);
const cellsOf = (sheets: readonly SheetState[]): readonly SheetState[] =>
  sheets.filter(({ name }) => !lined.has(name));

/** What was declared last of each person's month: its days, how and by whom. */
function lastDeclared(sheets: readonly SheetState[]): string {
  const rows = sheets.find(({ name }) => name === "Déclarations reçues")?.cells.slice(2) ?? [];
  const last = new Map<string, string>();
  for (const cells of rows) {
    const at = (column: number): string => JSON.stringify(cells[column]?.value);
    last.set(`${at(5)} ${at(3)}`, `${at(6)} ${at(7)} ${at(8)}`);
  }
  return JSON.stringify([...last].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Everybody who was written to. */
const mailed = ({ mails }: World): string => [...new Set(mails.map(({ to }) => to))].sort().join();

/** How the world is to be once a phase is over, however it was interrupted. */
interface Outcome {
  readonly after: Snapshot;
  readonly book: string;
  readonly mailed: string;
  readonly triggers: string;
  readonly declared: string;
}

const triggersOf = ({ triggers }: World): string =>
  triggers
    .map(({ handler }) => handler)
    .sort()
    .join();

function outcomeOf(life: CampaignLife): Outcome {
  const { world } = life;
  const after = snapshotOf(world);
  const { id, sheets } = bookOf(life);
  const said = { mailed: mailed(world), triggers: triggersOf(world), declared: lastDeclared(sheets) };
  return { after, book: id, ...said };
}

/** A mail of which it was not sure that it left is sent on the day after; the night before that is taken as done. */
async function waitForMails(life: CampaignLife, want: Outcome): Promise<void> {
  const { world } = life;
  if (mailed(world) === want.mailed) return;
  const next = life.size.managers;
  const done = JSON.stringify({ day: nextMorning.day, next, isDone: true });
  world.properties.script.set("jalon.repaired", done);
  await goOn(life, nextMorning.phase, 0);
}

async function problemAfter(life: CampaignLife, want: Outcome): Promise<string | null> {
  const { world } = life;
  await waitForMails(life, want);
  const twice = twiceOnADay(world);
  if (twice.length > 0) return `mailed twice: ${twice.join()}`;
  if (mailed(world) !== want.mailed) return `mailed: ${mailed(world)}`;
  if (triggersOf(world) !== want.triggers) return `triggers: ${triggersOf(world)}`;
  const [wanted, { sheets }] = [want.after.sheetsOf(want.book), bookOf(life)];
  if (lastDeclared(sheets) !== want.declared) return "something else is declared";
  return differenceOf(cellsOf(wanted), cellsOf(sheets));
}

async function isEndedIn(
  life: CampaignLife,
  phase: Phase,
  { before, finished }: Run,
  call: number,
): Promise<boolean> {
  const { world } = life;
  before.back();
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

/** Ends a run at one of its calls and lets the next ones finish; null when all is as it should be. */
async function killAt(
  life: CampaignLife,
  phase: Phase,
  run: Run,
  call: number,
  want: Outcome,
): Promise<string | null> {
  const said = (what: string): string => `${phase.name}, run ${run.finished + 1}, call ${call}: ${what}`;
  if (!(await isEndedIn(life, phase, run, call))) return said("was not ended");
  if (phase.isEachAlone) await runOnce(life, phase, run.finished);
  else await goOn(life, phase, run.finished);
  const problem = await problemAfter(life, want);
  return problem === null ? null : said(problem);
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

async function killAll(
  life: CampaignLife,
  phase: Phase,
  runs: readonly Run[],
  kills: readonly Kill[],
  tell: Tell,
): Promise<readonly string[]> {
  const want = outcomeOf(life);
  const problems: string[] = [];
  for (const kill of kills) {
    const run = runs.find(({ finished }) => finished === kill.run);
    if (!run) continue;
    const call = callOf(kill, run);
    const problem = await killAt(life, phase, run, call, want);
    tell(problem ?? `${phase.name}, run ${run.finished + 1}, call ${call} of ${run.calls}: finished`);
    if (problem !== null) problems.push(problem);
  }
  want.after.back();
  return problems;
}

function summed(runs: readonly Omit<Run, "before">[]): PhaseRun {
  return {
    runs: runs.length,
    calls: runs.reduce((sum, { calls }) => sum + calls, 0),
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    longest: Math.max(...runs.map(({ seconds }) => seconds)),
  };
}

/** A phase whose runs go on with each other's work: ended anywhere, it is lived through to its end. */
async function killWhole(
  life: CampaignLife,
  phase: Phase,
  seeded: number | null,
  tell: Tell,
): Promise<KilledPhase> {
  const runs: Run[] = [];
  for (;;) {
    const before = snapshotOf(life.world);
    const run = await runOnce(life, phase, runs.length);
    if (!run) break;
    runs.push({ ...run, before });
  }
  const kills = killsOf(runs.length, seeded);
  const problems = await killAll(life, phase, runs, kills, tell);
  return { ...summed(runs), kills: kills.length, problems };
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
  const runs: Omit<Run, "before">[] = [];
  const problems: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const own = kills.filter(({ run }) => run === at);
    const before = own.length > 0 ? snapshotOf(life.world) : null;
    const run = await runOnce(life, phase, at);
    if (!run) break;
    runs.push(run);
    if (before) problems.push(...(await killAll(life, phase, [{ ...run, before }], own, tell)));
  }
  return { ...summed(runs), kills: kills.length, problems };
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
