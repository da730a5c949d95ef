import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { monthOf, type Month } from "../../foundation/month.ts";
import { foldText, foldWords } from "../../foundation/text.ts";
import type { Field } from "../schema-types.ts";
import type { ColumnView } from "./column-view.ts";
import type { CriterionName } from "./guess.ts";

const monthStarts: readonly (readonly string[])[] = [
  ["jan"],
  ["fev", "feb"],
  ["mar"],
  ["avr", "apr"],
  ["mai", "may"],
  ["juin", "jun"],
  ["juil", "jul"],
  ["aou", "aug"],
  ["sep"],
  ["oct"],
  ["nov"],
  ["dec"],
];
const monthWords = new Set(
  (
    "janvier january fevrier february mars march avril april mai may juin june juillet july aout august septembre september " +
    "octobre october novembre november decembre december jan janv fev fevr feb mar avr apr jun juil jul aou aug sep sept oct nov dec"
  ).split(" "),
);

function monthIndex(word: string): number {
  if (!monthWords.has(word)) return 0;
  return monthStarts.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

function asMonth(year: number, month: number): Month | null {
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || full < 1990 || full > 2100) return null;
  return `${full}-${String(month).padStart(2, "0")}`;
}

/** The month that a heading names, however it is spelt (`nov-26`, `2026-11`, `11/2026`, `novembre 2026`, `Dispo nov. 2026 (j)`); null when it names none or a day that starts no month. */
export function monthOfHeading(text: string): Month | null {
  const folded = foldText(text);
  const iso = /^(\d{4})[-/. ]?(0[1-9]|1[0-2])(?:[-/]01)?$/.exec(folded);
  if (iso) return asMonth(Number(iso[1]), Number(iso[2]));
  const numeric =
    /^(?:01[-/.])?(0?[1-9]|1[0-2])[-/. ](\d{4}|\d{2})$/.exec(folded) ??
    /^m?(0[1-9]|1[0-2])[-/. ](\d{4})$/.exec(folded);
  if (numeric) return asMonth(Number(numeric[2]), Number(numeric[1]));
  return monthInWords(foldWords(folded).split(" "));
}

function monthInWords(words: readonly string[]): Month | null {
  if (words.length > 6) return null;
  const split = words.flatMap((word) => /^([a-z]+)(\d{2}|\d{4})$/.exec(word)?.slice(1) ?? [word]);
  const at = split.findIndex((word) => monthIndex(word) > 0);
  if (at < 0) return null;
  const year = [split[at + 1], split[at - 1]].find(
    (word) => word !== undefined && /^(?:\d{4}|\d{2})$/.test(word),
  );
  return year === undefined ? null : asMonth(Number(year), monthIndex(split[at] ?? ""));
}

/** The month that a heading cell holds, as a day or in words. */
export function monthOfCell(cell: Cell): Month | null {
  if (isBlankCell(cell)) return null;
  if (typeof cell === "object" && cell !== null && "date" in cell) return monthOf(cell.date);
  return typeof cell === "string" && cell.length <= 40 ? monthOfHeading(cell) : null;
}

/** A key for a column that a family has one of: its criterion's id where the workbook names it, else its words. */
export function criterionKey(
  heading: string,
  criteria: readonly CriterionName[],
): { readonly id: string; readonly known: boolean } | null {
  const folded = foldWords(heading);
  const known = criteria.find(({ id, name }) => foldWords(name) === folded || foldWords(id) === folded);
  if (known) return { id: known.id, known: true };
  const id = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return id === "" || id.length > 60 ? null : { id, known: false };
}

const ratingLength = 14;

/** A column of the family's, and how sure that is. */
interface FamilyMember {
  readonly key: string;
  readonly sure: number;
}

/** The member of a family that a column is (`days:2026-11`); null when it is none. */
export function familyKeyOf(
  field: Field,
  view: ColumnView,
  criteria: readonly CriterionName[],
  named: boolean,
): FamilyMember | null {
  return field.family === "month" ? monthMember(field, view) : criterionMember(field, view, criteria, named);
}

function monthMember(field: Field, view: ColumnView): FamilyMember | null {
  const inPart = view.parts.map(monthOfHeading).find((found) => found !== null);
  const month = inPart ?? monthOfHeading(view.heading);
  return month ? { key: `${field.key}:${month}`, sure: 0.95 } : null;
}

function criterionMember(
  field: Field,
  view: ColumnView,
  criteria: readonly CriterionName[],
  named: boolean,
): FamilyMember | null {
  const criterion = criterionKey(view.heading, criteria);
  if (!criterion) return null;
  const key = `${field.key}:${criterion.id}`;
  if (criterion.known) return { key, sure: 0.95 };
  // A criterion that the workbook does not name: only a column of short ratings can be one.
  const isRating = view.medianLength <= ratingLength && view.dated <= 0.2 && view.linked === 0;
  return named && isRating ? { key, sure: criteria.length > 0 ? 0.4 : 0.62 } : null;
}

/** How a heading cell is written as words; a date that heads a column becomes its month. */
export function headingCellText(cell: Cell): string {
  const month = typeof cell === "object" && cell !== null && "date" in cell ? monthOf(cell.date) : null;
  return month ?? textOfCell(cell);
}
