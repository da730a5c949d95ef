import type { Cell } from "../../foundation/cell.ts";
import type { Severity } from "../../foundation/finding.ts";
import type { Message, MessageValue } from "../../foundation/message.ts";
import type { Value } from "../../foundation/value.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Culture } from "../../workbook/workbook.ts";

/** What a cell has to be told about: the code of a sentence, how much it matters, and the values that fill it. */
export interface CellFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** A better cell for the same value: text "01/07/2011" as a day, "53,02" as a number. Offered, never done unasked. */
export interface CellRepair {
  readonly kind: string;
  readonly after: Cell;
}

/** The value of a cell, with what there is to know about it. A cell that can't be read is a Missing value, never an exception. */
export interface Parsed {
  readonly value: Value;
  readonly finding?: CellFinding;
  readonly repair?: CellRepair;
}

/** A column as the reading is inferred from it: its heading, its cells, its number format, and the columns of the same table that may say its unit. */
export interface ColumnSample {
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly numberFormat: string | null;
  readonly neighbours?: readonly { readonly heading: string; readonly cells: readonly Cell[] }[];
  /** How dates are written where the workbook is open, for what nothing in the table decides. */
  readonly culture?: Culture;
}

/** How a column is to be read, why, and what the user should look at. */
export interface InferredReading {
  readonly reading: Reading;
  readonly because: Message;
  readonly findings: readonly Message[];
}
