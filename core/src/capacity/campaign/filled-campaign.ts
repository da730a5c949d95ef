import type { Day } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import type { Instant } from "../../foundation/instant.ts";
import type { Language } from "../../foundation/language.ts";
import type { Month } from "../../foundation/month.ts";

/**
 * What became of a cell: `entered` by somebody, a proposal that was confirmed (`copied`), a proposal that nobody confirmed yet
 * (`offered`), nothing yet (`notGiven`), or something that is no number of days (`refused`: see the findings).
 */
export type CellState = "entered" | "copied" | "offered" | "notGiven" | "refused";

/** Who took an answer back, and when. */
export interface WithdrawnBy {
  /** The signed-in user; null: somebody in the block of its manager. */
  readonly by: string | null;
  /** Null where nobody noted the day. */
  readonly on: Day | null;
}

/** One person's month in a filled campaign. */
export interface FilledCell {
  readonly month: Month;
  readonly state: CellState;
  /** The days of `entered`, `copied` and `offered`; null otherwise. */
  readonly days: number | null;
  /** The signed-in user, where the host said who it was; null: somebody in the block of its manager. */
  readonly by: string | null;
  /** The day of the declaration; null where nobody noted it (a file filled without Google). */
  readonly on: Day | null;
  /** What the register held when the campaign was prepared. */
  readonly was: number | null;
  /** Only where an answer was given before and then wiped or unticked: nothing stands declared here any more. */
  readonly withdrawn?: WithdrawnBy;
}

/** One person of a filled campaign; a cell a month, in order. */
export interface FilledPerson {
  readonly id: string;
  readonly name: string;
  /** At most 200 characters; empty when there is none. */
  readonly comment: string;
  readonly cells: readonly FilledCell[];
}

/** What one manager gave. */
export interface FilledBlock {
  readonly id: string;
  readonly manager: string;
  readonly language: Language;
  readonly people: readonly FilledPerson[];
}

/** A campaign as it is filled at some moment: only what can be trusted, and findings for all the rest. */
export interface FilledCampaign {
  readonly version: number;
  readonly campaign: string;
  /** Where it was read: a file's name or the document's title. */
  readonly source: string;
  /** When the file says that it was saved; null where it says nothing. Never taken for the day of a declaration. */
  readonly savedAt: Instant | null;
  readonly language: Language;
  readonly months: readonly Month[];
  readonly preparedOn: Day;
  readonly blocks: readonly FilledBlock[];
  readonly findings: readonly Finding[];
}

/** True for a cell that counts as declared. */
export function isDeclared(
  cell: FilledCell,
): cell is FilledCell & { readonly days: number; readonly state: "entered" | "copied" } {
  return (cell.state === "entered" || cell.state === "copied") && cell.days !== null;
}
