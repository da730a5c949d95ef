import { memoryHost, type Language, type Workbook } from "@jalon/core";
import { makeEngineWorker, mountPane, workerEngine, type ThemeChoice } from "../src/index.ts";
import { madeWorkbook } from "./made-workbook.ts";

/** The pane alone in a browser, on a made-up portfolio: `?lang=fr&theme=dark&rows=5000`, or `?book=` and the address of a workbook as JSON. */
async function show(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const book = asked.get("book");
  const rows = Number(asked.get("rows") ?? "60");
  const workbook = book ? ((await (await fetch(book)).json()) as Workbook) : madeWorkbook(rows);
  const host = memoryHost(workbook);
  const element = document.getElementById("pane");
  if (!element) return;
  mountPane(element, {
    host,
    engine: workerEngine(makeEngineWorker),
    language: (asked.get("lang") ?? "fr") as Language,
    theme: (asked.get("theme") ?? "light") as ThemeChoice,
    today: () => "2026-03-01",
    by: "Camille Moreau",
  });
}

void show();
