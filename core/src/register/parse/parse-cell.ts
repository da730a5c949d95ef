import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { blank } from "../../foundation/missing.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import type { Parsed } from "./parsed.ts";

/** The value of one cell of a field, read as the column is read. Never throws. */
export function parseCell(field: Field, cell: Cell, reading: Reading): Parsed {
  void reading;
  if (isBlankCell(cell)) return { value: blank };
  return {
    value: field.type === "text" ? textOfCell(cell) : { missing: "notUnderstood", said: textOfCell(cell) },
  };
}

/** `parseCell` prepared once for a column, remembering the texts that it has seen. */
export function parserOf(field: Field, reading: Reading): (cell: Cell) => Parsed {
  return (cell) => parseCell(field, cell, reading);
}
