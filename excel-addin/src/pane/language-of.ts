import type { Language } from "@jalon/core";

/** The language of ours that a locale such as `fr-CA` asks for: French for French, else English. */
export function languageOf(locale: string | undefined): Language {
  return (locale ?? "").toLowerCase().startsWith("fr") ? "fr" : "en";
}
