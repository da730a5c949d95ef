import type { Cell } from "../../foundation/cell.ts";
import { foldText } from "../../foundation/text.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { noNumber } from "./parse-number.ts";
import { readNumeral } from "./numerals.ts";
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

/** An effort in days: `12`, `12 j/h`, `12 person-days`. ETP, hours and months need a calendar to become days, so they are said and not guessed. */
export function parseEffort(cell: Cell, reading: Reading): Parsed {
  const other =
    reading.effortUnit && reading.effortUnit !== "days" ? `effort-in-${reading.effortUnit}` : null;
  if (typeof cell === "number") return other ? refused(other, cell, {}, "warning") : { value: cell };
  if (typeof cell !== "string") return refused("number-not-understood", cell);
  const found = cell.length <= longest ? worded.exec(foldText(cell)) : null;
  const unit = (found?.[2] ?? "").trim();
  const elsewhere = otherWords.find(([pattern]) => pattern.test(unit))?.[1] ?? (found ? null : other);
  const numeral = readNumeral(
    found && (dayWords.test(unit) || elsewhere) ? (found[1] ?? "") : cell,
    reading.decimal,
  );
  if (!numeral) return noNumber(cell);
  if (elsewhere) return refused(elsewhere, cell, {}, "warning");
  const value = Number(numeral.decimal);
  if (numeral.other === undefined) return { value, repair: { kind: "number-as-number", after: value } };
  const values = { said: quote(cell), read: value, other: Number(numeral.other) };
  return { value, finding: { code: "number-ambiguous", severity: "warning", values } };
}
