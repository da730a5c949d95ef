import { computedShade, highlightingsOf, type Dress } from "@jalon/core";
import type { ConditionalFormattingRule } from "./excelts.ts";

const opaque = (colour: string) => ({ argb: `FF${colour}` });

/** The shade of columns that Jalon computes. */
export const computedFill = { type: "pattern", pattern: "solid", fgColor: opaque(computedShade) } as const;

/** The conditional formats of a column, for its first cell (`$F2`). */
export function highlightRules(dress: Dress, cell: string): ConditionalFormattingRule[] {
  return highlightingsOf(dress, cell).map((highlighting): ConditionalFormattingRule => {
    if ("bar" in highlighting) {
      const cfvo: { type: "min" | "max" }[] = [{ type: "min" }, { type: "max" }];
      return { type: "dataBar", cfvo, color: opaque(highlighting.bar), gradient: false };
    }
    const { fill, ink } = highlighting.paint;
    const style = {
      fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: opaque(fill) },
      font: { color: opaque(ink) },
    };
    return { type: "expression", formulae: [highlighting.formula], style };
  });
}
