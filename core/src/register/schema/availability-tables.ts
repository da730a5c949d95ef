import type { Table } from "../schema-types.ts";
import {
  choice,
  day,
  effort,
  idField,
  longText,
  month,
  person,
  reference,
  spellingsIn,
  text,
} from "./field-builders.ts";

/** One row a person, one column a month: the view of the declarations. */
export const availabilityTable: Table = {
  key: "availability",
  row: { fr: "une personne, une colonne par mois", en: "a person, one column a month" },
  sheet: { fr: "Disponibilités", en: "Availability" },
  sheetSynonyms: spellingsIn(
    "Disponibilité | Dispo | Dispos | Capacité | Plan de charge | Capacity | Time available",
  ),
  about: {
    fr: "Les jours que chacun peut donner, mois par mois ; 0 n’est pas vide.",
    en: "The days that each person can give, month by month; 0 is not blank.",
  },
  idPrefix: "A",
  fields: [
    idField("id", "N° de ligne", "Row ID", {
      about: ["Ce qui désigne la ligne.", "What names the row."],
      fr: "ID | N° | Réf.",
      en: "ID | Key | Ref",
      unique: true,
    }),
    reference("person", "Personne", "Person", {
      about: ["La personne.", "The person."],
      fr: "Collaborateur | Ressource | Nom",
      en: "Resource | Name",
      references: "people",
      need: "must",
      unique: true,
    }),
    person("manager", "Déclaré par", "Declared by", {
      about: ["Qui déclare.", "Who declares."],
      fr: "Manager | Responsable hiérarchique | Responsable",
      en: "Manager | Line manager",
    }),
    effort("days", "Jours", "Days", {
      about: [
        "Les jours disponibles dans le mois ; vide : non déclaré.",
        "The days available in the month; blank: not given.",
      ],
      family: "month",
      low: 0,
      high: 31,
    }),
    longText("comment", "Commentaire", "Comment", {
      about: [
        "Ce qu’il faut savoir, jamais le motif d’une absence.",
        "What to know, never the reason of an absence.",
      ],
      fr: "Commentaires | Remarques",
      en: "Comments | Notes",
    }),
  ],
};

/** One row what was declared, by whom and how: where each availability comes from. */
export const declarationsTable: Table = {
  key: "declarations",
  row: { fr: "une disponibilité déclarée", en: "a declared availability" },
  sheet: { fr: "Déclarations", en: "Declarations" },
  sheetSynonyms: spellingsIn("Déclarations de disponibilité | Availability declarations"),
  about: {
    fr: "D’où vient chaque disponibilité : qui l’a dite, quand et comment.",
    en: "Where each availability comes from: who said it, when and how.",
  },
  idPrefix: "DC",
  fields: [
    idField("id", "N° de déclaration", "Declaration ID", {
      about: ["Ce qui désigne la déclaration.", "What names the declaration."],
      fr: "ID | N°",
      en: "ID | Key",
      unique: true,
    }),
    reference("person", "Personne", "Person", {
      about: ["La personne.", "The person."],
      fr: "Collaborateur | Ressource | Nom",
      en: "Resource | Name",
      references: "people",
      need: "must",
    }),
    month("month", "Mois", "Month", {
      about: ["Le mois déclaré.", "The month declared."],
      fr: "Période",
      en: "Period",
      need: "must",
    }),
    effort("days", "Jours", "Days", {
      about: ["Les jours déclarés.", "The days declared."],
      fr: "Jours disponibles | Disponibilité | Nombre de jours",
      en: "Days available | Availability",
      low: 0,
      high: 31,
      need: "must",
    }),
    choice("how", "Comment", "How", {
      about: [
        "Saisi, ou copie confirmée du mois précédent ; écarté : une autre valeur a été gardée.",
        "Entered, or a confirmed copy of the month before; set aside: another value was kept.",
      ],
      fr: "Mode | Origine",
      en: "Mode | Source",
      list: "declarationHow",
      need: "must",
    }),
    person("by", "Par", "By", {
      about: ["Qui a déclaré.", "Who declared."],
      fr: "Déclaré par | Manager",
      en: "Declared by | Manager",
      need: "must",
    }),
    day("on", "Le", "On", {
      about: [
        "Le jour de la déclaration ; celui du relevé quand personne ne l’a noté.",
        "The day of the declaration; that of the pull where nobody noted it.",
      ],
      fr: "Date | Déclaré le | Date de déclaration",
      en: "Date | Declared on",
      need: "must",
    }),
    text("savedAt", "Fichier enregistré le", "File saved at", {
      about: [
        "Quand le fichier de la réponse a été enregistré, d’après lui, si personne n’a noté le jour de la déclaration (AAAA-MM-JJThh:mm:ssZ).",
        "When the answer’s file was saved, as the file has it, where nobody noted the day of the declaration (YYYY-MM-DDThh:mm:ssZ).",
      ],
    }),
  ],
};
