import type { Words } from "@jalon/core";

/** What the menu says, and what Google's host says when it cannot: what happened, and what to do. */
export const sheetsWords: Words = {
  "menu-open": { fr: "Ouvrir Jalon", en: "Open Jalon" },
  "menu-self-check": {
    fr: "Vérifier Google Sheets (feuille d'essai)",
    en: "Check Google Sheets (scratch sheet)",
  },
  "check-scratch": { fr: "Jalon – essai", en: "Jalon – scratch" },
  "check-tab": { fr: "Jalon – vérification", en: "Jalon – check" },
  "check-fact": { fr: "Ce sur quoi Jalon compte", en: "What Jalon counts on" },
  "check-want": { fr: "Attendu", en: "Expected" },
  "check-got": { fr: "Constaté ici", en: "Found here" },
  "check-well": {
    fr: "Ce qu'un seul utilisateur peut essayer est comme Jalon s'y attend ({all} points).",
    en: "What one user alone can try is as Jalon expects ({all} points).",
  },
  "check-differs": {
    fr: "Points qui diffèrent : {count} sur {all}. Envoyez cet onglet à qui maintient Jalon.",
    en: "Points that differ: {count} of {all}. Send this tab to whoever maintains Jalon.",
  },
  "dialog-title": { fr: "Jalon, en grand", en: "Jalon, wide" },
  "sheets-protected": {
    fr: "Google Sheets a refusé : des cellules sont protégées et vous n'avez pas le droit de les modifier. Demandez-le au propriétaire du classeur, puis réessayez.",
    en: "Google Sheets refused: some cells are protected and you may not edit them. Ask the owner of the spreadsheet, then try again.",
  },
  "sheets-validation": {
    fr: "Google Sheets a refusé : une validation des données rejette la saisie. « {said} » Assouplissez cette règle (Données > Validation des données), puis réessayez.",
    en: "Google Sheets refused: a data validation rejects the entry. “{said}” Loosen that rule (Data > Data validation), then try again.",
  },
  "sheets-permission": {
    fr: "Jalon n'a pas l'autorisation nécessaire. Rouvrez-le depuis le menu Extensions et acceptez les autorisations demandées. Google dit : « {said} »",
    en: "Jalon lacks a permission. Open it again from the Extensions menu and accept the permissions it asks for. Google says: “{said}”",
  },
  "sheets-too-big": {
    fr: "Le classeur dépasse une limite de Google Sheets : « {said} » Retirez des feuilles ou des lignes inutiles, puis réessayez.",
    en: "The spreadsheet exceeds a limit of Google Sheets: “{said}” Remove sheets or rows you do not need, then try again.",
  },
  "sheets-busy": {
    fr: "Google Sheets est occupé ou ne répond pas. Attendez un instant, puis réessayez.",
    en: "Google Sheets is busy or does not answer. Wait a moment, then try again.",
  },
  "sheets-moved-on": {
    fr: "Le classeur a changé entre-temps : rien n'a été écrit. Relisez-le, puis réessayez.",
    en: "The spreadsheet changed meanwhile: nothing was written. Read it again, then try again.",
  },
  "sheets-moved-on-midway": {
    fr: "Pendant l'écriture, quelqu'un a modifié les lignes concernées : le début est écrit, la suite ne l'est pas. Relisez le classeur ; le journal propose de terminer.",
    en: "While Jalon was writing, somebody changed the rows concerned: the first part is written, the rest is not. Read the spreadsheet again; the journal offers to finish.",
  },
  "sheets-sheet-gone": {
    fr: "La feuille « {sheet} » n'est plus là. Relisez le classeur, puis réessayez.",
    en: "The sheet “{sheet}” is no longer there. Read the spreadsheet again, then try again.",
  },
  "sheets-failed": {
    fr: "Google Sheets n'a pas pu faire ce qui était demandé : « {said} » Relisez le classeur, puis réessayez.",
    en: "Google Sheets could not do what was asked: “{said}” Read the spreadsheet again, then try again.",
  },
  "protected-computed": {
    fr: "Jalon : colonne calculée, une saisie serait signalée",
    en: "Jalon: computed column, an entry would be pointed out",
  },
  "protected-sheet": {
    fr: "Jalon : feuille tenue par Jalon",
    en: "Jalon: sheet kept by Jalon",
  },
  "protected-block": {
    fr: "Jalon : à remplir par le responsable",
    en: "Jalon: to be filled in by the manager",
  },
  "sheets-tab-taken": {
    fr: "Un autre onglet s'appelle déjà « {sheet} ». Renommez-le, puis relancez : la suite sera faite.",
    en: "Another tab is called “{sheet}” already. Rename it, then start again: the rest will be made.",
  },
  "sheets-part-twice": {
    fr: "Les feuilles « {first} » et « {second} » disent être la même partie de la campagne. Supprimez celle qui n’est pas de Jalon, puis recommencez.",
    en: "The sheets “{first}” and “{second}” say they are the same part of the campaign. Delete the one that is not Jalon’s, then start again.",
  },
  "sheets-no-campaign": {
    fr: "Ce classeur ne contient pas de campagne de disponibilités de Jalon.",
    en: "This spreadsheet holds no availability campaign of Jalon.",
  },
  "repairs-sheet": { fr: "Réparations", en: "Repairs" },
  "repairs-day": { fr: "Le", en: "On" },
  "repairs-what": { fr: "Ce qui a été rétabli", en: "What was put back" },
};
