import { foldText } from "../../foundation/text.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { RegisterRow } from "../../register/register.ts";
import { readNumeral } from "../../register/parse/numerals.ts";

const daysOfFullWeek = 5;
const fullTime = /^(temps plein|plein temps|a temps plein|tp|full[- ]?time|complet|temps complet)$/;
const fraction = /^(\d)\s*\/\s*(\d)e?s?$/;
const amount = /^([\d.,]+)\s*(%|etp|fte|j|jours?|d|days?)?(\s*(\/|par|a|per)\s*(sem|semaine|week))?\.?$/;

function shareOfAmount(number: number, unit: string): number | null {
  if (unit === "%") return number / 100;
  if (unit === "etp" || unit === "fte") return number;
  if (unit !== "") return number / daysOfFullWeek;
  return number <= 1 ? number : number / 100;
}

/** The share of full time that words say: `temps plein`, `80 %`, `4/5`, `0.8 FTE`, `4 days`; null when they say none. */
export function shareSaid(said: string): number | null {
  const folded = foldText(said);
  if (fullTime.test(folded)) return 1;
  const parts = fraction.exec(folded);
  if (parts) return bounded(Number(parts[1]) / Number(parts[2]));
  const found = amount.exec(folded);
  const numeral = found ? readNumeral(found[1] ?? "") : null;
  return numeral ? bounded(shareOfAmount(Number(numeral.decimal), found?.[2] ?? "")) : null;
}

function bounded(share: number | null): number | null {
  return share !== null && Number.isFinite(share) && share > 0 && share <= 1 ? share : null;
}

/** The share of full time that a person of the register works (1 where the register does not say, or says it in words we do not know). */
export function workingShare({ values }: Pick<RegisterRow, "values">): number {
  const { workingTime, daysPerWeek } = values;
  const said = typeof workingTime === "number" ? bounded(workingTime) : null;
  if (said !== null) return said;
  const worded = isMissing(workingTime) ? shareSaid(workingTime.said) : null;
  if (worded !== null) return worded;
  return (typeof daysPerWeek === "number" ? bounded(daysPerWeek / daysOfFullWeek) : null) ?? 1;
}
