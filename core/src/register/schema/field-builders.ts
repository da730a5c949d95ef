import type { Field, FieldType } from "../schema-types.ts";

type Optional =
  | "need"
  | "list"
  | "references"
  | "low"
  | "high"
  | "boundary"
  | "unique"
  | "computed"
  | "editedIn"
  | "family";

/** What a field says of itself beyond its key and headings: what it is (French, English), other headings, limits. */
export interface Told extends Partial<Pick<Field, Optional>> {
  readonly about: readonly [fr: string, en: string];
  /** Other headings, apart by " | ". */
  readonly fr?: string;
  readonly en?: string;
  /** Headings that another field has first, apart by " | ". */
  readonly shared?: { readonly fr: string; readonly en: string };
}

type Builder = (key: string, french: string, english: string, told: Told) => Field;

/** The words of a list written on one line, apart by " | ". */
export function spellingsIn(line: string | undefined): readonly string[] {
  return line ? line.split(" | ") : [];
}

function builderOf(type: FieldType): Builder {
  return (key, french, english, { about, fr, en, shared, ...rest }) => ({
    key,
    type,
    heading: { fr: french, en: english },
    synonyms: { fr: spellingsIn(fr), en: spellingsIn(en) },
    ...(shared ? { shared: { fr: spellingsIn(shared.fr), en: spellingsIn(shared.en) } } : {}),
    about: { fr: about[0], en: about[1] },
    ...rest,
  });
}

/** One builder a type: `money("budget", "Budget révisé", "Revised budget", { about: […] })`. */
export const idField = builderOf("id");
export const text = builderOf("text");
export const longText = builderOf("longText");
export const person = builderOf("person");
export const reference = builderOf("reference");
export const choice = builderOf("choice");
export const health = builderOf("health");
export const yesNo = builderOf("yesNo");
export const day = builderOf("day");
export const month = builderOf("month");
export const money = builderOf("money");
export const number = builderOf("number");
export const percentage = builderOf("percentage");
export const duration = builderOf("duration");
export const effort = builderOf("effort");
export const formula = builderOf("formula");
export const link = builderOf("link");
