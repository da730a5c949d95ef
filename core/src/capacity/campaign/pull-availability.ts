import type { Language } from "../../foundation/language.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { Month } from "../../foundation/month.ts";
import type { Register } from "../../register/register.ts";
import type {
  AvailabilityConflict,
  AvailabilityPull,
  ConflictValue,
  PulledDays,
  PullOptions,
} from "./availability-pull.ts";
import { ofPersonMonth, personMonth } from "./campaign-declarations.ts";
import type { FilledCampaign } from "./filled-campaign.ts";
import {
  mergeCampaigns,
  type DeclaredApart,
  type DeclaredDays,
  type MergedCampaigns,
} from "./merge-campaigns.ts";
import { keptDeclared } from "./kept-declared.ts";
import { nameKey } from "./name-key.ts";
import { pullComments } from "./pull-comments.ts";
import { blockIn, blockSaid, sayDeclarer } from "./say-declarer.ts";
import { settlePeople } from "./settle-people.ts";
import { isHeldDeclared, takenBackIn, valueOfTakenBack, type TakenBack } from "./taken-back.ts";
import { finderOf, teamOf, type TeamMember } from "./team.ts";
import {
  heldOf,
  isBlank,
  isKnown,
  isNewerInRegister,
  isSetAside,
  toldIn,
  type Held,
  type Told,
} from "./told-in-register.ts";

function howOf(said: string): ConflictValue["how"] {
  return said === "entered" || said === "copied" ? said : null;
}

/** Where the register's value comes from; a day that is only that of the pull is not said where the file says when it was saved. */
function originOf(last: Held["last"]): Omit<ConflictValue, "from" | "days" | "said" | "source"> {
  if (!last) return { how: null, by: null, inBlockOf: null, on: null, savedAt: null };
  const { how, by, on, savedAt } = last;
  return { how: howOf(how), by, inBlockOf: blockSaid(by), on: savedAt === null ? on : null, savedAt };
}

function inRegister({ value, days, last }: Held, source: string): ConflictValue {
  const said = isMissing(value) ? { said: value.said } : {};
  return { from: "register", days, ...said, source, ...originOf(last?.days === days ? last : null) };
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
  const { month, days: after, how, manager, savedAt } = declared;
  const key = personMonth(person, month);
  const held = heldOf(member.availability, month, told.last.get(key));
  const by = sayDeclarer(language, declared);
  if (isKnown(held, declared, by)) return;
  const aside = options.asideToo ? [] : told.aside.get(key);
  if (!isBlank(held.value) && isSetAside(aside, declared, by)) return;
  if (isNewerInRegister(held, declared, by)) {
    const values = [inRegister(held, sheet), inCampaign(language, declared)];
    conflicts.push({ person, name, month, values });
    return;
  }
  const on = declared.on ?? options.asOf;
  const origin = { inBlockOf: blockIn(declared), isDated: declared.on !== null, savedAt };
  changes.push({ person, name, month, before: held.days, after, how, by, on, manager, ...origin });
}

/** Asks the user about an answer that was taken back: whoever keeps the value, its declaration counts no more. */
function askAbout(
  pulling: Pulling,
  member: TeamMember,
  month: Month,
  back: TakenBack,
  given: readonly DeclaredDays[],
): void {
  const { language, sheet, told, conflicts } = pulling;
  const key = personMonth(member.id, month);
  const held = heldOf(member.availability, month, told.last.get(key));
  const isHeld = isHeldDeclared(held, back);
  const open = given.filter((one) => {
    const isAside = isSetAside(told.aside.get(key), one, sayDeclarer(language, one));
    return !isAside && !(isHeld && one.days === held.days);
  });
  if (!isHeld && open.length === 0) return;
  const values = [
    ...(isHeld ? [inRegister(held, sheet)] : []),
    ...open.map((one) => inCampaign(language, one)),
    valueOfTakenBack(language, back, isHeld ? back.was : held.days),
  ];
  conflicts.push({ person: member.id, name: member.name, month, values });
}

/** Asks about all that was taken back. */
function askAboutAll(
  pulling: Pulling,
  backs: ReadonlyMap<string, TakenBack>,
  { declared, apart }: Pick<MergedCampaigns, "declared" | "apart">,
): void {
  const given = new Map<string, DeclaredDays[]>();
  for (const one of [...declared, ...apart.flatMap(({ values }) => values)]) {
    const key = personMonth(one.person, one.month);
    given.set(key, [...(given.get(key) ?? []), one]);
  }
  for (const [key, back] of [...backs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { person, month } = ofPersonMonth(key);
    const member = pulling.find(person);
    if (member) askAbout(pulling, member, month, back, given.get(key) ?? []);
  }
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
  const team = teamOf(register);
  const people = settlePeople(campaigns, team);
  const merged = mergeCampaigns(people, options);
  const { missing, stale, comments, findings } = merged;
  const backs = takenBackIn(people);
  const isOpen = ({ person, month }: Pick<DeclaredDays, "person" | "month">): boolean =>
    !backs.has(personMonth(person, month));
  const [declared, apart] = [merged.declared.filter(isOpen), merged.apart.filter(isOpen)];
  const find = finderOf(
    team,
    ({ id }) => id,
    ({ name }) => name,
  );
  const told = toldIn(register, find);
  const open = apart.map((one) => stillApart(one, told, language, find));
  const conflicts = open.filter(({ values }) => values.length > 1).map((one) => conflictOf(one, language));
  const sheet = register.tables["availability"]?.sheet ?? "";
  const pulling: Pulling = { language, sheet, options, find, told, changes: [], conflicts };
  const settled = open.flatMap(({ values }) => (values.length === 1 ? values : []));
  for (const one of [...declared, ...settled]) {
    const member = memberFor(find, one);
    if (member) take(pulling, one, member);
  }
  askAboutAll(pulling, backs, merged);
  const kept = keptDeclared(people, (person, month) => {
    const member = find(person);
    return member ? heldOf(member.availability, month, told.last.get(personMonth(member.id, month))) : null;
  });
  return {
    changes: pulling.changes,
    conflicts,
    setAside: [],
    missing,
    stale,
    ...pullComments(comments, (one) => memberFor(find, one), sheet, options.pulledComments ?? new Set()),
    findings: [...findings, ...kept],
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
