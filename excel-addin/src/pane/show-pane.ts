import { filesWords } from "@jalon/files";
import {
  browserFetchText,
  browserStorage,
  makeEngineWorker,
  mountPane,
  workerEngine,
  type MountedPane,
} from "@jalon/pane";
import { answerCommands } from "../commands/answer-commands.ts";
import { offerFunctions } from "../commands/offer-functions.ts";
import { excelHost, excelWords } from "../index.ts";
import { excelUser } from "./excel-user.ts";
import { excelLook } from "./excel-look.ts";
import { excelFiles } from "./files/excel-files.ts";
import { keepChoices, keptChoices } from "./kept-choices.ts";
import { languageOf } from "./language-of.ts";
import { lookAgain } from "./look-again.ts";
import { startWithRegister } from "./start-with-register.ts";
import { today } from "./today.ts";
import { wideDialog } from "./wide-dialog.ts";

/** Shows the pane on the workbook that is open in Excel, and answers the ribbon, the menus, the keys and the cells. */
export function showPane(place: HTMLElement): MountedPane {
  const { contentLanguage, displayLanguage, partitionKey } = Office.context;
  const kept = keptChoices(partitionKey);
  const first = { language: kept.language ?? languageOf(displayLanguage), theme: kept.theme ?? "system" };
  let last = first;
  const openWide = wideDialog(
    () => pane,
    () => last,
  );
  const pane: MountedPane = mountPane(place, {
    host: startWithRegister(excelHost({ language: languageOf(contentLanguage), rescan: lookAgain })),
    engine: workerEngine(makeEngineWorker),
    ...first,
    look: excelLook,
    storage: browserStorage(`${partitionKey ?? ""}jalon-`),
    fetchText: browserFetchText,
    files: excelFiles,
    words: { ...filesWords, ...excelWords },
    today,
    by: excelUser[first.language],
    ...(openWide ? { openWide } : {}),
    onChoice: (choice) => {
      if (choice.language === last.language && choice.theme === last.theme) return;
      last = choice;
      keepChoices(partitionKey, choice);
    },
  });
  answerCommands(pane.ask);
  offerFunctions();
  return pane;
}
