import type { Cell } from "../foundation/cell.ts";
import type { Message } from "../foundation/message.ts";
import type { Dress } from "./dress.ts";

/** A row: by its id, or, until it has one, by its index from 0 in the sheet and the fingerprint of its cells. */
export type RowAddress = { readonly id: string } | { readonly row: number; readonly fingerprint: string };

/** What a cell holds: its formula where it has one (`=B2*2`), else its value. */
export type CellContent = { readonly value: Cell } | { readonly formula: string };

/** Who proposes a change and why, in words. */
interface Reason {
  readonly by: string;
  readonly because: Message;
}

/** One column of a table or sheet to be added. */
export interface NewColumn {
  readonly column: string;
  readonly heading: string;
}

/** Sets one cell, if it still holds `before`. */
export interface SetCell extends Reason {
  readonly kind: "set-cell";
  readonly table: string;
  readonly row: RowAddress;
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Adds a row below the last one of a table. */
export interface AddRow extends Reason {
  readonly kind: "add-row";
  readonly table: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Adds a column to the right of a table's last one. */
export interface AddColumn extends Reason, NewColumn {
  readonly kind: "add-column";
  readonly table: string;
}

/** Gives a column that is already there its governed key (a hidden defined name in files and Excel), or takes it away. */
export interface GovernColumn extends Reason {
  readonly kind: "govern-column" | "release-column";
  readonly table: string;
  readonly column: string;
  readonly heading: string;
}

/** Adds a sheet that is wholly ours: its headings in its first row, then `rows` of cells under them, in the order of `columns`. */
export interface AddSheet extends Reason {
  readonly kind: "add-sheet";
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Puts formats, a list, a lock on a column, or on the whole sheet of the table when `column` is "". */
export interface DressChange extends Reason {
  readonly kind: "dress";
  readonly table: string;
  readonly column: string;
  readonly before: Dress | null;
  readonly after: Dress | null;
}

/** Takes back a row that we added, if nobody touched it since. Made by undo only. */
export interface RemoveRow extends Reason {
  readonly kind: "remove-row";
  readonly table: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Takes back a column that we added, if it holds nothing that we did not write. Made by undo only. */
export interface RemoveColumn extends Reason, NewColumn {
  readonly kind: "remove-column";
  readonly table: string;
}

/** Takes back a sheet that we added, if it holds just the headings and rows that we wrote. Made by undo only. */
export interface RemoveSheet extends Reason {
  readonly kind: "remove-sheet";
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The whole vocabulary of what Jalon may propose to do to a workbook. */
export type Change =
  | SetCell
  | AddRow
  | AddColumn
  | GovernColumn
  | AddSheet
  | DressChange
  | RemoveRow
  | RemoveColumn
  | RemoveSheet;

/** What we propose: changes in the order in which they are to be made. Nothing is written that was not in a plan somebody saw. */
export interface Plan {
  readonly title: Message;
  readonly changes: readonly Change[];
  /** The journal's earlier entry that this plan takes back, or finishes after an interruption. */
  readonly settles?: Settles;
}

/** An earlier entry of the journal, and what becomes of it. */
export interface Settles {
  readonly entry: string;
  readonly how: "undo" | "finish";
}

/** A change that was not made, and why ("somebody changed the cell meanwhile"). */
export interface Skipped {
  readonly change: Change;
  readonly because: Message;
}

/** What the host really did with a plan. `interrupted` names what stopped it; what was done until then is in `applied`. */
export interface Receipt {
  /** The journal's number for this plan; empty when nothing was written. */
  readonly entry: string;
  readonly applied: readonly Change[];
  readonly skipped: readonly Skipped[];
  /** Changes of which nobody can say whether they were made: the host failed, and could not be read again. */
  readonly unknown?: readonly Change[];
  readonly interrupted?: HostProblem;
}

/** The one way in which a host fails: a code, and words with what to do. */
export interface HostProblem {
  readonly hostProblem: string;
  readonly message: Message;
  /** Somebody changed what the edits count on since it was read, and none of them was made: finding the cells again will do. */
  readonly nothingMade?: true;
}
