import type { Table } from "../schema-types.ts";
import { idField, longText, text } from "./field-builders.ts";

/** Every change that was applied, written ahead. Columns are those of the journal room. */
export const journalTable: Table = {
  key: "journal",
  row: { fr: "un changement appliqué", en: "an applied change" },
  sheet: { fr: "Jalon journal", en: "Jalon journal" },
  sheetSynonyms: [],
  about: {
    fr: "Tout ce que Jalon a écrit, par qui, quand et pourquoi ; de quoi défaire.",
    en: "Everything that Jalon wrote, by whom, when and why; what undo works from.",
  },
  idPrefix: "J",
  ours: true,
  fields: [
    idField("id", "Entrée", "Entry", {
      about: ["Ce qui désigne l’entrée.", "What names the entry."],
      computed: true,
    }),
    text("at", "Quand", "When", { about: ["Le jour et l’heure.", "The day and time."], computed: true }),
    text("by", "Par", "By", {
      about: ["Qui a demandé le changement.", "Who asked for the change."],
      computed: true,
    }),
    text("state", "État", "State", {
      about: ["Prévu, appliqué ou défait.", "Planned, applied or undone."],
      computed: true,
    }),
    text("table", "Table", "Table", { about: ["La table changée.", "The table changed."], computed: true }),
    text("row", "Ligne", "Row", { about: ["L’identifiant de la ligne.", "The row's id."], computed: true }),
    text("column", "Colonne", "Column", {
      about: ["La colonne changée.", "The column changed."],
      computed: true,
    }),
    text("before", "Avant", "Before", {
      about: ["Ce que la cellule contenait.", "What the cell held."],
      computed: true,
    }),
    text("after", "Après", "After", {
      about: ["Ce que la cellule contient.", "What the cell holds."],
      computed: true,
    }),
    longText("because", "Parce que", "Because", { about: ["La raison.", "The reason."], computed: true }),
  ],
};

/** How the register is set. */
export const settingsTable: Table = {
  key: "settings",
  row: { fr: "un réglage", en: "a setting" },
  sheet: { fr: "Jalon réglages", en: "Jalon settings" },
  sheetSynonyms: [],
  about: {
    fr: "La langue, la date d’arrêté, la correspondance des colonnes, les calendriers.",
    en: "The language, the as-of day, the mapping of columns, the calendars.",
  },
  idPrefix: "SET",
  ours: true,
  fields: [
    idField("id", "Réglage", "Setting", {
      about: ["Le nom du réglage.", "The setting's name."],
      computed: true,
    }),
    longText("value", "Valeur", "Value", { about: ["Sa valeur.", "Its value."], computed: true }),
  ],
};

/** The allowed values, as the drop-downs show them. */
export const listsTable: Table = {
  key: "lists",
  row: { fr: "une valeur permise", en: "an allowed value" },
  sheet: { fr: "Jalon listes", en: "Jalon lists" },
  sheetSynonyms: [],
  about: {
    fr: "Les valeurs que les listes déroulantes proposent.",
    en: "The values that the drop-downs offer.",
  },
  idPrefix: "L",
  ours: true,
  fields: [
    text("list", "Liste", "List", { about: ["Le nom de la liste.", "The list's name."], computed: true }),
    text("value", "Valeur", "Value", {
      about: ["La valeur, en mots.", "The value, in words."],
      computed: true,
    }),
  ],
};
