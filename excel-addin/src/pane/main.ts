import { makeEngineWorker, mountPane, workerEngine } from "@jalon/pane";
import { commandIds } from "../commands/command-ids.ts";
import { excelHost, excelWords } from "../index.ts";
import { today } from "./today.ts";

async function start(): Promise<void> {
  await Office.onReady();
  const element = document.getElementById("jalon");
  if (!element) return;
  const language = Office.context.displayLanguage.toLowerCase().startsWith("fr") ? "fr" : "en";
  for (const id of commandIds)
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => event.completed());
  mountPane(element, {
    host: excelHost({ language }),
    engine: workerEngine(makeEngineWorker),
    language,
    words: excelWords,
    today,
    by: language === "fr" ? "Utilisateur d’Excel" : "Excel user",
  });
}

void start();
