import type { Words } from "@jalon/core";

/** What the home screen says. */
export const homeWords = {
  title: { fr: "Votre portefeuille", en: "Your portfolio" },
  lead: {
    fr: "{projects} {projects:projet|projets}, {programmes} {programmes:programme|programmes}",
    en: "{projects} {projects:project|projects}, {programmes} {programmes:programme|programmes}",
  },
  "lead-unit": {
    fr: "{projects} {projects:projet|projets}, {programmes} {programmes:entité|entités}",
    en: "{projects} {projects:project|projects}, {programmes} {programmes:unit|units}",
  },
  "lead-flat": { fr: "{projects} {projects:projet|projets}", en: "{projects} {projects:project|projects}" },
  health: { fr: "Santé du registre", en: "Health of the register" },
  "ring-label": { fr: "Registre renseigné à {share}", en: "Register filled in to {share}" },
  complete: { fr: "renseigné", en: "filled in" },
  "state-good": { fr: "En ordre", en: "In order" },
  "state-fair": { fr: "À compléter", en: "Needs filling in" },
  "state-poor": { fr: "À reprendre", en: "Needs work" },
  governed: { fr: "Registre gouverné", en: "Governed register" },
  "not-governed": { fr: "Pas encore gouverné", en: "Not governed yet" },
  "next-step": { fr: "Prochaine étape", en: "Next best step" },
  "step-interrupted": { fr: "Terminer ce qui a été interrompu", en: "Finish what was interrupted" },
  "why-interrupted": {
    fr: "Une écriture s’est arrêtée en chemin. Le journal sait ce qui a été fait : terminez-la ou défaites-la.",
    en: "Writing stopped half way. The journal knows what was done: finish it or undo it.",
  },
  "step-nothing-found": { fr: "Indiquer où sont les projets", en: "Say where the projects are" },
  "why-nothing-found": {
    fr: "Aucun tableau de projets n’a été reconnu dans ce classeur.",
    en: "No table of projects was recognised in this workbook.",
  },
  "one-interrupted": {
    fr: "Une écriture s’est arrêtée en chemin. Le journal sait ce qui a été fait : terminez-la ou défaites-la.",
    en: "Writing stopped half way. The journal knows what was done: finish it or undo it.",
  },
  "one-nothing-found": {
    fr: "Aucun tableau de projets n’a été reconnu dans ce classeur.",
    en: "No table of projects was recognised in this workbook.",
  },
  "one-columns-to-check": {
    fr: "Une colonne a été reconnue sans certitude : un coup d’œil suffit.",
    en: "One column was recognised without certainty: a quick look is enough.",
  },
  "one-govern": {
    fr: "Un identifiant stable, des listes déroulantes et des contrôles, après aperçu.",
    en: "A stable id, drop-downs and checks, after a preview.",
  },
  "one-repairs": {
    fr: "Une cellule se lit, mais gagnerait à être écrite autrement.",
    en: "One cell can be read, but would be better written another way.",
  },
  "one-errors": {
    fr: "Un constat empêche de se fier à sa ligne.",
    en: "One finding keeps its row from being trusted.",
  },
  "one-rank": {
    fr: "Un projet n’a pas encore de rang écrit dans le registre.",
    en: "One project has no rank written in the register yet.",
  },
  "one-warnings": { fr: "Une alerte mérite un regard.", en: "One warning deserves a look." },
  "one-all-well": {
    fr: "Le registre est en ordre et les projets sont classés.",
    en: "The register is in order and the projects are ranked.",
  },
  "step-columns-to-check": { fr: "Vérifier les colonnes", en: "Check the columns" },
  "why-columns-to-check": {
    fr: "{count} colonnes ont été reconnues sans certitude : un coup d’œil suffit.",
    en: "{count} columns were recognised without certainty: a quick look is enough.",
  },
  "step-govern": { fr: "Gouverner le registre", en: "Govern the register" },
  "why-govern": {
    fr: "Identifiants stables, listes déroulantes et contrôles pour {count} projets, après aperçu.",
    en: "Stable ids, drop-downs and checks for {count} projects, after a preview.",
  },
  "step-repairs": { fr: "Relire les corrections proposées", en: "Review the proposed repairs" },
  "why-repairs": {
    fr: "{count} cellules se lisent, mais gagneraient à être écrites autrement.",
    en: "{count} cells can be read, but would be better written another way.",
  },
  "step-errors": { fr: "Régler les erreurs", en: "Settle the errors" },
  "why-errors": {
    fr: "{count} constats empêchent de se fier à leur ligne.",
    en: "{count} findings keep their rows from being trusted.",
  },
  "step-rank": { fr: "Classer les projets", en: "Rank the projects" },
  "why-rank": {
    fr: "{count} projets n’ont pas encore de rang écrit dans le registre.",
    en: "{count} projects have no rank written in the register yet.",
  },
  "step-warnings": { fr: "Passer en revue les alertes", en: "Look through the warnings" },
  "why-warnings": { fr: "{count} alertes méritent un regard.", en: "{count} warnings deserve a look." },
  "step-all-well": { fr: "Revoir le classement", en: "Review the ranking" },
  "why-all-well": {
    fr: "Le registre est en ordre et les projets sont classés.",
    en: "The register is in order and the projects are ranked.",
  },
  "scores-stale": {
    fr: "Les rangs écrits ne tiennent plus compte des critères, notes ou champs d’aujourd’hui.",
    en: "The written ranks no longer reflect today’s criteria, ratings or fields.",
  },
  "scores-again": { fr: "Revoir le classement", en: "Review the ranking" },
  tree: { fr: "Programmes et projets", en: "Programmes and projects" },
  "tree-unit": { fr: "Entités et projets", en: "Units and projects" },
  "no-unit": { fr: "Sans entité", en: "No unit" },
  "no-programme": { fr: "Sans programme", en: "No programme" },
  "tree-help": {
    fr: "Flèches pour parcourir, Entrée pour aller à la ligne du classeur.",
    en: "Arrow keys to move, Enter to go to the row in the workbook.",
  },
  "project-count": { fr: "{count} {count:projet|projets}", en: "{count} {count:project|projects}" },
  "rank-short": { fr: "n° {rank}", en: "no. {rank}" },
  "count-errors": { fr: "{count} {count:erreur|erreurs}", en: "{count} {count:error|errors}" },
  "count-warnings": { fr: "{count} {count:alerte|alertes}", en: "{count} {count:warning|warnings}" },
  "complete-share": { fr: "{share} renseigné", en: "{share} filled in" },
} satisfies Words;
