import { layOutCampaign, makeCampaign, workbookOfLayouts, type Cell, type Workbook } from "@jalon/core";
import { readAgain } from "./governed-workbook.ts";

/** What a manager types for a person of a campaign: the person's id, the column's key (`days:2026-04`, `same`, `comment`), the cell. */
export type Typed = readonly [person: string, column: string, cell: Cell];

/** The workbook of a campaign over two months, made from a register and filled by its managers. */
export function filledCampaign(register: Workbook, source: string, ...typed: readonly Typed[]): Workbook {
  const { campaign } = makeCampaign(readAgain(register).register, {
    from: "2026-03",
    months: 2,
    preparedOn: "2026-02-25",
  });
  const { sheets, names } = workbookOfLayouts(layOutCampaign(campaign), source);
  const filled = sheets.map((sheet) => {
    const [keys = []] = sheet.rows;
    const rows = sheet.rows.map((row) => {
      const cells = [...row];
      for (const [person, column, cell] of typed) {
        if (row[0] === person && keys.includes(column)) cells[keys.indexOf(column)] = cell;
      }
      return cells;
    });
    return { ...sheet, rows };
  });
  return { source, names, sheets: filled };
}
