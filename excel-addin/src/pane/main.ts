import { awaitExcel } from "./await-excel.ts";
import { languageOf } from "./language-of.ts";
import { showAbsence, showWaiting } from "./show-absence.ts";

const place = document.getElementById("jalon");
const language = languageOf(navigator.language);
// The pane's code comes while Excel gets ready.
const loading = import("./show-pane.ts").catch(() => null);

async function show(element: HTMLElement): Promise<void> {
  const loaded = await loading;
  if (loaded) loaded.showPane(element);
  else showAbsence(element, "unloaded", language);
}

if (place) {
  showWaiting(place, language);
  awaitExcel((arrival) => {
    if (arrival === "here") void show(place);
    else showAbsence(place, arrival, language);
  });
}
