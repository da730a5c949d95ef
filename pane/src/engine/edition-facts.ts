import type { EditionDecisions, FieldChange, Message } from "@jalon/core";

/** A row of the register or of the edition, by name. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** A row that both have and that the edition says otherwise. */
export interface ChangedRow extends NamedRow {
  readonly changes: readonly FieldChange[];
}

/** A row of the edition that may be one of the register: what the user is asked, and what may be answered. */
export interface DoubtfulFacts {
  /** Key of the user's decision. */
  readonly decision: string;
  readonly name: string;
  readonly candidates: readonly NamedRow[];
}

/** What an edition changes in one table of the register. */
export interface EditionTableFacts {
  readonly table: string;
  readonly added: readonly NamedRow[];
  readonly changed: readonly ChangedRow[];
  readonly gone: readonly NamedRow[];
  readonly doubtful: readonly DoubtfulFacts[];
  /** Amounts that seem to be in another unit, and are left out. */
  readonly suspects: readonly { readonly field: string; readonly message: Message }[];
  /** Rows that both have and that say the same. */
  readonly same: number;
}

/** A new edition beside the register, for the user to see; nothing is written. */
export interface EditionFacts {
  readonly source: string;
  /** The tables that the register and the edition both have; none when the edition could not be recognised. */
  readonly tables: readonly EditionTableFacts[];
}

/** The user's words on an edition. */
export interface EditionWish {
  readonly decisions: EditionDecisions;
  /** The edition's blank cells empty the register's too. */
  readonly blanksToo: boolean;
}
