import type { MessageValue } from "../../foundation/message.ts";
import type { SourceColumn } from "./source-table.ts";

/** A figure of a column as a message says it: a percentage, an amount in the column's currency where it has one, else the number. */
export function sayFigure({ field, mapping }: SourceColumn, figure: number): MessageValue {
  if (field.type === "percentage") return { share: figure };
  if (field.type !== "money") return figure;
  const currency = mapping.reading?.currency;
  return { amount: figure, ...(currency === undefined ? {} : { currency }) };
}
