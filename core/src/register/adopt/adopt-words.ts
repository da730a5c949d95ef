import type { Words } from "../../foundation/message.ts";

const read = {
  fr: " ; {read} cellules sur {of} se lisent comme {kind}.",
  en: "; {read} of {of} cells read as {kind}.",
};

const known = {
  fr: "« {heading} » est un nom connu de « {field} »",
  en: "“{heading}” is a known name of “{field}”",
};
const alike = {
  fr: "« {heading} » ressemble à « {known} », nom connu de « {field} »",
  en: "“{heading}” is like “{known}”, a known name of “{field}”",
};
const family = {
  fr: "« {heading} » est une des colonnes de « {field} »",
  en: "“{heading}” is one of the columns of “{field}”",
};

const columnWords: Words = {
  "heading-known": { fr: `${known.fr}.`, en: `${known.en}.` },
  "heading-known-and-read": { fr: known.fr + read.fr, en: known.en + read.en },
  "heading-alike": { fr: `${alike.fr}.`, en: `${alike.en}.` },
  "heading-alike-and-read": { fr: alike.fr + read.fr, en: alike.en + read.en },
  "heading-of-family": { fr: `${family.fr}.`, en: `${family.en}.` },
  "heading-of-family-and-read": { fr: family.fr + read.fr, en: family.en + read.en },
  "heading-not-known": {
    fr: "« {heading} » n’est le nom d’aucun champ connu : la colonne est gardée telle quelle.",
    en: "“{heading}” is not the name of any field we know: the column is kept as it is.",
  },
  "names-without-heading": {
    fr: "La première colonne n’a pas d’en-tête et ses textes sont tous différents : elle est lue comme « {field} ».",
    en: "The first column has no heading and its texts all differ: it is read as “{field}”.",
  },
  "column-without-heading": {
    fr: "La colonne n’a pas d’en-tête : elle est gardée telle quelle.",
    en: "The column has no heading: it is kept as it is.",
  },
  "content-contradicts": {
    fr: "« {heading} » ressemble à un nom de « {field} », mais son contenu n’y convient pas : la colonne est gardée telle quelle.",
    en: "“{heading}” is like a name of “{field}”, but what it holds does not suit it: the column is kept as it is.",
  },
  "field-fed-by-another": {
    fr: "« {field} » vient déjà de la colonne « {by} », qui convient mieux : « {heading} » est gardée telle quelle.",
    en: "“{field}” already comes from the column “{by}”, which suits it better: “{heading}” is kept as it is.",
  },
  "column-governed": {
    fr: "La colonne porte le nom caché que Jalon lui a donné.",
    en: "The column carries the hidden name that Jalon gave it.",
  },
  "column-set-by-user": { fr: "Choisi par vous.", en: "Chosen by you." },
  "column-not-found-again": {
    fr: "La colonne « {heading} » ({field}) ne se trouve plus dans la feuille « {sheet} » : le champ n’est plus alimenté.",
    en: "The column “{heading}” ({field}) is no longer in the sheet “{sheet}”: nothing feeds the field any more.",
  },
};

const tableWords: Words = {
  "looking-at-sheet": { fr: "Lecture de la feuille « {sheet} »", en: "Looking at the sheet “{sheet}”" },
  "table-found": {
    fr: "La feuille « {sheet} » est lue comme « {table} » : {fed} colonnes sur {columns} ont leur champ, {rows} {rows:ligne|lignes}.",
    en: "The sheet “{sheet}” is read as “{table}”: {fed} of {columns} columns have their field, {rows} {rows:row|rows}.",
  },
  "table-governed": {
    fr: "La feuille « {sheet} » est déjà tenue par Jalon : ses colonnes sont celles qui ont été convenues.",
    en: "The sheet “{sheet}” is already governed by Jalon: its columns are those that were agreed.",
  },
  "table-settled": {
    fr: "La feuille « {sheet} » est lue comme le dit la correspondance enregistrée.",
    en: "The sheet “{sheet}” is read as the saved mapping says.",
  },
  "table-set-by-user": { fr: "Choisi par vous.", en: "Chosen by you." },
  "table-not-found-again": {
    fr: "Les en-têtes de « {table} » ne se trouvent plus dans la feuille « {sheet} » ni ailleurs : la table est cherchée comme dans un classeur nouveau.",
    en: "The headings of “{table}” are no longer in the sheet “{sheet}” nor anywhere else: the table is looked for as in a new workbook.",
  },
  "table-unsure": {
    fr: "La feuille « {sheet} » ressemble à « {table} », sans certitude : vérifiez la correspondance avant de continuer.",
    en: "The sheet “{sheet}” looks like “{table}”, but we are not sure: check the mapping before you go on.",
  },
  "table-on-its-side": {
    fr: "La feuille « {sheet} » a une fiche par colonne : elle est lue ainsi, et sera tenue dans une nouvelle feuille.",
    en: "The sheet “{sheet}” has one record a column: it is read as such, and will be governed on a new sheet.",
  },
  "headings-on-several-rows": {
    fr: "Les en-têtes de la feuille « {sheet} » tiennent sur {rows} {rows:ligne|lignes} : elles sont lues ensemble.",
    en: "The headings of the sheet “{sheet}” stand on {rows} {rows:row|rows}: they are read together.",
  },
  "sheet-repeats-table": {
    fr: "La feuille « {sheet} » ressemble aussi à « {table} », mais une autre feuille en contient davantage : elle est laissée telle quelle.",
    en: "The sheet “{sheet}” also looks like “{table}”, but another sheet holds more of it: it is left as it is.",
  },
  "sheet-holds-no-table": {
    fr: "La feuille « {sheet} » ne contient aucune table que nous reconnaissions : elle est laissée telle quelle.",
    en: "The sheet “{sheet}” holds no table that we recognise: it is left as it is.",
  },
  "sheet-left-by-user": {
    fr: "La feuille « {sheet} » est laissée telle quelle : c’est votre choix.",
    en: "The sheet “{sheet}” is left as it is: that is your choice.",
  },
  "sheet-empty": { fr: "La feuille « {sheet} » est vide.", en: "The sheet “{sheet}” is empty." },
  "no-table-found": {
    fr: "« {source} » ne contient aucun portefeuille que nous reconnaissions ({sheets} {sheets:feuille lue|feuilles lues}). Il faut une ligne d’en-têtes avec au moins le nom des projets.",
    en: "“{source}” holds no portfolio that we recognise ({sheets} {sheets:sheet|sheets} read). It takes a row of headings with at least the projects' names.",
  },
  "no-projects-found": {
    fr: "« {source} » contient des tables que nous reconnaissons, mais pas la liste des projets.",
    en: "“{source}” holds tables that we recognise, but not the list of projects.",
  },
};

const rowWords: Words = {
  "total-row-left-out": {
    fr: "La ligne {row} (« {said} ») est un total : elle n’est pas lue comme un enregistrement.",
    en: "Row {row} (“{said}”) is a total: it is not read as a record.",
  },
  "heading-row-left-out": {
    fr: "La ligne {row} répète les en-têtes : elle n’est pas lue.",
    en: "Row {row} repeats the headings: it is not read.",
  },
  "group-row-left-out": {
    fr: "La ligne {row} (« {said} ») est un titre de groupe : elle n’est pas lue comme un enregistrement.",
    en: "Row {row} (“{said}”) is the title of a group: it is not read as a record.",
  },
  "note-row-left-out": {
    fr: "La ligne {row} (« {said} ») est une remarque sous la table : elle n’est pas lue.",
    en: "Row {row} (“{said}”) is a remark below the table: it is not read.",
  },
  "column-left-out": {
    fr: "La colonne « {said} » n’est pas une fiche : elle n’est pas lue.",
    en: "The column “{said}” is not a record: it is not read.",
  },
  "cells-merged": {
    fr: "« {heading} » a des cellules fusionnées ({areas}) : Jalon lit leur valeur pour chacune de leurs lignes.",
    en: "“{heading}” has merged cells ({areas}): Jalon reads their value for each of their rows.",
  },
  "cells-merged-first": {
    fr: "« {heading} » a des cellules fusionnées ({areas}) : seule la première cellule de chaque groupe porte la valeur.",
    en: "“{heading}” has merged cells ({areas}): only the first cell of each group holds the value.",
  },
  "row-shifted-right": {
    fr: "Les cellules de la ligne {row} semblent décalées de {columns} {columns:colonne|colonnes} vers la droite ; les remettre en place est proposé, rien n’est changé sans vous.",
    en: "The cells of row {row} seem to stand {columns} {columns:column|columns} too far to the right; moving them back is proposed, nothing is changed without you.",
  },
  "row-shifted-left": {
    fr: "Les cellules de la ligne {row} semblent décalées de {columns} {columns:colonne|colonnes} vers la gauche ; les remettre en place est proposé, rien n’est changé sans vous.",
    en: "The cells of row {row} seem to stand {columns} {columns:column|columns} too far to the left; moving them back is proposed, nothing is changed without you.",
  },
  "cell-of-shifted-row": {
    fr: "{cell} : la valeur de la ligne décalée {row}, remise dans sa colonne.",
    en: "{cell}: the value of the shifted row {row}, put back in its column.",
  },
};

const fileWords: Words = {
  "mapping-from-file": {
    fr: "Lu dans le fichier de correspondance.",
    en: "Read from the mapping file.",
  },
  "mapping-file-not-json": {
    fr: "Ce fichier n’est pas une correspondance : il n’est pas au format JSON.",
    en: "This file is no mapping: it is not JSON.",
  },
  "mapping-file-not-ours": {
    fr: "Ce fichier n’est pas une correspondance enregistrée par Jalon ({where}).",
    en: "This file is no mapping saved by Jalon ({where}).",
  },
  "mapping-file-newer": {
    fr: "Cette correspondance vient d’une version plus récente de Jalon (schéma {version}) : mettez Jalon à jour.",
    en: "This mapping comes from a newer Jalon (schema {version}): update Jalon.",
  },
};

/** What adopting says. */
export const adoptWords: Words = { ...columnWords, ...tableWords, ...rowWords, ...fileWords };
