import type { Words } from "../../foundation/message.ts";
import { readingWords } from "./reading-words.ts";

/** What parsing says of a cell, and of how a column is read. */
export const parseWords: Words = {
  ...readingWords,
  "cell-error": {
    fr: "La cellule contient l’erreur {said} : Jalon n’y lit aucune valeur.",
    en: "The cell holds the error {said}: Jalon reads no value in it.",
  },
  "number-not-understood": {
    fr: "« {said} » n’est pas un nombre que Jalon comprend.",
    en: "“{said}” is not a number that Jalon understands.",
  },
  "number-ambiguous": {
    fr: "« {said} » peut se lire {read} ou {other} ; Jalon a lu {read}.",
    en: "“{said}” can be read as {read} or as {other}; Jalon read {read}.",
  },
  "number-from-words": {
    fr: "« {said} » est lu {read} sur l’échelle de Jalon.",
    en: "“{said}” is read as {read} on Jalon's scale.",
  },
  "amount-in-units": {
    fr: "« {said} » nomme sa monnaie et est trop grand pour l’unité de la colonne : Jalon l’a lu tel quel.",
    en: "“{said}” names its currency and is too big for the column's unit: Jalon read it as it stands.",
  },
  "amount-rough": {
    fr: "« {said} » est dit approximatif ; Jalon garde le nombre.",
    en: "“{said}” is said to be rough; Jalon keeps the number.",
  },
  "currency-other": {
    fr: "« {said} » est en {currency} alors que la colonne est en {expected} : Jalon ne convertit pas.",
    en: "“{said}” is in {currency} while the column is in {expected}: Jalon does not convert.",
  },
  "three-point-order": {
    fr: "Dans « {said} », l’estimation basse, moyenne et haute ne sont pas dans l’ordre.",
    en: "In “{said}”, the low, middle and high estimates are not in order.",
  },
  "duration-not-understood": {
    fr: "« {said} » n’est pas une durée que Jalon comprend (exemples : 18 mois, 2 ans).",
    en: "“{said}” is not a duration that Jalon understands (examples: 18 months, 2 years).",
  },
  "duration-without-unit": {
    fr: "« {said} » est une durée sans unité : dites si la colonne est en années, en mois, en semaines ou en jours.",
    en: "“{said}” is a duration without a unit: say whether the column is in years, months, weeks or days.",
  },
  "effort-in-fte": {
    fr: "« {said} » est en ETP : sans période, il ne donne pas un nombre de jours.",
    en: "“{said}” is in FTE: without a period it gives no number of days.",
  },
  "effort-in-hours": {
    fr: "« {said} » est en heures : Jalon compte en jours et ne devine pas la durée d’une journée.",
    en: "“{said}” is in hours: Jalon counts in days and does not guess the length of a day.",
  },
  "effort-in-months": {
    fr: "« {said} » est en mois-homme : Jalon compte en jours et ne devine pas leur nombre dans un mois.",
    en: "“{said}” is in person-months: Jalon counts in days and does not guess how many make a month.",
  },
  "yes-no-not-understood": {
    fr: "« {said} » n’est ni oui ni non.",
    en: "“{said}” is neither yes nor no.",
  },
  "choice-unknown": {
    fr: "« {said} » n’est pas une valeur connue de « {field} ».",
    en: "“{said}” is not a known value of “{field}”.",
  },
  "choice-with-comment": {
    fr: "Dans « {said} », Jalon a lu « {read} » et laissé le commentaire.",
    en: "In “{said}”, Jalon read “{read}” and left the comment.",
  },
  "link-not-understood": {
    fr: "« {said} » n’est pas un lien.",
    en: "“{said}” is not a link.",
  },
  "day-not-understood": {
    fr: "« {said} » n’est pas une date que Jalon comprend.",
    en: "“{said}” is not a date that Jalon understands.",
  },
  "day-impossible": {
    fr: "« {said} » n’existe pas dans le calendrier.",
    en: "“{said}” does not exist in the calendar.",
  },
  "day-ambiguous": {
    fr: "« {said} » peut être le {read} ou le {other} ; Jalon a lu le {read}.",
    en: "“{said}” may be {read} or {other}; Jalon read {read}.",
  },
  "day-unlikely": {
    fr: "« {said} » donne le {day} : l’année est peu vraisemblable.",
    en: "“{said}” gives {day}: the year is unlikely.",
  },
  "month-not-understood": {
    fr: "« {said} » ne nomme pas un mois précis.",
    en: "“{said}” does not name one month.",
  },
  "fiscal-start-guessed": {
    fr: "« {said} » parle d’un exercice ; Jalon suppose qu’il commence en avril : du {from} au {to}.",
    en: "“{said}” speaks of a fiscal year; Jalon assumes that it starts in April: from {from} to {to}.",
  },
  "season-guessed": {
    fr: "« {said} » est une saison ; Jalon suppose l’hémisphère nord : du {from} au {to}.",
    en: "“{said}” is a season; Jalon assumes the northern hemisphere: from {from} to {to}.",
  },
};
