import type { Table } from "../schema-types.ts";
import {
  choice,
  effort,
  idField,
  month,
  number,
  percentage,
  reference,
  spellingsIn,
  text,
  yesNo,
} from "./field-builders.ts";

/** One row a need for a post or a skill on a project. */
export const demandsTable: Table = {
  key: "demands",
  row: {
    fr: "un besoin de poste ou de compétence sur un projet",
    en: "a need for a post or skill on a project",
  },
  sheet: { fr: "Besoins", en: "Demands" },
  sheetSynonyms: spellingsIn(
    "Besoins en ressources | Postes à pourvoir | Charge prévisionnelle | Resource demand | Resource requests | Open posts",
  ),
  about: {
    fr: "Les postes et compétences dont les projets ont besoin.",
    en: "The posts and skills that projects need.",
  },
  idPrefix: "B",
  fields: [
    idField("id", "N° de besoin", "Demand ID", {
      about: ["Ce qui désigne le besoin.", "What names the demand."],
      fr: "ID | N° | Réf.",
      en: "ID | Key | Ref",
      need: "must",
      unique: true,
    }),
    reference("project", "Projet", "Project", {
      about: ["Le projet qui en a besoin.", "The project that needs it."],
      fr: "Code projet | Nom du projet",
      en: "Project ID | Project name",
      references: "projects",
      need: "must",
    }),
    text("post", "Poste", "Post", {
      about: ["Le poste à tenir.", "The post to hold."],
      fr: "Fonction | Rôle | Profil | Poste demandé",
      en: "Role | Position | Profile | Role needed",
    }),
    text("skill", "Compétence", "Skill", {
      about: ["La compétence qu’il faut.", "The skill that it takes."],
      fr: "Compétence requise",
      en: "Required skill | Competence",
    }),
    number("level", "Niveau minimal", "Minimum level", {
      about: ["De 0 à 4, ou I L U O.", "From 0 to 4, or I L U O."],
      fr: "Niveau | Niveau requis",
      en: "Level | Required level",
      list: "skillLevel",
      low: 0,
      high: 4,
    }),
    month("firstMonth", "Premier mois", "First month", {
      about: ["Le premier mois du besoin.", "The demand's first month."],
      fr: "Début | Mois de début | De | Du",
      en: "Start | From | Start month",
      need: "must",
    }),
    month("lastMonth", "Dernier mois", "Last month", {
      about: ["Le dernier mois du besoin.", "The demand's last month."],
      fr: "Fin | Mois de fin | À | Au",
      en: "End | To | End month",
      need: "must",
    }),
    effort("daysPerMonth", "Jours par mois", "Days a month", {
      about: ["Les jours qu’il faut chaque mois.", "The days that it takes each month."],
      fr: "Jours/mois | J/mois | Charge mensuelle",
      en: "Days per month | Days/month | Monthly effort",
      low: 0,
      need: "must",
    }),
    yesNo("mandatory", "Indispensable", "Mandatory", {
      about: ["Le projet peut-il avancer sans ?", "Can the project go on without it?"],
      fr: "Obligatoire | Critique",
      en: "Critical | Required",
      list: "yesNo",
    }),
  ],
};

/** One row a person on a project. */
export const assignmentsTable: Table = {
  key: "assignments",
  row: { fr: "une personne sur un projet", en: "a person on a project" },
  sheet: { fr: "Affectations", en: "Assignments" },
  sheetSynonyms: spellingsIn("Affectation | Staffing | Allocation | Allocations | Plan de charge projets"),
  about: {
    fr: "Qui travaille sur quoi, combien et jusqu’à quand.",
    en: "Who works on what, how much and until when.",
  },
  idPrefix: "AF",
  fields: [
    idField("id", "N° d’affectation", "Assignment ID", {
      about: ["Ce qui désigne l’affectation.", "What names the assignment."],
      fr: "ID | N° | Réf.",
      en: "ID | Key | Ref",
      need: "must",
      unique: true,
    }),
    reference("person", "Personne", "Person", {
      about: ["La personne affectée.", "The person assigned."],
      fr: "Collaborateur | Ressource | Nom",
      en: "Resource | Name | Assignee",
      references: "people",
      need: "must",
    }),
    reference("project", "Projet", "Project", {
      about: ["Le projet.", "The project."],
      fr: "Code projet | Nom du projet",
      en: "Project ID | Project name",
      references: "projects",
      need: "must",
    }),
    reference("demand", "Besoin", "Demand", {
      about: ["Le besoin que l’affectation sert.", "The demand that it meets."],
      fr: "N° de besoin",
      en: "Demand ID",
      references: "demands",
    }),
    text("post", "Poste", "Post", {
      about: ["Le poste tenu.", "The post held."],
      fr: "Fonction | Rôle",
      en: "Role | Position",
    }),
    month("firstMonth", "Premier mois", "First month", {
      about: ["Le premier mois.", "The first month."],
      fr: "Début | Mois de début | De | Du | Date de début",
      en: "Start | From | Start month | Start date",
      need: "must",
    }),
    month("lastMonth", "Dernier mois", "Last month", {
      about: ["Le dernier mois.", "The last month."],
      fr: "Fin | Mois de fin | À | Au | Date de fin",
      en: "End | To | End month | End date",
      need: "must",
    }),
    effort("daysPerMonth", "Jours par mois", "Days a month", {
      about: ["Les jours donnés chaque mois.", "The days given each month."],
      fr: "Jours/mois | J/mois | Charge planifiée",
      en: "Days per month | Days/month | Planned effort",
      low: 0,
    }),
    percentage("share", "Taux d’affectation", "Allocation", {
      about: ["La part du temps de la personne.", "The share of the person's time."],
      fr: "Taux | % affectation | Allocation",
      en: "Allocation (%) | % allocation",
      low: 0,
      high: 1,
    }),
    choice("state", "État de l’affectation", "Assignment state", {
      about: ["Proposée, confirmée ou refusée.", "Proposed, confirmed or refused."],
      fr: "État | Statut",
      en: "State | Status",
      list: "assignmentState",
      need: "must",
    }),
  ],
};
