import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { isDay } from "../../foundation/day.ts";
import type { Sheet, Workbook } from "../../workbook/workbook.ts";
import { markIn } from "../../workbook/campaign-mark.ts";
import {
  campaignLimits,
  campaignVersion,
  type Campaign,
  type CampaignBlock,
  type CampaignPerson,
} from "./campaign.ts";
import { emailOf } from "./team.ts";

type Kept = { readonly version?: unknown } & Readonly<Record<string, unknown>>;

const longestText = 300;

/** The rows of the hidden sheet that keeps a campaign: one for the campaign, one a block, one a person. */
export function memoryRows(campaign: Campaign): readonly (readonly Cell[])[] {
  const { blocks, version, months, preparedOn, language, owners } = campaign;
  const head = JSON.stringify({ version, months, preparedOn, language, owners });
  return [
    ["campaign", campaign.id, null, head],
    ...blocks.flatMap(({ people, id, ...block }): readonly (readonly Cell[])[] => [
      ["block", id, null, JSON.stringify(block)],
      ...people.map(({ id: person, ...kept }): readonly Cell[] => [
        "person",
        person,
        id,
        JSON.stringify(kept),
      ]),
    ]),
  ];
}

function keptIn(cell: Cell | undefined): Kept {
  try {
    const value: unknown = JSON.parse(textOfCell(cell));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Kept) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value.slice(0, longestText) : "";
}

function isMonth(value: unknown): value is string {
  return typeof value === "string" && isDay(`${value}-01`);
}

function addresses(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.flatMap((one) => emailOf(text(one)) ?? []).slice(0, 20);
}

/** A list with one entry a month; null for what is no number of days. */
function days(value: unknown, months: number): readonly (number | null)[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const kept: (number | null)[] = [];
  for (let at = 0; at < months; at += 1) {
    const one = all[at];
    kept.push(typeof one === "number" && one >= 0 && one <= 366 ? one : null);
  }
  return kept;
}

function known(value: unknown, months: number): readonly number[] {
  return days(value, months).map((one) => one ?? 0);
}

function personFrom(id: string, kept: Kept, months: number): CampaignPerson {
  return {
    id,
    name: text(kept["name"]),
    post: text(kept["post"]),
    full: known(kept["full"], months),
    most: known(kept["most"], months),
    was: days(kept["was"], months),
    proposed: days(kept["proposed"], months),
  };
}

function blockFrom(id: string, kept: Kept, months: number, people: readonly CampaignPerson[]): CampaignBlock {
  return {
    id,
    manager: text(kept["manager"]),
    email: emailOf(text(kept["email"])),
    language: kept["language"] === "fr" ? "fr" : "en",
    sheet: text(kept["sheet"]),
    zone: text(kept["zone"]),
    days: known(kept["days"], months),
    people,
  };
}

function monthsOf(kept: Kept): readonly string[] | null {
  const months: readonly unknown[] = Array.isArray(kept["months"]) ? kept["months"] : [];
  const all = months.filter(isMonth);
  const isRight = all.length > 0 && all.length === months.length && all.length <= campaignLimits.months;
  return isRight && new Set(all).size === all.length ? all : null;
}

/** The sheets that bear the mark of a campaign's part: one, unless somebody duplicated it or made another like it. */
export function sheetsOfPart(workbook: Workbook, part: string, campaign: string): readonly Sheet[] {
  return workbook.sheets.filter(({ rows }) => {
    const mark = markIn(textOfCell(rows[0]?.[0]));
    return mark?.part === part && mark.campaign === campaign;
  });
}

function peopleByBlock(
  rows: readonly (readonly Cell[])[],
  months: number,
): ReadonlyMap<string, readonly CampaignPerson[]> {
  const people = new Map<string, CampaignPerson[]>();
  for (const row of rows) {
    if (row[0] !== "person") continue;
    const block = textOfCell(row[2]);
    const all = people.get(block) ?? [];
    all.push(personFrom(textOfCell(row[1]), keptIn(row[3]), months));
    people.set(block, all);
  }
  return people;
}

function blocksIn(rows: readonly (readonly Cell[])[], months: number): readonly CampaignBlock[] {
  const people = peopleByBlock(rows, months);
  return rows
    .filter(([kind]) => kind === "block")
    .map((row) => {
      const id = textOfCell(row[1]);
      return blockFrom(id, keptIn(row[3]), months, people.get(id) ?? []);
    });
}

const campaigns = new WeakMap<Sheet, Campaign | null>();

/** The campaign that a sheet keeps; understood once a sheet, since each piece of work asks. */
function campaignOn(sheet: Sheet): Campaign | null {
  const known = campaigns.get(sheet);
  if (known !== undefined) return known;
  const found = understood(sheet);
  campaigns.set(sheet, found);
  return found;
}

function understood({ rows: all }: Sheet): Campaign | null {
  const rows = all.slice(0, 2 + campaignLimits.blocks + campaignLimits.people);
  const head = rows.find(([kind]) => kind === "campaign");
  const kept = keptIn(head?.[3]);
  const months = monthsOf(kept);
  const preparedOn = text(kept["preparedOn"]);
  if (!head || !months || !isDay(preparedOn)) return null;
  const { version } = kept;
  return {
    version: Number.isInteger(version) ? Number(version) : campaignVersion,
    id: textOfCell(head[1]),
    months,
    preparedOn,
    language: kept["language"] === "fr" ? "fr" : "en",
    owners: addresses(kept["owners"]),
    blocks: blocksIn(rows, months.length),
  };
}

/** A campaign that a workbook keeps, and on which sheet. */
export interface KeptCampaign {
  readonly sheet: string;
  readonly campaign: Campaign;
}

/** Every campaign that a workbook keeps, in the order of its sheets; what cannot be understood is left out. */
export function campaignsIn(workbook: Workbook): readonly KeptCampaign[] {
  return workbook.sheets
    .filter(({ rows }) => markIn(textOfCell(rows[0]?.[0]))?.part === "memory")
    .flatMap((sheet) => {
      const campaign = campaignOn(sheet);
      return campaign ? [{ sheet: sheet.name, campaign }] : [];
    });
}

/**
 * The campaign that a workbook keeps, the last one prepared where it keeps several; null when it keeps none, or one that cannot
 * be understood. A newer Jalon's says so by its version.
 */
export function campaignIn(workbook: Workbook): Campaign | null {
  return campaignsIn(workbook).reduce<Campaign | null>(
    (last, { campaign }) => (last === null || campaign.preparedOn >= last.preparedOn ? campaign : last),
    null,
  );
}
