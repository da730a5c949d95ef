import type { Words } from "../../foundation/message.ts";

/** Why a column is read as it is, and what about it the user should confirm. */
export const readingWords: Words = {
  "reading-as-it-stands": {
    fr: "Ces cellules ne se lisent que d’une façon.",
    en: "These cells can be read in one way only.",
  },
  "reading-dates-plain": {
    fr: "Aucune date de la colonne n’est ambiguë.",
    en: "No date of the column is ambiguous.",
  },
  "reading-order-proven-dmy": {
    fr: "Jour avant mois : « {said} » ne peut pas se lire autrement.",
    en: "Day before month: “{said}” cannot be read otherwise.",
  },
  "reading-order-proven-mdy": {
    fr: "Mois avant jour : « {said} » ne peut pas se lire autrement.",
    en: "Month before day: “{said}” cannot be read otherwise.",
  },
  "reading-order-neighbour-dmy": {
    fr: "Jour avant mois, comme dans la colonne « {heading} » (« {said} »).",
    en: "Day before month, as in the column “{heading}” (“{said}”).",
  },
  "reading-order-neighbour-mdy": {
    fr: "Mois avant jour, comme dans la colonne « {heading} » (« {said} »).",
    en: "Month before day, as in the column “{heading}” (“{said}”).",
  },
  "date-order-guessed": {
    fr: "Rien dans « {heading} » ne dit si « {said} » est le {read} ou le {other} ; Jalon lit {read}.",
    en: "Nothing in “{heading}” says whether “{said}” is {read} or {other}; Jalon reads {read}.",
  },
  "date-order-culture": {
    fr: "Rien dans « {heading} » ne dit si « {said} » est le {read} ou le {other} ; Jalon lit {read}, dans l’ordre des dates de vos réglages ({culture}).",
    en: "Nothing in “{heading}” says whether “{said}” is {read} or {other}; Jalon reads {read}, in the order of dates of your settings ({culture}).",
  },
  "date-order-elsewhere": {
    fr: "Rien dans « {heading} » ne dit si « {said} » est le {read} ou le {other} ; Jalon lit {read}, dans l’ordre de la colonne « {like} » de la feuille « {sheet} ».",
    en: "Nothing in “{heading}” says whether “{said}” is {read} or {other}; Jalon reads {read}, in the order of the column “{like}” of the sheet “{sheet}”.",
  },
  "date-order-headings": {
    fr: "Rien dans « {heading} » ne dit si « {said} » est le {read} ou le {other} ; Jalon lit {read}, le jour d’abord comme en français, la langue des titres.",
    en: "Nothing in “{heading}” says whether “{said}” is {read} or {other}; Jalon reads {read}, with the day first as in French, the language of the headings.",
  },
  "date-order-mixed": {
    fr: "« {heading} » mêle deux ordres : « {dayFirst} » met le jour d’abord, « {monthFirst} » le mois.",
    en: "“{heading}” mixes two orders: “{dayFirst}” puts the day first, “{monthFirst}” the month.",
  },
  "reading-fiscal-start-guessed": {
    fr: "« {said} » parle d’un exercice ; Jalon suppose qu’il commence en avril.",
    en: "“{said}” speaks of a fiscal year; Jalon assumes that it starts in April.",
  },
  "reading-season-guessed": {
    fr: "« {said} » est une saison ; Jalon suppose l’hémisphère nord.",
    en: "“{said}” is a season; Jalon assumes the northern hemisphere.",
  },
  "reading-decimal": {
    fr: "Les nombres de la colonne ont « {sign} » pour signe décimal.",
    en: "The column's numbers have “{sign}” as their decimal sign.",
  },
  "reading-unit-heading": {
    fr: "Le titre « {heading} » dit l’unité : {scale}.",
    en: "The heading “{heading}” says the unit: {scale}.",
  },
  "reading-unit-format": {
    fr: "Le format des nombres ({format}) dit l’unité : {scale}.",
    en: "The number format ({format}) says the unit: {scale}.",
  },
  "reading-unit-cells": {
    fr: "Les cellules disent leur unité, comme « {said} ».",
    en: "The cells say their unit, as “{said}” does.",
  },
  "reading-unit-band": {
    fr: "La colonne « {heading} » dit « {band} » là où celle-ci dit {said} : les montants sont en {scale}.",
    en: "The column “{heading}” says “{band}” where this one says {said}: the amounts are in {scale}.",
  },
  "reading-unit-none": {
    fr: "Rien ne dit d’unité dans « {heading} » : les montants sont lus tels quels.",
    en: "Nothing says a unit in “{heading}”: the amounts are read as they stand.",
  },
  "unit-not-said": {
    fr: "Rien ne dit l’unité de « {heading} », et ses montants (médiane {median}) sont trop petits pour un projet : sont-ils en {proposed} ?",
    en: "Nothing says the unit of “{heading}”, and its amounts (median {median}) are too small for a project: are they in {proposed}?",
  },
  "reading-duration-years": {
    fr: "Le titre « {heading} » dit l’unité : des années.",
    en: "The heading “{heading}” says the unit: years.",
  },
  "reading-duration-months": {
    fr: "Le titre « {heading} » dit l’unité : des mois.",
    en: "The heading “{heading}” says the unit: months.",
  },
  "reading-duration-weeks": {
    fr: "Le titre « {heading} » dit l’unité : des semaines.",
    en: "The heading “{heading}” says the unit: weeks.",
  },
  "reading-duration-days": {
    fr: "Le titre « {heading} » dit l’unité : des jours.",
    en: "The heading “{heading}” says the unit: days.",
  },
  "duration-unit-not-said": {
    fr: "Rien ne dit l’unité des nombres de « {heading} » : années, mois, semaines ou jours ?",
    en: "Nothing says the unit of the numbers in “{heading}”: years, months, weeks or days?",
  },
  "reading-effort-days": {
    fr: "Les charges de « {heading} » sont lues en jours.",
    en: "The efforts of “{heading}” are read as days.",
  },
  "reading-effort-fte": {
    fr: "« {heading} » est en ETP : sans période, Jalon ne peut pas en faire des jours.",
    en: "“{heading}” is in FTE: without a period Jalon cannot make days of it.",
  },
  "reading-effort-hours": {
    fr: "« {heading} » est en heures : Jalon ne devine pas la durée d’une journée.",
    en: "“{heading}” is in hours: Jalon does not guess the length of a day.",
  },
  "reading-effort-months": {
    fr: "« {heading} » est en mois-homme : Jalon ne devine pas leur nombre de jours.",
    en: "“{heading}” is in person-months: Jalon does not guess how many days they are.",
  },
  "reading-percent-format": {
    fr: "Le format des nombres est un pourcentage : 0,25 est 25 %.",
    en: "The number format is a percentage: 0.25 is 25%.",
  },
  "reading-percent-whole": {
    fr: "Le plus grand nombre est {largest} : 25 est 25 %.",
    en: "The largest number is {largest}: 25 is 25%.",
  },
  "reading-percent-share": {
    fr: "Aucun nombre ne dépasse {largest} : 0,25 est 25 %.",
    en: "No number is above {largest}: 0.25 is 25%.",
  },
  "percent-not-said": {
    fr: "« {heading} » ne contient que 0 et de petits nombres entiers : Jalon lit 1 comme 100 %.",
    en: "“{heading}” holds only 0 and small whole numbers: Jalon reads 1 as 100%.",
  },
};
