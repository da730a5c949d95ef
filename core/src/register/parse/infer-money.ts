import type { Cell } from "../../foundation/cell.ts";
import { message, type Message } from "../../foundation/message.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import { readAmount } from "./amounts.ts";
import { inferDecimal } from "./infer-decimal.ts";
import {
  bandUnits,
  cellUnits,
  formatUnits,
  headingUnits,
  scaleWords,
  type FoundUnits,
} from "./infer-scale.ts";
import { enoughCells, headingWords, textsOf } from "./inferred.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";

const implausiblySmall = 20_000;
const likelyThousands = 1_000;

/** The amounts that do not say their unit themselves. */
function bareAmounts(cells: readonly Cell[], decimal: "," | "." | undefined): readonly number[] {
  return cells.flatMap((cell) => {
    if (typeof cell === "number") return [cell];
    const amount = typeof cell === "string" ? readAmount(cell, decimal) : null;
    return amount && amount.units.scale === undefined ? [Number(amount.numeral.decimal)] : [];
  });
}

/** Amounts too small to be a project's money in units: the unit was probably left out. Millions are proposed, or thousands when the numbers are whole and large. */
function unitNotSaid(field: Field, column: ColumnSample, amounts: readonly number[]): readonly Message[] {
  const median = amounts[Math.floor(amounts.length / 2)];
  if (median === undefined || median >= implausiblySmall || field.key === "dailyRate") return [];
  const proposed = median >= likelyThousands && amounts.every(Number.isInteger) ? 3 : 6;
  return [
    message("unit-not-said", { heading: headingWords(column), median, proposed: scaleWords(proposed) }),
  ];
}

function readingOf(
  decimal: "," | "." | undefined,
  scale: FoundUnits | undefined,
  currency: string | undefined,
): Reading {
  return {
    ...(decimal ? { decimal } : {}),
    ...(scale?.scale === undefined ? {} : { scale: scale.scale }),
    ...(currency ? { currency } : {}),
  };
}

/** The bare amounts of a column, without their signs, smallest first. */
function amountsOf(column: ColumnSample, decimal: "," | "." | undefined): readonly number[] {
  return bareAmounts(column.cells.slice(0, enoughCells), decimal)
    .map(Math.abs)
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
}

/** How a column of money is to be read: its unit from the heading, the number format, the cells, or a neighbour that gives ranges; its currency from the first of these that names one. Its scale is left open where nothing tells it. */
export function inferMoney(field: Field, column: ColumnSample): InferredReading {
  const decimal = inferDecimal(textsOf(column.cells));
  const tries = [
    headingUnits(column),
    formatUnits(column),
    cellUnits(column, decimal),
    bandUnits(column, decimal),
  ];
  const found = tries.filter((units): units is FoundUnits => units !== null);
  const scaled = found.find((units) => units.scale !== undefined);
  const reading = readingOf(decimal, scaled, found.find((units) => units.currency)?.currency);
  if (scaled) return { reading, because: scaled.because, findings: [] };
  const amounts = amountsOf(column, decimal);
  const findings = unitNotSaid(field, column, amounts);
  const plain =
    found[0]?.because ?? findings[0] ?? message("reading-unit-none", { heading: headingWords(column) });
  // Amounts as large as a project's are units; else the scale stays open until the user gives it.
  const inUnits = amounts.length > 0 && findings.length === 0;
  return { reading: inUnits ? { ...reading, scale: 0 } : reading, because: plain, findings };
}
