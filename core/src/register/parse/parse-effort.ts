import type { Cell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { caught } from "./matched.ts";
import { readNumeral } from "./numerals.ts";
import { noNumber } from "./parse-number.ts";
import type { Parsed } from "./parsed.ts";
import { quote, refused } from "./refusals.ts";

const worded = /^([-−]?[\d\s\u00a0\u202f.,]*\d)\s*([a-z][a-z./ '-]*)$/;
const dayWords =
  /^(j|jh|j[./-]h|j\.h\.|jours?|jours?[- /]?(hommes?|h)|jours? ouvres?|d|days?|pd|pds|md|mds|man[- ]?days?|person[- ]?days?|work(ing)?[- ]?days?)\.?$/;
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/^(etp|fte|ftes|equivalents? temps plein)\.?$/, "effort-in-fte"],
  [/^(h|hrs?|hours?|heures?|man[- ]?hours?)\.?$/, "effort-in-hours"],
  [
    /^(mh|m[./-]h|mois[- ]?hommes?|person[- ]?months?|man[- ]?months?|pm|mm|months?|mois)\.?$/,
    "effort-in-months",
  ],
];
const longest = 40;

interface Said {
  readonly digits: string;
  /** The code of the finding for a unit that can't become days; null for days. */
  readonly elsewhere: string | null;
}

/** The digits of an effort and its unit; a text without a unit is in the column's. */
function saidIn(text: string, reading: Reading): Said | null {
  const column =
    reading.effortUnit && reading.effortUnit !== "days" ? `effort-in-${reading.effortUnit}` : null;
  const found = text.length <= longest ? worded.exec(foldText(text)) : null;
  if (!found) return { digits: text, elsewhere: column };
  const unit = caught(found, 2).trim();
  const elsewhere = otherWords.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
  return elsewhere || dayWords.test(unit) ? { digits: caught(found, 1), elsewhere } : null;
}

function effortParsed(text: string, reading: Reading): Parsed {
  const said = saidIn(text, reading);
  const numeral = said && readNumeral(said.digits, reading.decimal);
  if (!said || !numeral) return noNumber(text);
  if (said.elsewhere) return refused(said.elsewhere, text, {}, "warning");
  const value = Number(numeral.decimal);
  if (numeral.other === undefined) return { value, repair: { kind: "number-as-number", after: value } };
  const values = { said: quote(text), read: value, other: Number(numeral.other) };
  return { value, finding: { code: "number-ambiguous", severity: "warning", values } };
}

/** An effort in days: `12`, `12 j/h`, `12 person-days`. ETP, hours and months need a calendar to become days, so they are said and not guessed. */
export function parseEffort(cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "string") return effortParsed(cell, reading);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return refused("number-not-understood", cell);
  const days = reading.effortUnit === undefined || reading.effortUnit === "days";
  return days ? { value: cell } : refused(`effort-in-${reading.effortUnit}`, cell, {}, "warning");
}
