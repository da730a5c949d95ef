import type { Field } from "../schema-types.ts";
import { choice, idField, link, longText, person, reference, text } from "./field-builders.ts";

/** What a project is, whose it is and what it is for. */
export const identityFields: readonly Field[] = [
  idField("id", "Identifiant", "ID", {
    about: [
      "Ce qui désigne le projet pour toujours, même si son nom change.",
      "What names the project for ever, even when its name changes.",
    ],
    fr: "N° | Nº | No | Numéro | N° projet | N° du projet | Numéro de projet | Code | Code projet | Code du projet | Réf. | Réf | Réf. projet | Référence | Référence projet | Réf externe | ID projet | Identifiant projet | Identifiant du projet | Clé | Matricule",
    en: "Id | Key | Ref | Ref. | Reference | Code | Project ID | Project code | Project key | Project ref | Project reference | Project number | Project no | Identifier | Number | # | GMPP ID Number | ID Number",
    need: "must",
    unique: true,
  }),
  text("name", "Nom du projet", "Project name", {
    about: ["Le nom sous lequel le projet est connu.", "The name that the project is known by."],
    fr: "Projet | Nom | Intitulé | Intitulé du projet | Intitulé projet | Libellé | Libellé du projet | Libellé projet | Nom projet | Titre | Titre du projet | Désignation | Projets",
    en: "Project | Name | Title | Project title | Project names | Initiative | Initiative name | Summary",
    need: "must",
  }),
  reference("programme", "Programme", "Programme", {
    about: [
      "Le programme, portefeuille ou domaine dont le projet fait partie.",
      "The programme, portfolio or domain that the project is part of.",
    ],
    fr: "Portefeuille | Domaine | Direction | Ministère porteur | Ministère | Programme de rattachement | Nom du programme | Chantier | Pôle | Direction porteuse",
    en: "Program | Portfolio | Business unit | Programme name | Program name | Domain | Workstream | Portfolio name",
    need: "should",
    references: "programmes",
  }),
  longText("description", "Description", "Description", {
    about: ["Ce que le projet doit apporter.", "What the project is to bring about."],
    fr: "Description et objectifs | Description et objectifs du projet | Description du projet | Objectifs | Objectif | Objet | Résumé | Finalité | Contexte et objectifs | Périmètre | Enjeux",
    en: "Description / Aims | Project description | Aims | Objectives | Objective | Purpose | Scope | Overview",
    need: "should",
  }),
  choice("class", "Classe", "Class", {
    about: [
      "La taille ou l’exigence du projet, qui décide des règles qui s’appliquent.",
      "The project's size or tier, which decides the rules that apply.",
    ],
    fr: "Taille | Taille du projet | Classe de projet | Catégorie de taille | Niveau d’exigence | Gabarit",
    en: "Tier | Size | Project size | Project tier | Project class | T-shirt size",
    list: "class",
  }),
  text("type", "Type", "Type", {
    about: [
      "La nature du projet : métier, technique, réglementaire, zone fonctionnelle…",
      "The kind of project: business, technical, regulatory, functional area …",
    ],
    fr: "Nature | Nature du projet | Catégorie | Catégorie de projet | Type de projet | Type projet | Zone fonctionnelle | Zone fonctionnelle principale | Famille | Typologie",
    en: "Category | Project type | Project category | Annual Report Category | Kind | Functional area",
  }),
  text("requester", "Demandeur", "Requester", {
    about: [
      "La personne ou la direction qui a demandé le projet.",
      "The person or department that asked for the project.",
    ],
    fr: "Direction demandeuse | Demandé par | Service demandeur | Entité demandeuse | Client | Client interne",
    en: "Requestor | Requested by | Customer | Client | Requesting department",
  }),
  text("unit", "Entité", "Unit", {
    about: ["L’entité qui réalise ou porte le projet.", "The unit that delivers or owns the project."],
    fr: "Unité | Service | Direction responsable | Direction métier | Département | Ministère nom complet | Entité responsable | Organisme | Équipe | Site",
    en: "Department | Agency | Organisation | Organization | Division | Team | Entity | Directorate | Owning department",
  }),
  person("sponsor", "Sponsor", "Sponsor", {
    about: [
      "La personne qui répond du projet devant la direction.",
      "The person who answers for the project to the direction.",
    ],
    fr: "Commanditaire | MOA | Directeur de projet | Directrice de projet | Maître d’ouvrage | Sponsor du projet | Sponsor métier | Porteur métier",
    en: "Executive | Executive sponsor | Project sponsor | Project owner | SRO | Senior Responsible Owner | Business sponsor | Business owner",
    need: "should",
  }),
  person("projectManager", "Chef de projet", "Project manager", {
    about: ["La personne qui conduit le projet.", "The person who leads the project."],
    fr: "Cheffe de projet | Chef(fe) de projet | Chef·fe de projet | CdP | CP | Responsable | Pilote | Responsable de projet | Responsable projet | Chef de projet MOE | Pilote du projet | Chargé de projet",
    en: "PM | Lead | Owner | Project lead | Project leader | Manager | Delivery manager | Responsible | Assignee",
    need: "should",
  }),
  person("businessAnalyst", "Business analyst", "Business analyst", {
    about: ["La personne qui porte l’analyse du besoin.", "The person who carries the analysis of the need."],
    fr: "Analyste métier | BA | AMOA | Analyste | Chef de projet MOA | Analyste fonctionnel",
    en: "BA | Analyst | Business analysis lead",
  }),
  text("strategicAxis", "Axe stratégique", "Strategic axis", {
    about: ["L’objectif stratégique que le projet sert.", "The strategic goal that the project serves."],
    fr: "Axe | Orientation stratégique | Objectif stratégique | Axe de la stratégie",
    en: "Strategic objective | Strategic theme | Strategic goal | Theme | Strategy",
  }),
  text("ownPriority", "Priorité", "Priority", {
    about: [
      "La priorité donnée au projet avant tout calcul ; Jalon ne l’écrit jamais.",
      "The priority given to the project before any reckoning; Jalon never writes it.",
    ],
    fr: "Niveau de priorité | Priorité DSI | Priorité métier | Priorité du projet",
    en: "Project priority | Priority level | MoSCoW",
  }),
  link("link", "Lien", "Link", {
    about: ["Une page où en savoir plus.", "A page that says more."],
    fr: "En savoir plus | En savoir plus sur le projet | URL | Lien du projet | Page du projet | Fiche projet | Site web",
    en: "URL | Web page | Website | More information | Project page | Project link",
  }),
  text("funding", "Financement", "Funding", {
    about: [
      "Le programme budgétaire ou la source qui finance le projet.",
      "The budget line or source that pays for the project.",
    ],
    fr: "Programme de financement | Financement [programme(s)] | Source de financement | Ligne budgétaire | Programme budgétaire",
    en: "Funding source | Budget line | Funded by | Cost centre",
  }),
  link("fundingLink", "Lien de financement", "Funding link", {
    about: ["Le document budgétaire qui en parle.", "The budget document that speaks of it."],
    fr: "Lien vers les Projets Annuels de Performances | Lien PAP",
    en: "Funding document | Budget document",
  }),
];
