import { adopt, isBlankCell, remap, sheetNamed, type Mapping, type Sheet, type Workbook } from "@jalon/core";
import type { PaneChoice } from "./engine.ts";

/** The mapping after the user's choice. A sheet that is said to hold a table has its headings found where they most likely are. */
export function remapped(workbook: Workbook, mapping: Mapping, choice: PaneChoice): Mapping {
  if (choice.change !== "sheet") return remap(workbook, mapping, choice);
  const before = mapping.tables.filter(({ sheet }) => sheet === choice.sheet);
  const without = before.reduce(
    (left, { table }) => remap(workbook, left, { change: "forget", table }),
    mapping,
  );
  const sheet = sheetNamed(workbook, choice.sheet);
  if (choice.table === null || !sheet) return without;
  const [likely] = before.length > 0 ? before : adopt(workbook, { sheet: choice.sheet }).mapping.tables;
  const first = firstHeadings(sheet);
  const { headingRow, lastHeadingRow, transposed } = likely ?? {
    headingRow: first,
    lastHeadingRow: first,
    transposed: false,
  };
  const place = { sheet: choice.sheet, headingRow, lastHeadingRow, transposed };
  return remap(workbook, without, { change: "headings", table: choice.table, ...place });
}

/** The first row in which at least two cells are filled. */
function firstHeadings(sheet: Sheet): number {
  const at = sheet.rows.findIndex((row) => row.filter((cell) => !isBlankCell(cell)).length > 1);
  return Math.max(0, at);
}
