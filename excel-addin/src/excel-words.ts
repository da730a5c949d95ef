import type { Words } from "@jalon/core";

/** What Excel's host says when it cannot: what happened, and what to do. */
export const excelWords: Words = {
  "excel-cell-edited": {
    fr: "Excel attend : une cellule est en cours de saisie. Validez-la (Entrée) ou annulez (Échap), puis réessayez.",
    en: "Excel is waiting: a cell is being edited. Finish it (Enter) or cancel (Esc), then try again.",
  },
  "excel-sheet-protected": {
    fr: "La feuille « {sheet} » est protégée : rien n'y a été écrit. Ôtez la protection (Révision > Ôter la protection de la feuille), puis réessayez.",
    en: "The sheet “{sheet}” is protected: nothing was written to it. Unprotect it (Review > Unprotect Sheet), then try again.",
  },
  "excel-protected": {
    fr: "Excel a refusé : une feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection ou activez la modification, puis réessayez.",
    en: "Excel refused: a sheet or the workbook is protected, or open for reading only. Unprotect it or enable editing, then try again.",
  },
  "excel-moved-on": {
    fr: "Le classeur a changé entre-temps : une feuille, un tableau ou un nom n'est plus là. Relisez le classeur, puis réessayez.",
    en: "The workbook changed meanwhile: a sheet, a table or a name is no longer there. Read the workbook again, then try again.",
  },
  "excel-too-big": {
    fr: "Une seule ligne du classeur dépasse ce qu'Excel peut transmettre (5 Mo). Raccourcissez les textes très longs, puis réessayez.",
    en: "A single row of the workbook is more than Excel can pass on (5 MB). Shorten the very long texts, then try again.",
  },
  "excel-too-old": {
    fr: "Cette version d'Excel ne sait pas faire cela ({code}). Mettez Excel à jour ou ouvrez le classeur dans Excel pour le web.",
    en: "This version of Excel cannot do this ({code}). Update Excel, or open the workbook in Excel on the web.",
  },
  "excel-busy": {
    fr: "Excel est occupé ou ne répond pas ({code}). Attendez la fin du calcul ou de l'enregistrement, puis réessayez.",
    en: "Excel is busy or does not answer ({code}). Wait until it has finished calculating or saving, then try again.",
  },
  "excel-not-opened": {
    fr: "Excel n'a pas ouvert de nouveau classeur ({code}). Téléchargez plutôt la campagne (.xlsx) : c'est le même classeur.",
    en: "Excel did not open a new workbook ({code}). Download the campaign (.xlsx) instead: it is the same workbook.",
  },
  "files-stopped": {
    fr: "Jalon s'est arrêté sur « {name} », sans doute faute de mémoire. Le classeur ouvert n'a pas changé. Fermez d'autres fenêtres, puis réessayez.",
    en: "Jalon stopped at “{name}”, probably for want of memory. The open workbook has not changed. Close other windows, then try again.",
  },
  "excel-failed": {
    fr: "Excel n'a pas pu faire ce qui était demandé ({code}). Relisez le classeur, puis réessayez ; si cela se répète, enregistrez-le et rouvrez-le.",
    en: "Excel could not do what was asked ({code}). Read the workbook again, then try again; if it happens again, save it and open it again.",
  },
};
