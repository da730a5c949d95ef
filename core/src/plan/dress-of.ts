import type { Language } from "../foundation/language.ts";
import type { Choice, Field, FieldType } from "../register/schema-types.ts";
import type { Dress } from "../workbook/dress.ts";

const numberFormats: Partial<Record<FieldType, string>> = {
  day: "yyyy-mm-dd",
  month: "yyyy-mm",
  money: "#,##0",
  percentage: "0%",
  number: "#,##0.##",
  effort: "#,##0.#",
};

const widths: Partial<Record<FieldType, number>> = {
  id: 10,
  longText: 48,
  person: 22,
  reference: 22,
  day: 12,
  month: 10,
  money: 15,
  percentage: 10,
  yesNo: 8,
  health: 13,
};

function listFor(
  field: Field,
  language: Language,
  lists: Readonly<Record<string, readonly Choice[]>>,
): Dress {
  const choices = field.list ? lists[field.list] : undefined;
  if (!field.list || !choices) return {};
  return { list: field.list, listValues: choices.map((choice) => choice.label[language]) };
}

/** Colours that say at the cell what reading would find: health, a name that is blank or repeated, a needed value that is blank. */
function highlightOf({ type, unique, need, computed }: Field): Dress {
  if (type === "health") return { highlight: "health" };
  if (computed) return {};
  if (unique) return { highlight: "unique" };
  return need === "must" ? { highlight: "presence" } : {};
}

/** What a column of the field accepts and shows, without changing how the user formatted it: its list, bounds, colours, and the shade of computed columns. */
export function rulesOf(
  field: Field,
  language: Language,
  lists: Readonly<Record<string, readonly Choice[]>>,
): Dress {
  const number = field.low !== undefined || field.high !== undefined;
  return {
    ...listFor(field, language, lists),
    ...(number
      ? { between: { kind: "number" as const, low: field.low ?? null, high: field.high ?? null } }
      : {}),
    ...highlightOf(field),
    ...(field.computed ? { computed: true, note: field.about[language] } : {}),
  };
}

/** How a column that Jalon makes looks and what it accepts. */
export function dressOf(
  field: Field,
  language: Language,
  lists: Readonly<Record<string, readonly Choice[]>>,
): Dress {
  const numberFormat = numberFormats[field.type];
  return {
    ...rulesOf(field, language, lists),
    ...(numberFormat ? { numberFormat } : {}),
    width: widths[field.type] ?? Math.max(14, Math.min(30, field.heading[language].length + 4)),
    ...(field.type === "longText" ? { wrap: true } : {}),
  };
}
