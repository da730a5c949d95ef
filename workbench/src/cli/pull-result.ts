import type { AvailabilityConflict, AvailabilityPull, PeopleOfManager, PulledDays } from "@jalon/core";
import type { DescribedFinding } from "./describe.ts";
import type { DescribedWritten } from "./describe-written.ts";
import type { RefusedSource } from "./open-campaigns.ts";

/** What `jalon availability pull` tells. */
export interface PullResult {
  readonly changes: readonly Pick<
    PulledDays,
    "person" | "name" | "month" | "before" | "after" | "how" | "by" | "on"
  >[];
  readonly conflicts: readonly AvailabilityConflict[];
  readonly missing: readonly PeopleOfManager[];
  readonly stale: readonly PeopleOfManager[];
  readonly comments: AvailabilityPull["comments"];
  /** Sources that could not be read: nothing of them is taken in. */
  readonly refused: readonly RefusedSource[];
  readonly findings: readonly DescribedFinding[];
  readonly written?: DescribedWritten;
}
