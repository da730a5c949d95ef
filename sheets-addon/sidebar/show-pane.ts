import type { Language } from "@jalon/core";
import { mountPane, type PaneWish } from "@jalon/pane";
import { sheetsWords } from "../src/sheets-words.ts";
import type { Choice } from "../src/server/server-calls.ts";
import { campaignFile } from "./campaign-file.ts";
import { engineOfPage } from "./engine-of-page.ts";
import { lookAgain } from "./look-again.ts";
import type { ScriptRun, Server } from "./script-run.ts";
import { serverOf } from "./server-of.ts";
import { isDialog, keptMapping, sharedMapping } from "./shared-mapping.ts";
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
  const [user, engine, saved] = await Promise.all([
    userOfScript(server),
    engineOfPage(script),
    keptMapping(server),
  ]);
  const choice = user.choice ?? { language: user.language, theme: "system" };
  const element = document.getElementById("jalon");
  if (!element) return;
  element.textContent = "";
  const shared = sharedMapping(server, saved);
  const remember = remembering(server, choice);
  let now: Choice = choice;
  const widened = async (): Promise<PaneWish> => {
    await server.openDialog(now.language);
    return { screen: "adopt" };
  };
  const pane = mountPane(element, {
    host: sheetsHost(server, {
      rescan: lookAgain,
      onMapping: () => shared.tell((mapping) => void pane.takeMapping(mapping)),
    }),
    campaignFile: () => campaignFile(server),
    onMapping: shared.keep,
    ...(saved ? { saved } : {}),
    ...(isDialog() ? {} : { openWide: () => void pane.ask(widened()) }),
    engine,
    language: choice.language,
    theme: choice.theme,
    words: { ...sheetsWords, ...sidebarWords },
    today,
    by: user.email || somebody[choice.language],
    onChoice: (next) => {
      now = next;
      remember(next);
    },
  });
  if (isDialog()) await pane.ask({ screen: "adopt" });
}
