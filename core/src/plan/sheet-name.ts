import type { Language } from "../foundation/language.ts";
import { tableOf } from "../register/schema/schema.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";

const longest = 31;

/** A name for a new sheet of the table that no sheet of the workbook has yet: `Projets`, else `Projets (Jalon)`, `Projets (Jalon 2)` … */
export function freeSheetName(workbook: Workbook, table: string, language: Language): string {
  const name = tableOf(table)?.sheet[language] ?? table;
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? "" : attempt === 1 ? " (Jalon)" : ` (Jalon ${attempt})`;
    const candidate = name.slice(0, longest - suffix.length) + suffix;
    if (!sheetNamed(workbook, candidate)) return candidate;
  }
}
