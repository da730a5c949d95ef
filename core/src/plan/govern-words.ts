import type { Words } from "../foundation/message.ts";

/** What governing a workbook and mending its cells says. */
export const governWords = {
  "repair-plan": { fr: "Corriger {count} {count:cellule|cellules}", en: "Mend {count} {count:cell|cells}" },
  "govern-plan": {
    fr: "Mettre le registre sous gouvernance ({tables} {tables:table|tables})",
    en: "Govern the register ({tables} {tables:table|tables})",
  },
  "govern-id-column": {
    fr: "Chaque ligne reçoit un identifiant stable, pour être retrouvée même triée ou déplacée.",
    en: "Each row gets a stable id, so that it is found again when sorted or moved.",
  },
  "govern-id": { fr: "Identifiant proposé : {id}.", en: "Proposed id: {id}." },
  "govern-column": {
    fr: "La colonne « {heading} » est suivie par un nom caché : la déplacer ou la renommer ne casse rien.",
    en: "The column “{heading}” is followed by a hidden name: moving or renaming it breaks nothing.",
  },
  "govern-dress": {
    fr: "Liste déroulante, contrôles et couleurs de la colonne « {heading} ».",
    en: "Drop-down, checks and colours of the column “{heading}”.",
  },
  "govern-new-sheet": {
    fr: "La feuille « {sheet} » ne peut pas être tenue à jour telle quelle (transposée, fusionnée ou à plusieurs titres) : ses données sont reprises sur une nouvelle feuille, elle reste intacte.",
    en: "The sheet “{sheet}” cannot be kept up as it is (transposed, merged, or several headings): its data go to a new sheet, and it stays untouched.",
  },
  "govern-lists": { fr: "Valeurs des listes déroulantes.", en: "Values of the drop-downs." },
  "govern-settings": {
    fr: "Les réglages gardent la correspondance des colonnes, pour la prochaine ouverture.",
    en: "The settings keep which column is which, for the next opening.",
  },
  "govern-mapping": { fr: "Colonne du registre gouverné.", en: "Column of the governed register." },
} satisfies Words;
