import type { Words } from "@jalon/core";

/** What preparing a campaign says. */
export const campaignWords = {
  section: { fr: "Demander aux responsables", en: "Ask the managers" },
  about: {
    fr: "Une campagne est un classeur : un onglet par responsable, deux minutes à remplir, le dernier mois connu déjà proposé.",
    en: "A campaign is a workbook: one tab a manager, two minutes to fill in, the last known month already offered.",
  },
  open: { fr: "Préparer une campagne…", en: "Prepare a campaign…" },
  title: { fr: "Préparer une campagne", en: "Prepare a campaign" },
  lead: {
    fr: "Choisissez les mois et les responsables. Le registre ne change pas.",
    en: "Choose the months and the managers. The register does not change.",
  },
  "lead-menu": {
    fr: "Choisissez les mois, et voyez qui serait interrogé. Le registre ne change pas.",
    en: "Choose the months, and see who would be asked. The register does not change.",
  },
  from: { fr: "À partir de", en: "From" },
  months: { fr: "Nombre de mois", en: "Number of months" },
  "everyone-too": {
    fr: "Demander aussi pour {count} {count:personne qui n’est pas suivie|personnes qui ne sont pas suivies}",
    en: "Also ask for {count} {count:person who is|people who are} not followed",
  },
  managers: { fr: "Responsables", en: "Managers" },
  everyone: { fr: "Tous", en: "All" },
  nobody: { fr: "Aucun", en: "None" },
  "no-manager": { fr: "Sans responsable (à remplir par le PMO)", en: "No manager (for the PMO to fill in)" },
  people: { fr: "{count} {count:personne|personnes}", en: "{count} {count:person|people}" },
  "in-french": { fr: "en français", en: "in French" },
  "in-english": { fr: "en anglais", en: "in English" },
  "no-email": { fr: "pas d’adresse", en: "no address" },
  "to-know": { fr: "À savoir avant d’envoyer", en: "To know before sending" },
  "nobody-title": { fr: "Personne à qui demander", en: "Nobody to ask" },
  "nobody-text": {
    fr: "Le registre ne connaît personne de présent pour ces mois. Choisissez d’autres mois, ou complétez la feuille des personnes.",
    en: "The register knows nobody who is there in these months. Choose other months, or complete the sheet of people.",
  },
  save: { fr: "Télécharger la campagne (.xlsx)", en: "Download the campaign (.xlsx)" },
  "open-new": {
    fr: "Ouvrir la campagne dans un nouveau classeur",
    en: "Open the campaign as a new workbook",
  },
  saved: { fr: "« {name} » est enregistré.", en: "“{name}” is saved." },
  opened: {
    fr: "La campagne est ouverte dans un nouveau classeur. Le registre n’a pas changé.",
    en: "The campaign is open in a new workbook. The register has not changed.",
  },
  "nothing-opened": {
    fr: "Rien ne s’est ouvert ? Le navigateur a pu bloquer la fenêtre : téléchargez la campagne, c’est le même classeur.",
    en: "Nothing opened? The browser may have blocked the window: download the campaign, it is the same workbook.",
  },
  next: { fr: "Et ensuite", en: "What next" },
  "to-drive-opened": {
    fr: "Enregistrez le nouveau classeur, mettez-le dans Google Drive et ouvrez-le avec Google Sheets.",
    en: "Save the new workbook, put it on Google Drive and open it with Google Sheets.",
  },
  "to-drive-saved": {
    fr: "Mettez ce fichier dans Google Drive et ouvrez-le avec Google Sheets.",
    en: "Put this file on Google Drive and open it with Google Sheets.",
  },
  "take-in-menu": {
    fr: "Dans le classeur Google du PMO, menu « Jalon · disponibilités », choisissez « Utiliser un classeur de campagne… » et donnez son adresse.",
    en: "In the PMO’s Google spreadsheet, menu “Jalon · availability”, choose “Use a campaign’s spreadsheet…” and give its address.",
  },
  "by-mail": {
    fr: "Sans Google Sheets : envoyez le fichier aux responsables, puis relevez ici ceux qu’ils vous renvoient (« Depuis des fichiers… »).",
    en: "Without Google Sheets: send the file to the managers, then pull here what they send back (“From files…”).",
  },
  "in-menu": {
    fr: "La campagne se prépare dans le menu de Google Sheets",
    en: "The campaign is prepared in the menu of Google Sheets",
  },
  "menu-open": {
    fr: "Ouvrez le menu « Jalon · disponibilités », à droite de ceux de Google, puis « Préparer une campagne… ».",
    en: "Open the menu “Jalon · availability”, to the right of Google’s own, then “Prepare a campaign…”.",
  },
  "menu-answer": {
    fr: "Répondez {from} ({month}) pour le premier mois, puis {months} pour le nombre de mois.",
    en: "Answer {from} ({month}) for the first month, then {months} for how many.",
  },
  "menu-everyone": {
    fr: "S’il propose d’interroger tout le monde, laissez vide pour en rester à la liste ci-dessus.",
    en: "Where it offers to ask about everyone, leave it blank to keep to the list above.",
  },
  "menu-makes": {
    fr: "La campagne est un classeur à part, avec un bloc par responsable ci-dessus. Son adresse s’affiche à la fin.",
    en: "The campaign is a spreadsheet of its own, with one block for each manager above. Its address is shown at the end.",
  },
  "no-menu": {
    fr: "Ce menu n’est pas là ? Le second projet de script, « feed », n’est pas installé dans ce classeur : docs/sheets.md, « Collect availability: the feed », le dit pas à pas.",
    en: "The menu is not there? The second script project, the feed, is not installed in this spreadsheet: docs/sheets.md, “Collect availability: the feed”, says how, step by step.",
  },
  back: { fr: "Retour", en: "Back" },
} satisfies Words;
