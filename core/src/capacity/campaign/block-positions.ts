import type { Month } from "../../foundation/month.ts";
import type { CampaignBlock } from "./campaign.ts";

/** The key that says which column of a block's sheet is which, in its hidden first row. */
export type BlockColumn =
  | "id"
  | "name"
  | "post"
  | "same"
  | "left"
  | "comment"
  | `days:${Month}`
  | `proposed:${Month}`
  | `full:${Month}`;

/** Rows of a block's sheet, from 0; people come from `firstPerson` on. The first row is hidden and holds the keys. */
export const blockRows = {
  keys: 0,
  title: 1,
  unit: 2,
  howTo: 3,
  team: 4,
  headings: 5,
  workingDays: 6,
  firstPerson: 7,
} as const;

/** The hidden first column holds the ids of people. */
export const idColumn = 0;

/** True when somebody of a block has other working days than those that stand above its months: people of several zones. */
export function hasOwnLimits({ days, people }: CampaignBlock): boolean {
  return people.some(({ full }) => days.some((most, at) => full[at] !== most));
}

/**
 * Columns of a block's sheet as Jalon makes it, in order: what is left to give stands before the months, to be seen whatever their
 * number. Each person's working days are hidden behind them only where they are not those of the whole block.
 */
export function blockColumns(months: readonly Month[], hasLimits = false): readonly BlockColumn[] {
  return [
    "id",
    "name",
    "post",
    "same",
    "left",
    ...months.map((month): BlockColumn => `days:${month}`),
    "comment",
    ...months.map((month): BlockColumn => `proposed:${month}`),
    ...(hasLimits ? months.map((month): BlockColumn => `full:${month}`) : []),
  ];
}
