import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { isDeclared, type FilledCampaign, type FilledCell, type FilledPerson } from "./filled-campaign.ts";
import { nameKey } from "./name-key.ts";
import type { TeamMember } from "./team.ts";

/** Whom the register knows, by folded id and by name. */
interface KnownPeople {
  readonly byId: ReadonlyMap<string, readonly TeamMember[]>;
  readonly byName: ReadonlyMap<string, readonly TeamMember[]>;
}

/** Whom a person of a campaign is taken for. `unclear`: several could be meant. */
type Meant = { readonly member: TeamMember; readonly from: "id" | "name" } | "unclear" | "unknown";

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** By the id where the name agrees, else by a name that only one person has: ids are the same in every register that was adopted. */
function meantBy({ byId, byName }: KnownPeople, { id, name }: FilledPerson): Meant {
  const key = nameKey(name);
  const [same, another] = (byId.get(foldText(id)) ?? []).filter((one) => nameKey(one.name) === key);
  if (same && !another) return { member: same, from: "id" };
  const [named, ...others] = byName.get(key) ?? [];
  if (!named) return "unknown";
  return others.length > 0 ? "unclear" : { member: named, from: "name" };
}

/** What tells two people of one file apart. */
function personKey({ id, name }: FilledPerson): string {
  return JSON.stringify([foldText(id), nameKey(name)]);
}

/** Whom each person of one file is. Two of them are never the same one: the id decides, and without it nobody does. */
function meantIn(known: KnownPeople, campaign: FilledCampaign): ReadonlyMap<string, Meant> {
  const people = campaign.blocks.flatMap((block) => block.people);
  const meant = new Map(people.map((person): [string, Meant] => [personKey(person), meantBy(known, person)]));
  const claims = grouped([...meant], ([, one]) => (typeof one === "string" ? "" : one.member.id));
  for (const [member, claim] of claims)
    if (member !== "" && claim.length > 1)
      for (const [key, one] of claim)
        if (typeof one !== "string" && one.from === "name") meant.set(key, "unclear");
  return meant;
}

function hasGiven({ cells, comment }: FilledPerson): boolean {
  return comment !== "" || cells.some(isDeclared);
}

function withoutTakenBack({ month, state, days, by, on, was }: FilledCell): FilledCell {
  return { month, state, days, by, on, was };
}

/** A person of whom nothing is taken: what they have not given yet is still missing. */
function withoutGiven(person: FilledPerson): FilledPerson {
  const cells = person.cells.filter((cell) => !isDeclared(cell));
  return { ...person, comment: "", cells: cells.map(withoutTakenBack) };
}

const codes = { unknown: "person-not-in-register", unclear: "person-not-one-in-register" } as const;

function notTaken(meant: keyof typeof codes, { id, name }: FilledPerson): Finding {
  const code = codes[meant];
  const place = { sheet: "", row: null, column: null, id };
  return { code, severity: "error", place, message: message(code, { name: name || id }) };
}

function settledIn(known: KnownPeople, campaign: FilledCampaign): FilledCampaign {
  const meant = meantIn(known, campaign);
  const findings = new Map<string, Finding>();
  const blocks = campaign.blocks.map((block) => {
    const people = block.people.map((person) => {
      const key = personKey(person);
      const one = meant.get(key) ?? "unknown";
      if (typeof one !== "string") return { ...person, id: one.member.id, name: one.member.name };
      if (hasGiven(person)) findings.set(key, notTaken(one, person));
      return withoutGiven(person);
    });
    return { ...block, people };
  });
  return { ...campaign, blocks, findings: [...campaign.findings, ...findings.values()] };
}

/**
 * Takes each person of filled campaigns for whom they are in the register, before the campaigns are put together: files of several
 * registers have the same ids for different people, and different ids for the same one. Who is not in it, or may be several people,
 * gives nothing and is told among the campaign's findings; what they have still to give stays missing.
 */
export function settlePeople(
  campaigns: readonly FilledCampaign[],
  team: readonly TeamMember[],
): readonly FilledCampaign[] {
  const byId = grouped(team, ({ id }) => foldText(id));
  const byName = grouped(team, ({ name }) => nameKey(name));
  return campaigns.map((campaign) => settledIn({ byId, byName }, campaign));
}
