import type { Bilingual } from "../foundation/language.ts";

/** What a field's values are. Money is in currency units, a percentage a share, an effort days, a level 0–4. */
export type FieldType =
  | "id"
  | "text"
  | "longText"
  | "person"
  | "reference"
  | "choice"
  | "health"
  | "yesNo"
  | "day"
  | "month"
  | "money"
  | "number"
  | "percentage"
  | "duration"
  | "effort"
  | "formula"
  | "link";

/** The pane's screens, for "where do I edit this". */
export type Screen = "home" | "adopt" | "findings" | "prioritise" | "capacity" | "journal";

/** A value that a choice field may hold, its words, and every spelling we recognise (folded before comparing). */
export interface Choice {
  readonly key: string;
  readonly label: Bilingual;
  readonly spellings: readonly string[];
}

/** One field of a table: what it holds and what its heading may be called. */
export interface Field {
  readonly key: string;
  readonly type: FieldType;
  readonly heading: Bilingual;
  /** Other headings that people give it, in each language. */
  readonly synonyms: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** Headings that another field of the table has first: this one takes them where the other is fed, or where the cells say so. */
  readonly shared?: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly about: Bilingual;
  /** A row without it is incomplete: an error for "must", counted in completeness for "should". */
  readonly need?: "must" | "should";
  /** Key of the list of allowed values. */
  readonly list?: string;
  /** Table whose ids (or names) it must be found in. */
  readonly references?: string;
  readonly low?: number;
  readonly high?: number;
  /** A date known in part is its first day for a start, its last day for an end. */
  readonly boundary?: "start" | "end";
  readonly unique?: boolean;
  /** Written by Jalon only. */
  readonly computed?: boolean;
  readonly editedIn?: Screen;
  /** A family: one column a month or a criterion, with keys such as `days:2026-11`. */
  readonly family?: "month" | "criterion";
}

/** One table of the register. */
export interface Table {
  readonly key: string;
  /** What one row is. */
  readonly row: Bilingual;
  /** The name of its sheet when Jalon makes it, and other names that sheets of it have. */
  readonly sheet: Bilingual;
  readonly sheetSynonyms: readonly string[];
  readonly about: Bilingual;
  /** Start of the ids we propose: `P` gives P-001. */
  readonly idPrefix: string;
  readonly fields: readonly Field[];
  /** Sheets that only Jalon writes (journal, settings, lists): protected, never adopted. */
  readonly ours?: boolean;
}

/** The register's whole schema. */
export interface Schema {
  readonly tables: readonly Table[];
  /** Allowed values by list key. */
  readonly lists: Readonly<Record<string, readonly Choice[]>>;
}
