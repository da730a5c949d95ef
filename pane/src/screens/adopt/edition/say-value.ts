import {
  fieldOf,
  formatDay,
  formatNumber,
  formatPercent,
  isDay,
  isMissing,
  sayValue,
  schema,
  type Field,
  type Language,
  type Value,
} from "@jalon/core";

/** A value of the register as the reader's language writes it; null for one that says nothing. */
export function sayFieldValue(
  language: Language,
  table: string,
  key: string,
  value: Value | undefined,
): string | null {
  if (value === undefined || value === "") return null;
  if (isMissing(value)) return value.said === "" ? null : value.said;
  const field = fieldOf(table, key);
  if (typeof value === "string") return sayText(language, field, value);
  if (typeof value === "boolean") return sayValue(language, value);
  if (typeof value === "number") return sayNumber(language, field, value);
  if ("said" in value) return value.said;
  return [value.low, value.mid, value.high].map((amount) => formatNumber(language, amount)).join(" / ");
}

function sayNumber(language: Language, field: Field | undefined, value: number): string {
  return field?.type === "percentage" ? formatPercent(language, value, 2) : formatNumber(language, value);
}

function sayText(language: Language, field: Field | undefined, text: string): string {
  if (field?.type === "day" && isDay(text)) return formatDay(language, text);
  const choice = field?.list ? schema.lists[field.list]?.find(({ key }) => key === text) : undefined;
  return choice?.label[language] ?? text;
}
