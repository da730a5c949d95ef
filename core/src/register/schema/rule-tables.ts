import type { Table } from "../schema-types.ts";
import {
  choice,
  day,
  formula,
  idField,
  longText,
  person,
  reference,
  spellingsIn,
  text,
} from "./field-builders.ts";

/** One row a rule of governance, alert or quality. */
export const rulesTable: Table = {
  key: "rules",
  row: { fr: "une règle de gouvernance, d’alerte ou de qualité", en: "a governance, alert or quality rule" },
  sheet: { fr: "Règles", en: "Rules" },
  sheetSynonyms: spellingsIn("Règles de gouvernance | Contrôles | Governance rules | Checks"),
  about: {
    fr: "Ce qui doit être vrai, quand, et ce que l’on dit sinon.",
    en: "What must be true, when, and what is said otherwise.",
  },
  idPrefix: "R",
  fields: [
    idField("id", "Code de la règle", "Rule ID", {
      about: ["Ce qui désigne la règle pour toujours.", "What names the rule for ever."],
      fr: "ID | Code | N° | Réf. | Règle",
      en: "ID | Code | Key | Ref | Rule",
      need: "must",
      unique: true,
    }),
    choice("kind", "Nature de la règle", "Rule kind", {
      about: ["Gouvernance, alerte ou qualité.", "Governance, alert or quality."],
      fr: "Nature | Type",
      en: "Kind | Type",
      list: "ruleKind",
    }),
    text("table", "Table", "Table", {
      about: ["La table dont la règle parle.", "The table that the rule speaks of."],
      fr: "Objet | Feuille",
      en: "Sheet | Object",
      need: "must",
    }),
    formula("when", "Quand", "When", {
      about: [
        "La condition dans laquelle la règle s’applique.",
        "The condition under which the rule applies.",
      ],
      fr: "Condition | S’applique quand",
      en: "Condition | Applies when",
    }),
    formula("must", "Doit être vrai", "Must", {
      about: ["Ce qui doit être vrai.", "What must be true."],
      fr: "Exigence | Formule | Contrôle",
      en: "Requirement | Must hold | Formula | Check",
      need: "must",
    }),
    choice("severity", "Gravité", "Severity", {
      about: ["Ce que vaut un manquement.", "How much a breach matters."],
      fr: "Niveau | Sévérité",
      en: "Level",
      list: "severity",
      need: "must",
    }),
    longText("message", "Message", "Message", {
      about: ["Ce que l’on dit quand la règle n’est pas tenue.", "What is said when the rule does not hold."],
      fr: "Texte | Libellé",
      en: "Text | Wording",
    }),
    choice("gate", "Jalon de décision", "Gate", {
      about: ["Le point de contrôle où la règle compte.", "The gate at which the rule counts."],
      fr: "Point de contrôle | Passage de phase | Phase",
      en: "Stage gate | Phase exit | Phase",
      list: "phase",
    }),
    choice("class", "Classe", "Class", {
      about: [
        "La taille de projet à laquelle la règle s’applique.",
        "The size of project that the rule applies to.",
      ],
      fr: "Taille | Classe de projet",
      en: "Tier | Size",
      list: "class",
    }),
    text("standard", "Norme", "Standard", {
      about: [
        "La norme dont la règle vient, avec son édition.",
        "The standard that the rule comes from, with its edition.",
      ],
      fr: "Référentiel",
      en: "Framework",
    }),
    text("clause", "Clause", "Clause", {
      about: ["Le numéro de la clause.", "The clause's number."],
      fr: "Article | Paragraphe",
      en: "Section | Paragraph",
    }),
    day("activeFrom", "Active à partir du", "Active from", {
      about: ["Le jour à partir duquel la règle s’applique.", "The day from which the rule applies."],
      fr: "En vigueur le | Date d’effet",
      en: "Effective from | In force from",
      boundary: "start",
    }),
  ],
};

/** One row an exception that was granted. */
export const waiversTable: Table = {
  key: "waivers",
  row: { fr: "une dérogation accordée", en: "a granted exception" },
  sheet: { fr: "Dérogations", en: "Waivers" },
  sheetSynonyms: spellingsIn("Exceptions | Waiver log | Dérogation"),
  about: {
    fr: "Les exceptions aux règles, qui les a accordées et jusqu’à quand.",
    en: "The exceptions to rules, who granted them and until when.",
  },
  idPrefix: "W",
  fields: [
    idField("id", "N° de dérogation", "Waiver ID", {
      about: ["Ce qui désigne la dérogation.", "What names the waiver."],
      fr: "ID | Code | N° | Réf.",
      en: "ID | Code | Key | Ref",
      need: "must",
      unique: true,
    }),
    reference("rule", "Règle", "Rule", {
      about: ["La règle à laquelle on déroge.", "The rule that is waived."],
      fr: "Code de la règle | Exigence",
      en: "Rule ID | Requirement",
      references: "rules",
      need: "must",
    }),
    reference("project", "Projet", "Project", {
      about: ["Le projet qui en bénéficie.", "The project that it is for."],
      fr: "Code projet | Nom du projet",
      en: "Project ID | Project name",
      references: "projects",
      need: "must",
    }),
    longText("reason", "Motif", "Reason", {
      about: ["Pourquoi la dérogation est accordée.", "Why the waiver was granted."],
      fr: "Justification | Raison",
      en: "Justification | Rationale",
      need: "must",
    }),
    person("grantedBy", "Accordée par", "Granted by", {
      about: ["Qui l’a accordée.", "Who granted it."],
      fr: "Accordé par | Décideur",
      en: "Approved by",
      need: "must",
    }),
    day("grantedOn", "Accordée le", "Granted on", {
      about: ["Le jour où elle a été accordée.", "The day on which it was granted."],
      fr: "Date d’accord | Accordé le | Date",
      en: "Approved on | Date",
    }),
    day("expiresOn", "Valable jusqu’au", "Expires on", {
      about: ["Le jour après lequel elle ne vaut plus.", "The day after which it no longer holds."],
      fr: "Expire le | Fin de validité | Échéance",
      en: "Valid until | Expiry date | Until",
      boundary: "end",
      need: "must",
    }),
  ],
};
