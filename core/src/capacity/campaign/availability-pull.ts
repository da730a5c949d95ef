import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { Instant } from "../../foundation/instant.ts";
import type { Month } from "../../foundation/month.ts";
import type { DeclaredComment, MergeOptions, PeopleOfManager } from "./merge-campaigns.ts";

/** One person's month that the register is to take: its value where `before` differs, and in any case where it comes from. */
export interface PulledDays {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly before: number | null;
  readonly after: number;
  readonly how: "entered" | "copied";
  /** Who declared it, in words of the register's language: the signed-in user, else *in the block of …*. */
  readonly by: string;
  /** The manager in whose block it was found, where nobody is named: empty for people without a manager, null where `by` is somebody. */
  readonly inBlockOf: string | null;
  /** The day of the declaration; the day of the pull where nobody noted it. */
  readonly on: Day;
  /** False where nobody noted the day. */
  readonly isDated: boolean;
  /** When the file that says it was saved, as the file has it; null where it says nothing. */
  readonly savedAt: Instant | null;
  readonly manager: string;
  /** Only of an answer that counts no more, since it was taken back. */
  readonly takenBack?: TakenBackBy;
}

/** Who took an answer back, and what comes of its cell. */
export interface TakenBackBy {
  /** In words of the register's language: the signed-in user, else *in the block of …*. */
  readonly by: string;
  /** The manager in whose block it was taken back, where nobody is named; null where `by` is somebody. */
  readonly inBlockOf: string | null;
  /** The day on which it was taken back; null where nobody noted it. */
  readonly on: Day | null;
  /** What the register's cell is given back; left out where the user keeps the value without its declaration. */
  readonly after?: number | null;
}

/** One of the values that stand against each other; days are null for a register's cell that is no number (`said`). */
export interface ConflictValue {
  readonly from: "register" | "campaign";
  readonly days: number | null;
  readonly said?: string;
  readonly how: "entered" | "copied" | null;
  readonly by: string | null;
  /** The manager in whose block it was found, where nobody is named. */
  readonly inBlockOf: string | null;
  readonly on: Day | null;
  readonly source: string;
  /** When the file that says it was saved, as the file has it; null where nobody knows. */
  readonly savedAt: Instant | null;
  /** True where the answer was taken back: `days` is then what the register's cell would be given back. */
  readonly isTakenBack?: true;
}

/** A person's month with different values: between files, or with what somebody wrote in the register meanwhile. */
export interface AvailabilityConflict {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly values: readonly ConflictValue[];
}

/** A comment on a person in the register that no earlier pull wrote, and the different one that their manager gives. */
export interface CommentConflict {
  readonly person: string;
  readonly name: string;
  readonly values: readonly CommentValue[];
}

/** One of the comments that stand against each other. */
export interface CommentValue {
  readonly from: "register" | "campaign";
  readonly comment: string;
  /** In whose block it stands; null in the register. */
  readonly manager: string | null;
  readonly source: string;
}

/** What pulling campaigns into a register comes to, before anything is written. */
export interface AvailabilityPull {
  readonly changes: readonly PulledDays[];
  readonly conflicts: readonly AvailabilityConflict[];
  /** Answers that the user set aside when they settled a conflict: the register remembers them, so that they are not asked about again. */
  readonly setAside: readonly PulledDays[];
  readonly missing: readonly PeopleOfManager[];
  readonly stale: readonly PeopleOfManager[];
  readonly comments: readonly DeclaredComment[];
  /** Comments of managers where somebody wrote another one in the register: neither is taken without the user's word. */
  readonly commentConflicts: readonly CommentConflict[];
  readonly findings: readonly { readonly source: string; readonly finding: Finding }[];
}

/** How to pull. */
export interface PullOptions extends MergeOptions {
  /** Also looks again at answers that the user set aside before. */
  readonly asideToo?: boolean;
  /** Comments that an earlier pull wrote in the register, by `commentInRow`: a manager may change them. */
  readonly pulledComments?: ReadonlySet<string>;
}
