import { addDays, type Day } from "../../foundation/day.ts";
import { firstDayOf, lastDayOf, monthOf, type Month } from "../../foundation/month.ts";
import { compareTexts } from "../../foundation/text.ts";
import { numberOfValue } from "../../foundation/value.ts";
import { rowsOf, type Register } from "../../register/register.ts";
import { ofPersonMonth, personMonth } from "../campaign/campaign-declarations.ts";
import { nameKey } from "../campaign/name-key.ts";
import { staleAfterDays } from "../campaign/stale-after-days.ts";
import { finderOf, teamOf, type TeamMember } from "../campaign/team.ts";
import { toldIn, type Held, type Told } from "../campaign/told-in-register.ts";

/** Where a person's month stands: declared, a confirmed copy, declared too long ago, in the register without a declaration, or not given. */
export type Knowledge = "given" | "copied" | "stale" | "unsaid" | "notGiven";

/** People's months, counted by what is known of them. */
export type KnowledgeCounts = Readonly<Record<Knowledge, number>>;

/** What is known of the people of one manager: of each only the months in which they are there. */
export interface KnownTeam {
  /** The manager's name as the register has it first; empty for people without one. */
  readonly manager: string;
  readonly people: number;
  /** People of whom no month at all is known. */
  readonly silent: readonly string[];
  /** The day of the last declaration; null when there is none. */
  readonly lastOn: Day | null;
  /** One entry a month, in order. */
  readonly months: readonly KnowledgeCounts[];
}

/** What the register knows of its people's availability, from a month on. */
export interface KnownAvailability {
  readonly months: readonly Month[];
  /** People whose availability the register follows; everyone who is there, where it follows nobody yet. */
  readonly people: number;
  /** People who are there without a row of availability: nobody asks for theirs. */
  readonly unfollowed: readonly string[];
  readonly counts: KnowledgeCounts;
  /** By manager: those of whom least is known come first. */
  readonly teams: readonly KnownTeam[];
}

const monthsShown = 12;
const family = "days:";
const none: KnowledgeCounts = { given: 0, copied: 0, stale: 0, unsaid: 0, notGiven: 0 };
const kinds = Object.keys(none) as readonly Knowledge[];

type Find = (said: string) => TeamMember | undefined;

/** The last declaration that counts of each month of each person, by `personMonth`. */
type LastDeclared = Told["last"];

/** The months of the register's grid that are not past, at most twelve; the last ones where all are. */
function monthsOf(register: Register, from: Month): readonly Month[] {
  const keys = new Set(rowsOf(register, "availability").flatMap(({ values }) => Object.keys(values)));
  const months = [...keys]
    .filter((key) => key.startsWith(family))
    .map((key) => key.slice(family.length))
    .sort();
  const ahead = months.filter((month) => month >= from);
  return ahead.length > 0 ? ahead.slice(0, monthsShown) : months.slice(-monthsShown);
}

function knowledgeOf(days: number | null, last: Held["last"] | undefined, freshFrom: Day): Knowledge {
  if (days === null) return "notGiven";
  if (!last || last.days !== days) return "unsaid";
  if (last.on < freshFrom) return "stale";
  return last.how === "copied" ? "copied" : "given";
}

function sumOf(counts: readonly KnowledgeCounts[]): KnowledgeCounts {
  const total = { ...none };
  for (const one of counts) for (const kind of kinds) total[kind] += one[kind];
  return total;
}

/** The share of people's months of which something is known, 0 to 1; 1 where there are none. */
export function knownShare(counts: KnowledgeCounts): number {
  const all = kinds.reduce((total, kind) => total + counts[kind], 0);
  return all === 0 ? 1 : (all - counts.notGiven) / all;
}

/** Everyone by their manager, however the manager's name is written. */
function teamsOf(members: readonly TeamMember[], find: Find): readonly (readonly TeamMember[])[] {
  const teams = new Map<string, TeamMember[]>();
  for (const member of members) {
    const key = nameKey(find(member.manager)?.name ?? member.manager);
    const team = teams.get(key);
    if (team) team.push(member);
    else teams.set(key, [member]);
  }
  return [...teams.values()];
}

function isThere({ from, until }: TeamMember, month: Month): boolean {
  return (until === null || until >= firstDayOf(month)) && (from === null || from <= lastDayOf(month));
}

function countsOf(states: readonly (Knowledge | null)[]): KnowledgeCounts {
  const counts = { ...none };
  for (const state of states) if (state) counts[state] += 1;
  return counts;
}

function knownTeam(
  members: readonly TeamMember[],
  months: readonly Month[],
  last: LastDeclared,
  freshFrom: Day,
): KnownTeam {
  const states = members.map((member) =>
    months.map((month): Knowledge | null => {
      const days = numberOfValue(member.availability?.values[family + month]);
      if (!isThere(member, month)) return null;
      return knowledgeOf(days, last.get(personMonth(member.id, month)), freshFrom);
    }),
  );
  const ids = new Set(members.map(({ id }) => id));
  const days = [...last].flatMap(([key, { on }]) => (ids.has(ofPersonMonth(key).person) ? [on] : []));
  const silent = members.filter((_, at) =>
    states[at]?.every((state) => state === null || state === "notGiven"),
  );
  return {
    manager: members[0]?.manager ?? "",
    people: members.length,
    silent: months.length === 0 ? [] : silent.map(({ name }) => name),
    lastOn: days.sort().at(-1) ?? null,
    months: months.map((_, month) => countsOf(states.map((own) => own[month] ?? null))),
  };
}

/** What the register knows of its people's availability on a day: nothing is guessed, and 0 days is something known. */
export function knownAvailability(register: Register, asOf: Day): KnownAvailability {
  const team = teamOf(register);
  const find = finderOf(
    team,
    ({ id }) => id,
    ({ name }) => name,
  );
  const last = toldIn(register, find).last;
  const months = monthsOf(register, monthOf(asOf));
  const freshFrom = addDays(asOf, -staleAfterDays);
  const there = team.filter((one) =>
    (months.length > 0 ? months : [monthOf(asOf)]).some((month) => isThere(one, month)),
  );
  const followed = there.filter(({ availability }) => availability !== null);
  const members = followed.length > 0 ? followed : there;
  const teams = teamsOf(members, find).map((group) => knownTeam(group, months, last, freshFrom));
  const shares = new Map(teams.map((known) => [known, knownShare(sumOf(known.months))]));
  return {
    months,
    people: members.length,
    unfollowed: there.filter((one) => !members.includes(one)).map(({ name }) => name),
    counts: sumOf(teams.flatMap((known) => known.months)),
    teams: teams.sort(
      (a, b) => (shares.get(a) ?? 0) - (shares.get(b) ?? 0) || compareTexts(a.manager, b.manager),
    ),
  };
}
