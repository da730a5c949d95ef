import type { Language } from "@jalon/core";
import { mountPane } from "@jalon/pane";
import { sheetsWords } from "../src/sheets-words.ts";
import type { Choice } from "../src/server/server-calls.ts";
import { engineOfPage } from "./engine-of-page.ts";
import { lookAgain } from "./look-again.ts";
import type { ScriptRun, Server } from "./script-run.ts";
import { serverOf } from "./server-of.ts";
import { sheetsHost } from "./sheets-host.ts";
import { sidebarWords } from "./sidebar-words.ts";
import { today } from "./today.ts";
import { userOfScript } from "./user-of-script.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

const somebody: Readonly<Record<Language, string>> = {
  fr: "Utilisateur de Google Sheets",
  en: "Google Sheets user",
};

/** Remembers a choice when it is another than the one before. */
function remembering(server: Server, first: Choice): (choice: Choice) => void {
  let last = first;
  return ({ language, theme }) => {
    if (language === last.language && theme === last.theme) return;
    last = { language, theme };
    // The choice holds in this window anyway; it is only not remembered.
    server.rememberChoice(last).catch(() => {});
  };
}

/** Shows the pane in the sidebar or the dialog; `script` is the text of this page's own script. */
export async function showPane(script: string): Promise<void> {
  const server = serverOf(google.script.run);
  const [user, engine] = await Promise.all([userOfScript(server), engineOfPage(script)]);
  const choice = user.choice ?? { language: user.language, theme: "system" };
  const element = document.getElementById("jalon");
  if (!element) return;
  element.textContent = "";
  mountPane(element, {
    host: sheetsHost(server, { rescan: lookAgain }),
    engine,
    language: choice.language,
    theme: choice.theme,
    words: { ...sheetsWords, ...sidebarWords },
    today,
    by: user.email || somebody[choice.language],
    onChoice: remembering(server, choice),
  });
}
