import type { Cell } from "./cell.ts";
import type { Message } from "./message.ts";
import type { Place } from "./place.ts";

/** How much a finding matters: an error keeps the row from being trusted, a warning wants a look, information only tells. */
export type Severity = "error" | "warning" | "information";

/** A change of one cell that would settle a finding: nobody's until the user accepts it. */
export interface Repair {
  /** Groups repairs that are accepted together: "date-as-date", "number-as-number", "spelling", "id-proposed" … */
  readonly kind: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Something to know about the workbook, at a place, in words of either language. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Message;
  readonly repair?: Repair;
}
