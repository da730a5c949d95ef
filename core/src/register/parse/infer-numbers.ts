import type { Cell } from "../../foundation/cell.ts";
import { message, type Message } from "../../foundation/message.ts";
import { foldWords } from "../../foundation/text.ts";
import type { DurationUnit } from "../../foundation/value.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import { inferDecimal } from "./infer-decimal.ts";
import { enoughCells, headingWords, textsOf } from "./inferred.ts";
import { readNumeral } from "./numerals.ts";
import { isPercent } from "./parse-number.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";

function decimalReading(column: ColumnSample): Reading {
  const decimal = inferDecimal(textsOf(column.cells));
  return decimal ? { decimal } : {};
}

function bareNumbers(cells: readonly Cell[], decimal: "," | "." | undefined): readonly number[] {
  return cells.flatMap((cell) => {
    if (typeof cell === "number") return [cell];
    const numeral = typeof cell === "string" ? readNumeral(cell, decimal) : null;
    return numeral ? [Number(numeral.decimal)] : [];
  });
}

/** The largest of the bare numbers beside numbers with a percent sign, when they are whole percents too; else null. */
function wholePercents(column: ColumnSample, { decimal }: Reading): number | null {
  const cells = column.cells.slice(0, enoughCells);
  if (!textsOf(cells).some(isPercent)) return null;
  const largest = bareNumbers(cells, decimal).reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return largest > 2 ? largest : null;
}

/** How a column of numbers is to be read: its decimal sign, and whether numbers with a percent sign stand among whole percents. */
export function inferNumber(_: Field, column: ColumnSample): InferredReading {
  const reading = decimalReading(column);
  const largest = wholePercents(column, reading);
  if (largest !== null) {
    const because = message("reading-percent-whole", { largest });
    return { reading: { ...reading, percent: "whole" }, because, findings: [] };
  }
  const because = reading.decimal
    ? message("reading-decimal", { sign: reading.decimal })
    : message("reading-as-it-stands");
  return { reading, because, findings: [] };
}

type Worded<T> = readonly (readonly [RegExp, T])[];
const durationWords: Worded<DurationUnit> = [
  [/\b(ans?|annees?|years?|yrs?)\b/, "years"],
  [/\b(mois|months?|mths?)\b/, "months"],
  [/\b(semaines?|weeks?|wks?)\b/, "weeks"],
  [/\b(jours?|jrs?|days?|j)\b/, "days"],
];
const effortWords: Worded<NonNullable<Reading["effortUnit"]>> = [
  [/\b(etp|ftes?)\b/, "fte"],
  [/\b(heures?|hours?|hrs?)\b/, "hours"],
  // Before months: "jours par mois" are days.
  [/\b(jh|j h|jours?|days?|pd|md)\b/, "days"],
  [/\b(mois|months?)\b/, "months"],
];

function wordIn<T>(words: Worded<T>, heading: string): T | undefined {
  const folded = foldWords(heading);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

/** How a column of durations is to be read: the unit of its bare numbers, which only the heading can say. */
export function inferDuration(_: Field, column: ColumnSample): InferredReading {
  const reading = decimalReading(column);
  const unit = wordIn(durationWords, column.heading);
  const heading = headingWords(column);
  if (unit) {
    return {
      reading: { ...reading, durationUnit: unit },
      because: message(`reading-duration-${unit}`, { heading }),
      findings: [],
    };
  }
  if (bareNumbers(column.cells.slice(0, enoughCells), reading.decimal).length === 0)
    return { reading, because: message("reading-as-it-stands"), findings: [] };
  const unsaid = message("duration-unit-not-said", { heading });
  return { reading, because: unsaid, findings: [unsaid] };
}

/** How a column of efforts is to be read: days, unless the heading says ETP, hours or months. */
export function inferEffort(_: Field, column: ColumnSample): InferredReading {
  const reading = decimalReading(column);
  const unit = wordIn(effortWords, column.heading) ?? "days";
  const heading = headingWords(column);
  const because = message(`reading-effort-${unit}`, { heading });
  return { reading: { ...reading, effortUnit: unit }, because, findings: unit === "days" ? [] : [because] };
}

function percentStyle(
  column: ColumnSample,
  numbers: readonly number[],
): { readonly style: "whole" | "share"; readonly because: Message } | null {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  if (column.numberFormat?.includes("%"))
    return { style: "share", because: message("reading-percent-format") };
  if (largest > 2) return { style: "whole", because: message("reading-percent-whole", { largest }) };
  if (numbers.some((number) => !Number.isInteger(number)))
    return { style: "share", because: message("reading-percent-share", { largest }) };
  return null;
}

/** How a column of percentages is to be read: 25 for 25 % ("whole") or 0.25 ("share"). */
export function inferPercentage(_: Field, column: ColumnSample): InferredReading {
  const reading = decimalReading(column);
  const numbers = bareNumbers(column.cells, reading.decimal);
  const found = percentStyle(column, numbers);
  if (found) return { reading: { ...reading, percent: found.style }, because: found.because, findings: [] };
  const unsure = numbers.some((number) => number !== 0);
  const because = message(unsure ? "percent-not-said" : "reading-as-it-stands", {
    heading: headingWords(column),
  });
  return { reading, because, findings: unsure ? [because] : [] };
}
