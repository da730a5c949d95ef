import type { Words } from "@jalon/core";

/** What the pane says before a workbook is open. */
export const gateWords = {
  "opening-title": { fr: "Lecture du portefeuille…", en: "Reading the portfolio…" },
  "empty-title": { fr: "Aucun classeur n’est lu", en: "No workbook has been read" },
  "empty-text": {
    fr: "Jalon lit le classeur ouvert à côté et y retrouve vos projets. Rien n’est écrit sans un aperçu que vous acceptez.",
    en: "Jalon reads the workbook beside it and finds your projects. Nothing is written without a preview that you accept.",
  },
  "failed-title": { fr: "Le classeur n’a pas pu être lu", en: "The workbook could not be read" },
  "failed-text": {
    fr: "Vérifiez que le classeur est ouvert et qu’aucune cellule n’est en cours de saisie, puis recommencez.",
    en: "Check that the workbook is open and that no cell is being edited, then try again.",
  },
} satisfies Words;
