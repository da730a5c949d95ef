import type { Words } from "../foundation/message.ts";

/** What taking pulled availability into a register says. */
export const availabilityWords: Words = {
  "availability-plan": {
    fr: "Disponibilités relevées : {count} {count:déclaration|déclarations}",
    en: "Availability pulled: {count} {count:declaration|declarations}",
  },
  "availability-declared": {
    fr: "{name}, {month} : déclaré par {by} le {on}.",
    en: "{name}, {month}: declared by {by} on {on}.",
  },
  "availability-declared-undated": {
    fr: "{name}, {month} : déclaré par {by} et relevé le {on}.",
    en: "{name}, {month}: declared by {by} and pulled on {on}.",
  },
  "availability-declared-in-block": {
    fr: "{name}, {month} : déclaré dans le bloc de {manager} le {on}.",
    en: "{name}, {month}: declared in the block of {manager} on {on}.",
  },
  "availability-declared-in-block-undated": {
    fr: "{name}, {month} : déclaré dans le bloc de {manager} et relevé le {on}.",
    en: "{name}, {month}: declared in the block of {manager} and pulled on {on}.",
  },
  "availability-confirmed": {
    fr: "{name}, {month} : copie confirmée par {by} le {on}.",
    en: "{name}, {month}: copy confirmed by {by} on {on}.",
  },
  "availability-confirmed-undated": {
    fr: "{name}, {month} : copie confirmée par {by} et relevée le {on}.",
    en: "{name}, {month}: copy confirmed by {by} and pulled on {on}.",
  },
  "availability-confirmed-in-block": {
    fr: "{name}, {month} : copie confirmée dans le bloc de {manager} le {on}.",
    en: "{name}, {month}: copy confirmed in the block of {manager} on {on}.",
  },
  "availability-confirmed-in-block-undated": {
    fr: "{name}, {month} : copie confirmée dans le bloc de {manager} et relevée le {on}.",
    en: "{name}, {month}: copy confirmed in the block of {manager} and pulled on {on}.",
  },
  "availability-set-aside": {
    fr: "{name}, {month} : les {days} jours déclarés par {by} le {on} sont écartés, une autre valeur est gardée.",
    en: "{name}, {month}: the {days} days declared by {by} on {on} are set aside, another value is kept.",
  },
  "availability-set-aside-undated": {
    fr: "{name}, {month} : les {days} jours déclarés par {by} et relevés le {on} sont écartés, une autre valeur est gardée.",
    en: "{name}, {month}: the {days} days declared by {by} and pulled on {on} are set aside, another value is kept.",
  },
  "availability-set-aside-in-block": {
    fr: "{name}, {month} : les {days} jours déclarés dans le bloc de {manager} le {on} sont écartés, une autre valeur est gardée.",
    en: "{name}, {month}: the {days} days declared in the block of {manager} on {on} are set aside, another value is kept.",
  },
  "availability-set-aside-in-block-undated": {
    fr: "{name}, {month} : les {days} jours déclarés dans le bloc de {manager} et relevés le {on} sont écartés, une autre valeur est gardée.",
    en: "{name}, {month}: the {days} days declared in the block of {manager} and pulled on {on} are set aside, another value is kept.",
  },
  "availability-taken-back": {
    fr: "{name}, {month} : la réponse de {days} jours ne compte plus, {by} l’a reprise le {on}.",
    en: "{name}, {month}: the answer of {days} days counts no more, {by} took it back on {on}.",
  },
  "availability-taken-back-undated": {
    fr: "{name}, {month} : la réponse de {days} jours ne compte plus, {by} l’a reprise.",
    en: "{name}, {month}: the answer of {days} days counts no more, {by} took it back.",
  },
  "availability-taken-back-in-block": {
    fr: "{name}, {month} : la réponse de {days} jours ne compte plus, elle a été reprise dans le bloc de {manager} le {on}.",
    en: "{name}, {month}: the answer of {days} days counts no more, it was taken back in the block of {manager} on {on}.",
  },
  "availability-taken-back-in-block-undated": {
    fr: "{name}, {month} : la réponse de {days} jours ne compte plus, elle a été reprise dans le bloc de {manager}.",
    en: "{name}, {month}: the answer of {days} days counts no more, it was taken back in the block of {manager}.",
  },
  "availability-comment": {
    fr: "Commentaire sur {name}, dans le bloc de {manager}.",
    en: "Comment on {name}, in the block of {manager}.",
  },
  "availability-column": {
    fr: "Un mois relevé n’avait pas encore sa colonne.",
    en: "A pulled month had no column yet.",
  },
  "availability-saved-column": {
    fr: "D’une réponse sans jour de déclaration, il reste quand son fichier a été enregistré.",
    en: "Of an answer whose day nobody noted, when its file was saved is kept.",
  },
  "availability-row": {
    fr: "{name} n’avait pas encore de ligne de disponibilité.",
    en: "{name} had no row of availability yet.",
  },
  "availability-sheet": {
    fr: "Le registre n’avait pas encore de disponibilités.",
    en: "The register had no availability yet.",
  },
  "availability-declarations": {
    fr: "D’où vient chaque disponibilité : qui l’a dite, quand et comment.",
    en: "Where each availability comes from: who said it, when and how.",
  },
  "availability-formula": {
    fr: "La disponibilité de {name} est une formule du registre : elle est gardée, et la valeur relevée n’est pas écrite.",
    en: "The availability of {name} is a formula of the register: it is kept, and the pulled value is not written.",
  },
};
