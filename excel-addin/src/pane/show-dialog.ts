import type { Language } from "@jalon/core";
import { mountPane, otherWindow, type Port, type ThemeChoice } from "@jalon/pane";
import { excelWords } from "../excel-words.ts";
import { excelUser } from "./excel-user.ts";
import { today } from "./today.ts";

/** What crosses between the dialog and the pane, as Office carries it. */
const port: Port = {
  post: (value) => Office.context.ui.messageParent(JSON.stringify(value)),
  listen: (heard) =>
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }: { readonly message: string }) => heard(JSON.parse(message)),
    ),
};

/** Shows the pane once more, wide, on the engine of the pane that opened the dialog. */
export function showDialog(place: HTMLElement, language: Language, theme: ThemeChoice): void {
  const { engine, host } = otherWindow(port);
  const pane = mountPane(place, {
    host,
    engine,
    language,
    theme,
    words: excelWords,
    today,
    by: excelUser[language],
  });
  void pane.ask({ screen: "adopt" });
}
