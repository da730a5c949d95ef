import type { Bilingual, Language } from "../../foundation/language.ts";
import type { Choice, Field, FieldType, Table } from "../schema-types.ts";
import { schema } from "./schema.ts";

const types: Readonly<Record<FieldType, Bilingual>> = {
  id: { fr: "identifiant", en: "id" },
  text: { fr: "texte", en: "text" },
  longText: { fr: "texte long", en: "long text" },
  person: { fr: "personne", en: "person" },
  reference: { fr: "renvoi", en: "reference" },
  choice: { fr: "choix", en: "choice" },
  health: { fr: "météo", en: "health" },
  yesNo: { fr: "oui ou non", en: "yes or no" },
  day: { fr: "date", en: "date" },
  month: { fr: "mois", en: "month" },
  money: { fr: "argent, en unités", en: "money, in units" },
  number: { fr: "nombre", en: "number" },
  percentage: { fr: "pourcentage", en: "percentage" },
  duration: { fr: "durée", en: "duration" },
  effort: { fr: "charge, en jours", en: "effort, in days" },
  formula: { fr: "formule", en: "formula" },
  link: { fr: "lien", en: "link" },
};

const words: Readonly<Record<string, Bilingual>> = {
  title: { fr: "Ce que contient le registre", en: "What the register holds" },
  made: {
    fr: "Page faite à partir du schéma ; ne pas la modifier à la main.",
    en: "This page is made from the schema; do not edit it by hand.",
  },
  intro: {
    fr: "Jalon reconnaît les titres de colonnes sans tenir compte des majuscules, des accents ni des espaces, et le contenu de la colonne a le dernier mot. Une cellule vide n’est jamais 0 ; « pas encore connu » (NA, en cadrage, TBC), « non communiqué » (nfp, Exempt…) et « sans objet » sont trois choses différentes.",
    en: "Jalon recognises column headings whatever their case, accents and spaces, and the content of the column has the last word. A blank cell is never 0; “not yet known” (NA, TBC), “withheld” (nfp, Exempt …) and “not applicable” are three different things.",
  },
  head: {
    fr: "| Clé | Titre français | Titre anglais | Contient | Ce que c’est | Autres titres reconnus |",
    en: "| Key | French heading | English heading | Holds | What it is | Other headings recognised |",
  },
  row: { fr: "Une ligne est {row}. Feuille : {sheet}.", en: "One row is {row}. Sheet: {sheet}." },
  lists: { fr: "Valeurs permises", en: "Allowed values" },
  listHead: {
    fr: "| Clé | Français | Anglais | Autres écritures |",
    en: "| Key | French | English | Other spellings |",
  },
  must: { fr: "obligatoire", en: "required" },
  should: { fr: "attendu", en: "expected" },
  unique: { fr: "unique", en: "unique" },
  computed: { fr: "calculé par Jalon", en: "written by Jalon" },
  month: { fr: "une colonne par mois", en: "one column a month" },
  criterion: { fr: "une colonne par critère", en: "one column a criterion" },
  of: { fr: "de", en: "of" },
  list: { fr: "liste", en: "list" },
  from: { fr: "à partir de", en: "from" },
  upTo: { fr: "jusqu’à", en: "up to" },
};

function word(key: string, language: Language): string {
  return words[key]?.[language] ?? "";
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
}

function holds(field: Field, language: Language): string {
  const parts = [
    types[field.type][language],
    field.list ? `${word("list", language)} \`${field.list}\`` : "",
    field.references ? `${word("of", language)} \`${field.references}\`` : "",
    field.low === undefined ? "" : `${word("from", language)} ${field.low}`,
    field.high === undefined ? "" : `${word("upTo", language)} ${field.high}`,
    field.family ? word(field.family, language) : "",
    field.need ? `**${word(field.need, language)}**` : "",
    field.unique ? word("unique", language) : "",
    field.computed ? word("computed", language) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function fieldRow(field: Field, language: Language): string {
  const others = [...field.synonyms.fr, ...field.synonyms.en].join(" · ");
  const cells = [
    `\`${field.key}\``,
    field.heading.fr,
    field.heading.en,
    holds(field, language),
    field.about[language],
    others,
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function tableLines(table: Table, language: Language): readonly string[] {
  const row = word("row", language)
    .replace("{row}", table.row[language])
    .replace("{sheet}", `${table.sheet.fr} / ${table.sheet.en}`);
  return [
    `## \`${table.key}\``,
    "",
    `${table.about[language]} ${row}`,
    "",
    word("head", language),
    "| --- | --- | --- | --- | --- | --- |",
    ...table.fields.map((field) => fieldRow(field, language)),
    "",
  ];
}

function listLines(key: string, choices: readonly Choice[], language: Language): readonly string[] {
  const rows = choices.map((choice) => {
    const own = [choice.key, choice.label.fr, choice.label.en];
    const others = choice.spellings.filter((spelling) => !own.includes(spelling)).join(" · ");
    return `| ${[`\`${choice.key}\``, choice.label.fr, choice.label.en, others].map(cell).join(" | ")} |`;
  });
  return [`### \`${key}\``, "", word("listHead", language), "| --- | --- | --- | --- |", ...rows, ""];
}

/** The schema as a page of Markdown for users: every table and field, its headings in both languages, and every allowed value. */
export function schemaPage(language: Language = "en"): string {
  const lists = Object.entries(schema.lists).flatMap(([key, choices]) => listLines(key, choices, language));
  const tables = schema.tables.flatMap((table) => tableLines(table, language));
  const top = [`# ${word("title", language)}`, "", word("made", language), "", word("intro", language), ""];
  return `${[...top, ...tables, `## ${word("lists", language)}`, "", ...lists].join("\n").trimEnd()}\n`;
}
