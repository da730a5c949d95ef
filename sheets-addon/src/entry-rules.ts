import { dressNotes, type Dress, type Language } from "@jalon/core";

/** A drop-down or bounds, as Google takes them. Other entries are warned about, never refused. */
export interface PlannedEntry {
  readonly rule: PlannedRule | null;
  /** Shown beside the cell when it is selected, or at the heading where there is no rule. */
  readonly help: string;
}

export type PlannedRule =
  | { readonly is: "list"; readonly list: string; readonly values: readonly string[] }
  | { readonly is: "number"; readonly low: number | null; readonly high: number | null }
  | { readonly is: "day"; readonly low: string | null; readonly high: string | null };

function boundsRule({ kind, low, high }: NonNullable<Dress["between"]>): PlannedRule | null {
  if (low === null && high === null) return null;
  const as = <T>(make: (bound: string | number) => T) => ({
    low: low === null ? null : make(low),
    high: high === null ? null : make(high),
  });
  return kind === "day" ? { is: "day", ...as(String) } : { is: "number", ...as(Number) };
}

function ruleOf({ list, listValues = [], between }: Dress): PlannedRule | null {
  if (list !== undefined && listValues.length > 0) return { is: "list", list, values: listValues };
  return between ? boundsRule(between) : null;
}

/** The drop-down, bounds or note of a column; null when it has none. */
export function plannedEntry(dress: Dress | null, language: Language): PlannedEntry | null {
  if (!dress) return null;
  const rule = ruleOf(dress);
  const notes = dressNotes[language];
  const warning = rule?.is === "list" ? notes.notInList : rule ? notes.outOfBounds : "";
  const title = dress.computed ? `${notes.computedTitle}. ` : "";
  const note = dress.note ? `${title}${dress.note}` : title.trim();
  const help = [note, warning].filter((text) => text !== "").join("\n");
  return rule || help !== "" ? { rule, help } : null;
}
