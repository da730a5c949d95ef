import type { Table } from "../schema-types.ts";
import { day, health, idField, money, number, percentage, person, spellingsIn } from "./field-builders.ts";
import { commentField, ofProject } from "./log-fields.ts";

/** One row a report that a project's lead has sent. */
export const statusReportsTable: Table = {
  key: "statusReports",
  row: { fr: "un point d’avancement d’un chef de projet", en: "a report by a project's lead" },
  sheet: { fr: "Points d’avancement", en: "Status reports" },
  sheetSynonyms: spellingsIn(
    "Point d'avancement | Reporting | Rapports d'avancement | Suivi mensuel | Reports | Progress reports | Highlight reports",
  ),
  about: {
    fr: "Ce que les chefs de projet rapportent, à sa date.",
    en: "What projects' leads report, at its date.",
  },
  idPrefix: "SR",
  fields: [
    idField("id", "N° de point", "Report ID", {
      about: ["Ce qui désigne le point.", "What names the report."],
      fr: "ID | N° | Réf.",
      en: "ID | Key | Ref",
      unique: true,
    }),
    ofProject,
    day("reportedOn", "Date du point", "Reported on", {
      about: ["Le jour dont le point parle.", "The day that the report speaks of."],
      fr: "Date | Date d’arrêté | Date de situation | Date du rapport",
      en: "Date | Report date | Status date | As of",
      need: "must",
    }),
    percentage("progress", "Avancement", "Progress", {
      about: ["La part du travail qui est faite.", "The share of the work that is done."],
      fr: "% avancement | Avancement (%) | Taux d’avancement",
      en: "% complete | Progress (%)",
      low: 0,
      high: 1,
    }),
    money("plannedValue", "Valeur planifiée", "Planned value", {
      about: [
        "Ce que le travail prévu à cette date devait coûter.",
        "What the work planned by that date was to cost.",
      ],
      fr: "VP | PV | BCWS | CBTP",
      en: "PV | BCWS",
      low: 0,
    }),
    money("earnedValue", "Valeur acquise", "Earned value", {
      about: [
        "Ce que le travail fait à cette date devait coûter.",
        "What the work done by that date was to cost.",
      ],
      fr: "VA | EV | BCWP | CBTE",
      en: "EV | BCWP",
      low: 0,
    }),
    money("actualCost", "Coût réel", "Actual cost", {
      about: ["Ce que le travail fait a coûté.", "What the work done has cost."],
      fr: "CR | AC | ACWP | CRTE | Consommé | Dépensé",
      en: "AC | ACWP | Spent | Actual",
      low: 0,
    }),
    money("remaining", "RAF", "Remaining", {
      about: ["Reste à faire, en argent.", "Estimate to complete, in money."],
      fr: "Reste à faire",
      en: "ETC | Estimate to complete",
      low: 0,
    }),
    day("forecastEnd", "Fin prévue", "Forecast end", {
      about: ["La fin attendue au jour du point.", "The end expected on the day of the report."],
      fr: "Fin révisée | Date de fin prévue | Date de fin",
      en: "Forecast finish | End date",
      boundary: "end",
    }),
    number("approvedScopeChanges", "Évolutions approuvées", "Approved scope changes", {
      about: ["Changements de périmètre acceptés.", "Scope changes that were accepted."],
      fr: "Avenants",
      en: "Approved changes",
      low: 0,
    }),
    number("pendingScopeChanges", "Évolutions en attente", "Pending scope changes", {
      about: ["Changements de périmètre pas encore décidés.", "Scope changes not yet decided."],
      fr: "Demandes de changement",
      en: "Pending changes",
      low: 0,
    }),
    health("declaredHealth", "Météo", "Declared health", {
      about: ["La santé que le chef de projet déclare.", "The health that the lead declares."],
      fr: "Santé | Tendance | Météo globale",
      en: "RAG | Health | RAG status",
      list: "health",
      need: "should",
    }),
    person("by", "Rédigé par", "Reported by", {
      about: ["Qui a écrit le point.", "Who wrote the report."],
      fr: "Auteur | Chef de projet",
      en: "Author | Project manager",
    }),
    commentField,
  ],
};
