import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { campaignVersion } from "./campaign.ts";
import { lastDeclarations } from "./campaign-declarations.ts";
import { campaignIn } from "./campaign-memory.ts";
import type { FilledCampaign } from "./filled-campaign.ts";
import { readBlock } from "./read-block.ts";

/** What reading a campaign gives: what was filled, or why there is nothing to read. */
export type ReadCampaign = { readonly filled: FilledCampaign } | { readonly refused: Finding };

function refusal(code: string, source: string): ReadCampaign {
  const place = { sheet: "", row: null, column: null };
  return { refused: { code, severity: "error", place, message: message(code, { source }) } };
}

/**
 * Reads a campaign that managers filled, from any host's workbook: what each cell holds, since when, how and by whom. Bad input
 * gives findings at its cells and no days; rows and columns are found wherever they were moved. Never throws.
 */
export function readCampaign(workbook: Workbook): ReadCampaign {
  const campaign = campaignIn(workbook);
  if (!campaign) return refusal("campaign-not-one", workbook.source);
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
      findings: read.flatMap(({ findings }) => findings),
    },
  };
}
