/** How a column's cells are coloured by what they hold: by health, by severity, by a bar, where a needed value is blank, or where a name that must be unique is blank or repeated. */
export type Highlight = "health" | "severity" | "score" | "presence" | "unique";

/** How a governed column or sheet looks and what it accepts, in host-neutral terms; derived from the schema and diffed like cells. */
export interface Dress {
  /** en-US number format, such as `#,##0` or `yyyy-mm-dd`; "@" keeps text as text. */
  readonly numberFormat?: string;
  /** Width in characters. */
  readonly width?: number;
  readonly wrap?: boolean;
  /** The drop-down: the key of a list in the lists sheet. Other entries are warned about, not refused. */
  readonly list?: string;
  /** The drop-down's values as the cells write them, in the register's language. */
  readonly listValues?: readonly string[];
  /** Bounds for a number, share or day. */
  readonly between?: {
    readonly kind: "number" | "day";
    readonly low: number | string | null;
    readonly high: number | string | null;
  };
  /** Written by Jalon only: shaded, with a note; an edit there is a finding, not refused. */
  readonly computed?: boolean;
  readonly highlight?: Highlight;
  /** Shown when the column is selected. */
  readonly note?: string;
  /** For a sheet that is wholly ours: its heading row is frozen at this row (counted from 0), its table is native, and it is protected when `locked`. */
  readonly headingRow?: number;
  readonly nativeTable?: string;
  readonly locked?: boolean;
  readonly hidden?: boolean;
}
