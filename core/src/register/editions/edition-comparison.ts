import type { Message } from "../../foundation/message.ts";
import type { Value } from "../../foundation/value.ts";
import type { RegisterRow } from "../register.ts";

/** One field of a row that the edition says otherwise. */
export interface FieldChange {
  readonly field: string;
  /** Undefined where the register has no column for it. */
  readonly before: Value | undefined;
  readonly after: Value;
  /** Filled: the register had nothing. Blanked: the edition has nothing; the register's value stays unless the user says otherwise. */
  readonly kind: "changed" | "filled" | "blanked";
}

/** A row of the register that the edition has too, and what it says otherwise; no changes when it says the same. */
export interface MatchedRow {
  readonly id: string;
  readonly name: string;
  readonly by: "id" | "name" | "decision";
  readonly row: RegisterRow;
  readonly editionRow: RegisterRow;
  readonly changes: readonly FieldChange[];
}

/** A row that only the edition has, and the id that it would get. */
export interface AddedRow {
  readonly id: string;
  readonly name: string;
  readonly editionRow: RegisterRow;
}

/** A row that only the register has: marked, never deleted. */
export interface GoneRow {
  readonly id: string;
  readonly name: string;
  readonly row: RegisterRow;
}

/** A row of the edition that may be one of the register: the user tells. Until then it is neither added nor changed, and its candidates are not gone. */
export interface DoubtfulRow {
  /** Key of the user's decision. */
  readonly decision: string;
  readonly name: string;
  readonly editionRow: RegisterRow;
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly closeness: number }[];
}

/** What an edition changes in one table. */
export interface TableComparison {
  readonly table: string;
  readonly matched: readonly MatchedRow[];
  readonly added: readonly AddedRow[];
  readonly gone: readonly GoneRow[];
  readonly doubtful: readonly DoubtfulRow[];
  /** Amounts that are nearly all a thousand or a million times those of the register: they are most likely read in another unit, and are left out until the user tells. */
  readonly suspects: readonly SuspectField[];
}

/** A field of amounts that an edition gives in another unit than the register, and how many places apart they are. */
export interface SuspectField {
  readonly field: string;
  readonly places: number;
  readonly message: Message;
}

/** What a new edition changes in a register. Nothing is done: it is for the user to see. */
export interface EditionComparison {
  readonly tables: readonly TableComparison[];
}

/** The user's word on doubtful rows: the id of the register's row that it is, or null when it is a new one. */
export type EditionDecisions = Readonly<Record<string, string | null>>;

/** The key under which the user's word on a row of an edition is kept: its table and its name, so that it holds when rows are sorted. */
export function decisionKey(table: string, row: RegisterRow): string {
  const name = row.values["name"];
  const said = typeof name === "string" && name !== "" ? name : row.id;
  return `${table}: ${said}`;
}
