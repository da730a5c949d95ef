import type { Words } from "@jalon/core";

/** What the journal screen says. */
export const journalScreenWords = {
  title: { fr: "Journal", en: "Journal" },
  lead: {
    fr: "Tout ce que Jalon a écrit dans ce classeur, et comment le défaire.",
    en: "Everything that Jalon wrote in this workbook, and how to undo it.",
  },
  "empty-title": { fr: "Rien n’a encore été écrit", en: "Nothing has been written yet" },
  "empty-text": {
    fr: "Chaque aperçu que vous appliquerez sera noté ici, cellule par cellule, et pourra être défait.",
    en: "Each preview that you apply is noted here, cell by cell, and can be undone.",
  },
  interrupted: {
    fr: "L’écriture s’est arrêtée en chemin. Terminez-la, ou défaites ce qui a été écrit.",
    en: "Writing stopped half way. Finish it, or undo what was written.",
  },
  undo: { fr: "Défaire", en: "Undo" },
  "undo-of": { fr: "Défaire le n° {entry}", en: "Undo no. {entry}" },
  finish: { fr: "Terminer", en: "Finish" },
  "finish-of": { fr: "Terminer le n° {entry}", en: "Finish no. {entry}" },
  details: { fr: "Détail", en: "Details" },
  "details-of": { fr: "Détail du n° {entry}", en: "Details of no. {entry}" },
  "state-planned": { fr: "Interrompu", en: "Interrupted" },
  "state-applied": { fr: "Appliqué", en: "Applied" },
  "state-undone": { fr: "Défait", en: "Undone" },
  "state-interrupted": { fr: "Rien n’a été écrit", en: "Nothing was written" },
  changes: { fr: "{count} {count:changement|changements}", en: "{count} {count:change|changes}" },
  number: { fr: "n° {entry}", en: "no. {entry}" },
  by: { fr: "par {who}", en: "by {who}" },
  empty: { fr: "vide", en: "empty" },
  "first-lines": {
    fr: "Le début seulement ({count} {count:ligne|lignes}) ; le reste est dans la feuille du journal.",
    en: "Only the start ({count} {count:line|lines}); the rest is in the journal's sheet.",
  },
} satisfies Words;
