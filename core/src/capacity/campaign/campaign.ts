import type { Day } from "../../foundation/day.ts";
import type { Language } from "../../foundation/language.ts";
import type { Month } from "../../foundation/month.ts";

/** The version of campaigns that this Jalon makes and reads. */
export const campaignVersion = 1;

/** What a campaign may hold at most: a shared spreadsheet and its scripts take no more. */
export const campaignLimits = { months: 24, blocks: 120, people: 3000, commentCharacters: 200 } as const;

/** One person of a campaign. Every list has one entry a month of the campaign, in order; days, null where there is none. */
export interface CampaignPerson {
  /** The person's id in the register: the same in every campaign. */
  readonly id: string;
  readonly name: string;
  /** What stands beside the name: the post, and the share of full time when it is not full. */
  readonly post: string;
  /** Working days of the months in the person's zone: more cannot be declared. */
  readonly full: readonly number[];
  /** Days that the person works, by their working pattern and presence: more is pointed out. */
  readonly most: readonly number[];
  /** What the register held when the campaign was prepared. */
  readonly was: readonly (number | null)[];
  /** What is offered: the register's value, else that of the last month known before. It counts as copied until confirmed. */
  readonly proposed: readonly (number | null)[];
}

/** The part of a campaign that one manager fills. */
export interface CampaignBlock {
  /** Made from the manager's own id or name: the same in every campaign. */
  readonly id: string;
  /** The manager's name as the register has it; empty for people who have no manager: the PMO fills them. */
  readonly manager: string;
  /** Where to write to, and who may edit; null where the register does not say. */
  readonly email: string | null;
  readonly language: Language;
  /** The name of its sheet. */
  readonly sheet: string;
  /** The zone that most of its people are in: a key of the list `holidayZone`. */
  readonly zone: string;
  /** Working days of the months in that zone. */
  readonly days: readonly number[];
  readonly people: readonly CampaignPerson[];
}

/** A campaign: who is asked by whom for which months. Plain data, kept in the campaign's own workbook. */
export interface Campaign {
  readonly version: number;
  readonly id: string;
  readonly months: readonly Month[];
  readonly preparedOn: Day;
  /** Language of what the PMO sees; each block has its own. */
  readonly language: Language;
  /** The PMO's addresses: they may edit every block. */
  readonly owners: readonly string[];
  readonly blocks: readonly CampaignBlock[];
}
