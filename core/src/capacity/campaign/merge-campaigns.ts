import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { Instant } from "../../foundation/instant.ts";
import { message } from "../../foundation/message.ts";
import type { Month } from "../../foundation/month.ts";
import { compareTexts } from "../../foundation/text.ts";
import { personMonth } from "./campaign-declarations.ts";
import { isDeclared, type FilledBlock, type FilledCampaign, type FilledPerson } from "./filled-campaign.ts";
import { nameKey } from "./name-key.ts";
import { isStale, staleAfterDays } from "./stale-after-days.ts";

/** Days that a manager declared for a person's month, and where that comes from. */
export interface DeclaredDays {
  readonly person: string;
  readonly name: string;
  readonly manager: string;
  readonly month: Month;
  readonly days: number;
  readonly how: "entered" | "copied";
  /** The signed-in user; null: somebody in the block of the manager. */
  readonly by: string | null;
  readonly on: Day | null;
  /** What the register held when the campaign was prepared. */
  readonly was: number | null;
  /** The file or document that says it. */
  readonly source: string;
  /** When that file says that it was saved: not when it was declared, but not before. */
  readonly savedAt: Instant | null;
}

/** One person's month for which several values are declared. Nobody chooses between them but the user. */
export interface DeclaredApart {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  /** The different values, latest first, each with its day (else when its file was saved) and its author. */
  readonly values: readonly DeclaredDays[];
}

/** People of a manager, each with the months that are concerned. */
export interface PeopleOfManager {
  readonly manager: string;
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    readonly months: readonly Month[];
  }[];
}

/** A comment that a manager left on a person. */
export interface DeclaredComment {
  readonly person: string;
  readonly name: string;
  readonly comment: string;
  /** In whose block it stands; empty for people without a manager. */
  readonly manager: string;
  /** The file or document that says it. */
  readonly source: string;
}

/** What several files or sheets say together, whatever their order. */
export interface MergedCampaigns {
  readonly declared: readonly DeclaredDays[];
  readonly apart: readonly DeclaredApart[];
  /** Who has still to be declared, by manager: nothing given, only offered, or not understood. */
  readonly missing: readonly PeopleOfManager[];
  /** What was declared too long ago, by manager. */
  readonly stale: readonly PeopleOfManager[];
  readonly comments: readonly DeclaredComment[];
  readonly findings: readonly { readonly source: string; readonly finding: Finding }[];
}

/** How declarations are looked at. */
export interface MergeOptions {
  readonly asOf: Day;
  /** Days after which a declaration is stale, instead of the usual ones. */
  readonly staleAfterDays?: number;
}

/** One person of a campaign, in whose block and in which file. */
interface PersonInFile {
  readonly block: FilledBlock;
  readonly person: FilledPerson;
  readonly source: string;
  readonly savedAt: Instant | null;
}

function declaredIn({ block, person: one, source, savedAt }: PersonInFile): readonly DeclaredDays[] {
  const { id: person, name } = one;
  const file = { source, savedAt };
  return one.cells.filter(isDeclared).map(({ month, days, state: how, by, on, was }) => {
    return { person, name, manager: block.manager, month, days, how, by, on, was, ...file };
  });
}

/** Which text comes first, letter by letter: negative when the first one does. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1;
}

/** What makes the order the same whatever came first. */
function orderKey({ how, by, manager, source, days, was, name }: DeclaredDays): string {
  return JSON.stringify([how === "entered" ? 0 : 1, by, manager, source, days, was, name]);
}

/** Latest declared first, then those in the file that was saved last; those of which nobody knows when come last. */
function latestFirst(a: DeclaredDays, b: DeclaredDays): number {
  return (
    compareCodes(b.on ?? "", a.on ?? "") ||
    compareCodes(b.savedAt ?? "", a.savedAt ?? "") ||
    compareCodes(orderKey(a), orderKey(b))
  );
}

/** What tells people apart: two who have one id in different registers are two. */
function personKey(id: string, name: string): string {
  return `${id} ${nameKey(name)}`;
}

function byPersonMonth(all: readonly DeclaredDays[]): readonly (readonly DeclaredDays[])[] {
  const groups = new Map<string, DeclaredDays[]>();
  for (const one of all) {
    const key = personMonth(personKey(one.person, one.name), one.month);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => [...group].sort(latestFirst));
}

/** The first of each different value. */
function differentValues(group: readonly DeclaredDays[]): readonly DeclaredDays[] {
  return group.filter((one, at) => group.findIndex(({ days }) => days === one.days) === at);
}

interface Concerned {
  readonly manager: string;
  readonly person: string;
  readonly name: string;
  readonly month: Month;
}

/** Gathered by manager and person, in the order of their names. */
function byManager(all: readonly Concerned[]): readonly PeopleOfManager[] {
  type Gathered = { person: string; name: string; months: Set<Month> };
  const managers = new Map<string, Map<string, Gathered>>();
  for (const { manager, person, name, month } of all) {
    const people = managers.get(manager) ?? new Map<string, Gathered>();
    const key = personKey(person, name);
    const one = people.get(key) ?? { person, name, months: new Set<Month>() };
    if (name < one.name) one.name = name;
    one.months.add(month);
    managers.set(manager, people.set(key, one));
  }
  return [...managers]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([manager, people]) => ({
      manager,
      people: [...people.values()]
        .map(({ person, name, months }) => ({ person, name, months: [...months].sort() }))
        .sort((a, b) => compareTexts(a.name, b.name) || (a.person < b.person ? -1 : 1)),
    }));
}

function everyPerson(campaigns: readonly FilledCampaign[]): readonly PersonInFile[] {
  return campaigns.flatMap(({ blocks, source, savedAt }) =>
    blocks.flatMap((block) => block.people.map((person) => ({ block, person, source, savedAt }))),
  );
}

function missingFrom(campaigns: readonly FilledCampaign[], given: ReadonlySet<string>): readonly Concerned[] {
  return everyPerson(campaigns).flatMap(({ block, person }) =>
    person.cells
      .filter(({ month }) => !given.has(personMonth(personKey(person.id, person.name), month)))
      .map(({ month }) => ({ manager: block.manager, person: person.id, name: person.name, month })),
  );
}

/** The different comments on each person, in an order that does not depend on the files'. */
function commentsByPerson(campaigns: readonly FilledCampaign[]): readonly (readonly DeclaredComment[])[] {
  const groups = new Map<string, DeclaredComment[]>();
  const all = everyPerson(campaigns).map(({ block: { manager }, person: one, source }): DeclaredComment => {
    return { person: one.id, name: one.name, comment: one.comment, manager, source };
  });
  for (const one of all.sort(compareJson)) {
    const group = groups.get(one.person) ?? [];
    if (one.comment === "" || group.some(({ comment }) => comment === one.comment)) continue;
    groups.set(one.person, [...group, one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Nobody chooses between different comments but the user: none is taken. */
function toldApart(group: readonly DeclaredComment[]): readonly { source: string; finding: Finding }[] {
  const [first] = group;
  if (!first || group.length === 1) return [];
  const said = group.map(({ comment, source }) => `${source}: ${comment}`).join(" · ");
  const place = { sheet: "", row: null, column: null };
  const values = { name: first.name, said };
  const words = message("comments-apart", values);
  return [
    { source: first.source, finding: { code: words.code, severity: "warning", place, message: words } },
  ];
}

/**
 * Puts several filled campaigns together: files that managers sent back, copies of a sheet, campaigns of several months.
 * Different values for one month are told with both dates and authors, and none is taken. The order of the files changes nothing.
 */
export function mergeCampaigns(campaigns: readonly FilledCampaign[], options: MergeOptions): MergedCampaigns {
  const all = everyPerson(campaigns).flatMap(declaredIn);
  const groups = byPersonMonth(all);
  const declared: DeclaredDays[] = [];
  const apart: DeclaredApart[] = [];
  for (const group of groups) {
    const values = differentValues(group);
    const [first] = values;
    if (!first) continue;
    const { person, name, month } = first;
    if (values.length === 1) declared.push(first);
    else apart.push({ person, name, month, values });
  }
  const limit = options.staleAfterDays ?? staleAfterDays;
  const stale = declared.filter(({ on }) => on !== null && isStale(on, options.asOf, limit));
  const given = new Set(all.map(({ person, name, month }) => personMonth(personKey(person, name), month)));
  const comments = commentsByPerson(campaigns);
  const findings = campaigns.flatMap(({ source, findings: told }) =>
    told.map((finding) => ({ source, finding })),
  );
  return {
    declared,
    apart,
    missing: byManager(missingFrom(campaigns, given)),
    stale: byManager(stale),
    comments: comments.flatMap((group) => (group.length === 1 ? group : [])),
    findings: [...findings, ...comments.flatMap(toldApart)].sort(compareJson),
  };
}

function compareJson(a: unknown, b: unknown): number {
  return compareCodes(JSON.stringify(a), JSON.stringify(b));
}
