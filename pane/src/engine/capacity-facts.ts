import { campaignIn, knownAvailability, type Day, type Register, type Workbook } from "@jalon/core";
import type { CapacityFacts } from "./availability-facts.ts";
import type { JournalFacts } from "./journal-facts.ts";

/** What is known of people's availability, and where it comes from; the journal is given newest first. */
export function capacityFacts(
  workbook: Workbook,
  register: Register,
  asOf: Day,
  journal: readonly JournalFacts[],
): CapacityFacts {
  return {
    known: knownAvailability(register, asOf),
    lastPull: journal.find(({ state, pulled }) => pulled && state === "applied") ?? null,
    campaignHere: campaignIn(workbook) !== null,
  };
}
