import type { Words } from "@jalon/core";

/** What the capacity screen says of what is known. */
export const capacityScreenWords = {
  title: { fr: "Capacité", en: "Capacity" },
  lead: {
    fr: "Les jours que chacun peut donner, mois par mois, et d’où on le sait.",
    en: "The days that each person can give, month by month, and how we know.",
  },
  "nobody-title": { fr: "Aucune personne dans ce registre", en: "No people in this register" },
  "nobody-text": {
    fr: "Ajoutez une feuille « Personnes » (nom, poste, responsable hiérarchique), puis indiquez-la dans Adopter : leurs disponibilités se demandent et se suivent ici.",
    en: "Add a sheet “People” (name, post, line manager), then point to it in Adopt: their availability is asked for and followed here.",
  },
  "to-adopt": { fr: "Aller à Adopter", en: "Go to Adopt" },
  known: { fr: "Ce qui est connu", en: "What is known" },
  "ring-label": {
    fr: "Disponibilités connues à {share}",
    en: "Availability known to {share}",
  },
  "ring-word": { fr: "connu", en: "known" },
  "no-months": { fr: "Aucun mois n’est encore suivi", en: "No month is followed yet" },
  "no-months-why": {
    fr: "Demandez aux responsables les disponibilités de leur équipe, ci-dessous.",
    en: "Ask the managers for the availability of their teams, below.",
  },
  people: {
    fr: "{people} {people:personne|personnes}, {managers} {managers:responsable|responsables}",
    en: "{people} {people:person|people}, {managers} {managers:manager|managers}",
  },
  given: { fr: "Déclaré", en: "Declared" },
  copied: { fr: "Copie confirmée", en: "Confirmed copy" },
  stale: { fr: "Ancien (plus de {days} jours)", en: "Stale (over {days} days old)" },
  unsaid: { fr: "Sans déclaration", en: "No declaration" },
  notGiven: { fr: "Non donné", en: "Not given" },
  legend: {
    fr: "Mois de personnes, selon ce qu’on en sait",
    en: "People’s months, by what is known of them",
  },
  teams: { fr: "Par responsable", en: "By manager" },
  "no-manager": { fr: "Sans responsable", en: "No manager" },
  "team-people": { fr: "{count} {count:personne|personnes}", en: "{count} {count:person|people}" },
  answered: { fr: "Dernière déclaration le {day}", en: "Last declared on {day}" },
  unanswered: { fr: "Aucune déclaration", en: "No declaration yet" },
  silent: {
    fr: "{count} {count:personne|personnes} sans aucun mois : {names}",
    en: "{count} {count:person|people} without any month: {names}",
  },
  "more-names": { fr: "{names}…", en: "{names}…" },
  unfollowed: {
    fr: "{count} {count:personne n’est pas suivie|personnes ne sont pas suivies}, faute de ligne dans les disponibilités : {names}",
    en: "{count} {count:person is|people are} not followed, having no row of availability: {names}",
  },
  "month-known": {
    fr: "{month} : {known} {known:connu|connus} sur {people}",
    en: "{month}: {known} known of {people}",
  },
} satisfies Words;
