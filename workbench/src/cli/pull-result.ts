import type { AvailabilityConflict, AvailabilityPull, PeopleOfManager, PulledDays } from "@jalon/core";
import type { DescribedFinding } from "./describe.ts";
import type { DescribedWritten } from "./describe-written.ts";
import type { RefusedSource } from "./open-campaigns.ts";

/** What `jalon availability pull` tells. */
export interface PullResult {
  readonly changes: readonly PulledDays[];
  readonly conflicts: readonly AvailabilityConflict[];
  /** Answers that `--prefer` left aside, remembered so that no pull asks about them again. */
  readonly setAside: readonly PulledDays[];
  readonly missing: readonly PeopleOfManager[];
  readonly stale: readonly PeopleOfManager[];
  readonly comments: AvailabilityPull["comments"];
  /** Comments of managers where somebody wrote another one in the register. `--prefer` settles them; what it leaves is asked about again. */
  readonly commentConflicts: AvailabilityPull["commentConflicts"];
  /** Sources that could not be read: nothing of them is taken in. */
  readonly refused: readonly RefusedSource[];
  readonly findings: readonly DescribedFinding[];
  readonly written?: DescribedWritten;
}
