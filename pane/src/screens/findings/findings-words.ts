import type { Words } from "@jalon/core";

/** What the findings screen says. */
export const findingsWords = {
  title: { fr: "Constats", en: "Findings" },
  lead: {
    fr: "{count} {count:constat|constats} sur {kinds} {kinds:sujet|sujets}. Choisissez-en un pour voir sa cellule.",
    en: "{count} {count:finding|findings} of {kinds} {kinds:kind|kinds}. Choose one to see its cell.",
  },
  "none-title": { fr: "Aucun constat", en: "No findings" },
  "none-text": {
    fr: "Toutes les cellules lues sont en ordre. Jalon relit le classeur à chaque changement.",
    en: "Every cell that was read is in order. Jalon reads the workbook again at each change.",
  },
  "filtered-title": { fr: "Aucun constat ne répond à ces filtres", en: "No finding matches these filters" },
  "filtered-text": {
    fr: "Élargissez la recherche ou effacez les filtres.",
    en: "Widen the search or clear the filters.",
  },
  "project-title": { fr: "Rien à signaler sur ce projet", en: "Nothing to say about this project" },
  "project-text": {
    fr: "Toutes ses cellules lues sont en ordre.",
    en: "Every cell of it that was read is in order.",
  },
  project: { fr: "Projet : {name}", en: "Project: {name}" },
  "project-ranked": { fr: "Projet : {name} · rang {rank}", en: "Project: {name} · rank {rank}" },
  "all-projects": { fr: "Montrer tous les projets", en: "Show all projects" },
  "clear-filters": { fr: "Effacer les filtres", en: "Clear filters" },
  filters: { fr: "Filtres", en: "Filters" },
  search: { fr: "Chercher dans les constats", en: "Search the findings" },
  programme: { fr: "Programme", en: "Programme" },
  unit: { fr: "Entité", en: "Unit" },
  "all-units": { fr: "Toutes les entités", en: "All units" },
  "no-unit": { fr: "Sans entité", en: "No unit" },
  "all-programmes": { fr: "Tous les programmes", en: "All programmes" },
  "no-programme": { fr: "Sans programme", en: "No programme" },
  "repair-all": { fr: "Corriger les {count}", en: "Repair all {count}" },
  "repair-every": {
    fr: "Relire {count} {count:correction proposée|corrections proposées}",
    en: "Review {count} proposed {count:repair|repairs}",
  },
  repair: { fr: "Corriger", en: "Repair" },
  "repair-of": { fr: "Corriger {place}", en: "Repair {place}" },
  "list-label": { fr: "Constats par sujet", en: "Findings by kind" },
  shown: {
    fr: "{count} {count:constat affiché|constats affichés}",
    en: "{count} {count:finding|findings} shown",
  },
  "go-to": { fr: "Aller à {place}", en: "Go to {place}" },
  "govern-first": {
    fr: "Les corrections s’écrivent aussi avant la mise sous gouvernance ; chacune passe par un aperçu.",
    en: "Repairs can be written before governing too; each goes through a preview.",
  },
} satisfies Words;
