import type { Check } from "./check.ts";
import { checkColumnsThere } from "./check-columns-there.ts";
import { checkCurrencies } from "./check-currencies.ts";
import { checkEndAfterStart } from "./check-end-after-start.ts";
import { checkFigures } from "./check-figures.ts";
import { checkRange } from "./check-range.ts";
import { checkReferences } from "./check-references.ts";
import { checkRequired } from "./check-required.ts";
import { checkTotals } from "./check-totals.ts";
import { checkUnique } from "./check-unique.ts";

/** Every structural check, in the order in which its findings are listed. */
export const checks: readonly (readonly [name: string, check: Check])[] = [
  ["every mapped column is still in its sheet", checkColumnsThere],
  ["what every row needs is filled in", checkRequired],
  ["a figure lies between its bounds", checkRange],
  ["an id names one row", checkUnique],
  ["what a row refers to exists", checkReferences],
  ["an end comes after its start", checkEndAfterStart],
  ["a published variance or total of a row follows from the row's own figures", checkFigures],
  ["a total row adds up", checkTotals],
  ["amounts are in one currency", checkCurrencies],
];
