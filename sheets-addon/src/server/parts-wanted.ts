import { sheetKey } from "../memory.ts";
import type { Reliance } from "../reliance.ts";
import type { Wanted } from "../workbook/read-block.ts";

interface Parts {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** What must be read to tell whether edits may be made, by the name of its sheet; nothing where nothing is counted on. */
export function partsWanted({ rows, facts }: Reliance): (sheet: string) => Wanted {
  const whole = new Set<string>();
  const wanted = new Map<string, Parts>();
  function partsOf(sheet: string): Parts {
    const known = wanted.get(sheetKey(sheet)) ?? { rows: new Set(), columns: new Set() };
    wanted.set(sheetKey(sheet), known);
    return known;
  }
  for (const { sheet, row, marks } of rows) marks.forEach((_, down) => partsOf(sheet).rows.add(row + down));
  for (const { fact } of facts) {
    if (fact[0] === "whole") whole.add(sheetKey(fact[1]));
    if (fact[0] === "filled") partsOf(fact[1]).rows.add(fact[2]);
    if (fact[0] === "below") partsOf(fact[1]).columns.add(fact[3]);
  }
  return (sheet) => (whole.has(sheetKey(sheet)) ? "all" : partsOf(sheet));
}
