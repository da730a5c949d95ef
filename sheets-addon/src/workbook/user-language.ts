import type { Language } from "@jalon/core";

/** The language of whoever is using the workbook: French where Google says so, else English. Asks for no permission. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith("fr") ? "fr" : "en";
}
