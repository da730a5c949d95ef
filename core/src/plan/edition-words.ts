import type { Words } from "../foundation/message.ts";

/** What adopting a new edition onto a register says. */
export const editionWords = {
  "edition-plan": {
    fr: "Reprendre l’édition « {edition} » dans le registre ({count} {count:changement|changements})",
    en: "Adopt the edition “{edition}” onto the register ({count} {count:change|changes})",
  },
  "edition-changed": {
    fr: "L’édition « {edition} » le dit autrement.",
    en: "The edition “{edition}” says otherwise.",
  },
  "edition-blanked": {
    fr: "L’édition « {edition} » ne dit plus rien.",
    en: "The edition “{edition}” says nothing any more.",
  },
  "edition-added": { fr: "Nouveau dans l’édition « {edition} ».", en: "New in the edition “{edition}”." },
  "edition-gone": {
    fr: "Absent de l’édition « {edition} » : la ligne est marquée et reste.",
    en: "Not in the edition “{edition}”: the row is marked and stays.",
  },
  "edition-back": { fr: "De nouveau dans l’édition « {edition} ».", en: "Back in the edition “{edition}”." },
  "edition-column": {
    fr: "L’édition « {edition} » apporte cette colonne.",
    en: "The edition “{edition}” brings this column.",
  },
} satisfies Words;
