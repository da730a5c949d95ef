import { isHostProblem, say, words, type HostProblem, type Language, type Words } from "@jalon/core";
import { filesWords } from "@jalon/files";
import type { ThemeChoice } from "@jalon/pane";
import { pageWords } from "../page-words.ts";

/** How the user wants the page. */
export interface Choices {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const kept = "jalon-choices";
const themes: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** The browser's language where Jalon speaks it; French for French, else English. */
export function browserLanguage(languages: readonly string[]): Language {
  return (languages[0] ?? "").toLowerCase().startsWith("fr") ? "fr" : "en";
}

function keptText(): string {
  try {
    return localStorage.getItem(kept) ?? "{}";
  } catch {
    return "{}"; // storage may be switched off: the choices then last as long as the page
  }
}

/** The choices of last time on this machine, else those of the browser. */
export function firstChoices(): Choices {
  const own = browserLanguage(navigator.languages);
  try {
    const { language, theme } = JSON.parse(keptText()) as Partial<Choices>;
    return {
      language: language === "fr" || language === "en" ? language : own,
      theme: themes.find((known) => known === theme) ?? "system",
    };
  } catch {
    return { language: own, theme: "system" };
  }
}

/** Keeps the choices on this machine for next time. */
export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(kept, JSON.stringify(choices));
  } catch {
    // as above
  }
}

/** What core, the files and the page say. */
export const everyWord: Words = { ...words, ...filesWords, ...pageWords };

/** A host's problem in words. */
export function sayProblem(language: Language, problem: HostProblem): string {
  return say(everyWord, language, problem.message);
}

/** What was thrown, as a problem to say: anything that is no HostProblem is a bug of ours, and goes on up. */
export function problemOf(thrown: unknown): HostProblem {
  if (isHostProblem(thrown)) return thrown;
  throw thrown;
}
