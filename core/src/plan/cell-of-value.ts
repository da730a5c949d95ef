import type { Cell } from "../foundation/cell.ts";
import { isDay } from "../foundation/day.ts";
import { formatNumber } from "../foundation/format.ts";
import type { Language } from "../foundation/language.ts";
import { isMissing } from "../foundation/missing.ts";
import type { DurationUnit, Value } from "../foundation/value.ts";
import { schema } from "../register/schema/schema.ts";
import type { Field } from "../register/schema-types.ts";

/** A value as a cell that Jalon writes: days as days, choices in the register's language, and what is missing in the words that said so. */
export function cellOfValue(field: Field, value: Value, language: Language): Cell {
  if (isMissing(value)) return value.said === "" ? null : value.said;
  if (typeof value === "boolean") return yesNo[language][value ? 0 : 1];
  if (typeof value === "number") return value;
  if (typeof value === "string") return textCell(field, value, language);
  if ("date" in value) return value.said;
  if ("unit" in value)
    return `${formatNumber(language, value.amount, 4)} ${durationUnits[value.unit][language]}`;
  return `Low: ${value.low} Mid: ${value.mid} High: ${value.high}`;
}

const durationUnits: Record<DurationUnit, Record<Language, string>> = {
  years: { fr: "ans", en: "years" },
  months: { fr: "mois", en: "months" },
  weeks: { fr: "semaines", en: "weeks" },
  days: { fr: "jours", en: "days" },
};

const yesNo: Record<Language, readonly [string, string]> = { fr: ["Oui", "Non"], en: ["Yes", "No"] };

function textCell(field: Field, value: string, language: Language): Cell {
  if (field.type === "day" && isDay(value)) return { date: value };
  const choice = field.list ? schema.lists[field.list]?.find(({ key }) => key === value) : undefined;
  return choice ? choice.label[language] : value;
}
