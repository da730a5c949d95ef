import { availabilityRequest, type Workbook } from "@jalon/core";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { worldOf } from "../apps-script/core-book.ts";
import { paste, type, type Typist } from "../apps-script/typing.ts";
import type { World } from "../apps-script/world.ts";
import type { CampaignSize } from "./given-campaign.ts";
import { choose, post } from "./use-feed.ts";

/** A campaign that lives: its script, and the size it is asked for. */
export interface CampaignLife {
  readonly size: CampaignSize;
  readonly script: AppsScript;
  readonly world: World;
}

/** One execution: what somebody, or the clock, starts. */
export type Step = (life: CampaignLife) => Promise<unknown>;

/** A part of a campaign's life. */
export interface Phase {
  readonly name: string;
  /** What is started next, by how things stand after so many steps that were finished; null when the phase is over. */
  readonly next: (life: CampaignLife, finished: number) => Step | null;
  /** True where each step is somebody's own: what it leaves does not depend on those after it. */
  readonly isEachAlone: boolean;
}

/** The feed's script as Google is given it, and what its manifest asks for. */
export interface FeedProject {
  readonly code: string;
  readonly scopes: readonly string[];
}

/** Opens the feed on a register, on a day on which Google takes so many times the seconds of its guidance. */
export function openLife(
  { code, scopes }: FeedProject,
  register: Workbook,
  size: CampaignSize,
  slowness: number,
): CampaignLife {
  const world = worldOf(register, { scopes, isTicking: true, mailQuota: 100, slowness });
  return { size, world, script: openAppsScript(code, world) };
}

const property = ({ world }: CampaignLife, key: string): string =>
  world.properties.script.get(`jalon.${key}`) ?? "";

/** The campaign's own spreadsheet. */
export function bookOf(life: CampaignLife): World {
  const book = life.world.books.get(property(life, "book"));
  if (!book) throw new Error(`no campaign was taken: ${life.world.shown.alerts.join()}`);
  return book;
}

const minute = 60_000;
const hour = 60 * minute;
/** Google starts the clock's run at the same minute of each hour. */
const started = 30 * minute;

/** The next run of the clock, at the earliest at an instant. */
function clockFrom(instant: number): Step {
  return async ({ script, world }) => {
    const earliest = Math.max(instant, world.now);
    world.now = Math.ceil((earliest - started) / hour) * hour + started;
    await script.run("keepCampaign");
  };
}

/** Asked about everyone whom the register does not follow, the PMO leaves it at those whom it does. */
const prepare: Step = ({ script, size }) =>
  choose(script, "prepareCampaign", "2026-12", String(size.months), "");

/** Made by the PMO from the menu, then by the clock until all sheets are there. */
const made: Phase = {
  name: "made",
  isEachAlone: false,
  next: (life) => {
    const { triggers } = life.world;
    if (!triggers.some(({ handler }) => handler === "keepCampaign")) return prepare;
    return Number(property(life, "made")) < life.size.managers + 3 ? clockFrom(life.world.now) : null;
  },
};

/** A night: from two o'clock in Paris until every block was looked at. */
function night(name: string, day: string): Phase {
  const isDone = (life: CampaignLife): boolean => {
    const kept = JSON.parse(property(life, "repaired") || "{}") as { day?: string; isDone?: boolean };
    return kept.day === day && kept.isDone === true;
  };
  const from = Date.parse(`${day}T01:00:00Z`);
  return { name, isEachAlone: false, next: (life) => (isDone(life) ? null : clockFrom(from)) };
}

/** A morning: from eight o'clock in Paris until all mails of the day left. */
function morning(name: string, day: string): Phase {
  const from = Date.parse(`${day}T07:00:00Z`);
  return {
    name,
    isEachAlone: false,
    next: (life) => (property(life, "mailed") === day ? null : clockFrom(from)),
  };
}

type Entry = (typist: Typist, sheet: string, size: CampaignSize) => Promise<unknown>;

const teamOf = ({ people, managers }: CampaignSize): number => Math.ceil(people / managers);
/** Half days, since nobody is offered any: what is typed differs from what stands in grey. */
const daysOf = (months: number): readonly number[] =>
  Array.from({ length: months }, (_, at) => 3.5 + (at % 9));
const block = <T>(rows: number, row: readonly T[]): (readonly T[])[] =>
  Array.from({ length: rows }, () => row);

const tick: Entry = (typist, sheet) => type(typist, sheet, 4, 3, true);
const pasteDays: Entry = (typist, sheet, size) =>
  paste(typist, sheet, 7, 5, block(teamOf(size), daysOf(size.months)));
/** As copied from a mail: numbers with a French comma, and words where no number is. */
const pasteText: Entry = (typist, sheet, size) => {
  const row = daysOf(size.months).map((days, at) => (at === 1 ? "congés" : String(days).replace(".", ",")));
  return paste(typist, sheet, 7, 5, block(teamOf(size), row));
};
const pasteOver: Entry = (typist, sheet, size) => paste(typist, sheet, 7, 6, block(teamOf(size), [7.5]));

/** What a manager does: most paste a block or tick their team; two type some cells one by one and tick the rest; one pastes a text with words in it, then numbers over the words. */
function entriesOf(number: number, { months }: CampaignSize): readonly Entry[] {
  if (number % 30 === 15)
    return [
      ...daysOf(Math.min(8, months)).map(
        (days, at): Entry =>
          (typist, sheet) =>
            type(typist, sheet, 7, 5 + at, days),
      ),
      tick,
    ];
  if (number === 7) return [pasteText, pasteOver];
  return [number % 3 === 0 ? tick : pasteDays];
}

/** Every manager answers. */
function filled(size: CampaignSize, at: number): Phase {
  const steps = Array.from({ length: size.managers }, (_, one) => one + 1).flatMap((number) =>
    entriesOf(number, size).map((entry): Step => async (life) => {
      const { script, world } = life;
      world.now = Math.max(at, world.now);
      const typist = { script, book: bookOf(life), user: `manager${number}@exemple.fr` };
      await entry(typist, `Responsable ${number}`, size);
    }),
  );
  return { name: "filled", isEachAlone: true, next: (_, finished) => steps[finished] ?? null };
}

/** Pulled once, with a token. */
export function pulled(token: string): Phase {
  const ask: Step = async ({ script }) => {
    const { text } = await post(script, availabilityRequest(token));
    if (!text.includes('"blocks"')) throw new Error(text);
  };
  return { name: "pulled", isEachAlone: true, next: (_, finished) => (finished === 0 ? ask : null) };
}

/** The life of a campaign up to its pull: made on a Friday, its managers reminded on Monday and all of them answering, its blocks repaired at night. */
export function phasesOf(size: CampaignSize): readonly Phase[] {
  return [
    made,
    night("looked at", "2026-11-30"),
    morning("reminded", "2026-11-30"),
    filled(size, Date.parse("2026-11-30T13:00:00Z")),
    night("repaired", "2026-12-01"),
  ];
}

const tuesday = "2026-12-01";

/** The day after the reminders: whoever may not have got Monday's mail gets one. */
export const nextMorning = { day: tuesday, phase: morning("reminded again", tuesday) } as const;
