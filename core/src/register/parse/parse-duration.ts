import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { shiftDecimal } from "../../foundation/decimal.ts";
import { foldText } from "../../foundation/text.ts";
import type { Duration, DurationUnit } from "../../foundation/value.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { missingReason } from "./missing-words.ts";
import { decimalOf, readNumeral } from "./numerals.ts";
import type { Parsed } from "./parsed.ts";
import { missingFor, quote, refused } from "./refusals.ts";

const unitWords: Readonly<Record<DurationUnit, string>> = {
  years: "y yr yrs year years an ans annee annees a",
  months: "m mo mos mth mths month months mois",
  weeks: "w wk wks week weeks sem sem. semaine semaines s",
  days: "d day days j jr jrs jour jours j. calendar",
};
const units: ReadonlyMap<string, DurationUnit> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) =>
    words.split(" ").map((word) => [word, unit as DurationUnit] as const),
  ),
);
const spelledOut =
  "un une one|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten|onze eleven|douze twelve".split(
    "|",
  );
const numberWords: ReadonlyMap<string, number> = new Map(
  spelledOut.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);
const daysIn: Readonly<Record<DurationUnit, number>> = { years: 365, months: 365 / 12, weeks: 7, days: 1 };

/** A duration of an amount in a unit: a year is 365 days, a month a twelfth of it. */
export function durationOf(amount: number, unit: DurationUnit, said: string): Duration {
  return { days: Math.round(amount * daysIn[unit]), amount, unit, said };
}

interface Part {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const piece =
  /^(\d[\d.,]*|[a-z]+)\s*([a-z]+\.?)(?:\(s\))?(?:\s+(et demie?|and a half))?\s*(?:(?:et|and|,|\+)\s*)?/;
const longest = 60;

function nextPart(found: RegExpExecArray, decimalSign: "," | "." | undefined): Part | null {
  const said = found[1] ?? "";
  const numeral = readNumeral(said, decimalSign ?? (said.includes(",") ? "," : "."));
  const amount = numeral ? Number(numeral.decimal) : numberWords.get(said);
  const unit = units.get(found[2] ?? "");
  return amount === undefined || !unit ? null : { amount: found[3] ? amount + 0.5 : amount, unit };
}

/** Cuts `1 an et 6 mois`, `2y 3m`, `18 mois` into amounts and units; null when anything else is said. */
function partsOf(text: string, decimalSign: "," | "." | undefined): readonly Part[] | null {
  let left = foldText(text).replace(/^(env\.?|environ|approx\.?|about|~)\s*/, "");
  const parts: Part[] = [];
  while (left) {
    const found = piece.exec(left);
    const part = found && nextPart(found, decimalSign);
    if (!found || !part || parts.length === 3) return null;
    parts.push(part);
    left = left.slice(found[0].length);
  }
  return parts.length > 0 ? parts : null;
}

function joinParts(parts: readonly Part[], said: string): Duration {
  const [first, ...others] = parts;
  if (first && others.length === 0) return durationOf(first.amount, first.unit, said);
  const calendar = parts.every((part) => part.unit === "years" || part.unit === "months");
  if (calendar)
    return durationOf(
      parts.reduce((sum, part) => sum + part.amount * (part.unit === "years" ? 12 : 1), 0),
      "months",
      said,
    );
  return durationOf(
    parts.reduce((sum, part) => sum + part.amount * daysIn[part.unit], 0),
    "days",
    said,
  );
}

function bareNumber(cell: Cell, decimal: string, reading: Reading): Parsed {
  const amount = shiftDecimal(decimal, 0);
  if (amount === null) return refused("duration-not-understood", cell);
  if (!reading.durationUnit) return refused("duration-without-unit", cell, {}, "warning");
  return { value: durationOf(amount, reading.durationUnit, textOfCell(cell).trim()) };
}

function bareText(text: string, reading: Reading): Parsed | null {
  const numeral = readNumeral(text, reading.decimal);
  if (!numeral) return null;
  const parsed = bareNumber(text, numeral.decimal, reading);
  if (parsed.finding) return parsed;
  if (numeral.other !== undefined) {
    const values = {
      said: quote(text),
      read: shiftDecimal(numeral.decimal, 0),
      other: shiftDecimal(numeral.other, 0),
    };
    return { ...parsed, finding: { code: "number-ambiguous", severity: "warning", values } };
  }
  return { ...parsed, repair: { kind: "number-as-number", after: shiftDecimal(numeral.decimal, 0) } };
}

/** A duration: `18 mois`, `2 ans`, `1.5 years`, `1 an et 6 mois`, or a bare number in the unit that the column's heading says. */
export function parseDuration(cell: Cell, reading: Reading): Parsed {
  if (typeof cell === "number") return bareNumber(cell, decimalOf(cell) ?? "", reading);
  if (typeof cell !== "string") return refused("duration-not-understood", cell);
  const bare = bareText(cell, reading);
  if (bare) return bare;
  const parts = cell.length <= longest ? partsOf(cell, reading.decimal) : null;
  if (parts) return { value: joinParts(parts, cell.trim()) };
  const reason = missingReason(cell, "date");
  return reason ? missingFor(reason, cell) : refused("duration-not-understood", cell);
}
