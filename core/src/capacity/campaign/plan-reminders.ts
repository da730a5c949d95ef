import { dayNumber, type Day } from "../../foundation/day.ts";
import { typeset } from "../../foundation/format.ts";
import type { Language } from "../../foundation/language.ts";
import { lastDayOf, monthOf, type Month } from "../../foundation/month.ts";
import type { Campaign, CampaignBlock } from "./campaign.ts";
import { filled as inPlace } from "./campaign-texts.ts";
import { isDeclared, type FilledBlock, type FilledCampaign, type FilledCell } from "./filled-campaign.ts";
import { monthName, periodName } from "./month-label.ts";
import { reminderTexts } from "./reminder-texts.ts";
import { isStale, staleAfterDays } from "./stale-after-days.ts";

/** Days between two mails to the same person, by what they are asked for. */
export interface ReminderCadence {
  readonly managerDays: number;
  readonly pmoDays: number;
}

/** A manager is reminded every third day while something is missing, the PMO told once a week: unless the PMO chose otherwise. */
export const usualCadence: ReminderCadence = { managerDays: 3, pmoDays: 7 };

/** The fewest and the most days that may lie between two mails. */
export const cadenceLimits = { low: 1, high: 60 } as const;

/** True for a number of days that may lie between two mails. */
export function isCadenceDays(days: unknown): days is number {
  return (
    typeof days === "number" &&
    Number.isInteger(days) &&
    days >= cadenceLimits.low &&
    days <= cadenceLimits.high
  );
}

/** When a mail was last sent. Not sure: the run was over before Google answered, so it may not have left. */
export interface LastMail {
  readonly day: Day;
  readonly isSure: boolean;
}

/** What there is to know to remind. */
export interface ReminderState {
  readonly today: Day;
  /** The last mail of each block's id, and of `pmo`. */
  readonly last: ReadonlyMap<string, LastMail>;
  /** Addresses that were written to today, for whichever campaign. */
  readonly written: ReadonlySet<string>;
  /** Where the campaign is filled in. */
  readonly address: string;
  readonly cadence?: ReminderCadence;
}

/** A mail to send; `key` is what it is to be noted under before it leaves. */
export interface ReminderMail {
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** The key of the PMO's mails among the last ones. */
export const pmoKey = "pmo";

/** Saturday and Sunday: 1 January 1970 was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday >= 5;
}

function isDue(last: LastMail | undefined, today: Day, everyDays: number): boolean {
  if (!last) return true;
  const passed = dayNumber(today) - dayNumber(last.day);
  return passed >= (last.isSure ? everyDays : 1);
}

/** How far a block is, of the months that are not over: one that is over is not chased. */
interface Progress {
  readonly people: number;
  /** Cells that are asked for: one a person and month. */
  readonly allCells: number;
  /** Cells of which something counts as declared. */
  readonly cells: number;
  /** People of whom something is missing. */
  readonly waiting: number;
  /** People of whom something was declared too long ago. */
  readonly old: number;
}

function progressOf({ people }: FilledBlock, today: Day): Progress {
  const isOld = (cell: FilledCell): boolean =>
    isDeclared(cell) && cell.on !== null && isStale(cell.on, today);
  const asked = people.map(({ cells }) => cells.filter(({ month }) => month >= monthOf(today)));
  const all = asked.flat();
  return {
    people: people.length,
    allCells: all.length,
    cells: all.filter(isDeclared).length,
    waiting: asked.filter((cells) => !cells.every(isDeclared)).length,
    old: asked.filter((cells) => cells.some(isOld)).length,
  };
}

function said(language: Language, text: string, values: Readonly<Record<string, string | number>>): string {
  return typeset(language, inPlace(text, values));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** What all mails of a day say alike. */
interface Occasion {
  readonly campaign: Campaign;
  /** The months that are not over. */
  readonly months: readonly Month[];
  readonly address: string;
  readonly cadence: ReminderCadence;
}

function mailOf({ months, address }: Occasion, block: CampaignBlock, progress: Progress): ReminderMail {
  const { language, manager, email, sheet, id } = block;
  const texts = reminderTexts[language];
  const values = {
    manager: oneLine(manager),
    sheet: oneLine(sheet),
    address,
    period: periodName(language, months),
    last: monthName(language, months.at(-1) ?? ""),
    days: staleAfterDays,
    waiting: progress.waiting,
    stale: progress.old,
    people: progress.people,
  };
  const asked = [
    ...(progress.waiting > 0 ? [texts.missing] : []),
    ...(progress.old > 0 ? [texts.stale] : []),
  ];
  return {
    key: id,
    to: email ? [email] : [],
    subject: oneLine(said(language, texts.subject, values)),
    body: [...texts.hello, ...asked, ...texts.foot].map((line) => said(language, line, values)).join("\n"),
  };
}

/** How far a manager is: done, done too long ago, begun, or not at all. */
function stateOf(language: Language, { waiting, cells, old }: Progress): string {
  const texts = reminderTexts[language];
  if (waiting > 0) return cells === 0 ? texts.nothing : texts.begun;
  return old > 0 ? texts.old : texts.done;
}

/** One line a manager. */
function digestLine(language: Language, block: CampaignBlock, progress: Progress): string {
  const texts = reminderTexts[language];
  const { people, waiting, old, cells, allCells } = progress;
  const manager = oneLine(block.manager) || texts.unmanaged;
  const values = { manager, given: people - waiting, people, cells, allCells, old, days: staleAfterDays };
  return [
    said(language, stateOf(language, progress), values),
    ...(waiting > 0 && old > 0 ? [said(language, texts.alsoOld, values)] : []),
    ...(block.email === null && waiting + old > 0 ? [texts.noAddress] : []),
  ].join(" ");
}

function digestOf(
  { campaign, months, address, cadence }: Occasion,
  progress: ReadonlyMap<string, Progress>,
  problems: number,
): ReminderMail {
  const { language, blocks, owners } = campaign;
  const texts = reminderTexts[language];
  const all = [...progress.values()];
  const sum = (pick: (one: Progress) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const people = sum((one) => one.people);
  const values = {
    problems,
    people,
    given: people - sum((one) => one.waiting),
    cells: sum((one) => one.cells),
    allCells: sum((one) => one.allCells),
    period: periodName(language, months),
  };
  const lines = blocks.flatMap((block): readonly string[] => {
    const one = progress.get(block.id);
    return one ? [digestLine(language, block, one)] : [];
  });
  const head = texts.digestHead.map((line) => said(language, line, values));
  const wrong = problems > 0 ? [said(language, texts.digestProblems, values), ""] : [];
  return {
    key: pmoKey,
    to: owners,
    subject: oneLine(said(language, texts.digestSubject, values)),
    body: [
      ...head,
      ...wrong,
      ...lines,
      "",
      said(language, texts.digestCadence, { ...cadence }),
      "",
      address,
    ].join("\n"),
  };
}

/** Leaves each address one mail a day: that which it waited for longest. The others are due the next day. */
function oneEach(mails: readonly ReminderMail[], state: ReminderState): readonly ReminderMail[] {
  const lastOf = ({ key }: ReminderMail): number => {
    const last = state.last.get(key);
    return last ? dayNumber(last.day) : Number.NEGATIVE_INFINITY;
  };
  const waited = mails.map((mail) => ({ mail, last: lastOf(mail) }));
  waited.sort((one, other) => (one.last === other.last ? 0 : one.last < other.last ? -1 : 1));
  const written = new Set(state.written);
  return waited.flatMap(({ mail }) => {
    if (mail.to.some((address) => written.has(address))) return [];
    for (const address of mail.to) written.add(address);
    return [mail];
  });
}

/**
 * The mails that are due on a day: to each manager of whom something is missing or was declared too long ago, in their language,
 * and to the PMO who has answered. No address gets two on a day, whichever campaigns wrote to it and however often this is asked;
 * nothing leaves at weekends, nor once the last month asked for is over. A month that is over is not chased.
 */
export function planReminders(
  campaign: Campaign,
  filled: FilledCampaign,
  state: ReminderState,
): readonly ReminderMail[] {
  const { today, last, address, cadence = usualCadence } = state;
  const isOver = today > lastDayOf(campaign.months.at(-1) ?? "");
  if (isWeekend(today) || isOver || today <= campaign.preparedOn) return [];
  const months = campaign.months.filter((month) => month >= monthOf(today));
  const occasion: Occasion = { campaign, months, address, cadence };
  const progress = new Map(filled.blocks.map((block) => [block.id, progressOf(block, today)]));
  const managers = campaign.blocks.flatMap((block): readonly ReminderMail[] => {
    const one = progress.get(block.id);
    if (!one || one.waiting + one.old === 0 || block.email === null) return [];
    return isDue(last.get(block.id), today, cadence.managerDays) ? [mailOf(occasion, block, one)] : [];
  });
  const isPmoDue = campaign.owners.length > 0 && isDue(last.get(pmoKey), today, cadence.pmoDays);
  const problems = filled.findings.filter(({ severity }) => severity === "error").length;
  return oneEach(isPmoDue ? [...managers, digestOf(occasion, progress, problems)] : managers, state);
}
