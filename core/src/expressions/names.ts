import type { Language } from "../foundation/language.ts";
import { foldText, foldWords } from "../foundation/text.ts";
import { fieldOf, headingOf, tableOf } from "../register/schema/schema.ts";
import { nearestText } from "../register/read/edit-distance.ts";
import type { Field, FieldType } from "../register/schema-types.ts";
import type { Kind } from "./expression.ts";
import { operations } from "./operations.ts";

const kinds: Partial<Record<FieldType, Kind>> = {
  money: "money",
  duration: "days",
  effort: "days",
  day: "day",
  month: "text",
  number: "number",
  percentage: "number",
  yesNo: "truth",
};

/** The kind of a field's values in a formula. */
export function kindOfField(field: Field): Kind {
  return kinds[field.type] ?? "text";
}

/** The field that a name stands for: its key, or its heading or one of its synonyms in either language. */
export function fieldNamed(table: string, name: string): Field | undefined {
  const byKey = fieldOf(table, name);
  if (byKey) return byKey;
  const wanted = foldWords(name);
  const fields = tableOf(table)?.fields ?? [];
  const headed = fields.find(
    (field) => foldWords(field.heading.fr) === wanted || foldWords(field.heading.en) === wanted,
  );
  return (
    headed ??
    fields.find((field) =>
      [...field.synonyms.fr, ...field.synonyms.en].some((other) => foldWords(other) === wanted),
    )
  );
}

/** The name of the operation that a function's name stands for, in either language; undefined when there is none. */
export function operationNamed(name: string): string | undefined {
  const wanted = foldText(name);
  return operations.find(({ call }) => call && (foldText(call.fr) === wanted || foldText(call.en) === wanted))
    ?.name;
}

/** The nearest field's heading to a name that is none, for "did you mean"; undefined when nothing is near. */
export function nearestField(table: string, name: string, language: Language): string | undefined {
  const fields = tableOf(table)?.fields ?? [];
  const words = new Map<string, Field>();
  for (const field of fields) {
    for (const word of [field.key, field.heading.fr, field.heading.en]) words.set(foldWords(word), field);
  }
  const near = nearestText(foldWords(name), [...words.keys()]);
  const field = near === undefined ? undefined : words.get(near);
  return field && headingOf(field, language);
}

/** The nearest function's name; undefined when nothing is near. */
export function nearestOperation(name: string, language: Language): string | undefined {
  const names = operations.flatMap(({ call }) => (call ? [call[language]] : []));
  return nearestText(foldText(name), names);
}
