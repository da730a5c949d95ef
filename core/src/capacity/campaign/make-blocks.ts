import { fingerprintOf } from "../../foundation/hash.ts";
import { languages, type Language } from "../../foundation/language.ts";
import { formatPercent } from "../../foundation/format.ts";
import type { Month } from "../../foundation/month.ts";
import { compareTexts } from "../../foundation/text.ts";
import { daysOfShare, workingDays } from "../calendar/working-days.ts";
import { freeTabName } from "./tab-name.ts";
import type { CampaignBlock, CampaignPerson } from "./campaign.ts";
import { campaignTexts, reservedTabs } from "./campaign-texts.ts";
import { nameKey } from "./name-key.ts";
import { daysIn, proposedDays } from "./propose-days.ts";
import { finderOf, type TeamMember } from "./team.ts";

/** What every block of a campaign shares. */
export interface BlockSettings {
  readonly months: readonly Month[];
  readonly zone: string;
  readonly language: Language;
  readonly languages: Readonly<Record<string, Language>>;
}

function postOf({ post, share }: TeamMember, language: Language): string {
  const part = share < 1 ? formatPercent(language, share) : "";
  return [post, part].filter((text) => text !== "").join(" · ");
}

function personOf(member: TeamMember, language: Language, { months, zone }: BlockSettings): CampaignPerson {
  const { availability, share, from, until } = member;
  const own = member.zone ?? zone;
  const full = months.map((month) => workingDays(month, own));
  const most = months.map((month) => daysOfShare(workingDays(month, own, { from, until }), share));
  return {
    id: member.id,
    name: member.name,
    post: postOf(member, language),
    full,
    most,
    was: months.map((month) => daysIn(availability, month)),
    proposed: proposedDays(availability, months, full, most),
  };
}

/** The zone that most members are in; the first one of those that tie. */
function mostZone(members: readonly TeamMember[], usual: string): string {
  const counts = new Map<string, number>();
  for (const { zone } of members) counts.set(zone ?? usual, (counts.get(zone ?? usual) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [usual, 0])[0];
}

/** People by who their manager is, however the name is written: last name first, or the person's id. */
function groupByManager(
  members: readonly TeamMember[],
  find: (said: string) => TeamMember | undefined,
): readonly (readonly TeamMember[])[] {
  const groups = new Map<string, TeamMember[]>();
  for (const member of members) {
    const key = nameKey(find(member.manager)?.name ?? member.manager);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}

interface Naming extends BlockSettings {
  /** Finds a person of the register by an id or a name. */
  readonly find: (said: string) => TeamMember | undefined;
  /** Languages of managers, by `nameKey`. */
  readonly spoken: ReadonlyMap<string, Language>;
  /** Names of tabs that are taken, in lower case. */
  readonly taken: Set<string>;
}

function blockId(manager: string, known: TeamMember | undefined): string {
  if (manager === "") return "B-PMO";
  return `B-${known?.id ?? fingerprintOf(nameKey(manager))}`;
}

function blockOf(group: readonly TeamMember[], naming: Naming): CampaignBlock {
  const manager = group[0]?.manager ?? "";
  const known = naming.find(manager);
  const language = naming.spoken.get(nameKey(manager)) ?? known?.language ?? naming.language;
  const zone = mostZone(group, naming.zone);
  return {
    id: blockId(manager, known),
    manager,
    email: known?.email ?? null,
    language,
    sheet: freeTabName(naming.taken, manager || campaignTexts[language].unmanaged),
    zone,
    days: naming.months.map((month) => workingDays(month, zone)),
    people: group.map((member) => personOf(member, language, naming)),
  };
}

/** One block a manager, in the order of their names; people without a manager come last, for the PMO. */
export function blocksOf(
  members: readonly TeamMember[],
  team: readonly TeamMember[],
  settings: BlockSettings,
): readonly CampaignBlock[] {
  const find = finderOf(
    team,
    ({ id }) => id,
    ({ name }) => name,
  );
  const groups = [...groupByManager(members, find)].sort(([a], [b]) => {
    const [left, right] = [a?.manager ?? "", b?.manager ?? ""];
    if (left === "" || right === "") return left === right ? 0 : left === "" ? 1 : -1;
    return compareTexts(left, right);
  });
  const spoken = new Map(
    Object.entries(settings.languages).map(([name, language]) => [nameKey(name), language]),
  );
  const taken = new Set(languages.flatMap((language) => reservedTabs(language)));
  return groups.map((group) => blockOf(group, { ...settings, find, spoken, taken }));
}
