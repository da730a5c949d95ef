import type { Language } from "../../foundation/language.ts";
import type { Register } from "../../register/register.ts";
import { usualZone } from "../calendar/working-days.ts";

/** Where money of a kind is most often counted, by the language of the register. */
const zones: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EUR: { fr: "FR", en: "IE" },
  GBP: { fr: "GB-ENG", en: "GB-ENG" },
  USD: { fr: "US", en: "US" },
  CAD: { fr: "CA-QC", en: "CA-ON" },
  CHF: { fr: "CH-GE", en: "CH-ZH" },
};

/** The zone whose public holidays a register most likely means, by its money and its language: a guess, to be told as one. */
export function likelyZone({ mapping }: Register): string {
  const currencies = mapping.tables.flatMap(({ columns }) =>
    columns.flatMap(({ reading }) => reading?.currency ?? []),
  );
  const known = currencies.find((currency) => Object.hasOwn(zones, currency)) ?? "";
  return zones[known]?.[mapping.language] ?? (mapping.language === "en" ? "GB-ENG" : usualZone);
}
