import { bookOf, nextMorning, type CampaignLife } from "./campaign-life.ts";
import { differenceOf } from "./difference.ts";
import { goOn } from "./phase-run.ts";
import { snapshotOf, type Snapshot } from "./snapshot.ts";
import type { SheetState } from "../apps-script/sheet-state.ts";
import type { World } from "../apps-script/world.ts";

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
export interface PhaseOutcome {
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

/** How the world is now that a phase is over. */
export function outcomeOf(life: CampaignLife): PhaseOutcome {
  const { world } = life;
  const after = snapshotOf(world);
  const { id, sheets } = bookOf(life);
  const said = { mailed: mailed(world), triggers: triggersOf(world), declared: lastDeclared(sheets) };
  return { after, book: id, ...said };
}

/** A mail of which it was not sure that it left is sent on the day after; the night before that is taken as done. */
async function waitForMails(life: CampaignLife, want: PhaseOutcome): Promise<void> {
  const { world } = life;
  if (mailed(world) === want.mailed) return;
  const next = life.size.managers;
  const done = JSON.stringify({ day: nextMorning.day, next, isDone: true });
  world.properties.script.set("jalon.repaired", done);
  await goOn(life, nextMorning.phase, 0);
}

/** What is not as it is to be after a phase that was interrupted and finished; null when all is. */
export async function problemAfter(life: CampaignLife, want: PhaseOutcome): Promise<string | null> {
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
