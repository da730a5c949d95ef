import { isBlankCell, type Cell } from "../../foundation/cell.ts";
import { blank } from "../../foundation/missing.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field, FieldType } from "../schema-types.ts";
import { parseChoice, parseYesNo } from "./parse-choice.ts";
import { parseDay, parseMonth } from "./parse-day.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseEffort } from "./parse-effort.ts";
import { parseMoney } from "./parse-money.ts";
import { parseNumber, parsePercentage } from "./parse-number.ts";
import { parseText } from "./parse-text.ts";
import type { Parsed } from "./parsed.ts";
import { refused } from "./refusals.ts";

type Parser = (field: Field, cell: Cell, reading: Reading) => Parsed;

const parsers: Readonly<Record<FieldType, Parser>> = {
  id: parseText,
  text: parseText,
  longText: parseText,
  person: parseText,
  reference: parseText,
  formula: parseText,
  link: parseText,
  choice: parseChoice,
  health: parseChoice,
  yesNo: (_, cell) => parseYesNo(cell),
  day: parseDay,
  month: parseMonth,
  money: (_, cell, reading) => parseMoney(cell, reading),
  number: parseNumber,
  percentage: (_, cell, reading) => parsePercentage(cell, reading),
  duration: (_, cell, reading) => parseDuration(cell, reading),
  effort: (_, cell, reading) => parseEffort(cell, reading),
};

/** The value of one cell of a field, read as its column is read. Never throws: what can't be read is Missing, with its finding. */
export function parseCell(field: Field, cell: Cell, reading: Reading): Parsed {
  if (isBlankCell(cell)) return { value: blank };
  if (typeof cell === "object" && cell !== null && "error" in cell) return refused("cell-error", cell);
  return parsers[field.type](field, cell, reading);
}

const rememberedText = 60;
const rememberedCells = 20_000;

/** `parseCell` prepared once for a column: the same short texts are read once. */
export function parserOf(field: Field, reading: Reading): (cell: Cell) => Parsed {
  const known = new Map<string, Parsed>();
  const parse = parsers[field.type];
  const blankParsed: Parsed = { value: blank };
  return (cell) => {
    if (cell === null || cell === "") return blankParsed;
    // Numbers and days are read as quickly as they are looked up.
    if (typeof cell !== "string" || cell.length > rememberedText) return parseCell(field, cell, reading);
    const found = known.get(cell);
    if (found) return found;
    const parsed = isBlankCell(cell) ? blankParsed : parse(field, cell, reading);
    if (known.size < rememberedCells) known.set(cell, parsed);
    return parsed;
  };
}
