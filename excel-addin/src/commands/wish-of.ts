import type { PaneWish } from "@jalon/pane";
import type { commandIds } from "./command-ids.ts";

/** The cell that the user has chosen: its sheet, and its row from 0. */
export interface ChosenRow {
  readonly sheet: string;
  readonly row: number;
}

/** What each command asks of the pane. */
export const wishOf: Readonly<
  Record<(typeof commandIds)[number], (chosen: () => Promise<ChosenRow>) => Promise<PaneWish>>
> = {
  JalonOpen: async () => ({ screen: "home" }),
  JalonCheck: async () => ({ screen: "findings", again: true }),
  JalonPrioritise: async () => ({ screen: "prioritise" }),
  JalonRefresh: async () => ({ refresh: true }),
  JalonShowProject: async (chosen) => ({ row: await chosen() }),
};
