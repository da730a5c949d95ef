import { message } from "../../foundation/message.ts";
import { numberOfValue } from "../../foundation/value.ts";
import { fieldOf } from "../schema/schema.ts";
import type { MatchedRow, SuspectField } from "./edition-comparison.ts";

const fewest = 3;
const units = [3, 6, 9];
const near = 0.5;

/** How many times ten an amount became, for each row that has it on both sides. */
function powersOf(matched: readonly MatchedRow[], field: string): readonly number[] {
  return matched.flatMap(({ row, editionRow }) => {
    const [before, after] = [numberOfValue(row.values[field]), numberOfValue(editionRow.values[field])];
    return before !== null && after !== null && before > 0 && after > 0 ? [Math.log10(after / before)] : [];
  });
}

/** The places by which most amounts moved, when that is a thousand, a million or a billion; undefined otherwise. */
function placesMoved(powers: readonly number[]): number | undefined {
  if (powers.length < fewest) return undefined;
  const middle = [...powers].sort((a, b) => a - b)[Math.floor(powers.length / 2)] ?? 0;
  const unit = units.find((places) => Math.abs(Math.abs(middle) - places) < near);
  return unit === undefined ? undefined : Math.sign(middle) * unit;
}

/** Fields of amounts that an edition most likely gives in another unit (k€ for M€) than the register. */
export function suspectUnits(
  table: string,
  matched: readonly MatchedRow[],
  fields: readonly string[],
): readonly SuspectField[] {
  return fields.flatMap((field): readonly SuspectField[] => {
    const described = fieldOf(table, field);
    if (described?.type !== "money") return [];
    const places = placesMoved(powersOf(matched, field));
    if (places === undefined) return [];
    const values = { field: { words: described.heading }, times: 10 ** Math.abs(places) };
    return [
      {
        field,
        places,
        message: message(places > 0 ? "edition-unit-larger" : "edition-unit-smaller", values),
      },
    ];
  });
}
