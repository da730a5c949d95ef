import type { Cell } from "../../foundation/cell.ts";
import { textOfCell } from "../../foundation/cell.ts";
import type { Severity } from "../../foundation/finding.ts";
import type { MessageValue } from "../../foundation/message.ts";
import type { MissingReason } from "../../foundation/missing.ts";
import type { Parsed } from "./parsed.ts";

const longestQuote = 80;

/** What a cell said, short enough to quote. */
export function quote(said: string): string {
  const line = said.replace(/\s+/g, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}

/** A cell that was not understood, with the finding that says so. */
export function refused(
  code: string,
  cell: Cell,
  values: Readonly<Record<string, MessageValue>> = {},
  severity: Severity = "error",
): Parsed {
  const said = textOfCell(cell);
  return {
    value: { missing: "notUnderstood", said },
    finding: { code, severity, values: { said: quote(said), ...values } },
  };
}

/** A cell that says why it has no value. */
export function missingFor(reason: MissingReason, said: string): Parsed {
  return { value: { missing: reason, said: said.trim() } };
}
