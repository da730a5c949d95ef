import type { Area } from "../foundation/place.ts";
import type { Mapping, TableMapping } from "../workbook/mapping.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";

function touchesRecords(merge: Area, table: TableMapping): boolean {
  return merge.lastRow >= table.headingRow && merge.row <= table.lastRow;
}

/** True when a table can be governed where it lies: one heading row, one record a row, alone on its sheet, no merged cells in it. */
export function fitsInPlace(workbook: Workbook, mapping: Mapping, table: TableMapping): boolean {
  const sheet = sheetNamed(workbook, table.sheet);
  if (!sheet || table.transposed || table.headingRow !== table.lastHeadingRow) return false;
  if (mapping.tables.some((other) => other !== table && other.sheet === table.sheet)) return false;
  return !sheet.merges.some((merge) => touchesRecords(merge, table));
}
