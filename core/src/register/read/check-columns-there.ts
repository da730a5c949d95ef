import { message } from "../../foundation/message.ts";
import type { Check } from "./check.ts";

/** Tells of each mapped column whose heading is gone from the sheet. */
export const checkColumnsThere: Check = ({ table }) => {
  const { source } = table;
  return source.lost.map((column) => ({
    code: "column-gone",
    severity: "warning",
    place: {
      sheet: source.sheet.name,
      row: source.mapping.transposed ? null : source.mapping.headingRow,
      column: null,
      table: source.table.key,
      ...(column.field === null ? {} : { field: column.field }),
      heading: column.heading,
    },
    message: message("column-gone", { heading: column.heading }),
  }));
};
