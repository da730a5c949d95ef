import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { message, type Message } from "../../foundation/message.ts";
import { readAmount } from "./amounts.ts";
import { readCostBand, type CostBand } from "./cost-bands.ts";
import { enoughCells, headingWords, textsOf } from "./inferred.ts";
import { caught } from "./matched.ts";
import { readMoneyUnits, unitsOfHeading, type MoneyUnits, type Scale } from "./money-units.ts";
import type { ColumnSample } from "./parsed.ts";

/** Where a unit of money was found, and why it is believed. */
export interface FoundUnits extends MoneyUnits {
  readonly because: Message;
}

/** Words of a unit: "millions" for 6. */
export function scaleWords(scale: Scale): { readonly words: { readonly fr: string; readonly en: string } } {
  const said = {
    0: ["unités", "units"],
    3: ["milliers", "thousands"],
    6: ["millions", "millions"],
    9: ["milliards", "billions"],
  }[scale];
  return { words: { fr: said[0] ?? "", en: said[1] ?? "" } };
}

/** The unit that the heading says. */
export function headingUnits(column: ColumnSample): FoundUnits | null {
  const found = unitsOfHeading(column.heading);
  if (found.scale === undefined && found.currency === undefined) return null;
  const because = message("reading-unit-heading", {
    heading: headingWords(column),
    scale: scaleWords(found.scale ?? 0),
  });
  return { ...found, because };
}

const quoted = /"([^"]{1,20})"|\[\$([^\]-]{1,8})[^\]]*\]|([€£$])/g;

/** The unit that the number format writes after the numbers; a format that itself divides by thousands shows units. */
export function formatUnits(column: ColumnSample): FoundUnits | null {
  const format = column.numberFormat ?? "";
  const divides = /[0#],+(?![0#])/.test(format);
  for (const found of format.matchAll(quoted)) {
    const units = readMoneyUnits(found[1] ?? found[2] ?? caught(found, 3));
    if (!units || !saysAnything(units)) continue;
    const kept = divides ? withoutScale(units) : units;
    return {
      ...kept,
      because: message("reading-unit-format", { format, scale: scaleWords(kept.scale ?? 0) }),
    };
  }
  return null;
}

function saysAnything(units: MoneyUnits): boolean {
  return units.currency !== undefined || units.scale !== undefined;
}

function withoutScale(units: MoneyUnits): MoneyUnits {
  return units.currency === undefined ? {} : { currency: units.currency };
}

const enoughAlike = 2;

interface Seen {
  readonly units: MoneyUnits;
  readonly said: string;
  readonly count: number;
}

/** The units that amounts name, with one that names them, most frequent first. */
function unitsSeen(
  amounts: readonly { readonly text: string; readonly units: MoneyUnits }[],
): readonly Seen[] {
  const tally = new Map<string, Seen>();
  for (const { text, units } of amounts) {
    const key = `${units.currency ?? ""} ${units.scale ?? ""}`;
    const count = (tally.get(key)?.count ?? 0) + 1;
    if (saysAnything(units)) tally.set(key, { units, said: tally.get(key)?.said ?? text.trim(), count });
  }
  return [...tally.values()].sort((a, b) => b.count - a.count);
}

/** The currency that the cells name, and the unit that most of them name (for the few that do not). */
export function cellUnits(column: ColumnSample, decimal: "," | "." | undefined): FoundUnits | null {
  const amounts = textsOf(column.cells)
    .slice(0, enoughCells)
    .flatMap((text) => {
      const units = readAmount(text, decimal)?.units;
      return units ? [{ text, units }] : [];
    });
  const most = unitsSeen(amounts)[0];
  if (!most) return null;
  const typical = most.count >= enoughAlike && most.count * 2 > amounts.length;
  const kept = typical ? most.units : withoutScale(most.units);
  return {
    ...kept,
    because: message("reading-unit-cells", { said: most.said, scale: scaleWords(kept.scale ?? 0) }),
  };
}

function numberIn(cell: Cell | undefined, decimal: "," | "." | undefined): number | null {
  if (typeof cell === "number") return cell;
  const amount = typeof cell === "string" ? readAmount(cell, decimal) : null;
  return amount && amount.units.scale === undefined ? Number(amount.numeral.decimal) : null;
}

interface Pair {
  readonly value: number;
  readonly cell: Cell;
  readonly band: CostBand;
  readonly said: string;
}

function pairsWith(
  column: ColumnSample,
  cells: readonly Cell[],
  decimal: "," | "." | undefined,
): readonly Pair[] {
  return column.cells.slice(0, enoughCells).flatMap((cell, row) => {
    const said = cells[row];
    const band = typeof said === "string" ? readCostBand(said) : null;
    const value = band && numberIn(cell, decimal);
    return band && value && value > 0 ? [{ value, cell, band, said: textOfCell(said).trim() }] : [];
  });
}

const slack = 0.15;
const enoughPairs = 3;
const mostPairs = 0.8;
const scales: readonly Scale[] = [0, 3, 6, 9];

function lies(pair: Pair, scale: Scale): boolean {
  const value = pair.value * 10 ** scale;
  return value >= pair.band.low * (1 - slack) && value <= pair.band.high * (1 + slack);
}

function scaleOf(pairs: readonly Pair[]): Scale | undefined {
  return scales.find((scale) => pairs.filter((pair) => lies(pair, scale)).length >= pairs.length * mostPairs);
}

/** The unit that a neighbour column says, which gives the same amounts in ranges ("entre 9 et 20 M€" beside 10,1). */
export function bandUnits(column: ColumnSample, decimal: "," | "." | undefined): FoundUnits | null {
  for (const neighbour of column.neighbours ?? []) {
    const pairs = pairsWith(column, neighbour.cells, decimal);
    const scale = pairs.length < enoughPairs ? undefined : scaleOf(pairs);
    const shown = scale === undefined ? undefined : pairs.find((pair) => lies(pair, scale));
    if (scale === undefined || !shown) continue;
    const { currency } = shown.band;
    const values = {
      heading: headingWords(neighbour),
      band: shown.said,
      said: textOfCell(shown.cell).trim(),
      scale: scaleWords(scale),
    };
    return { scale, ...(currency ? { currency } : {}), because: message("reading-unit-band", values) };
  }
  return null;
}
