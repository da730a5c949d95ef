import type { Cell } from "../foundation/cell.ts";
import type { JournalState } from "./journal-columns.ts";

/** One row of the journal's sheet. */
export interface JournalLine {
  readonly entry: string;
  /** Date and time as ISO text. */
  readonly at: string;
  readonly by: string;
  /** The plan's title, in words. */
  readonly what: string;
  readonly state: JournalState;
  readonly kind: string;
  readonly table: string;
  readonly row: string;
  readonly name: string;
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly because: string;
}
