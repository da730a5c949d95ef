import type { Language } from "../../foundation/language.ts";
import type { TableMapping } from "../../workbook/mapping.ts";
import { fieldOf } from "../schema/schema.ts";
import { foldHeading } from "./heading-text.ts";
import { makeNamer, type Namer } from "./known-names.ts";

/** The language in which a heading names its field; null for words of both, such as "Budget". */
function languageOfHeading(namer: Namer, table: string, key: string, heading: string): Language | null {
  const match = namer.alike(heading).get(table)?.get(key);
  const field = fieldOf(table, key);
  if (!match || !field) return null;
  const other = match.language === "fr" ? "en" : "fr";
  const inBoth = [field.heading[other], ...field.synonyms[other]].map(foldHeading);
  return inBoth.includes(foldHeading(match.name)) ? null : match.language;
}

/** The order of dates that goes with the headings' language: French is written with the day first. English is written either way, and decides nothing (null). */
export function dateOrderOfHeadings(tables: readonly TableMapping[]): "dmy" | null {
  const namer = makeNamer();
  const count = { fr: 0, en: 0 };
  for (const { table, columns } of tables) {
    for (const { field, heading } of columns) {
      const language = field === null ? null : languageOfHeading(namer, table, field, heading);
      if (language) count[language] += 1;
    }
  }
  // A few English words stand in many a French portfolio.
  return count.fr > 2 * count.en ? "dmy" : null;
}
