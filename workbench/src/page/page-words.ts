import { say, type Language, type MessageValue, type Words } from "@jalon/core";

/** What the page says around the grid and the pane. */
export const pageWords = {
  "page-title": { fr: "{name} – Jalon", en: "{name} – Jalon" },
  private: {
    fr: "Rien ne quitte cette machine",
    en: "Nothing leaves this machine",
  },
  "private-details": {
    fr: "Vos fichiers sont lus et écrits dans ce navigateur : la page n’envoie rien, à personne.",
    en: "Your files are read and written in this browser: the page sends nothing to anybody.",
  },
  bar: { fr: "Fichier et réglages", en: "File and settings" },
  open: { fr: "Ouvrir", en: "Open" },
  "open-title": { fr: "Ouvrir un portefeuille", en: "Open a portfolio" },
  "open-own": { fr: "Choisir un fichier…", en: "Choose a file…" },
  "open-hint": {
    fr: "Ou déposez-le n’importe où sur la page : .xlsx, .xlsm ou .csv",
    en: "Or drop it anywhere on the page: .xlsx, .xlsm or .csv",
  },
  samples: { fr: "Exemples", en: "Samples" },
  "sample-fr": { fr: "Portefeuille en français", en: "Portfolio in French" },
  "sample-en": { fr: "Portefeuille en anglais", en: "Portfolio in English" },
  "sample-about": { fr: "60 projets inventés", en: "60 invented projects" },
  download: { fr: "Télécharger", en: "Download" },
  "download-title": { fr: "Télécharger le résultat", en: "Download the result" },
  "download-lost": {
    fr: "Le fichier d’origine n’est pas modifié. Voici ce que le fichier téléchargé n’aura pas :",
    en: "The original file is not changed. This is what the downloaded file will not have:",
  },
  "download-now": { fr: "Télécharger en .xlsx", en: "Download as .xlsx" },
  downloaded: { fr: "{name} est téléchargé.", en: "{name} is downloaded." },
  saving: { fr: "Préparation du fichier…", en: "Preparing the file…" },
  cancel: { fr: "Annuler", en: "Cancel" },
  close: { fr: "Fermer", en: "Close" },
  language: { fr: "Langue", en: "Language" },
  theme: { fr: "Apparence", en: "Appearance" },
  "theme-system": { fr: "Comme le système", en: "Same as the system" },
  "theme-light": { fr: "Clair", en: "Light" },
  "theme-dark": { fr: "Sombre", en: "Dark" },
  "theme-contrast": { fr: "Contraste élevé", en: "High contrast" },
  loading: { fr: "Ouverture de {name}…", en: "Opening {name}…" },
  "loading-grid": { fr: "Affichage du classeur…", en: "Showing the workbook…" },
  "drop-here": { fr: "Déposez le fichier pour l’ouvrir", en: "Drop the file to open it" },
  "one-file": {
    fr: "Déposez un seul fichier à la fois.",
    en: "Drop one file at a time.",
  },
  "not-opened": { fr: "Le fichier n’a pas été ouvert", en: "The file was not opened" },
  "not-saved": { fr: "Le fichier n’a pas été enregistré", en: "The file was not saved" },
  "not-written": { fr: "La saisie n’a pas été enregistrée", en: "What you typed was not kept" },
  "file-unread": {
    fr: "Le fichier « {name} » n’a pas pu être lu par le navigateur. Vérifiez qu’il n’est ni déplacé ni ouvert ailleurs, puis réessayez.",
    en: "The file “{name}” could not be read by the browser. Check that it was not moved and is not open elsewhere, then try again.",
  },
  "worker-stopped": {
    fr: "Jalon s’est arrêté en lisant « {name} ». Le classeur précédent reste ouvert. Fermez d’autres onglets pour libérer de la mémoire, puis réessayez.",
    en: "Jalon stopped while reading “{name}”. The earlier workbook stays open. Close other tabs to free memory, then try again.",
  },
  "still-open": { fr: "Le classeur « {name} » reste ouvert.", en: "The workbook “{name}” stays open." },
  unsaved: { fr: "Modifications non téléchargées", en: "Changes not downloaded" },
  "unsaved-title": { fr: "Abandonner vos modifications ?", en: "Leave your changes behind?" },
  "unsaved-text": {
    fr: "« {name} » a été modifié et n’est pas téléchargé. En ouvrant un autre fichier, vous perdez ces modifications.",
    en: "“{name}” was changed and is not downloaded. Opening another file loses these changes.",
  },
  "open-anyway": { fr: "Ouvrir sans télécharger", en: "Open without downloading" },
  "download-first": { fr: "Télécharger d’abord", en: "Download first" },
  workbook: { fr: "Classeur", en: "Workbook" },
  pane: { fr: "Jalon", en: "Jalon" },
  parts: { fr: "Parties de la page", en: "Parts of the page" },
  resize: { fr: "Largeur du volet Jalon", en: "Width of the Jalon pane" },
} satisfies Words;

/** The code of a sentence of the page. */
export type PageCode = keyof typeof pageWords;

/** Says one of the page's sentences. */
export function sayPage(
  language: Language,
  code: PageCode,
  values?: Readonly<Record<string, MessageValue>>,
): string {
  return say(pageWords, language, values ? { code, values } : { code });
}
