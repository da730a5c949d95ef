import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import { fingerprintOf } from "../../foundation/hash.ts";
import type { Language } from "../../foundation/language.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import { addToMonth, firstDayOf, lastDayOf, type Month } from "../../foundation/month.ts";
import { rowsOf, type Register } from "../../register/register.ts";
import { schema } from "../../register/schema/schema.ts";
import { areHolidaysKnown } from "../calendar/working-days.ts";
import { blocksOf } from "./make-blocks.ts";
import { campaignLimits, campaignVersion, type Campaign } from "./campaign.ts";
import { likelyZone } from "./likely-zone.ts";
import { monthWords } from "./month-label.ts";
import { teamOf, type TeamMember } from "./team.ts";

/** What a campaign asks for. */
export interface CampaignRequest {
  /** The first month asked for. */
  readonly from: Month;
  /** How many months, 1 to 24. */
  readonly months: number;
  readonly preparedOn: Day;
  /** Zone of the public holidays of people for whom the register says none: a key of the list `holidayZone`; guessed from the register's money and language unless told, and then said. */
  readonly zone?: string;
  /** Everyone of the register; without it, those whose availability the register follows, where it follows any. */
  readonly everyone?: boolean;
  /** Languages of managers by their names, before what the register says. */
  readonly languages?: Readonly<Record<string, Language>>;
  /** The PMO's addresses. */
  readonly owners?: readonly string[];
}

/** A campaign, and what the PMO should know before sending it. */
export interface MadeCampaign {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
}

function isThere({ from, until }: TeamMember, months: readonly Month[]): boolean {
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  return (until === null || until >= firstDayOf(first)) && (from === null || from <= lastDayOf(last));
}

function tell(code: string, values: Readonly<Record<string, MessageValue>>, sheet: string): Finding {
  const severity = code === "campaign-too-large" ? "error" : "warning";
  return { code, severity, place: { sheet, row: null, column: null }, message: message(code, values) };
}

function asked(
  register: Register,
  team: readonly TeamMember[],
  request: CampaignRequest,
): readonly TeamMember[] {
  const followed = rowsOf(register, "availability").length > 0 && !request.everyone;
  return followed ? team.filter(({ availability }) => availability !== null) : team;
}

function names(members: readonly TeamMember[]): readonly string[] {
  return members.slice(0, 12).map(({ name }) => name);
}

/** Tells whose public holidays are counted where nothing says it. */
function zoneGuessed(register: Register, count: number, zone: string): readonly Finding[] {
  if (count === 0) return [];
  const words = schema.lists["holidayZone"]?.find(({ key }) => key === zone)?.label ?? { fr: zone, en: zone };
  const said = message("campaign-zone-guessed", { count, zone: { words } });
  const sheet = register.tables["people"]?.sheet ?? "";
  return [
    { code: said.code, severity: "information", place: { sheet, row: null, column: null }, message: said },
  ];
}

/** What the PMO should know, by code: nothing is told of a count of 0. */
function warnings(
  register: Register,
  members: readonly TeamMember[],
  left: readonly TeamMember[],
  campaign: Campaign,
  zone: string,
): readonly Finding[] {
  const sheet = register.tables["people"]?.sheet ?? register.tables["availability"]?.sheet ?? "";
  const unmanaged = members.filter(({ manager }) => manager === "");
  const silent = campaign.blocks.filter(({ manager, email }) => manager !== "" && email === null);
  const month = campaign.months.at(-1) ?? "";
  const ids = new Set(members.map(({ id }) => id));
  const unkept = rowsOf(register, "people").filter(({ id, idProposed }) => idProposed && ids.has(id));
  const [people, blocks] = [members.length, campaign.blocks.length];
  const isTooLarge = people > campaignLimits.people || blocks > campaignLimits.blocks;
  const told: readonly (readonly [count: number, code: string, Readonly<Record<string, MessageValue>>])[] = [
    [left.length, "campaign-left-out", { names: names(left) }],
    [unmanaged.length, "campaign-no-manager", { names: names(unmanaged) }],
    [silent.length, "campaign-no-email", { names: silent.slice(0, 12).map(({ manager }) => manager) }],
    [areHolidaysKnown(zone, month) ? 0 : 1, "campaign-no-holidays", { zone, month: monthWords(month) }],
    [unkept.length, "campaign-ids-proposed", {}],
    [isTooLarge ? 1 : 0, "campaign-too-large", { people, blocks }],
  ];
  return told.flatMap(([count, code, values]) => (count > 0 ? tell(code, { count, ...values }, sheet) : []));
}

/**
 * Prepares a campaign from a register: one block a manager, who is asked for the availability of their people, month by month.
 * Nobody is asked for people who left before or come later. Tells the PMO of everyone who is not asked for, or by nobody.
 */
export function makeCampaign(register: Register, request: CampaignRequest): MadeCampaign {
  const count = Math.max(1, Math.min(campaignLimits.months, Math.floor(request.months)));
  const months = Array.from({ length: count }, (_, at) => addToMonth(request.from, at));
  const team = teamOf(register).filter((member) => isThere(member, months));
  const members = asked(register, team, request);
  const zone = request.zone ?? likelyZone(register);
  const language = register.mapping.language;
  const blocks = blocksOf(members, team, { months, zone, language, languages: request.languages ?? {} });
  const marks = JSON.stringify([request.preparedOn, months, members.map(({ id }) => id)]);
  const campaign: Campaign = {
    version: campaignVersion,
    id: `AV-${request.from}-${fingerprintOf(marks)}`,
    months,
    preparedOn: request.preparedOn,
    language,
    owners: request.owners ?? [],
    blocks,
  };
  const left = team.filter((member) => !members.includes(member));
  const unsaid = request.zone === undefined ? members.filter((member) => member.zone === null) : [];
  const told = warnings(register, members, left, campaign, zone);
  return { campaign, findings: [...told, ...zoneGuessed(register, unsaid.length, zone)] };
}
