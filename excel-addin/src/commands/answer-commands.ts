import type { PaneWish } from "@jalon/pane";
import { chosenRow } from "../workbook/chosen-row.ts";
import { commandIds } from "./command-ids.ts";
import { wishOf } from "./wish-of.ts";

/** Answers the ribbon, the context menu and the keyboard: shows the pane, then does there what was asked for. */
export function answerCommands(ask: (wish: Promise<PaneWish>) => Promise<void>): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      const done = async () => {
        await Office.addin.showAsTaskpane().catch(() => {}); // seen already, or nothing to be done about it
        await ask(wishOf[id](chosenRow));
      };
      // Excel greys the button out until it hears that the command is done, whatever came of it.
      void done().finally(() => event?.completed?.());
    });
  }
}
