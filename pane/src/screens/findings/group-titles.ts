import type { Words } from "@jalon/core";

/** What several findings of one kind are about, by their code: short enough to be read at a glance. */
export const groupTitles: Words = {
  "amount-in-units": {
    fr: "Montants lus tels quels, malgré l’unité de leur colonne",
    en: "Amounts read as they stand, despite their column’s unit",
  },
  "amount-rough": { fr: "Montants dits approximatifs", en: "Amounts said to be rough" },
  "cell-could-be-typed": {
    fr: "Valeurs écrites en texte, lisibles mais à retaper",
    en: "Values written as text: readable, better retyped",
  },
  "cell-error": { fr: "Cellules en erreur", en: "Cells that hold an error" },
  "choice-nearest": {
    fr: "Valeurs hors liste, dont une proche existe",
    en: "Values outside of their list, with a near one in it",
  },
  "choice-unknown": { fr: "Valeurs hors liste", en: "Values outside of their list" },
  "choice-with-comment": { fr: "Valeurs suivies d’un commentaire", en: "Values followed by a comment" },
  "column-gone": { fr: "Colonnes qui ont disparu", en: "Columns that are gone" },
  "column-not-found-again": { fr: "Colonnes qui ont disparu", en: "Columns that are gone" },
  "column-required": { fr: "Champs requis sans colonne", en: "Required fields without a column" },
  "currency-mixed": { fr: "Montants dans une autre monnaie", en: "Amounts in another currency" },
  "currency-other": { fr: "Montants dans une autre monnaie", en: "Amounts in another currency" },
  "day-ambiguous": { fr: "Dates lisibles de deux façons", en: "Dates that can be read two ways" },
  "day-impossible": {
    fr: "Dates qui n’existent pas dans le calendrier",
    en: "Dates that do not exist in the calendar",
  },
  "day-not-understood": { fr: "Dates que Jalon ne comprend pas", en: "Dates that Jalon does not understand" },
  "day-unlikely": { fr: "Dates peu vraisemblables", en: "Unlikely dates" },
  "duration-contradicts": {
    fr: "Durées que les dates contredisent",
    en: "Durations that the dates contradict",
  },
  "duration-not-understood": {
    fr: "Durées que Jalon ne comprend pas",
    en: "Durations that Jalon does not understand",
  },
  "duration-without-unit": { fr: "Durées sans unité", en: "Durations without a unit" },
  "effort-in-fte": { fr: "Charges dites en ETP", en: "Efforts said in FTE" },
  "effort-in-hours": { fr: "Charges dites en heures", en: "Efforts said in hours" },
  "effort-in-months": { fr: "Charges dites en mois-homme", en: "Efforts said in person-months" },
  "end-before-start": { fr: "Fins qui précèdent le début", en: "Ends that come before the start" },
  "end-derived": {
    fr: "Fins déduites du début et de la durée",
    en: "Ends worked out from the start and the duration",
  },
  "field-required": { fr: "Cellules à remplir", en: "Cells to fill in" },
  "figure-contradicted": {
    fr: "Chiffres que leur propre ligne contredit",
    en: "Figures that their own row contradicts",
  },
  "figures-unexplained": {
    fr: "Chiffres dont le calcul est à préciser",
    en: "Figures that need explaining",
  },
  "fiscal-start-guessed": {
    fr: "Exercices dont le début est supposé",
    en: "Fiscal years whose start is assumed",
  },
  "formula-without-value": {
    fr: "Formules sans valeur enregistrée",
    en: "Formulas without a saved value",
  },
  "group-row-left-out": { fr: "Titres de groupe, non lus", en: "Group titles, not read" },
  "heading-row-left-out": { fr: "En-têtes répétés, non lus", en: "Repeated headings, not read" },
  "id-proposed": { fr: "Identifiants manquants, proposés", en: "Missing ids, proposed" },
  "link-not-understood": { fr: "Liens à corriger", en: "Links to mend" },
  "month-not-understood": { fr: "Mois à préciser", en: "Months to make precise" },
  "near-name": { fr: "Noms écrits de plusieurs façons", en: "Names written in several ways" },
  "near-person-ambiguous": {
    fr: "Personnes qui pourraient être plusieurs",
    en: "People who could be more than one",
  },
  "note-row-left-out": { fr: "Remarques sous la table, non lues", en: "Remarks below the table, not read" },
  "number-ambiguous": { fr: "Nombres lisibles de deux façons", en: "Numbers that can be read two ways" },
  "number-from-words": { fr: "Notes écrites en mots", en: "Ratings written in words" },
  "number-not-understood": {
    fr: "Nombres que Jalon ne comprend pas",
    en: "Numbers that Jalon does not understand",
  },
  "possible-duplicate": { fr: "Projets qui se ressemblent", en: "Projects that look alike" },
  "reference-nearest": {
    fr: "Renvois inconnus, dont un nom proche existe",
    en: "Unknown references, with a near name",
  },
  "reference-unknown": { fr: "Renvois inconnus", en: "Unknown references" },
  "season-guessed": { fr: "Saisons dont les dates sont supposées", en: "Seasons whose dates are assumed" },
  "sheet-repeats-table": {
    fr: "Feuilles qui répètent une table, laissées telles quelles",
    en: "Sheets that repeat a table, left as they are",
  },
  "three-point-order": {
    fr: "Estimations basse, moyenne et haute en désordre",
    en: "Low, middle and high estimates out of order",
  },
  "total-differs": { fr: "Totaux différents de leur somme", en: "Totals that differ from their sum" },
  "total-row-left-out": { fr: "Lignes de total, non lues", en: "Rows of totals, not read" },
  "value-not-unique": { fr: "Identifiants qui servent plusieurs fois", en: "Ids used more than once" },
  "value-too-high": { fr: "Valeurs trop grandes", en: "Values that are too high" },
  "value-too-low": { fr: "Valeurs trop petites", en: "Values that are too low" },
  "yes-no-not-understood": { fr: "Ni oui ni non", en: "Neither yes nor no" },
};
