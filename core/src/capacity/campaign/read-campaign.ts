import type { Finding } from "../../foundation/finding.ts";
import { message, type Message } from "../../foundation/message.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { lastDeclarations } from "./campaign-declarations.ts";
import { campaignIn, campaignsIn, sheetsOfPart, type KeptCampaign } from "./campaign-memory.ts";
import { campaignVersion, type Campaign } from "./campaign.ts";
import type { FilledCampaign } from "./filled-campaign.ts";
import { readBlock } from "./read-block.ts";

/** What reading a campaign gives: what was filled, or why there is nothing to read. */
export type ReadCampaign = { readonly filled: FilledCampaign } | { readonly refused: Finding };

function told(
  severity: Finding["severity"],
  code: string,
  sheet: string,
  values: Message["values"] & object,
): Finding {
  return { code, severity, place: { sheet, row: null, column: null }, message: message(code, values) };
}

function refusal(code: string, source: string, sheets: readonly string[] = []): ReadCampaign {
  const values = sheets.length > 0 ? { source, sheets } : { source };
  return { refused: told("error", code, sheets[1] ?? "", values) };
}

/** What is to be said of sheets that are there twice: whoever may add a sheet could else speak for others. */
function twiceFindings(
  workbook: Workbook,
  { id }: Campaign,
  others: readonly KeptCampaign[],
): readonly Finding[] {
  const declarations = sheetsOfPart(workbook, "declarations", id).map(({ name }) => name);
  const [, second] = declarations;
  return [
    ...(second === undefined ? [] : [told("error", "declarations-twice", second, { sheets: declarations })]),
    ...others.map(({ sheet, campaign: { preparedOn } }) =>
      told("warning", "campaign-other", sheet, { sheet, day: { day: preparedOn } }),
    ),
  ];
}

/**
 * Reads a campaign that managers filled, from any host's workbook: what each cell holds, since when, how and by whom. Bad input
 * gives findings at its cells and no days; rows and columns are found wherever they were moved. Never throws.
 */
export function readCampaign(workbook: Workbook): ReadCampaign {
  const campaign = campaignIn(workbook);
  if (!campaign) return refusal("campaign-not-one", workbook.source);
  const all = campaignsIn(workbook);
  const same = all.filter((one) => one.campaign.id === campaign.id);
  const others = all.filter((one) => one.campaign.id !== campaign.id);
  if (same.length > 1)
    return refusal(
      "campaign-twice",
      workbook.source,
      same.map(({ sheet }) => sheet),
    );
  if (campaign.version > campaignVersion) return refusal("campaign-newer", workbook.source);
  const last = lastDeclarations(workbook, campaign.id);
  const read = campaign.blocks.map((block) => readBlock(workbook, campaign, block, last));
  return {
    filled: {
      version: campaign.version,
      campaign: campaign.id,
      source: workbook.source,
      savedAt: workbook.savedAt ?? null,
      language: campaign.language,
      months: campaign.months,
      preparedOn: campaign.preparedOn,
      blocks: read.map(({ block }) => block),
      findings: [...twiceFindings(workbook, campaign, others), ...read.flatMap(({ findings }) => findings)],
    },
  };
}
