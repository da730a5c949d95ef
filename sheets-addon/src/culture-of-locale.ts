import type { Culture } from "@jalon/core";

/** Where the month comes first, and where the year does: everywhere else the day comes first. Google's scripts know only some languages, so that this is not asked of them. */
const monthFirst = /^(en-US|en-PH|es-PA|es-PR|fil-PH)$/;
const yearFirst =
  /^(en-CA|en-ZA|fa-IR|fr-CA|hu(-HU)?|ja(-JP)?|ko(-KR)?|lt(-LT)?|mn(-MN)?|sv(-SE)?|zh-CN|zh-TW)$/;

/** How dates are written in a spreadsheet of Google's locale (`fr_FR`); nothing where the year comes first. */
export function cultureOfLocale(locale: string): Culture | undefined {
  const name = locale.replace("_", "-");
  if (name === "" || yearFirst.test(name)) return undefined;
  return { name, dateOrder: monthFirst.test(name) ? "mdy" : "dmy" };
}
