import type { Table } from "../schema-types.ts";
import { spellingsIn } from "./field-builders.ts";
import { identityFields } from "./project-identity-fields.ts";
import { moneyFields } from "./project-money-fields.ts";
import { outcomeFields } from "./project-outcome-fields.ts";
import { planFields } from "./project-plan-fields.ts";
import { stateFields } from "./project-state-fields.ts";

/** The portfolio itself: one row a project. */
export const projectsTable: Table = {
  key: "projects",
  row: { fr: "un projet", en: "a project" },
  sheet: { fr: "Projets", en: "Projects" },
  sheetSynonyms: spellingsIn(
    "Portefeuille | Portefeuille projets | Portefeuille de projets | Liste des projets | Suivi projets | Suivi de projets | Tableau de bord | Panorama | Registre | Export CSV | Portfolio | Project list | Project portfolio | Project register | Dashboard | Register | Major projects | Données | Data",
  ),
  about: {
    fr: "Le portefeuille : ce que chaque projet est, quand il a lieu, ce qu’il coûte et comment il va.",
    en: "The portfolio: what each project is, when it happens, what it costs and how it is doing.",
  },
  idPrefix: "P",
  fields: [...identityFields, ...stateFields, ...planFields, ...moneyFields, ...outcomeFields],
};
