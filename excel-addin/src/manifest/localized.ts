import { typeset, type Bilingual } from "@jalon/core";
import { element, type Attributes } from "./xml-text.ts";

/** The language of whoever has no other of ours. */
export const defaultLocale = "en-US";
/** Excel's own names of French: a bare `fr` is not reliably understood. */
export const frenchLocales = ["fr-FR", "fr-CA", "fr-BE", "fr-CH"] as const;

/** An element whose value is English, with the French one for each French-speaking country. */
export function localized(name: string, attributes: Attributes, value: Bilingual, prefix = ""): string {
  return element(
    name,
    { ...attributes, DefaultValue: value.en },
    frenchLocales.map((locale) =>
      element(`${prefix}Override`, { Locale: locale, Value: typeset("fr", value.fr) }),
    ),
  );
}
