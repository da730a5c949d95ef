import type { Words } from "../../foundation/message.ts";

/** What reading a register says. */
export const readWords = {
  "read-progress": { fr: "Lecture de la table « {table} »", en: "Reading the table “{table}”" },
  "read-checks-progress": { fr: "Contrôle du registre", en: "Checking the register" },
  "read-names-progress": { fr: "Recherche des noms proches", en: "Looking for near-equal names" },
  "table-sheet-gone": {
    fr: "La feuille « {sheet} », d’où venait la table « {table} », n’est plus dans le classeur.",
    en: "The sheet “{sheet}”, which the table “{table}” came from, is no longer in the workbook.",
  },
  "table-headings-gone": {
    fr: "Les titres de colonnes de la table « {table} » ne sont plus dans la feuille « {sheet} ».",
    en: "The column headings of the table “{table}” are no longer in the sheet “{sheet}”.",
  },
  "column-gone": {
    fr: "La colonne « {heading} » n’est plus dans la feuille. Ses valeurs ne sont pas lues.",
    en: "The column “{heading}” is no longer in the sheet. Its values are not read.",
  },
  "formula-without-value": {
    fr: "La formule de « {heading} » n’a pas de valeur enregistrée : ouvrez le classeur dans votre tableur et enregistrez-le.",
    en: "The formula in “{heading}” has no saved value: open the workbook in your spreadsheet program and save it.",
  },
  "cell-could-be-typed": {
    fr: "« {said} » se lit {after} ; l’écrire ainsi permet de trier, filtrer et calculer.",
    en: "“{said}” reads {after}; written so, it can be sorted, filtered and reckoned with.",
  },
  "ids-proposed": {
    fr: "La table n’a pas de colonne d’identifiants : {count} sont proposés, de {first} à {last}.",
    en: "The table has no column of ids: {count} are proposed, from {first} to {last}.",
  },
  "id-proposed": {
    fr: "L’identifiant manque : {id} est proposé.",
    en: "The id is missing: {id} is proposed.",
  },
  "end-derived": {
    fr: "La fin, {end}, vient du début et de la durée.",
    en: "The end, {end}, comes from the start and the duration.",
  },
  "duration-contradicts": {
    fr: "De {start} à {end}, la durée devrait mener au {derived} : il y a {days} jours d’écart.",
    en: "From {start} to {end}, the duration should lead to {derived}: they are {days} days apart.",
  },
  "field-required": { fr: "« {field} » est à remplir.", en: "“{field}” is to be filled in." },
  "column-required": {
    fr: "Aucune colonne ne donne « {field} », dont chaque ligne a besoin.",
    en: "No column gives “{field}”, which every row needs.",
  },
  "value-too-low": {
    fr: "« {field} » vaut {value} : moins que {bound}.",
    en: "“{field}” is {value}: less than {bound}.",
  },
  "value-too-high": {
    fr: "« {field} » vaut {value} : plus que {bound}.",
    en: "“{field}” is {value}: more than {bound}.",
  },
  "choice-nearest": {
    fr: "« {said} » n’est pas une valeur de « {field} » : sans doute « {nearest} ».",
    en: "“{said}” is not a value of “{field}”: probably “{nearest}”.",
  },
  "value-not-unique": {
    fr: "« {value} » désigne plusieurs lignes : {cells}. Un identifiant ne sert qu’une fois.",
    en: "“{value}” names several rows: {cells}. An id is used only once.",
  },
  "reference-unknown": {
    fr: "« {said} » n’est ni un identifiant ni un nom de la table « {table} ».",
    en: "“{said}” is neither an id nor a name of the table “{table}”.",
  },
  "reference-nearest": {
    fr: "« {said} » n’est pas dans la table « {table} » : sans doute « {nearest} ».",
    en: "“{said}” is not in the table “{table}”: probably “{nearest}”.",
  },
  "end-before-start": {
    fr: "« {endField} » ({end}) vient avant « {startField} » ({start}).",
    en: "“{endField}” ({end}) comes before “{startField}” ({start}).",
  },
  "figure-contradicted": {
    fr: "« {field} » annonce {said} ; les autres chiffres de la ligne donnent {reckoned} ({formula}).",
    en: "“{field}” says {said}; the row's other figures give {reckoned} ({formula}).",
  },
  "figures-unexplained": {
    fr: "« {field} » ne suit pas des autres chiffres dans la plupart des lignes ({count} sur {total}) : son calcul est à préciser.",
    en: "“{field}” does not follow from the other figures in most rows ({count} of {total}): how it is worked out is to be told.",
  },
  "total-differs": {
    fr: "Le total annonce {said} ; les {count} {count:ligne|lignes} qu’il couvre font {sum}.",
    en: "The total says {said}; the {count} {count:row|rows} that it covers add up to {sum}.",
  },
  "currency-mixed": {
    fr: "Ce montant est en {currency}, le registre en {main}. Jalon ne convertit jamais.",
    en: "This amount is in {currency}, the register in {main}. Jalon never converts.",
  },
  "near-name": {
    fr: "« {said} » et « {other} » désignent sans doute la même chose : « {other} » est plus courant.",
    en: "“{said}” and “{other}” are probably the same: “{other}” is more common.",
  },
  "near-person-ambiguous": {
    fr: "« {said} » pourrait être {candidates} : précisez.",
    en: "“{said}” could be {candidates}: please tell.",
  },
  "possible-duplicate": {
    fr: "« {said} » ressemble à « {other} » ({cell}) : est-ce le même projet ?",
    en: "“{said}” looks like “{other}” ({cell}): is it the same project?",
  },
  "next-adopt": {
    fr: "Ouvrez un classeur de portefeuille : Jalon y cherche les projets.",
    en: "Open a portfolio workbook: Jalon looks for its projects.",
  },
  "next-repairs": {
    fr: "Passez en revue les {count} corrections proposées.",
    en: "Review the {count} proposed repairs.",
  },
  "next-errors": {
    fr: "Réglez les {count} erreurs : ces lignes attendent.",
    en: "Settle the {count} errors: those rows wait.",
  },
  "next-govern": {
    fr: "Mettez le registre sous gouvernance : {count} {count:projet attend son identifiant|projets attendent leur identifiant}.",
    en: "Govern the register: {count} {count:project waits for its id|projects wait for their ids}.",
  },
  "next-duplicates": {
    fr: "Dites si les {count} {count:projet|projets} qui se ressemblent sont les mêmes.",
    en: "Tell whether the {count} {count:project|projects} that look alike are the same.",
  },
  "next-prioritise": {
    fr: "Choisissez les critères et classez les projets.",
    en: "Choose the criteria and rank the projects.",
  },
  "next-complete": {
    fr: "Complétez « {field} » : il manque à {count} {count:projet|projets}.",
    en: "Fill in “{field}”: {count} {count:project lacks|projects lack} it.",
  },
  "next-nothing": {
    fr: "Rien à faire : le registre est complet.",
    en: "Nothing to do: the register is complete.",
  },
} satisfies Words;
