import { textOfCell } from "../../foundation/cell.ts";
import type { FoundTable } from "./find-tables.ts";
import type { CriterionName } from "./guess.ts";

const mostCriteria = 200;

function columnOf(table: FoundTable, key: string): number | undefined {
  return table.mapped.columns.find(({ field }) => field === key)?.column;
}

/** The criteria that the workbook's own table of criteria names. */
export function criteriaIn(found: readonly FoundTable[]): readonly CriterionName[] {
  const table = found.find((candidate) => candidate.table.key === "criteria");
  const name = table && (columnOf(table, "name") ?? columnOf(table, "criterion"));
  if (!table || name === undefined) return [];
  const id = columnOf(table, "id");
  const criteria: CriterionName[] = [];
  for (
    let row = table.range.firstRow;
    row <= table.range.lastRow && criteria.length < mostCriteria;
    row += 1
  ) {
    const said = textOfCell(table.grid.cell(row, name)).trim();
    if (said === "") continue;
    criteria.push({
      id: (id === undefined ? "" : textOfCell(table.grid.cell(row, id)).trim()) || said,
      name: said,
    });
  }
  return criteria;
}
