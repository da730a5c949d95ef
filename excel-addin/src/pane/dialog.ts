import type { Language } from "@jalon/core";
import type { ThemeChoice } from "@jalon/pane";
import { awaitExcel } from "./await-excel.ts";
import { languageOf } from "./language-of.ts";
import { showAbsence, showWaiting } from "./show-absence.ts";

const place = document.getElementById("jalon");
const asked = new URLSearchParams(location.search);
const language: Language = languageOf(asked.get("language") ?? navigator.language);
const theme = (asked.get("theme") ?? "system") as ThemeChoice;
const loading = import("./show-dialog.ts").catch(() => null);

async function show(element: HTMLElement): Promise<void> {
  const loaded = await loading;
  if (loaded) loaded.showDialog(element, language, theme);
  else showAbsence(element, "unloaded", language);
}

if (place) {
  showWaiting(place, language);
  awaitExcel((arrival) => {
    if (arrival === "here") void show(place);
    else showAbsence(place, arrival, language);
  });
}
