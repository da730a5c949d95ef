import { foldText } from "../../foundation/text.ts";
import type { Language } from "../../foundation/language.ts";
import type { Choice, Field, Schema, Table } from "../schema-types.ts";
import { lists } from "./lists.ts";
import { assignmentsTable, demandsTable } from "./assignment-tables.ts";
import { availabilityTable, declarationsTable } from "./availability-tables.ts";
import { dependenciesTable, milestonesTable } from "./calendar-tables.ts";
import { criteriaTable, evaluationsTable } from "./criteria-tables.ts";
import {
  alertsTable,
  changesTable,
  evidenceTable,
  handoversTable,
  improvementsTable,
} from "./governance-tables.ts";
import { journalTable, listsTable, settingsTable } from "./our-tables.ts";
import { peopleTable, skillsTable } from "./people-tables.ts";
import { programmesTable, requestsTable } from "./portfolio-tables.ts";
import { projectsTable } from "./projects-table.ts";
import { decisionsTable, issuesTable, risksTable } from "./raid-tables.ts";
import { rulesTable, waiversTable } from "./rule-tables.ts";
import { statusReportsTable } from "./status-reports-table.ts";

/** Every table and field that a register may hold. */
export const schema: Schema = {
  tables: [
    programmesTable,
    projectsTable,
    requestsTable,
    criteriaTable,
    evaluationsTable,
    rulesTable,
    waiversTable,
    peopleTable,
    skillsTable,
    availabilityTable,
    declarationsTable,
    demandsTable,
    assignmentsTable,
    statusReportsTable,
    risksTable,
    issuesTable,
    decisionsTable,
    milestonesTable,
    dependenciesTable,
    evidenceTable,
    alertsTable,
    improvementsTable,
    changesTable,
    handoversTable,
    journalTable,
    settingsTable,
    listsTable,
  ],
  lists,
};

const tablesByKey = new Map(schema.tables.map((table) => [table.key, table]));
const fieldsByTable = new Map(
  schema.tables.map((table) => [table.key, new Map(table.fields.map((field) => [field.key, field]))]),
);

/** The table of that key; undefined when there is none. */
export function tableOf(key: string): Table | undefined {
  return tablesByKey.get(key);
}

/** The field of that key in a table; a member of a family (`days:2026-11`) gives the family's field; undefined when there is none. */
export function fieldOf(table: string, key: string): Field | undefined {
  const fields = fieldsByTable.get(table);
  const direct = fields?.get(key);
  if (direct) return direct;
  const colon = key.indexOf(":");
  const family = colon > 0 && colon < key.length - 1 ? fields?.get(key.slice(0, colon)) : undefined;
  return family?.family ? family : undefined;
}

/** The heading that Jalon writes for a field. */
export function headingOf(field: Field, language: Language): string {
  return field.heading[language];
}

const symbolsOnly = /[\ufe0e\ufe0f]/g;

/** Text as choices are compared: folded, without the marks that only choose between emoji and text drawing. */
function foldChoice(text: string): string {
  return foldText(text.replace(symbolsOnly, "")).replace(/[\s]*([/-])[\s]*/g, "$1");
}

const spellings = new Map<string, ReadonlyMap<string, Choice>>();

function spellingsOf(list: string): ReadonlyMap<string, Choice> {
  const known = spellings.get(list);
  if (known) return known;
  const found = new Map<string, Choice>();
  for (const choice of schema.lists[list] ?? []) {
    for (const spelling of choice.spellings) {
      const folded = foldChoice(spelling);
      if (!found.has(folded)) found.set(folded, choice);
    }
  }
  spellings.set(list, found);
  return found;
}

/** The value of a list that a text spells, whatever its case, accents and spaces; undefined when it spells none. */
export function choiceFor(list: string, text: string): Choice | undefined {
  const found = spellingsOf(list);
  const folded = foldChoice(text);
  return found.get(folded) ?? found.get(folded.replace(/[\s.!,;:]+$/, ""));
}
