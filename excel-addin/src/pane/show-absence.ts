import type { Language } from "@jalon/core";
import { arrivalWords, sayArrival } from "./arrival-words.ts";

/** Why the pane is not shown. */
export type Absence = "silent" | "blocked" | "elsewhere" | "unloaded";

const advice: Readonly<Record<Absence, readonly (keyof typeof arrivalWords)[]>> = {
  silent: ["silent-network", "silent-reopen"],
  blocked: ["blocked-offline", "silent-network"],
  unloaded: ["unloaded-host"],
  elsewhere: ["elsewhere-ribbon"],
};

/** Says why the pane is not shown and what to do, without any of the pane's own code. */
export function showAbsence(place: HTMLElement, absence: Absence, language: Language): void {
  document.documentElement.lang = language;
  const values = { library: libraryHost(), host: location.host };
  const main = element("main", "arrival");
  const said = element("div");
  if (absence !== "elsewhere") said.setAttribute("role", "alert");
  const list = element("ul");
  list.append(...advice[absence].map((code) => element("li", "", sayArrival(language, code, values))));
  said.append(
    element("h1", "", sayArrival(language, `${absence}-title`)),
    element("p", "", sayArrival(language, `${absence}-text`)),
    list,
  );
  main.append(said);
  if (absence !== "elsewhere") main.append(againButton(language));
  place.replaceChildren(main);
}

/** Says that Excel is awaited. */
export function showWaiting(place: HTMLElement, language: Language): void {
  document.documentElement.lang = language;
  const main = element("main", "arrival waiting");
  main.append(element("p", "", sayArrival(language, "waiting-title")));
  place.replaceChildren(main);
}

function againButton(language: Language): HTMLElement {
  const button = element("button", "", sayArrival(language, "again"));
  button.setAttribute("type", "button");
  button.addEventListener("click", () => location.reload());
  return button;
}

function libraryHost(): string {
  const script = document.getElementById("office-library");
  return script instanceof HTMLScriptElement ? new URL(script.src).host : "";
}

function element(name: string, className = "", text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
