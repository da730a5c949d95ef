import { say, type Language, type MessageValue, type Words } from "@jalon/core";

/** What the grid says. */
export const gridWords = {
  address: { fr: "Adresse de la cellule", en: "Cell address" },
  content: { fr: "Contenu de la cellule", en: "Cell content" },
  sheets: { fr: "Feuilles", en: "Sheets" },
  "sheet-grid": { fr: "Feuille {sheet}", en: "Sheet {sheet}" },
  "row-numbers": { fr: "Ligne", en: "Row" },
  "edit-cell": { fr: "Saisie en {address}", en: "Type in {address}" },
  formula: { fr: "Formule : calculée par votre tableur", en: "Formula: computed by your spreadsheet" },
  stale: {
    fr: "Valeur à recalculer : ouvrez le fichier dans un tableur",
    en: "Value out of date: open the file in a spreadsheet",
  },
  "stale-short": { fr: "à recalculer", en: "out of date" },
  computed: { fr: "Colonne calculée par Jalon", en: "Column computed by Jalon" },
  protected: { fr: "Feuille tenue par Jalon : protégée", en: "Sheet kept by Jalon: protected" },
  "protected-short": { fr: "protégée", en: "protected" },
  "formula-refused": {
    fr: "Cette page ne calcule pas : saisissez les formules dans votre tableur. Pour garder ce texte, commencez par une apostrophe.",
    en: "This page does not compute: type formulas in your spreadsheet. To keep this as text, start with an apostrophe.",
  },
  "not-in-list": {
    fr: "« {text} » n’est pas dans la liste. La valeur est gardée ; Jalon la signalera.",
    en: "“{text}” is not in the list. It is kept; Jalon will point it out.",
  },
  "no-such-cell": {
    fr: "Il n’y a pas de cellule « {text} ». Exemple d’adresse : B12.",
    en: "There is no cell “{text}”. An address looks like B12.",
  },
} satisfies Words;

/** Says one of the grid's sentences. */
export function sayGrid(
  language: Language,
  code: keyof typeof gridWords,
  values?: Readonly<Record<string, MessageValue>>,
): string {
  return say(gridWords, language, values ? { code, values } : { code });
}
