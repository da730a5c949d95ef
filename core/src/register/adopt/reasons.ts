import { message, type Message, type MessageValue } from "../../foundation/message.ts";
import type { Bilingual } from "../../foundation/language.ts";
import type { Field, FieldType } from "../schema-types.ts";
import type { Guess } from "./guess.ts";

const kinds: Readonly<Partial<Record<FieldType, Bilingual>>> = {
  day: { fr: "des dates", en: "dates" },
  month: { fr: "des mois", en: "months" },
  money: { fr: "des montants", en: "amounts of money" },
  number: { fr: "des nombres", en: "numbers" },
  percentage: { fr: "des pourcentages", en: "percentages" },
  duration: { fr: "des durées", en: "durations" },
  effort: { fr: "des charges", en: "efforts" },
  yesNo: { fr: "oui ou non", en: "yes or no" },
  health: { fr: "une météo", en: "a health" },
  choice: { fr: "des valeurs connues", en: "known values" },
};

function nameOf(field: Field): MessageValue {
  return { words: field.heading };
}

/** Why a column is taken to feed a field, in words. */
export function becauseOfGuess(heading: string, guess: Guess): Message {
  const { field, fit, name } = guess;
  const base = { heading, field: nameOf(field), known: name?.name ?? "" };
  if (name === null && !field.family) return message("names-without-heading", base);
  const how = name === null ? "heading-of-family" : name.same ? "heading-known" : "heading-alike";
  const kind = kinds[field.type];
  if (!fit.typed || !kind) return message(how, base);
  return message(`${how}-and-read`, { ...base, read: fit.read, of: fit.of, kind: { words: kind } });
}

/** Why a column that could feed a field does not: another suits it better. */
export function becauseTaken(heading: string, field: Field, by: string): Message {
  return message("field-fed-by-another", { heading, field: nameOf(field), by });
}

/** Why a column feeds no field: nothing that we know is called so. */
export function becauseUnknown(heading: string): Message {
  if (heading === "") return message("column-without-heading");
  return message("heading-not-known", { heading });
}

/** Why a column whose heading is like a field's name does not feed it: what it holds says otherwise. */
export function becauseContradicted(heading: string, field: Field): Message {
  return message("content-contradicts", { heading, field: nameOf(field) });
}
