import type { Cell } from "../foundation/cell.ts";
import type { Area, Position, RowSpan } from "../foundation/place.ts";
import type { CellContent } from "./change.ts";
import type { Dress } from "./dress.ts";
import type { Workbook } from "./workbook.ts";

/** One thing for a host to do, at an address that was found a moment ago in what the host itself read. Order matters. */
export type Edit =
  | ({ readonly kind: "write"; readonly sheet: string; readonly content: CellContent } & Position)
  /** Writes a block of values (rows of cells) with its top left corner at the position; the sheet grows where it must. Text stays text, whatever it looks like. */
  | ({
      readonly kind: "write-block";
      readonly sheet: string;
      readonly rows: readonly (readonly Cell[])[];
    } & Position)
  | { readonly kind: "add-sheet"; readonly sheet: string; readonly hidden?: boolean }
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  /** Gives a native table a new area (its heading row stays): made right after a row or column was written beside it, or blanked in it. Nothing ever moves cells. */
  | { readonly kind: "resize-table"; readonly sheet: string; readonly name: string; readonly area: Area }
  /** Points a hidden defined name at a cell; null takes the name away. */
  | {
      readonly kind: "set-name";
      readonly name: string;
      readonly at: ({ readonly sheet: string } & Position) | null;
    }
  /** Dresses a column from `firstRow` to `lastRow` (both from 0), or the whole sheet when `column` is null; null takes our dress off. */
  | {
      readonly kind: "dress";
      readonly sheet: string;
      readonly key: string;
      readonly column: number | null;
      readonly firstRow: number;
      readonly lastRow: number;
      readonly dress: Dress | null;
    };

/** What a host must be able to do. It reads dumb and writes dumb: everything in between is pure. */
export interface Host {
  /** Everything in the workbook, as of now. Rejects with a HostProblem when it cannot. */
  readWorkbook(): Promise<Workbook>;
  /**
   * Makes the edits in order. When it rejects (with a HostProblem), a first part of them has been made and the rest has not.
   * `headings` are the rows by whose words the columns were found: a host beside which others write makes the edits only while
   * these rows, and those that the edits touch, are as it read them; else it makes none and rejects with `nothingMade`.
   */
  writeEdits(edits: readonly Edit[], headings?: readonly RowSpan[]): Promise<void>;
}

/** A host with a user in front of it. */
export interface InteractiveHost extends Host {
  /** Shows and selects a cell, without changing anything. */
  goTo(sheet: string, position: Position): Promise<void>;
  /** Calls back after the user (or somebody else) may have changed cells; gives back how to stop. A hint only: hosts miss edits. */
  watch(changed: () => void): () => void;
}
