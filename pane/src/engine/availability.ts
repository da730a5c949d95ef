import {
  impossible,
  layOutCampaign,
  makeCampaign,
  parseAnswer,
  proposeAvailability,
  pullAvailability,
  pulledComments,
  readCampaign,
  settleConflicts,
  type FilledCampaign,
  type Message,
  type ReadResult,
  type Workbook,
} from "@jalon/core";
import type { AvailabilitySource, CampaignWish, PullFacts, RefusedSource } from "./availability-facts.ts";
import type { EngineCalls, Opening } from "./engine.ts";

/** The register that availability is asked for and pulled into. */
interface OpenRegister {
  readonly workbook: Workbook;
  readonly read: ReadResult;
  readonly opening: Opening;
}

/** What was pulled last, as it was read. */
interface Pulled {
  readonly campaigns: readonly FilledCampaign[];
  readonly refused: readonly Message[];
}

/** The calls about availability; what was pulled last stays in here. */
export function availabilityCalls(
  open: () => OpenRegister,
): Pick<EngineCalls, "askWhom" | "layOutCampaign" | "readPull" | "comparePull" | "planPull"> {
  let pulled: Pulled | null = null;
  const lastPulled = () => pulled ?? impossible("nothing was pulled");
  return {
    async askWhom(wish) {
      const { campaign, findings } = campaignOf(open(), wish);
      const managers = campaign.blocks.map(({ id, manager, email, language, people }) => {
        return { id, manager, email, language, people: people.length };
      });
      return { managers, findings };
    },
    async layOutCampaign(wish) {
      const { campaign } = campaignOf(open(), wish);
      const blocks = campaign.blocks.filter(({ id }) => !wish.without.includes(id));
      return { months: campaign.months, sheets: layOutCampaign({ ...campaign, blocks }) };
    },
    async readPull(request) {
      const sources = request === "tabs" ? [{ workbook: open().workbook }] : request;
      const read = sources.map(readSource);
      pulled = {
        campaigns: read.flatMap((one) => ("filled" in one ? [one.filled] : [])),
        refused: read.flatMap((one) => ("refused" in one ? [one.refused] : [])),
      };
      return pullFacts(open(), pulled);
    },
    async comparePull() {
      return pullFacts(open(), lastPulled());
    },
    async planPull({ choices }) {
      const { workbook, read, opening } = open();
      const { pull } = pullFacts(open(), lastPulled());
      const settled = settleConflicts(read.register, pull, choices, opening.asOf);
      return proposeAvailability(workbook, read.register, settled).plan;
    },
  };
}

function campaignOf({ read, opening }: OpenRegister, { from, months, everyone }: CampaignWish) {
  return makeCampaign(read.register, { from, months, everyone, preparedOn: opening.asOf });
}

function readSource(
  one: AvailabilitySource | RefusedSource,
): { readonly filled: FilledCampaign } | { readonly refused: Message } {
  if ("refused" in one) return one;
  if ("text" in one) return parseAnswer(one.text, one.source);
  const read = readCampaign(one.workbook);
  return "filled" in read ? read : { refused: read.refused.message };
}

function pullFacts({ workbook, read, opening }: OpenRegister, { campaigns, refused }: Pulled): PullFacts {
  const options = { asOf: opening.asOf, pulledComments: pulledComments(workbook) };
  const pull = pullAvailability(read.register, campaigns, options);
  return { sources: campaigns.map(({ source }) => source), refused, pull };
}
