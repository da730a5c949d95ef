import type { Language } from "../foundation/language.ts";
import { healthList } from "../register/schema/lists/health-list.ts";
import type { Dress } from "../workbook/dress.ts";

/** The colours of cells, as six hexadecimal digits of red, green and blue. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** One conditional format: cells for which a formula holds take a paint, or every cell has a bar as long as its number. */
export type Highlighting = { readonly formula: string; readonly paint: Paint } | { readonly bar: string };

// Each pair has a contrast of at least 4.5 : 1, and the words say the same as the colour.
const paints: Readonly<Record<string, Paint>> = {
  green: { fill: "C6EFCE", ink: "0B5A1E" },
  amberGreen: { fill: "E2F0D9", ink: "385723" },
  amber: { fill: "FFEB9C", ink: "6B4A00" },
  amberRed: { fill: "FBE0CC", ink: "7A3000" },
  red: { fill: "FFC7CE", ink: "9C0006" },
  grey: { fill: "E7E6E6", ink: "3B3838" },
  error: { fill: "FFC7CE", ink: "9C0006" },
  warning: { fill: "FFEB9C", ink: "6B4A00" },
  information: { fill: "DDEBF7", ink: "1F4E79" },
};

/** The shade of columns that Jalon computes, as six hexadecimal digits. */
export const computedShade = "F2F2F2";

const mostWords = 60;
const barColour = "9DC3E6";

const severityWords: Readonly<Record<string, readonly string[]>> = {
  error: ["Erreur", "Error"],
  warning: ["Avertissement", "Warning"],
  information: ["Information"],
};

function healthWords(): Readonly<Record<string, readonly string[]>> {
  const words: Record<string, readonly string[]> = {};
  for (const { key, label, spellings } of healthList) {
    words[key] = [...new Set([label.fr, label.en, ...spellings])]
      .filter((word) => word.length > 0)
      .slice(0, mostWords);
  }
  return words;
}

function wordHighlights(
  cell: string,
  words: Readonly<Record<string, readonly string[]>>,
): readonly Highlighting[] {
  return Object.keys(words).flatMap((key): readonly Highlighting[] => {
    const paint = paints[key];
    const tests = (words[key] ?? []).map((word) => `TRIM(${cell})="${word.replace(/"/g, '""')}"`);
    return paint && tests.length > 0 ? [{ formula: `OR(${tests.join(",")})`, paint }] : [];
  });
}

/** The column that a cell is in, whole: `$F2` → `$F:$F`. */
function columnOf(cell: string): string {
  const letters = cell.replace(/\d+$/, "");
  return `${letters}:${letters}`;
}

/** Formulas for what reading would find wrong in a cell: nothing where a value is needed, a name that several rows have, a number out of bounds. */
function findingFormulas({ highlight, between }: Dress, cell: string): readonly string[] {
  const isBlank = `LEN(TRIM(${cell}))=0`;
  const wrong: string[] = [];
  if (highlight === "presence" || highlight === "unique") wrong.push(isBlank);
  if (highlight === "unique") wrong.push(`COUNTIF(${columnOf(cell)},${cell})>1`);
  if (between?.kind === "number") {
    if (between.low !== null) wrong.push(`AND(ISNUMBER(${cell}),${cell}<${between.low})`);
    if (between.high !== null) wrong.push(`AND(ISNUMBER(${cell}),${cell}>${between.high})`);
  }
  return wrong;
}

/** The conditional formats of a dressed column; formulas (English, without `=`) speak of its first cell, such as `$F2`. */
export function highlightingsOf(dress: Dress, cell: string): readonly Highlighting[] {
  if (dress.highlight === "health") return wordHighlights(cell, healthWords());
  if (dress.highlight === "severity") return wordHighlights(cell, severityWords);
  if (dress.highlight === "score") return [{ bar: barColour }];
  const paint = paints["error"];
  const formulas = findingFormulas(dress, cell);
  return paint && formulas.length > 0
    ? [{ formula: formulas.length === 1 ? (formulas[0] ?? "") : `OR(${formulas.join(",")})`, paint }]
    : [];
}

/** The words of the notes and warnings that drop-downs and bounds show, in the register's language. */
export const dressNotes: Readonly<
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
