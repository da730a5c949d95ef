import type { Table } from "../schema-types.ts";
import {
  choice,
  day,
  link,
  longText,
  number,
  percentage,
  person,
  reference,
  spellingsIn,
  text,
} from "./field-builders.ts";
import {
  closedOn,
  commentField,
  dueOn,
  logId,
  logTitle,
  ofProject,
  ownedBy,
  raisedOn,
} from "./log-fields.ts";

/** One row a proof for a clause. */
export const evidenceTable: Table = {
  key: "evidence",
  row: { fr: "une preuve pour une clause", en: "a proof for a clause" },
  sheet: { fr: "Preuves", en: "Evidence" },
  sheetSynonyms: spellingsIn("Éléments de preuve | Audit | Evidence log"),
  about: {
    fr: "Les documents qui prouvent que les clauses sont tenues.",
    en: "The documents that prove that clauses are met.",
  },
  idPrefix: "EV",
  fields: [
    logId("N° de preuve", "Evidence ID"),
    text("standard", "Norme", "Standard", {
      about: ["La norme, avec son édition.", "The standard, with its edition."],
      fr: "Référentiel",
      en: "Framework",
      need: "must",
    }),
    text("clause", "Clause", "Clause", {
      about: ["Le numéro de la clause.", "The clause's number."],
      fr: "Article | Paragraphe",
      en: "Section | Paragraph",
      need: "must",
    }),
    { ...ofProject, need: "should" },
    reference("rule", "Règle", "Rule", {
      about: ["La règle que la preuve montre.", "The rule that the proof shows."],
      fr: "Code de la règle",
      en: "Rule ID",
      references: "rules",
    }),
    text("document", "Document", "Document", {
      about: ["Le document qui prouve.", "The document that proves it."],
      fr: "Pièce | Livrable",
      en: "Deliverable | File",
      need: "must",
    }),
    link("link", "Lien", "Link", {
      about: ["Où trouver le document.", "Where the document is."],
      fr: "URL | Emplacement",
      en: "URL | Location",
    }),
    choice("state", "État", "State", {
      about: ["Conforme, non conforme ou à vérifier.", "Conform, nonconform or to be checked."],
      fr: "Statut | Constat",
      en: "Status | Finding",
      list: "conformity",
    }),
    day("checkedOn", "Vérifiée le", "Checked on", {
      about: ["Le jour de la vérification.", "The day of the check."],
      fr: "Date de vérification",
      en: "Date checked",
    }),
  ],
};

/** One row an alert that was raised. */
export const alertsTable: Table = {
  key: "alerts",
  row: { fr: "une alerte levée", en: "a raised alert" },
  sheet: { fr: "Alertes", en: "Alerts" },
  sheetSynonyms: spellingsIn("Alerte | Escalades | Alert log | Escalations"),
  about: {
    fr: "Les alertes, leur porteur et leur cycle de vie.",
    en: "Alerts, their owner and their life cycle.",
  },
  idPrefix: "AL",
  fields: [
    logId("N° d’alerte", "Alert ID"),
    reference("rule", "Règle", "Rule", {
      about: ["La règle qui a levé l’alerte.", "The rule that raised it."],
      fr: "Code de la règle",
      en: "Rule ID",
      references: "rules",
    }),
    ofProject,
    logTitle(
      "Alerte",
      "Alert",
      "Intitulé | Libellé | Message | Description",
      "Title | Name | Message | Description",
    ),
    choice("severity", "Gravité", "Severity", {
      about: ["Ce que vaut l’alerte.", "How much the alert matters."],
      fr: "Niveau | Criticité",
      en: "Level | Criticality",
      list: "severity",
    }),
    raisedOn,
    ownedBy,
    choice("state", "État", "State", {
      about: ["Ouverte, prise en compte, en comité ou close.", "Open, acknowledged, in committee or closed."],
      fr: "Statut",
      en: "Status",
      list: "alertState",
    }),
    closedOn,
    commentField,
  ],
};

/** One row an improvement of how the work is done. */
export const improvementsTable: Table = {
  key: "improvements",
  row: { fr: "une amélioration de la gouvernance", en: "an improvement of governance" },
  sheet: { fr: "Améliorations", en: "Improvements" },
  sheetSynonyms: spellingsIn("Plan d'amélioration | Actions d'amélioration | Improvement log | CAPA"),
  about: {
    fr: "Les défauts qui reviennent, leur cause, l’action et son effet.",
    en: "Recurring failures, their cause, the action and its effect.",
  },
  idPrefix: "AM",
  fields: [
    logId("N° d’amélioration", "Improvement ID"),
    logTitle(
      "Amélioration",
      "Improvement",
      "Intitulé | Libellé | Constat | Description",
      "Title | Name | Finding | Description",
    ),
    longText("cause", "Cause", "Cause", {
      about: ["Pourquoi cela arrive.", "Why it happens."],
      fr: "Cause racine | Origine",
      en: "Root cause",
      need: "should",
    }),
    longText("action", "Action", "Action", {
      about: ["Ce qui change.", "What changes."],
      fr: "Action corrective | Actions",
      en: "Corrective action | Actions",
      need: "should",
    }),
    text("measure", "Mesure", "Measure", {
      about: ["Ce que l’on mesure.", "What is measured."],
      fr: "Indicateur",
      en: "Indicator | KPI",
    }),
    number("before", "Avant", "Before", {
      about: ["La mesure avant l’action.", "The measure before the action."],
      fr: "Valeur avant",
      en: "Value before",
    }),
    number("after", "Après", "After", {
      about: ["La mesure après l’action.", "The measure after the action."],
      fr: "Valeur après",
      en: "Value after",
    }),
    ownedBy,
    raisedOn,
    dueOn,
    choice("state", "État", "State", {
      about: ["Ouverte ou close.", "Open or closed."],
      fr: "Statut",
      en: "Status",
      list: "logState",
    }),
    commentField,
  ],
};

/** One row a change that units live through. */
export const changesTable: Table = {
  key: "changes",
  row: { fr: "un changement vécu par une entité", en: "a change that a unit lives through" },
  sheet: { fr: "Conduite du changement", en: "Changes" },
  sheetSynonyms: spellingsIn("Changements | Accompagnement | Change plan | Change management"),
  about: {
    fr: "Qui est touché, quand, et si l’usage suit.",
    en: "Who is affected, when, and whether use follows.",
  },
  idPrefix: "CH",
  fields: [
    logId("N° de changement", "Change ID"),
    ofProject,
    logTitle("Changement", "Change", "Intitulé | Libellé | Description", "Title | Name | Description"),
    text("unit", "Population impactée", "Affected group", {
      about: ["L’entité ou les métiers touchés.", "The unit or trades affected."],
      fr: "Entité impactée | Entité | Service | Population",
      en: "Impacted unit | Unit | Department | Audience",
      need: "must",
    }),
    number("people", "Nombre de personnes", "People", {
      about: ["Combien de personnes sont touchées.", "How many people are affected."],
      fr: "Effectif | Personnes impactées",
      en: "Headcount | Number of people",
      low: 0,
    }),
    day("start", "Début", "Start", {
      about: ["Le début de l’effet.", "When it begins to be felt."],
      fr: "Date de début",
      en: "Start date",
      boundary: "start",
    }),
    day("end", "Fin", "End", {
      about: ["La fin de l’effet.", "When it has been absorbed."],
      fr: "Date de fin",
      en: "End date",
      boundary: "end",
    }),
    percentage("adoption", "Adoption", "Adoption", {
      about: [
        "La part des personnes qui font autrement, mesurée dans les faits.",
        "The share of people who do it the new way, as measured.",
      ],
      fr: "Taux d’adoption | Adoption (%)",
      en: "Adoption rate | Adoption (%)",
      low: 0,
      high: 1,
    }),
    text("adoptionMeasure", "Mesure de l’adoption", "Adoption measure", {
      about: ["Le fait que l’on compte.", "The behaviour that is counted."],
      fr: "Indicateur d’adoption",
      en: "Adoption indicator",
    }),
    ownedBy,
    commentField,
  ],
};

/** One row a handover from one person to the next. */
export const handoversTable: Table = {
  key: "handovers",
  row: { fr: "une passation", en: "a handover" },
  sheet: { fr: "Passations", en: "Handovers" },
  sheetSynonyms: spellingsIn("Passation | Transferts | Réversibilité | Knowledge transfer"),
  about: {
    fr: "Ce qui a été transmis, à qui, et ce que la personne a signé.",
    en: "What was handed over, to whom, and what they signed.",
  },
  idPrefix: "H",
  fields: [
    logId("N° de passation", "Handover ID"),
    { ...ofProject, need: "should" },
    person("from", "De", "From", {
      about: ["La personne qui transmet.", "The person who hands over."],
      fr: "Cédant | Sortant | Transmis par",
      en: "Outgoing | Handed over by",
      need: "must",
    }),
    person("to", "À", "To", {
      about: ["La personne qui reprend.", "The person who takes over."],
      fr: "Repreneur | Entrant | Transmis à",
      en: "Incoming | Received by",
      need: "must",
    }),
    text("post", "Poste", "Post", {
      about: ["Le poste transmis.", "The post handed over."],
      fr: "Fonction | Rôle",
      en: "Role | Position",
    }),
    link("dossier", "Dossier", "Dossier", {
      about: ["Où est le dossier.", "Where the dossier is."],
      fr: "Lien du dossier | Document",
      en: "Document | Link",
    }),
    day("preparedOn", "Préparée le", "Prepared on", {
      about: ["Le jour du dossier.", "The day of the dossier."],
      fr: "Date",
      en: "Date",
    }),
    day("signedOn", "Signée le", "Signed on", {
      about: ["Le jour où la personne qui reprend a signé.", "The day on which the receiver signed."],
      fr: "Date de signature | PV signé le",
      en: "Signature date | Sign-off date",
    }),
    commentField,
  ],
};
