import { isMissing, type Missing } from "../../foundation/missing.ts";
import { foldText } from "../../foundation/text.ts";
import { dayOfValue, type Duration, type ThreePoint, type Value } from "../../foundation/value.ts";
import { decimalsOf } from "../read/decimals-of.ts";

const nearlyNothing = 1e-9;

function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= nearlyNothing * Math.max(1, Math.abs(a), Math.abs(b));
}

function rounded(amount: number, decimals: number): number {
  return Math.round(amount * 10 ** decimals) / 10 ** decimals;
}

/** 6.4 years and 6.4027397260274 years are one duration, published with more decimals once and with fewer the other time. */
function sameDuration(a: Duration, b: Duration): boolean {
  if (a.days === b.days) return true;
  if (a.unit !== b.unit) return false;
  const decimals = Math.min(decimalsOf(a.amount), decimalsOf(b.amount));
  return decimals > 0 && decimals < 9 && sameNumber(rounded(a.amount, decimals), rounded(b.amount, decimals));
}

function sameMissing(a: Missing, b: Missing): boolean {
  return a.missing === b.missing && (a.missing !== "notUnderstood" || foldText(a.said) === foldText(b.said));
}

function isDuration(value: Value): value is Duration {
  return typeof value === "object" && "unit" in value;
}

function isThreePoint(value: Value): value is ThreePoint {
  return typeof value === "object" && "mid" in value;
}

function sameDay(a: Value, b: Value): boolean {
  if (isDuration(a) || isDuration(b) || isThreePoint(a) || isThreePoint(b)) return false;
  const day = dayOfValue(a);
  return day !== null && day === dayOfValue(b);
}

function sameObjects(a: Value, b: Value): boolean {
  if (isDuration(a) && isDuration(b)) return sameDuration(a, b);
  if (!isThreePoint(a) || !isThreePoint(b)) return sameDay(a, b);
  return sameNumber(a.low, b.low) && sameNumber(a.mid, b.mid) && sameNumber(a.high, b.high);
}

function sameText(a: Value, b: Value): boolean {
  return typeof a === "string" && typeof b === "string" && foldText(a) === foldText(b);
}

/** True when two values say the same, however they are written: a date as text or as a date, a month and its first day, spellings that differ by capitals, accents or spaces. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isMissing(a)) return isMissing(b) && sameMissing(a, b);
  if (isMissing(b)) return false;
  if (typeof a === "object" || typeof b === "object") return sameObjects(a, b);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  return sameText(a, b);
}
