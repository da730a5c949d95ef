import type { Language } from "@jalon/core";

/** The language of whoever is using the workbook: French where Google says so, else English, also where Google does not say. Asks for no permission. */
export function userLanguage(): Language {
  try {
    return Session.getActiveUserLocale().toLowerCase().startsWith("fr") ? "fr" : "en";
  } catch {
    // A menu in English is better than none.
    return "en";
  }
}
