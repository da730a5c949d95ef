import { schema, type Dress, type Language } from "@jalon/core";
import type { ConditionalFormattingRule } from "./excelts.ts";

interface Paint {
  readonly fill: string;
  readonly ink: string;
}

// Each pair has a contrast of at least 4.5 : 1, and the words say the same as the colour.
const paints: Readonly<Record<string, Paint>> = {
  green: { fill: "FFC6EFCE", ink: "FF0B5A1E" },
  amberGreen: { fill: "FFE2F0D9", ink: "FF385723" },
  amber: { fill: "FFFFEB9C", ink: "FF6B4A00" },
  amberRed: { fill: "FFFBE0CC", ink: "FF7A3000" },
  red: { fill: "FFFFC7CE", ink: "FF9C0006" },
  grey: { fill: "FFE7E6E6", ink: "FF3B3838" },
  error: { fill: "FFFFC7CE", ink: "FF9C0006" },
  warning: { fill: "FFFFEB9C", ink: "FF6B4A00" },
  information: { fill: "FFDDEBF7", ink: "FF1F4E79" },
};

/** The shade of columns that Jalon computes. */
export const computedFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } } as const;

const severityWords: Readonly<Record<string, readonly string[]>> = {
  error: ["Erreur", "Error"],
  warning: ["Avertissement", "Warning"],
  information: ["Information"],
};

function healthWords(): Record<string, readonly string[]> {
  const words: Record<string, readonly string[]> = {};
  for (const { key, label, spellings } of schema.lists["health"] ?? []) {
    words[key] = [...new Set([label.fr, label.en, ...spellings])]
      .filter((word) => word.length > 0)
      .slice(0, 60);
  }
  return words;
}

function styleOf({ fill, ink }: Paint): NonNullable<ConditionalFormattingRule["style"]> {
  return {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
    font: { color: { argb: ink } },
  };
}

function wordRules(
  cell: string,
  words: Readonly<Record<string, readonly string[]>>,
): ConditionalFormattingRule[] {
  return Object.keys(words).flatMap((key): ConditionalFormattingRule[] => {
    const paint = paints[key];
    const tests = (words[key] ?? []).map((word) => `TRIM(${cell})="${word.replace(/"/g, '""')}"`);
    if (!paint || tests.length === 0) return [];
    return [{ type: "expression", formulae: [`OR(${tests.join(",")})`], style: styleOf(paint) }];
  });
}

/** The conditional formats of a column, for its first cell (`$F2`). */
export function highlightRules(dress: Dress, cell: string): ConditionalFormattingRule[] {
  if (dress.highlight === "health") return wordRules(cell, healthWords());
  if (dress.highlight === "severity") return wordRules(cell, severityWords);
  if (dress.highlight === "score") {
    return [
      {
        type: "dataBar",
        cfvo: [{ type: "min" }, { type: "max" }],
        color: { argb: "FF9DC3E6" },
        gradient: false,
      },
    ];
  }
  if (dress.highlight === "presence") {
    const paint = paints["warning"];
    return paint ? [{ type: "expression", formulae: [`LEN(TRIM(${cell}))=0`], style: styleOf(paint) }] : [];
  }
  return [];
}

/** The words of the notes and warnings that drop-downs and bounds show, in the register's language. */
export const dressWords: Readonly<
  Record<Language, Record<"computedTitle" | "warnTitle" | "notInList" | "outOfBounds", string>>
> = {
  fr: {
    computedTitle: "Calculé par Jalon",
    warnTitle: "À vérifier",
    notInList: "Cette valeur n'est pas dans la liste. Vous pouvez la garder : Jalon la signalera.",
    outOfBounds: "Cette valeur sort des bornes prévues. Vous pouvez la garder : Jalon la signalera.",
  },
  en: {
    computedTitle: "Computed by Jalon",
    warnTitle: "Please check",
    notInList: "This value is not in the list. You may keep it: Jalon will point it out.",
    outOfBounds: "This value is outside the expected bounds. You may keep it: Jalon will point it out.",
  },
};
