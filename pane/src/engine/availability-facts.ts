import type {
  AvailabilityPull,
  CampaignBlock,
  ConflictChoices,
  Finding,
  KnownAvailability,
  Message,
  Month,
  SheetLayout,
  Workbook,
} from "@jalon/core";
import type { JournalFacts } from "./journal-facts.ts";

/** What the pane shows of capacity before anything is asked for. */
export interface CapacityFacts {
  readonly known: KnownAvailability;
  /** The last entry of the journal that took availability over and still stands. */
  readonly lastPull: JournalFacts | null;
  /** The open workbook holds the tabs of a campaign. */
  readonly campaignHere: boolean;
}

/** Something that may hold a filled campaign: a workbook, or the text that the shared sheet answers. */
export type AvailabilitySource =
  { readonly source: string; readonly text: string } | { readonly workbook: Workbook };

/** Something that was chosen and could not be read, and why. */
export interface RefusedSource {
  readonly refused: Message;
}

/** What is to be pulled: what was chosen, or the campaign whose tabs are in the open workbook. */
export type PullRequest = readonly (AvailabilitySource | RefusedSource)[] | "tabs";

/** What was pulled beside the register, for the user to see; nothing is written. */
export interface PullFacts {
  /** What was read, by name. */
  readonly sources: readonly string[];
  /** Why the others could not be read. */
  readonly refused: readonly Message[];
  readonly pull: AvailabilityPull;
}

/** For whom and for which months a campaign asks. */
export interface CampaignWish {
  readonly from: Month;
  /** How many months, 1 to 24. */
  readonly months: number;
  /** Also people whose availability the register does not follow yet. */
  readonly everyone: boolean;
  /** Managers who are left out, by the ids of their blocks. */
  readonly without: readonly string[];
}

/** A manager who would be asked. */
export type AskedManager = Pick<CampaignBlock, "id" | "manager" | "email" | "language"> & {
  readonly people: number;
};

/** A campaign before it is made: who would be asked, and what to know first. */
export interface CampaignFacts {
  readonly managers: readonly AskedManager[];
  readonly findings: readonly Finding[];
}

/** A campaign ready to be put in a file or a spreadsheet. */
export interface LaidOutCampaign {
  readonly months: readonly Month[];
  readonly sheets: readonly SheetLayout[];
}

/** The user's word on what was pulled. */
export interface PullWish {
  readonly choices: ConflictChoices;
}
