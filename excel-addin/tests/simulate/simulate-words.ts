import { say, type Language, type MessageValue, type Words } from "@jalon/core";

/** What the page that plays Excel says. */
export const simulateWords = {
  "page-title": { fr: "Excel simulé", en: "Simulated Excel" },
  lead: {
    fr: "La bibliothèque de Microsoft, telle quelle, sur un Excel à nous. Ne fait pas partie de ce qui est livré.",
    en: "Microsoft’s own library, unmodified, on an Excel of ours. Not part of what is shipped.",
  },
  ribbon: { fr: "Ruban Jalon", en: "Jalon ribbon" },
  surroundings: { fr: "Excel", en: "Excel" },
  workbook: { fr: "Classeur", en: "Workbook" },
  pane: { fr: "Volet de Jalon", en: "Jalon pane" },
  dialog: { fr: "Boîte de dialogue de Jalon", en: "Jalon dialog" },
  "close-dialog": { fr: "Fermer", en: "Close" },
  language: { fr: "Langue", en: "Language" },
  theme: { fr: "Thème d’Office", en: "Office theme" },
  light: { fr: "Clair", en: "Light" },
  dark: { fr: "Sombre", en: "Dark" },
  unsaid: { fr: "Non dit (web)", en: "Not said (web)" },
  level: { fr: "ExcelApi", en: "ExcelApi" },
  latency: { fr: "Latence", en: "Latency" },
  milliseconds: { fr: "{count} ms", en: "{count} ms" },
  width: { fr: "Largeur du volet", en: "Pane width" },
  pixels: { fr: "{count} px", en: "{count} px" },
  fault: { fr: "Prochain appel", en: "Next call" },
  "no-fault": { fr: "Réussit", en: "Succeeds" },
  editing: { fr: "Cellule en saisie", en: "Cell being edited" },
  "open-file": { fr: "Ouvrir un .xlsx…", en: "Open an .xlsx…" },
  opened: {
    fr: "Classeur n° {number}, ouvert par le complément (.xlsx)",
    en: "Workbook no. {number}, opened by the add-in (.xlsx)",
  },
  log: { fr: "Appels à Excel", en: "Calls to Excel" },
  totals: {
    fr: "{requests} {requests:appel|appels}, {actions} {actions:action|actions}, {kilobytes} ko",
    en: "{requests} {requests:call|calls}, {actions} {actions:action|actions}, {kilobytes} kB",
  },
  number: { fr: "N°", en: "No." },
  actions: { fr: "Actions", en: "Actions" },
  asked: { fr: "Demandé", en: "Asked" },
  answered: { fr: "Répondu", en: "Answered" },
  time: { fr: "Durée", en: "Time" },
  kilobytes: { fr: "{count} ko", en: "{count} kB" },
  what: { fr: "Ce qui est demandé", en: "What is asked" },
  outcome: { fr: "Résultat", en: "Outcome" },
  done: { fr: "fait", en: "done" },
} satisfies Words;

/** Says one of the page's sentences. */
export function saySimulate(
  language: Language,
  code: keyof typeof simulateWords,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return say(simulateWords, language, { code, values });
}
