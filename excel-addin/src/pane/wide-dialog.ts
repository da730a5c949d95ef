import type { MountedPane } from "@jalon/pane";
import type { KeptChoices } from "./kept-choices.ts";

/** Shares of the screen. */
const size = { width: 70, height: 85 } as const;

/** Opens the mapping in a dialog of Excel's; the pane keeps the workbook and lends its engine. Null where this Excel has no dialogs that answer. */
export function wideDialog(pane: () => MountedPane, choices: () => KeptChoices): (() => void) | null {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2")) return null;
  return () => {
    const { language = "fr", theme = "system" } = choices();
    const address = new URL("dialog.html", location.href);
    address.search = new URLSearchParams({ language, theme }).toString();
    Office.context.ui.displayDialogAsync(address.href, size, ({ status, value: dialog }) => {
      // Another one is open already, or the user refused: they see that themselves.
      if (status !== Office.AsyncResultStatus.Succeeded) return;
      pane().lend({
        post: (value) => dialog.messageChild(JSON.stringify(value)),
        listen: (heard) =>
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
            if ("message" in said) heard(JSON.parse(said.message));
          }),
      });
    });
  };
}
