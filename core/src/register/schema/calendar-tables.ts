import type { Table } from "../schema-types.ts";
import { choice, day, number, reference, spellingsIn, text } from "./field-builders.ts";
import { commentField, dueOn, logId, logTitle, ofProject, ownedBy } from "./log-fields.ts";

/** One row a milestone. */
export const milestonesTable: Table = {
  key: "milestones",
  row: { fr: "un jalon", en: "a milestone" },
  sheet: { fr: "Jalons", en: "Milestones" },
  sheetSynonyms: spellingsIn("Jalons projets | Échéancier | Planning | Milestone plan"),
  about: {
    fr: "Les dates qui comptent, prévues, attendues et tenues.",
    en: "The dates that count: planned, expected and met.",
  },
  idPrefix: "M",
  fields: [
    logId("N° de jalon", "Milestone ID"),
    ofProject,
    {
      ...logTitle(
        "Jalon",
        "Milestone",
        "Intitulé | Libellé | Nom du jalon | Jalon / étape",
        "Title | Name | Milestone name | Gate / milestone",
      ),
      need: "should",
    },
    text("gate", "Jalon de décision", "Gate", {
      about: [
        "Le jalon de décision, dans les mots de la maison (Go/No-Go, passage en réalisation).",
        "The gate, in the house's own words (Go/No-Go, exit from planning).",
      ],
      fr: "Point de contrôle | Passage de phase | Phase",
      en: "Stage gate | Phase exit | Phase",
    }),
    day("baseline", "Date initiale", "Baseline date", {
      about: ["La date approuvée à l’origine.", "The date first approved."],
      fr: "Date de référence | Date prévue initiale | Prévu",
      en: "Planned date | Original date | Baseline",
      boundary: "end",
    }),
    day("forecast", "Date prévue", "Forecast date", {
      about: ["La date attendue aujourd’hui.", "The date expected today."],
      fr: "Date révisée | Date estimée | Échéance | Date",
      en: "Expected date | Due date | Revised date | Date",
      boundary: "end",
    }),
    day("actual", "Date réelle", "Actual date", {
      about: ["La date à laquelle le jalon a été tenu.", "The date on which it was met."],
      fr: "Réalisé le | Date de réalisation | Atteint le",
      en: "Completed on | Achieved on | Met on",
      boundary: "end",
    }),
    choice("state", "État", "State", {
      about: ["À venir, en risque, tenu ou manqué.", "To come, at risk, met or missed."],
      fr: "Statut",
      en: "Status",
      list: "milestoneState",
    }),
    ownedBy,
    commentField,
  ],
};

/** One row a dependency: one project waits for another. */
export const dependenciesTable: Table = {
  key: "dependencies",
  row: { fr: "une dépendance entre deux projets", en: "a dependency between two projects" },
  sheet: { fr: "Dépendances", en: "Dependencies" },
  sheetSynonyms: spellingsIn("Adhérences | Prérequis | Dependency log | Predecessors"),
  about: { fr: "Qui attend quoi, et avec quel délai.", en: "Who waits for what, and with what lag." },
  idPrefix: "DP",
  fields: [
    logId("N° de dépendance", "Dependency ID"),
    reference("predecessor", "Prédécesseur", "Predecessor", {
      about: ["Ce qui doit venir d’abord.", "What must come first."],
      fr: "Projet amont | Projet prérequis | Prérequis | Dépend de | Fournisseur",
      en: "Depends on | Upstream project | From | Provider",
      references: "projects",
      need: "must",
    }),
    reference("successor", "Successeur", "Successor", {
      about: ["Ce qui attend.", "What waits."],
      fr: "Projet aval | Projet dépendant | Projet | Bloque | Bénéficiaire",
      en: "Blocks | Downstream project | To | Project | Receiver",
      references: "projects",
      need: "must",
    }),
    choice("type", "Type de dépendance", "Dependency type", {
      about: [
        "Fin-début, début-début, fin-fin ou début-fin.",
        "Finish-start, start-start, finish-finish or start-finish.",
      ],
      fr: "Type | Nature",
      en: "Type | Kind",
      list: "dependencyType",
    }),
    number("lagDays", "Délai (jours)", "Lag (days)", {
      about: [
        "Jours entre les deux ; négatif quand ils se recouvrent.",
        "Days between the two; negative when they overlap.",
      ],
      fr: "Délai | Décalage",
      en: "Lag",
    }),
    logTitle(
      "Dépendance",
      "Dependency",
      "Description | Intitulé | Adhérence | Libellé",
      "Description | Title | Name",
    ),
    choice("state", "État", "State", {
      about: ["Ouverte ou levée.", "Open or lifted."],
      fr: "Statut",
      en: "Status",
      list: "logState",
    }),
    ownedBy,
    dueOn,
    commentField,
  ].map((field) => (field.key === "name" ? { ...field, need: "should" as const } : field)),
};
