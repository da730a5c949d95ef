import { textOfCell, type Cell } from "../foundation/cell.ts";
import { message, type Message } from "../foundation/message.ts";
import type { Register } from "../register/register.ts";
import { fieldOf, headingOf } from "../register/schema/schema.ts";
import type { Criterion } from "../scoring/criterion.ts";
import { contentAt, sameContent } from "../workbook/cell-content.ts";
import type { Change, CellContent, NewColumn, Plan } from "../workbook/change.ts";
import { locate, type LocatedTable } from "../workbook/locate.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { cellOfValue } from "./cell-of-value.ts";
import { proposeLists } from "./lists-sheet.ts";
import { newTableSheet } from "./table-sheet.ts";

const by = "jalon";

/** Saves criteria in the register's criteria sheet, which is added when there is none; only what differs is in the plan, and no criterion is deleted (one that is dropped gets weight 0 by the user). */
export function proposeCriteria(
  workbook: Workbook,
  register: Register,
  criteria: readonly Criterion[],
): Plan {
  const title = message("criteria-plan", { count: criteria.length });
  const rows = criteria.map((criterion) => criterionCells(criterion, register));
  const because = message("criteria-because");
  const located = locate(workbook, register.mapping).get("criteria");
  if (!located) {
    return { title, changes: newCriteria(workbook, register, rows, because) };
  }
  return { title, changes: rows.flatMap((cells) => rowChanges(workbook, located, cells, because)) };
}

const criterionFields = [
  "name",
  "weight",
  "direction",
  "scaleLow",
  "scaleHigh",
  "formula",
  "role",
  "toBeDecided",
] as const;

function newCriteria(
  workbook: Workbook,
  register: Register,
  rows: readonly Cells[],
  because: Message,
): readonly Change[] {
  const language = register.mapping.language;
  const columns = ["id", ...criterionFields].map((column): NewColumn => {
    const field = fieldOf("criteria", column);
    return { column, heading: field ? headingOf(field, language) : column };
  });
  const cells = rows.map((row) => columns.map(({ column }) => row[column] ?? null));
  const sheet = newTableSheet(workbook, language, "criteria", columns, cells, because);
  return [...proposeLists(workbook, register.mapping), ...sheet];
}

type Cells = Readonly<Record<string, Cell>>;

function criterionCells(criterion: Criterion, register: Register): Cells {
  const values = {
    name: criterion.name,
    weight: criterion.weight,
    direction: criterion.direction,
    scaleLow: criterion.anchors.low,
    scaleHigh: criterion.anchors.high,
    formula: criterion.formula?.text ?? "",
    role: criterion.role,
    toBeDecided: criterion.toBeDecided,
  };
  const cells = criterionFields.map((key): [string, Cell] => {
    const field = fieldOf("criteria", key);
    const value = values[key];
    return [key, field && value !== "" ? cellOfValue(field, value, register.mapping.language) : null];
  });
  return { id: criterion.id, ...Object.fromEntries(cells) };
}

/** Changes that make the row of that id hold these cells, in the columns that the table has. */
function rowChanges(
  workbook: Workbook,
  located: LocatedTable,
  cells: Cells,
  because: Message,
): readonly Change[] {
  const id = textOfCell(cells["id"]);
  const row = located.rows.get(id);
  const sheet = sheetNamed(workbook, located.sheet);
  if (row === undefined || !sheet) {
    const known = Object.entries(cells).filter(([key, cell]) => located.columns.has(key) && cell !== null);
    return [{ kind: "add-row", table: located.table, id, cells: Object.fromEntries(known), by, because }];
  }
  return Object.entries(cells).flatMap(([column, value]): readonly Change[] => {
    const at = located.columns.get(column);
    if (at === undefined || column === "id") return [];
    const before = contentAt(sheet, { row, column: at });
    const after: CellContent = { value };
    if (sameContent(before, after)) return [];
    return [{ kind: "set-cell", table: located.table, row: { id }, column, before, after, by, because }];
  });
}
