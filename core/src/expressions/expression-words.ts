import type { Words } from "../foundation/message.ts";

/** What formulas say. */
export const expressionWords = {
  "formula-empty": { fr: "La formule est vide.", en: "The formula is empty." },
  "formula-too-long": {
    fr: "La formule dépasse {most} caractères.",
    en: "The formula is longer than {most} characters.",
  },
  "formula-too-deep": {
    fr: "La formule a trop de parenthèses imbriquées ou trop de parties.",
    en: "The formula has too many nested brackets or too many parts.",
  },
  "formula-stray": {
    fr: "« {piece} » n’a pas sa place dans une formule.",
    en: "“{piece}” has no place in a formula.",
  },
  "formula-syntax": {
    fr: "La formule ne peut pas être lue à partir d’ici : il manque un opérateur, une parenthèse ou une valeur.",
    en: "The formula cannot be read from here: an operator, a bracket or a value is missing.",
  },
  "formula-assignment": {
    fr: "Une formule calcule une valeur, elle ne peut rien affecter. Pour comparer, écrivez ==.",
    en: "A formula computes a value and cannot assign one. To compare, write ==.",
  },
  "formula-not-allowed": {
    fr: "Cette écriture n’est pas permise dans une formule (matrices, définitions de fonctions, plages, transposition).",
    en: "This is not allowed in a formula (matrices, function definitions, ranges, transposition).",
  },
  "formula-implicit": {
    fr: "Il manque un opérateur : écrivez * pour multiplier.",
    en: "An operator is missing: write * to multiply.",
  },
  "formula-unknown-field": {
    fr: "« {name} » n’est pas un champ connu.",
    en: "“{name}” is not a known field.",
  },
  "formula-unknown-field-near": {
    fr: "« {name} » n’est pas un champ connu. Vouliez-vous dire « {near} » ?",
    en: "“{name}” is not a known field. Did you mean “{near}”?",
  },
  "formula-unknown-function": {
    fr: "« {name} » n’est pas une fonction connue.",
    en: "“{name}” is not a known function.",
  },
  "formula-unknown-function-near": {
    fr: "« {name} » n’est pas une fonction connue. Vouliez-vous dire « {near} » ?",
    en: "“{name}” is not a known function. Did you mean “{near}”?",
  },
  "formula-count": {
    fr: "« {name} » reçoit {given} arguments, il en attend {least}.",
    en: "“{name}” is given {given} arguments; it takes {least}.",
  },
  "formula-kinds": {
    fr: "« {name} » ne s’applique pas à {kinds}.",
    en: "“{name}” does not apply to {kinds}.",
  },
  "formula-unknown-choice": {
    fr: "« {name} » n’est pas une valeur de « {heading} ».",
    en: "“{name}” is not a value of “{heading}”.",
  },
  "formula-wrong-result": {
    fr: "La formule doit donner un nombre ; celle-ci donne {kind}.",
    en: "The formula must give a number; this one gives {kind}.",
  },
} satisfies Words;

/** What each kind of value is called. */
export const kindWords = {
  number: { fr: "un nombre", en: "a number" },
  money: { fr: "un montant", en: "an amount of money" },
  days: { fr: "une durée", en: "a duration" },
  day: { fr: "une date", en: "a date" },
  truth: { fr: "un oui/non", en: "a yes/no" },
  text: { fr: "un texte", en: "a text" },
} as const;
