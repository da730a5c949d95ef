import { dayNumber, type Day } from "../../foundation/day.ts";
import { typeset } from "../../foundation/format.ts";
import type { Language } from "../../foundation/language.ts";
import { lastDayOf } from "../../foundation/month.ts";
import type { Campaign, CampaignBlock } from "./campaign.ts";
import { filled as inPlace } from "./campaign-texts.ts";
import { isDeclared, type FilledBlock, type FilledCampaign, type FilledCell } from "./filled-campaign.ts";
import { monthName } from "./month-label.ts";
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

interface Progress {
  readonly people: number;
  /** People of whom something is missing. */
  readonly waiting: number;
  /** People of whom something was declared too long ago. */
  readonly old: number;
}

function progressOf({ people }: FilledBlock, today: Day): Progress {
  const isOld = (cell: FilledCell): boolean =>
    isDeclared(cell) && cell.on !== null && isStale(cell.on, today);
  const waiting = people.filter(({ cells }) => !cells.every(isDeclared)).length;
  return { people: people.length, waiting, old: people.filter(({ cells }) => cells.some(isOld)).length };
}

function said(language: Language, text: string, values: Readonly<Record<string, string | number>>): string {
  return typeset(language, inPlace(text, values));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function mailOf(campaign: Campaign, block: CampaignBlock, progress: Progress, address: string): ReminderMail {
  const { language, manager, email, sheet, id } = block;
  const texts = reminderTexts[language];
  const values = {
    manager: oneLine(manager),
    sheet: oneLine(sheet),
    address,
    from: monthName(language, campaign.months[0] ?? ""),
    until: monthName(language, campaign.months.at(-1) ?? ""),
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
function stateOf(language: Language, { people, waiting, old }: Progress): string {
  const texts = reminderTexts[language];
  if (waiting > 0) return waiting === people ? texts.nothing : texts.begun;
  return old > 0 ? texts.old : texts.done;
}

/** One line a manager. */
function digestLine(language: Language, block: CampaignBlock, progress: Progress): string {
  const texts = reminderTexts[language];
  const { people, waiting, old } = progress;
  const manager = oneLine(block.manager) || texts.unmanaged;
  const values = { manager, given: people - waiting, people, old, days: staleAfterDays };
  return [
    said(language, stateOf(language, progress), values),
    ...(waiting > 0 && old > 0 ? [said(language, texts.alsoOld, values)] : []),
    ...(block.email === null && waiting + old > 0 ? [texts.noAddress] : []),
  ].join(" ");
}

function digestOf(
  campaign: Campaign,
  progress: ReadonlyMap<string, Progress>,
  problems: number,
  address: string,
  cadence: ReminderCadence,
): ReminderMail {
  const { language, blocks, owners } = campaign;
  const texts = reminderTexts[language];
  const all = [...progress.values()];
  const sum = (pick: (one: Progress) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const people = sum((one) => one.people);
  const values = {
    address,
    problems,
    people,
    given: people - sum((one) => one.waiting),
    from: monthName(language, campaign.months[0] ?? ""),
    until: monthName(language, campaign.months.at(-1) ?? ""),
  };
  const lines = blocks.map((block) =>
    digestLine(
      language,
      block,
      progress.get(block.id) ?? { people: block.people.length, waiting: block.people.length, old: 0 },
    ),
  );
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

/**
 * The mails that are due on a day: to each manager of whom something is missing or was declared too long ago, in their language,
 * and to the PMO who has answered. Nobody gets two on a day, however often this is asked; nothing at weekends, nor once the first month asked for is over.
 */
export function planReminders(
  campaign: Campaign,
  filled: FilledCampaign,
  { today, last, address, cadence = usualCadence }: ReminderState,
): readonly ReminderMail[] {
  const isOver = today > lastDayOf(campaign.months[0] ?? "");
  if (isWeekend(today) || isOver || today <= campaign.preparedOn) return [];
  const progress = new Map(filled.blocks.map((block) => [block.id, progressOf(block, today)]));
  const managers = campaign.blocks.flatMap((block): readonly ReminderMail[] => {
    const one = progress.get(block.id);
    if (!one || one.waiting + one.old === 0 || block.email === null) return [];
    return isDue(last.get(block.id), today, cadence.managerDays)
      ? [mailOf(campaign, block, one, address)]
      : [];
  });
  const isPmoDue = campaign.owners.length > 0 && isDue(last.get(pmoKey), today, cadence.pmoDays);
  const problems = filled.findings.filter(({ severity }) => severity === "error").length;
  return isPmoDue ? [...managers, digestOf(campaign, progress, problems, address, cadence)] : managers;
}
