import type { Table } from "../schema-types.ts";
import {
  choice,
  day,
  idField,
  link,
  longText,
  money,
  person,
  reference,
  spellingsIn,
  text,
} from "./field-builders.ts";

/** One row a programme: what projects are part of. */
export const programmesTable: Table = {
  key: "programmes",
  row: { fr: "un programme", en: "a programme" },
  sheet: { fr: "Programmes", en: "Programmes" },
  sheetSynonyms: spellingsIn("Programs | Portefeuilles | Portfolios | Domaines | Programme list"),
  about: {
    fr: "Les programmes dont les projets font partie, et leurs enveloppes.",
    en: "The programmes that projects are part of, and their envelopes.",
  },
  idPrefix: "PG",
  fields: [
    idField("id", "Code programme", "Programme ID", {
      about: ["Ce qui désigne le programme.", "What names the programme."],
      fr: "ID | Code | N° | Réf. | Référence | Identifiant",
      en: "ID | Code | Key | Ref | Program ID | Program code | Programme code",
      need: "must",
      unique: true,
    }),
    text("name", "Nom du programme", "Programme name", {
      about: ["Le nom du programme.", "The programme's name."],
      fr: "Programme | Nom | Intitulé | Libellé | Portefeuille | Domaine",
      en: "Programme | Program | Name | Title | Portfolio | Program name",
      need: "must",
      unique: true,
    }),
    longText("description", "Description", "Description", {
      about: ["Ce que le programme doit apporter.", "What the programme is to bring about."],
      fr: "Objectifs | Objet",
      en: "Objectives | Aims",
    }),
    person("sponsor", "Sponsor", "Sponsor", {
      about: ["La personne qui répond du programme.", "The person who answers for the programme."],
      fr: "Commanditaire | Directeur de programme | Responsable | Directrice de programme",
      en: "Executive | Programme sponsor | SRO | Owner",
      need: "should",
    }),
    person("manager", "Responsable de programme", "Programme manager", {
      about: ["La personne qui conduit le programme.", "The person who leads the programme."],
      fr: "Chef de programme | Pilote",
      en: "Program manager | Manager | Lead",
    }),
    text("strategicAxis", "Axe stratégique", "Strategic axis", {
      about: [
        "L’objectif stratégique que le programme sert.",
        "The strategic goal that the programme serves.",
      ],
      fr: "Axe | Orientation stratégique",
      en: "Strategic objective | Strategic theme | Theme",
      need: "should",
    }),
    money("envelope", "Enveloppe budgétaire", "Budget envelope", {
      about: ["L’argent dont le programme dispose.", "The money that the programme has."],
      fr: "Enveloppe | Budget | Budget total",
      en: "Envelope | Budget | Total budget | Funding",
      low: 0,
    }),
    day("start", "Début", "Start", {
      about: ["Le début du programme.", "The programme's start."],
      fr: "Date de début",
      en: "Start date",
      boundary: "start",
    }),
    day("end", "Fin", "End", {
      about: ["La fin du programme.", "The programme's end."],
      fr: "Date de fin",
      en: "End date",
      boundary: "end",
    }),
    choice("status", "Statut", "Status", {
      about: ["Le programme est-il actif ?", "Is the programme active?"],
      fr: "État",
      en: "State",
      list: "status",
    }),
    longText("comment", "Commentaire", "Comment", {
      about: ["Ce qu’il faut savoir de plus.", "What else there is to know."],
      fr: "Commentaires | Remarques",
      en: "Comments | Notes",
    }),
    link("link", "Lien", "Link", {
      about: ["Une page où en savoir plus.", "A page that says more."],
      fr: "URL",
      en: "URL",
    }),
  ],
};

/** One row a demand that is not yet a project. */
export const requestsTable: Table = {
  key: "requests",
  row: { fr: "une demande qui n’est pas encore un projet", en: "a demand that is not yet a project" },
  sheet: { fr: "Demandes", en: "Requests" },
  sheetSynonyms: spellingsIn(
    "Demandes projets | Demandes de projet | Expressions de besoin | Idées | Pipeline | Project requests | Intake | Demand | Ideas",
  ),
  about: {
    fr: "Les besoins reçus, leur qualification et ce qu’ils sont devenus.",
    en: "The needs received, how they are qualified and what became of them.",
  },
  idPrefix: "D",
  fields: [
    idField("id", "N° de demande", "Request ID", {
      about: ["Ce qui désigne la demande.", "What names the request."],
      fr: "ID | N° | Code | Réf. | Référence | Numéro",
      en: "ID | Key | Ref | Request number | Request no",
      need: "must",
      unique: true,
    }),
    text("name", "Intitulé de la demande", "Request", {
      about: ["La demande en quelques mots.", "The request in a few words."],
      fr: "Demande | Intitulé | Libellé | Titre | Nom | Sujet | Objet | Objet de la demande",
      en: "Name | Title | Request name | Subject | Summary",
      need: "must",
    }),
    text("requester", "Demandeur", "Requester", {
      about: ["Qui demande.", "Who asks."],
      fr: "Direction demandeuse | Demandé par | Service demandeur",
      en: "Requestor | Requested by | Customer",
      need: "should",
    }),
    text("unit", "Entité", "Unit", {
      about: ["L’entité du demandeur.", "The requester's unit."],
      fr: "Direction | Service | Département",
      en: "Department | Division | Business unit",
    }),
    longText("need", "Besoin", "Need", {
      about: ["Ce qui manque aujourd’hui, et à qui.", "What is missing today, and to whom."],
      fr: "Expression de besoin | Besoin exprimé | Description | Description du besoin | Contexte",
      en: "Description | Business need | Problem",
      need: "should",
    }),
    longText("expectedValue", "Valeur attendue", "Expected value", {
      about: ["Ce que la demande doit apporter.", "What the request is to bring."],
      fr: "Gains attendus | Bénéfices attendus | Valeur métier",
      en: "Expected benefits | Benefits | Business value",
      need: "should",
    }),
    money("roughCost", "Coût estimé", "Rough cost", {
      about: ["Le coût à gros traits.", "The cost, roughly."],
      fr: "Coût | Budget | Coût approximatif | Enveloppe",
      en: "Cost | Estimated cost | Budget | Cost estimate",
      low: 0,
      need: "should",
    }),
    day("receivedOn", "Reçue le", "Received on", {
      about: ["Le jour où la demande est arrivée.", "The day on which the request came."],
      fr: "Date de réception | Date de la demande | Date de demande | Date de création",
      en: "Request date | Date received | Created | Submitted on",
    }),
    day("wantedOn", "Date souhaitée", "Wanted date", {
      about: ["Le jour pour lequel le résultat est souhaité.", "The day by which the result is wanted."],
      fr: "Souhaitée pour le | Échéance souhaitée | Date de livraison souhaitée | Échéance",
      en: "Wanted by | Needed by | Required date | Due date",
      boundary: "end",
    }),
    choice("state", "État de la demande", "Request state", {
      about: ["Où en est la qualification.", "How far the qualification is."],
      fr: "État | Statut | État de qualification | Qualification",
      en: "State | Status | Qualification state",
      list: "requestState",
      need: "should",
    }),
    longText("missing", "Ce qui manque", "What is missing", {
      about: ["Ce qu’il faut encore pour décider.", "What it still takes to decide."],
      fr: "Éléments manquants | Pièces manquantes | À compléter",
      en: "Missing information | Gaps",
    }),
    longText("questions", "Questions", "Questions", {
      about: ["Les questions posées au demandeur.", "The questions put to the requester."],
      fr: "Questions au demandeur | Questions / réponses",
      en: "Questions to requester | Questions and answers",
    }),
    longText("answers", "Réponses", "Answers", {
      about: ["Ce que le demandeur a répondu.", "What the requester answered."],
      fr: "Réponses du demandeur",
      en: "Requester's answers",
    }),
    text("decision", "Décision", "Decision", {
      about: ["Ce qui a été décidé, et pourquoi.", "What was decided, and why."],
      fr: "Décision du comité | Arbitrage",
      en: "Committee decision | Outcome",
    }),
    day("decidedOn", "Décidée le", "Decided on", {
      about: ["Le jour de la décision.", "The day of the decision."],
      fr: "Date de décision",
      en: "Decision date",
    }),
    reference("project", "Projet issu de la demande", "Project it became", {
      about: ["Le projet que la demande est devenue.", "The project that the request became."],
      fr: "Projet | Projet créé | Code projet",
      en: "Project | Resulting project | Project ID",
      references: "projects",
    }),
  ],
};
