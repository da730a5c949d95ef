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

/** What adopting says. */
export const adoptWords: Words = {
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
  "field-fed-by-another": {
    fr: "« {field} » vient déjà de la colonne « {by} », qui convient mieux : « {heading} » est gardée telle quelle.",
    en: "“{field}” already comes from the column “{by}”, which suits it better: “{heading}” is kept as it is.",
  },
  "table-found": {
    fr: "La feuille « {sheet} » est lue comme « {table} » : {fed} colonnes sur {columns} y ont leur champ, {rows} lignes.",
    en: "The sheet “{sheet}” is read as “{table}”: {fed} of its {columns} columns have their field, {rows} rows.",
  },
};
