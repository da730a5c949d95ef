import type { Table } from "../schema-types.ts";
import { idField, longText, text } from "./field-builders.ts";

/** Every change that was applied, written ahead. Columns are those of the journal room. */
export const journalTable: Table = {
  key: "journal",
  row: { fr: "un changement appliqué", en: "an applied change" },
  sheet: { fr: "Journal Jalon", en: "Jalon journal" },
  sheetSynonyms: [],
  about: {
    fr: "Tout ce que Jalon a écrit, par qui, quand et pourquoi ; de quoi défaire.",
    en: "Everything that Jalon wrote, by whom, when and why; what undo works from.",
  },
  idPrefix: "J",
  ours: true,
  fields: [
    text("entry", "N°", "No.", {
      about: [
        "Le numéro de l’opération : un plan appliqué.",
        "The number of the operation: one applied plan.",
      ],
      computed: true,
    }),
    text("at", "Le", "On", { about: ["Le jour et l’heure.", "The day and time."], computed: true }),
    text("by", "Par", "By", { about: ["Qui a appliqué le plan.", "Who applied the plan."], computed: true }),
    text("what", "Opération", "Operation", {
      about: ["Ce que le plan proposait.", "What the plan proposed."],
      computed: true,
    }),
    text("state", "État", "State", {
      about: ["Prévu, appliqué, annulé ou interrompu.", "Planned, applied, undone or interrupted."],
      computed: true,
    }),
    text("kind", "Nature", "Kind", {
      about: [
        "Ce qui a été changé : une cellule, une ligne, une colonne, une feuille.",
        "What was changed: a cell, a row, a column, a sheet.",
      ],
      computed: true,
    }),
    text("table", "Table", "Table", { about: ["La table changée.", "The table changed."], computed: true }),
    text("row", "Ligne", "Row", { about: ["L’identifiant de la ligne.", "The row's id."], computed: true }),
    text("name", "Nom de la ligne", "Row's name", {
      about: [
        "Le nom que portait la ligne, pour la reconnaître.",
        "The name that the row had, to know it by.",
      ],
      computed: true,
    }),
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
    longText("because", "Motif", "Because", { about: ["La raison.", "The reason."], computed: true }),
  ],
};

/** How the register is set. */
export const settingsTable: Table = {
  key: "settings",
  row: { fr: "un réglage", en: "a setting" },
  sheet: { fr: "Réglages Jalon", en: "Jalon settings" },
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
  sheet: { fr: "Listes Jalon", en: "Jalon lists" },
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
