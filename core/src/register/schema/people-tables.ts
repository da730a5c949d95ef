import type { Table } from "../schema-types.ts";
import {
  choice,
  day,
  idField,
  number,
  percentage,
  person,
  reference,
  spellingsIn,
  text,
} from "./field-builders.ts";

/** One row a person. */
export const peopleTable: Table = {
  key: "people",
  row: { fr: "une personne", en: "a person" },
  sheet: { fr: "Personnes", en: "People" },
  sheetSynonyms: spellingsIn(
    "Ressources | Équipe | Équipes | Collaborateurs | Effectifs | Annuaire | Resources | Team | Staff | Contacts",
  ),
  about: {
    fr: "Les personnes que l’on affecte, leur poste et leur responsable.",
    en: "The people who are assigned, their post and their manager.",
  },
  idPrefix: "PER",
  fields: [
    idField("id", "Code personne", "Person ID", {
      about: ["Ce qui désigne la personne.", "What names the person."],
      fr: "ID | Code | Matricule | Identifiant | N°",
      en: "ID | Code | Employee ID | Staff number",
      need: "must",
      unique: true,
    }),
    person("name", "Nom", "Name", {
      about: ["La personne, comme on l’appelle.", "The person, as they are called."],
      fr: "Collaborateur | Ressource | Personne | Nom et prénom | Nom prénom | Prénom Nom | Nom complet",
      en: "Person | Resource | Full name | Employee",
      need: "must",
    }),
    text("post", "Poste", "Post", {
      about: ["Ce que la personne fait d’abord.", "What the person does first."],
      fr: "Fonction | Rôle | Métier | Emploi",
      en: "Role | Position | Job | Job title",
      need: "should",
    }),
    text("secondPost", "Poste couvert", "Second post", {
      about: [
        "Le poste que la personne peut tenir en plus du sien (polyvalence).",
        "The post that the person can hold besides their own (cover).",
      ],
      fr: "Second poste | Polyvalence | Suppléance | Suppléant de | Back-up | Binôme",
      en: "Cover role | Backup | Deputy for | Second role",
    }),
    text("unit", "Entité", "Unit", {
      about: ["L’entité de la personne.", "The person's unit."],
      fr: "Unité | Service | Direction | Équipe | Département",
      en: "Department | Team | Division",
      need: "should",
    }),
    person("manager", "Responsable hiérarchique", "Line manager", {
      about: ["La personne qui déclare ses disponibilités.", "The person who declares their availability."],
      fr: "Manager | N+1 | Responsable | Hiérarchique",
      en: "Manager | Supervisor | Reports to",
      need: "should",
    }),
    percentage("workingTime", "Temps de travail", "Working time", {
      about: ["La part d’un temps plein.", "The share of full time."],
      fr: "Quotité | Taux d’activité | Rythme de travail | Rythme | Temps partiel",
      en: "Working pattern | FTE | Part time | Working time (%)",
      low: 0,
      high: 1,
    }),
    number("daysPerWeek", "Jours par semaine", "Days a week", {
      about: ["Les jours travaillés par semaine.", "The days worked a week."],
      fr: "Jours/semaine | J/sem",
      en: "Days per week | Days/week",
      low: 0,
      high: 7,
    }),
    day("from", "Présent à partir du", "From", {
      about: ["Le jour d’arrivée.", "The day of arrival."],
      fr: "Arrivée | Date d’arrivée | Début | Entrée",
      en: "Start date | Joined | Start",
      boundary: "start",
    }),
    day("until", "Présent jusqu’au", "Until", {
      about: ["Le jour de départ.", "The day of departure."],
      fr: "Départ | Date de départ | Fin | Sortie",
      en: "End date | Leaves | End",
      boundary: "end",
    }),
    text("email", "Adresse électronique", "Email", {
      about: ["Où l’écrire.", "Where to write to."],
      fr: "Email | E-mail | Courriel | Mail",
      en: "E-mail | Mail | Email address",
    }),
    choice("holidayZone", "Calendrier des jours fériés", "Public holidays", {
      about: [
        "La zone dont les jours fériés valent pour la personne.",
        "The zone whose public holidays the person has.",
      ],
      fr: "Zone de jours fériés | Jours fériés | Calendrier",
      en: "Holiday calendar | Holiday zone | Bank holidays | Calendar",
      list: "holidayZone",
    }),
    choice("language", "Langue", "Language", {
      about: ["La langue dans laquelle on lui écrit.", "The language in which to write to them."],
      fr: "Langue de travail",
      en: "Working language",
      list: "language",
    }),
  ],
};

/** One row a person and a skill. */
export const skillsTable: Table = {
  key: "skills",
  row: { fr: "une personne et une compétence", en: "a person and a skill" },
  sheet: { fr: "Compétences", en: "Skills" },
  sheetSynonyms: spellingsIn("Matrice de compétences | Skill matrix | Skills matrix"),
  about: {
    fr: "Ce que chacun sait faire, de 0 (ne sait pas) à 4 (forme les autres).",
    en: "What each person can do, from 0 (cannot) to 4 (teaches others).",
  },
  idPrefix: "S",
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
    }),
    text("skill", "Compétence", "Skill", {
      about: ["La compétence.", "The skill."],
      fr: "Compétences | Savoir-faire",
      en: "Competence | Competency",
      need: "must",
    }),
    number("level", "Niveau", "Level", {
      about: ["De 0 à 4, ou I L U O.", "From 0 to 4, or I L U O."],
      fr: "Niveau de maîtrise | Maîtrise | Niveau (0-4) | ILUO",
      en: "Proficiency | Skill level | Level (0-4)",
      list: "skillLevel",
      low: 0,
      high: 4,
      need: "must",
    }),
    day("assessedOn", "Évalué le", "Assessed on", {
      about: ["Le jour de l’évaluation.", "The day of the assessment."],
      fr: "Date d’évaluation",
      en: "Assessment date",
    }),
    day("lastUsedOn", "Utilisé pour la dernière fois", "Last used", {
      about: ["La dernière fois que la compétence a servi.", "When the skill was last used."],
      fr: "Dernière utilisation",
      en: "Last used on",
    }),
  ],
};
