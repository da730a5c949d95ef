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
  saved: {
    fr: "« {name} » est enregistré. Envoyez-le aux responsables, ou importez-le dans Google Sheets et partagez-le.",
    en: "“{name}” is saved. Send it to the managers, or import it in Google Sheets and share it.",
  },
  "host-cannot": {
    fr: "La campagne se prépare dans Google Sheets (menu Jalon, « Préparer une campagne »), dans la page de Jalon ou en ligne de commande : jalon availability campaign REGISTRE.xlsx --from {from} --months {months} -o CAMPAGNE.xlsx",
    en: "The campaign is prepared in Google Sheets (menu Jalon, “Prepare a campaign”), in Jalon’s page or on the command line: jalon availability campaign REGISTER.xlsx --from {from} --months {months} -o CAMPAIGN.xlsx",
  },
  back: { fr: "Retour", en: "Back" },
} satisfies Words;
