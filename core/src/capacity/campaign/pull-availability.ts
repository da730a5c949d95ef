import { message } from "../../foundation/message.ts";
import type { Instant } from "../../foundation/instant.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { Month } from "../../foundation/month.ts";
import type { Value } from "../../foundation/value.ts";
import type { Language } from "../../foundation/language.ts";
import { rowsOf, type Register, type RegisterRow } from "../../register/register.ts";
import { personMonth } from "./campaign-declarations.ts";
import type { FilledCampaign } from "./filled-campaign.ts";
import {
  mergeCampaigns,
  type DeclaredApart,
  type DeclaredDays,
  type MergeOptions,
  type PeopleOfManager,
} from "./merge-campaigns.ts";
import { nameKey } from "./name-key.ts";
import { blockIn, sayDeclarer } from "./say-declarer.ts";
import { finderOf, teamOf, textOf, type TeamMember } from "./team.ts";

/** One person's month that the register is to take: its value where `before` differs, and in any case where it comes from. */
export interface PulledDays {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly before: number | null;
  readonly after: number;
  readonly how: "entered" | "copied";
  /** Who declared it, in words of the register's language: the signed-in user, else *in the block of …*. */
  readonly by: string;
  /** The manager in whose block it was found, where nobody is named: empty for people without a manager, null where `by` is somebody. */
  readonly inBlockOf: string | null;
  /** The day of the declaration; the day of the pull where nobody noted it. */
  readonly on: Day;
  /** False where nobody noted the day. */
  readonly isDated: boolean;
  readonly manager: string;
}

/** One of the values that stand against each other; days are null for a register's cell that is no number (`said`). */
export interface ConflictValue {
  readonly from: "register" | "campaign";
  readonly days: number | null;
  readonly said?: string;
  readonly how: "entered" | "copied" | null;
  readonly by: string | null;
  /** The manager in whose block it was found, where nobody is named. */
  readonly inBlockOf: string | null;
  readonly on: Day | null;
  readonly source: string;
  /** When the file that says it was saved, as the file has it; null where it says nothing, and in the register. */
  readonly savedAt: Instant | null;
}

/** A person's month with different values: between files, or with what somebody wrote in the register meanwhile. */
export interface AvailabilityConflict {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly values: readonly ConflictValue[];
}

/** What pulling campaigns into a register comes to, before anything is written. */
export interface AvailabilityPull {
  readonly changes: readonly PulledDays[];
  readonly conflicts: readonly AvailabilityConflict[];
  /** Answers that the user set aside when they settled a conflict: the register remembers them, so that they are not asked about again. */
  readonly setAside: readonly PulledDays[];
  readonly missing: readonly PeopleOfManager[];
  readonly stale: readonly PeopleOfManager[];
  readonly comments: readonly { readonly person: string; readonly name: string; readonly comment: string }[];
  readonly findings: readonly { readonly source: string; readonly finding: Finding }[];
}

/** How to pull. */
export interface PullOptions extends MergeOptions {
  /** Whose value is taken where the register changed meanwhile; without it, neither: it is a conflict. */
  readonly prefer?: "campaign" | "register";
}

/** What the register knows of a person's month. */
interface Held {
  readonly value: Value | undefined;
  readonly days: number | null;
  readonly last: {
    readonly days: number;
    readonly how: string;
    readonly by: string;
    readonly on: Day;
  } | null;
}

type Last = NonNullable<Held["last"]>;

/** What a register's declarations say of each person's month: the last one that counts, and those that were set aside. */
interface Told {
  readonly last: ReadonlyMap<string, Last>;
  readonly aside: ReadonlyMap<string, readonly Last[]>;
}

function toldIn(register: Register, find: (said: string) => TeamMember | undefined): Told {
  const last = new Map<string, Last>();
  const aside = new Map<string, readonly Last[]>();
  for (const { values } of rowsOf(register, "declarations")) {
    const { days, month } = values;
    const on = textOf(values["on"]);
    const person = find(textOf(values["person"]));
    if (!person || typeof days !== "number") continue;
    const key = personMonth(person.id, textOf(month));
    const line: Last = { days, on, how: textOf(values["how"]), by: textOf(values["by"]) };
    const before = last.get(key);
    if (line.how === "setAside") aside.set(key, [...(aside.get(key) ?? []), line]);
    else if (!before || before.on <= on) last.set(key, line);
  }
  return { last, aside };
}

function heldOf(row: RegisterRow | null, month: Month, last: Last | undefined): Held {
  const value = row?.values[`days:${month}`];
  return { value, days: typeof value === "number" ? value : null, last: last ?? null };
}

function isBlank(value: Value | undefined): boolean {
  return value === undefined || (isMissing(value) && value.missing === "blank");
}

/** True when the register knows already where this value comes from. */
function isKnown({ days, last }: Held, declared: DeclaredDays, by: string): boolean {
  if (days !== declared.days || last?.days !== declared.days) return false;
  if (declared.on !== null && last.on > declared.on) return true;
  return last.how === declared.how && last.by === by && (declared.on === null || last.on === declared.on);
}

/** True when somebody wrote another value in the register since the campaign was prepared, and no earlier pull explains it. */
function isNewerInRegister(
  { value, days, last }: Held,
  { days: wanted, was, on }: DeclaredDays,
  by: string,
): boolean {
  if (days === wanted) return false;
  if (days === null && !isBlank(value)) return true;
  if (last && last.days === days) return on === null ? days !== was && last.by !== by : last.on > on;
  return days !== was;
}

/** True for an answer that the user set aside before, and that its manager gave no more anew since. */
function isSetAside(
  aside: readonly Last[] | undefined,
  { days, on }: Pick<DeclaredDays, "days" | "on">,
  by: string,
): boolean {
  return (
    aside?.some((line) => line.days === days && line.by === by && (on === null || on <= line.on)) ?? false
  );
}

function howOf(said: string | undefined): ConflictValue["how"] {
  return said === "entered" || said === "copied" ? said : null;
}

function inRegister({ value, days, last }: Held, sheet: string): ConflictValue {
  const known = last?.days === days ? last : null;
  const { by = null, on = null } = known ?? {};
  const said = isMissing(value) ? { said: value.said } : {};
  const file = { source: sheet, savedAt: null };
  return { from: "register", days, ...said, how: howOf(known?.how), by, inBlockOf: null, on, ...file };
}

function inCampaign(language: Language, one: DeclaredDays): ConflictValue {
  const { days, how, on, source, savedAt } = one;
  const by = sayDeclarer(language, one);
  return { from: "campaign", days, how, by, inBlockOf: blockIn(one), on, source, savedAt };
}

/** A register that days are pulled into. */
interface Pulling {
  readonly language: Language;
  readonly sheet: string;
  readonly options: PullOptions;
  readonly find: (said: string) => TeamMember | undefined;
  readonly told: Told;
  readonly changes: PulledDays[];
  readonly conflicts: AvailabilityConflict[];
}

/** Takes what one declaration changes: nothing where the register knows it, a conflict where it is newer there. */
function take(pulling: Pulling, declared: DeclaredDays, member: TeamMember): void {
  const { language, sheet, options, told, changes, conflicts } = pulling;
  const { id: person, name } = member;
  const { month, days: after, how, manager } = declared;
  const key = personMonth(person, month);
  const held = heldOf(member.availability, month, told.last.get(key));
  const by = sayDeclarer(language, declared);
  if (isKnown(held, declared, by)) return;
  if (options.prefer !== "campaign" && !isBlank(held.value) && isSetAside(told.aside.get(key), declared, by))
    return;
  if (options.prefer !== "campaign" && isNewerInRegister(held, declared, by)) {
    if (options.prefer === "register") return;
    conflicts.push({
      person,
      name,
      month,
      values: [inRegister(held, sheet), inCampaign(language, declared)],
    });
    return;
  }
  const on = declared.on ?? options.asOf;
  const origin = { inBlockOf: blockIn(declared), isDated: declared.on !== null };
  changes.push({ person, name, month, before: held.days, after, how, by, on, manager, ...origin });
}

/** The values that still stand against each other: without those that the user set aside before. */
function stillApart(
  { values, ...one }: DeclaredApart,
  told: Told,
  language: Language,
  find: Pulling["find"],
): DeclaredApart {
  const person = memberFor(find, one)?.id ?? one.person;
  const aside = told.aside.get(personMonth(person, one.month));
  const left = values.filter((value) => !isSetAside(aside, value, sayDeclarer(language, value)));
  return { ...one, person, values: left };
}

function conflictOf({ values, ...one }: DeclaredApart, language: Language): AvailabilityConflict {
  return { ...one, values: values.map((value) => inCampaign(language, value)) };
}

/**
 * What filled campaigns change in a register: days with where they come from, conflicts with both values and both dates,
 * who is missing by manager, what is stale. Nothing that was only offered, and no bad cell, is in it.
 */
export function pullAvailability(
  register: Register,
  campaigns: readonly FilledCampaign[],
  options: PullOptions,
): AvailabilityPull {
  const { language } = register.mapping;
  const { declared, apart, missing, stale, comments, findings } = mergeCampaigns(campaigns, options);
  const find = finderOf(
    teamOf(register),
    ({ id }) => id,
    ({ name }) => name,
  );
  const told = toldIn(register, find);
  const open = apart.map((one) => stillApart(one, told, language, find));
  const conflicts = open.filter(({ values }) => values.length > 1).map((one) => conflictOf(one, language));
  const sheet = register.tables["availability"]?.sheet ?? "";
  const pulling: Pulling = { language, sheet, options, find, told, changes: [], conflicts };
  const settled = open.flatMap(({ values }) => (values.length === 1 ? values : []));
  const strangers = new Map<string, DeclaredDays>();
  for (const one of [...declared, ...settled]) {
    const member = memberFor(find, one);
    if (member) take(pulling, one, member);
    else strangers.set(one.person, one);
  }
  const unknown = [...strangers.values()].map(({ name, source }) => ({ source, finding: stranger(name) }));
  return {
    changes: pulling.changes,
    conflicts,
    setAside: [],
    missing,
    stale,
    comments: commentsToTake(comments, find),
    findings: [...findings, ...unknown],
  };
}

/** The person of the register that a campaign means: by the id where the name agrees, else by the name. */
function memberFor(
  find: (said: string) => TeamMember | undefined,
  { person, name }: Pick<DeclaredDays, "person" | "name">,
): TeamMember | undefined {
  const byId = find(person);
  return byId && nameKey(byId.name) === nameKey(name) ? byId : find(name);
}

function stranger(name: string): Finding {
  const place = { sheet: "", row: null, column: null };
  return {
    code: "person-not-in-register",
    severity: "error",
    place,
    message: message("person-not-in-register", { name }),
  };
}

function commentsToTake(
  comments: AvailabilityPull["comments"],
  find: (said: string) => TeamMember | undefined,
): AvailabilityPull["comments"] {
  return comments.flatMap((one) => {
    const member = memberFor(find, one);
    if (!member || textOf(member.availability?.values["comment"]) === one.comment) return [];
    return [{ person: member.id, name: member.name, comment: one.comment }];
  });
}
