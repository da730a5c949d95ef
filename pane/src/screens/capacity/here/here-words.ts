import type { Words } from "@jalon/core";

/** What is said of a campaign whose tabs are in the open workbook. */
export const hereWords = {
  section: { fr: "La campagne de ce classeur", en: "The campaign in this workbook" },
  about: {
    fr: "Ce que les responsables ont rempli, dans un fichier à relever depuis Excel (« Depuis des fichiers… ») ou en ligne de commande.",
    en: "What the managers filled, in a file to be pulled in Excel (“From files…”) or on the command line.",
  },
  download: { fr: "Télécharger les disponibilités", en: "Download availability" },
  downloaded: {
    fr: "« {name} » est parmi vos téléchargements.",
    en: "“{name}” is among your downloads.",
  },
} satisfies Words;
