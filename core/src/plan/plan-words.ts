import type { Words } from "../foundation/message.ts";

/** What applying, undoing and recovering a plan says. */
export const planWords = {
  "skip-table-not-found": {
    fr: "La table « {table} » est introuvable : sa feuille ou ses titres ont disparu.",
    en: "The table “{table}” cannot be found: its sheet or its headings are gone.",
  },
  "skip-table-transposed": {
    fr: "La table « {table} » a un enregistrement par colonne : elle est lue, mais n’est pas modifiée sur place.",
    en: "The table “{table}” has one record a column: it is read, but not changed in place.",
  },
  "skip-column-not-found": {
    fr: "La colonne « {column} » est introuvable dans la table « {table} ».",
    en: "The column “{column}” cannot be found in the table “{table}”.",
  },
  "skip-row-not-found": {
    fr: "La ligne « {id} » n’est plus dans la table « {table} ».",
    en: "The row “{id}” is no longer in the table “{table}”.",
  },
  "skip-row-changed": {
    fr: "La ligne {row} a changé ou a été déplacée depuis la proposition.",
    en: "Row {row} was changed or moved since this was proposed.",
  },
  "skip-id-duplicate": {
    fr: "Plusieurs lignes portent l’identifiant « {id} » : aucune n’est modifiée. Corrigez-le, puis recommencez.",
    en: "Several rows carry the id “{id}”: none is changed. Mend it, then try again.",
  },
  "skip-row-sorted-apart": {
    fr: "L’identifiant « {id} » n’est plus à côté de son nom : une partie de la table semble avoir été triée seule. Rien n’y est écrit.",
    en: "The id “{id}” no longer stands beside its name: part of the table seems to have been sorted alone. Nothing is written there.",
  },
  "skip-cell-changed": {
    fr: "La cellule a changé depuis la proposition : votre saisie est gardée.",
    en: "The cell changed since this was proposed: what was entered is kept.",
  },
  "skip-already-so": { fr: "C’est déjà fait.", en: "It is so already." },
  "skip-id-taken": {
    fr: "L’identifiant « {id} » est déjà pris dans la table « {table} ».",
    en: "The id “{id}” is already taken in the table “{table}”.",
  },
  "skip-no-room-below": {
    fr: "La ligne {row}, juste sous la table, n’est pas vide (un total ?). Insérez-y des lignes vides, puis recommencez.",
    en: "Row {row}, just below the table, is not empty (a total?). Insert empty rows there, then try again.",
  },
  "skip-column-there": {
    fr: "La table « {table} » a déjà la colonne « {column} ».",
    en: "The table “{table}” already has the column “{column}”.",
  },
  "skip-sheet-there": {
    fr: "La feuille « {sheet} » existe déjà.",
    en: "The sheet “{sheet}” is already there.",
  },
  "skip-touched-since": {
    fr: "Quelqu’un y a saisi quelque chose depuis : rien n’est retiré.",
    en: "Somebody entered something there since: nothing is taken away.",
  },
  "skip-too-long": {
    fr: "Le texte dépasse ce qu’une cellule peut contenir (32 767 caractères).",
    en: "The text is longer than a cell can hold (32,767 characters).",
  },
  "skip-interrupted": {
    fr: "L’écriture s’est arrêtée avant cette modification.",
    en: "Writing stopped before this change.",
  },
  "skip-interrupted-part": {
    fr: "L’écriture s’est arrêtée au milieu de cette modification.",
    en: "Writing stopped in the middle of this change.",
  },
  "skip-not-read": {
    fr: "Le classeur n’a pas pu être lu : rien n’a été écrit.",
    en: "The workbook could not be read: nothing was written.",
  },
  "undo-plan": { fr: "Annuler l’opération n° {entry} : {what}", en: "Undo operation no. {entry}: {what}" },
  "undo-plan-partly": {
    fr: "Annuler l’opération n° {entry} : {what} ({left} modifications dont l’ancien contenu n’est pas conservé restent)",
    en: "Undo operation no. {entry}: {what} ({left} changes stay, since what was there before is not kept)",
  },
  "undo-because": {
    fr: "Retour à l’état d’avant l’opération n° {entry}.",
    en: "Back to what it was before operation no. {entry}.",
  },
  "finish-plan": {
    fr: "Terminer l’opération n° {entry} : {what}",
    en: "Finish operation no. {entry}: {what}",
  },
  "journal-entry-not-found": {
    fr: "L’opération n° {entry} n’est pas dans le journal.",
    en: "Operation no. {entry} is not in the journal.",
  },
  "journal-nothing-to-undo": {
    fr: "L’opération n° {entry} n’a plus rien à annuler.",
    en: "Operation no. {entry} has nothing left to undo.",
  },
  "journal-nothing-to-finish": {
    fr: "L’opération n° {entry} n’a pas été interrompue.",
    en: "Operation no. {entry} was not interrupted.",
  },
  "journal-said": { fr: "{text}", en: "{text}" },
} satisfies Words;
