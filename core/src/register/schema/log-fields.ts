import type { Field } from "../schema-types.ts";
import { day, idField, longText, person, reference, text } from "./field-builders.ts";

/** The id of a row of a log. */
export function logId(french: string, english: string): Field {
  return idField("id", french, english, {
    about: ["Ce qui désigne la ligne pour toujours.", "What names the row for ever."],
    fr: "ID | N° | Numéro | Code | Réf. | Référence",
    en: "ID | Key | Ref | No | Number | #",
    need: "must",
    unique: true,
  });
}

/** The project that a row of a log speaks of. */
export const ofProject: Field = reference("project", "Projet", "Project", {
  about: ["Le projet concerné.", "The project concerned."],
  fr: "Code projet | Nom du projet | ID projet",
  en: "Project ID | Project name | Project code",
  references: "projects",
  need: "must",
});

/** The project that a risk, an issue or a decision speaks of; those of the whole portfolio speak of none. */
export const ofProjectIfAny: Field = { ...ofProject, need: "should" };

/** What a row of a log says, in a few words. */
export function logTitle(french: string, english: string, fr: string, en: string): Field {
  return text("name", french, english, {
    about: ["De quoi il s’agit, en quelques mots.", "What it is, in a few words."],
    fr,
    en,
    need: "must",
  });
}

/** The person who carries a row of a log. */
export const ownedBy: Field = person("owner", "Porteur", "Owner", {
  about: ["La personne qui s’en occupe.", "The person who takes care of it."],
  fr: "Responsable | Pilote | Propriétaire | Assigné à",
  en: "Responsible | Assigned to | Assignee | Lead",
  need: "should",
});

/** Free words. */
export const commentField: Field = longText("comment", "Commentaire", "Comment", {
  about: ["Ce qu’il faut savoir de plus.", "What else there is to know."],
  fr: "Commentaires | Remarques | Observations",
  en: "Comments | Notes | Remarks",
});

/** When a row of a log was opened. */
export const raisedOn: Field = day("raisedOn", "Ouvert le", "Raised on", {
  about: ["Le jour où la ligne a été ouverte.", "The day on which it was raised."],
  fr: "Date d’ouverture | Créé le | Date de création | Identifié le | Date d’identification | Date",
  en: "Date raised | Opened on | Created | Identified on | Date",
});

/** By when it must be done. */
export const dueOn: Field = day("dueOn", "Échéance", "Due on", {
  about: ["Le jour pour lequel c’est attendu.", "The day by which it is due."],
  fr: "Date d’échéance | Pour le | Date limite | Date cible",
  en: "Due date | Due | Deadline | Target date",
  boundary: "end",
});

/** When it was closed. */
export const closedOn: Field = day("closedOn", "Clos le", "Closed on", {
  about: ["Le jour de la clôture.", "The day on which it was closed."],
  fr: "Date de clôture | Clôturé le | Fermé le",
  en: "Date closed | Closed | Resolved on",
  boundary: "end",
});
