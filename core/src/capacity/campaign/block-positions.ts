import type { Month } from "../../foundation/month.ts";

/** The key that says which column of a block's sheet is which, in its hidden first row. */
export type BlockColumn =
  "name" | "post" | "same" | "comment" | "left" | `days:${Month}` | `proposed:${Month}`;

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

/** Columns of a block's sheet as Jalon makes it, from 0. */
export function blockColumns(months: readonly Month[]): readonly (BlockColumn | "id")[] {
  return [
    "id",
    "name",
    "post",
    "same",
    ...months.map((month): BlockColumn => `days:${month}`),
    "comment",
    "left",
    ...months.map((month): BlockColumn => `proposed:${month}`),
  ];
}
