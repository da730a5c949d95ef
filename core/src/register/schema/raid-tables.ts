import type { Table } from "../schema-types.ts";
import { choice, day, longText, number, person, spellingsIn, text } from "./field-builders.ts";
import {
  closedOn,
  commentField,
  dueOn,
  logId,
  logTitle,
  ofProjectIfAny,
  ownedBy,
  raisedOn,
} from "./log-fields.ts";

/** One row a risk. */
export const risksTable: Table = {
  key: "risks",
  row: { fr: "un risque", en: "a risk" },
  sheet: { fr: "Risques", en: "Risks" },
  sheetSynonyms: spellingsIn("Registre des risques | Risk register | Risk log"),
  about: {
    fr: "Ce qui pourrait arriver, ce que cela ferait et ce que l’on en fait.",
    en: "What might happen, what it would do and what is done about it.",
  },
  idPrefix: "RK",
  fields: [
    logId("N° de risque", "Risk ID"),
    ofProjectIfAny,
    logTitle(
      "Risque",
      "Risk",
      "Intitulé | Libellé | Description du risque | Description",
      "Title | Name | Description | Risk description",
    ),
    number("probability", "Probabilité", "Probability", {
      about: ["De 1 (très faible) à 5 (très forte).", "From 1 (very low) to 5 (very high)."],
      fr: "Vraisemblance | Occurrence | P",
      en: "Likelihood | P",
      list: "rating",
      low: 0,
    }),
    number("impact", "Impact", "Impact", {
      about: ["De 1 (très faible) à 5 (très fort).", "From 1 (very low) to 5 (very high)."],
      fr: "Gravité | Conséquence | I",
      en: "Severity | Consequence | I",
      list: "rating",
      low: 0,
    }),
    number("exposure", "Criticité", "Exposure", {
      about: [
        "Probabilité fois impact, telle qu’elle est déclarée.",
        "Probability times impact, as declared.",
      ],
      fr: "Cotation | Niveau de risque | P x I",
      en: "Risk score | Score | Risk level | P x I",
      list: "rating",
      low: 0,
    }),
    choice("response", "Stratégie", "Response", {
      about: ["Éviter, réduire, transférer ou accepter.", "Avoid, reduce, transfer or accept."],
      fr: "Réponse | Traitement | Type de réponse",
      en: "Strategy | Response type | Treatment",
      list: "riskResponse",
    }),
    longText("mitigation", "Plan de mitigation", "Mitigation", {
      about: ["Ce qui est fait.", "What is being done."],
      fr: "Parade | Parade / plan de mitigation | Actions | Plan d’action | Action",
      en: "Mitigation plan | Response plan | Response | Actions | Action plan",
    }),
    ownedBy,
    choice("state", "État", "State", {
      about: ["Ouvert ou clos.", "Open or closed."],
      fr: "Statut",
      en: "Status",
      list: "logState",
    }),
    raisedOn,
    dueOn,
    closedOn,
    commentField,
  ],
};

/** One row an issue. */
export const issuesTable: Table = {
  key: "issues",
  row: { fr: "un problème", en: "an issue" },
  sheet: { fr: "Problèmes", en: "Issues" },
  sheetSynonyms: spellingsIn("Points bloquants | Points durs | Incidents | Issue log | Issues log"),
  about: { fr: "Ce qui est arrivé et qu’il faut régler.", en: "What has happened and must be settled." },
  idPrefix: "I",
  fields: [
    logId("N° de problème", "Issue ID"),
    ofProjectIfAny,
    logTitle(
      "Problème",
      "Issue",
      "Point bloquant | Intitulé | Libellé | Description",
      "Title | Name | Description | Summary",
    ),
    choice("severity", "Gravité", "Severity", {
      about: ["Ce que le problème coûte.", "What the issue costs."],
      fr: "Criticité | Impact | Priorité | Sévérité",
      en: "Impact | Priority | Criticality",
      list: "severity",
    }),
    longText("action", "Action", "Action", {
      about: ["Ce qui est fait.", "What is being done."],
      fr: "Actions | Plan d’action | Solution",
      en: "Actions | Resolution | Next step",
    }),
    ownedBy,
    choice("state", "État", "State", {
      about: ["Ouvert ou clos.", "Open or closed."],
      fr: "Statut",
      en: "Status",
      list: "logState",
    }),
    raisedOn,
    dueOn,
    closedOn,
    commentField,
  ],
};

/** One row a decision. */
export const decisionsTable: Table = {
  key: "decisions",
  row: { fr: "une décision", en: "a decision" },
  sheet: { fr: "Décisions", en: "Decisions" },
  sheetSynonyms: spellingsIn("Relevé de décisions | Journal des décisions | Decision log"),
  about: { fr: "Ce qui a été décidé, par qui et quand.", en: "What was decided, by whom and when." },
  idPrefix: "DE",
  fields: [
    logId("N° de décision", "Decision ID"),
    { ...ofProjectIfAny, need: "should" },
    logTitle(
      "Décision",
      "Decision",
      "Intitulé | Libellé | Objet | Description",
      "Title | Name | Subject | Description",
    ),
    text("committee", "Instance", "Committee", {
      about: [
        "Où la décision a été prise (COPIL, CODIR…).",
        "Where it was taken (steering committee, board …).",
      ],
      fr: "Comité | COPIL | Instance de décision",
      en: "Board | Forum | Steering committee",
    }),
    person("decidedBy", "Décidée par", "Decided by", {
      about: ["Qui a décidé.", "Who decided."],
      fr: "Décideur | Décidé par",
      en: "Decision maker | Approved by",
    }),
    day("decidedOn", "Décidée le", "Decided on", {
      about: ["Le jour de la décision.", "The day of the decision."],
      fr: "Date de décision | Date",
      en: "Decision date | Date",
      need: "should",
    }),
    longText("reason", "Motif", "Reason", {
      about: ["Pourquoi.", "Why."],
      fr: "Justification | Raison",
      en: "Rationale | Justification",
    }),
    ownedBy,
    dueOn,
    choice("state", "État", "State", {
      about: ["À prendre, prise ou appliquée.", "To be taken, taken or carried out."],
      fr: "Statut",
      en: "Status",
      list: "decisionState",
    }),
    commentField,
  ],
};
