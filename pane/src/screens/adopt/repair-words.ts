import type { Language, Words } from "@jalon/core";

/** What each kind of repair does. */
export const repairKindWords: Words = {
  "date-as-date": {
    fr: "Dates écrites en texte, à écrire en dates",
    en: "Dates written as text, to write as dates",
  },
  "number-as-number": {
    fr: "Nombres écrits en texte, à écrire en nombres",
    en: "Numbers written as text, to write as numbers",
  },
  spelling: { fr: "Orthographes à rapprocher de la liste", en: "Spellings to bring to the list's own" },
  "name-unify": { fr: "Noms écrits de plusieurs façons", en: "Names written in several ways" },
  "row-shifted": {
    fr: "Lignes décalées, à remettre dans leurs colonnes",
    en: "Shifted rows, to put back in their columns",
  },
  "id-proposed": { fr: "Identifiants à attribuer", en: "Ids to give" },
};

/** A kind of repair in words; its code for one that has none yet. */
export function sayRepairKind(language: Language, kind: string): string {
  return repairKindWords[kind]?.[language] ?? kind;
}
