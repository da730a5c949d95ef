import type { ColumnMapping } from "@jalon/core";

/** How sure a column's meaning is, in words. */
export type Confidence = "confirmed" | "sure" | "likely" | "check";

/** How sure a column's meaning is: confirmed by the user, or by how well its heading and cells fit. */
export function confidenceOf({ confirmed, confidence }: ColumnMapping): Confidence {
  if (confirmed) return "confirmed";
  if (confidence >= 0.9) return "sure";
  return confidence >= 0.75 ? "likely" : "check";
}

/** True when the user had better look at a column. */
export function wantsCheck(column: ColumnMapping): boolean {
  return column.field !== null && confidenceOf(column) === "check";
}
