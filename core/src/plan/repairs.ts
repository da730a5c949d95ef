import type { Finding } from "../foundation/finding.ts";
import { message } from "../foundation/message.ts";
import type { Place } from "../foundation/place.ts";
import type { Register, RegisterRow } from "../register/register.ts";
import type { Plan, SetCell } from "../workbook/change.ts";
import { addressOfRow } from "../workbook/locate.ts";
import { keptColumn, tableMapping } from "../workbook/mapping.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";

/** The rows of each table, by their row in the sheet. */
type RowsByTable = ReadonlyMap<string, ReadonlyMap<number, RegisterRow>>;

/**
 * The accepted repairs as a plan, each because of its finding. A repair of a transposed table
 * is left out: its values go to a new sheet.
 */
export function proposeRepairs(workbook: Workbook, register: Register, accepted: readonly Finding[]): Plan {
  const tables = Object.entries(register.tables).filter(
    ([key]) => !tableMapping(register.mapping, key)?.transposed,
  );
  const rows: RowsByTable = new Map(
    tables.map(([key, table]) => [key, new Map(table.rows.map((row) => [row.row, row]))]),
  );
  const changes = accepted.flatMap((finding) => repairOf(workbook, rows, finding));
  return { title: message("repair-plan", { count: changes.length }), changes };
}

function columnKey({ field, column }: Place): string | null {
  return field ?? (column === null ? null : keptColumn(column));
}

function repairOf(
  workbook: Workbook,
  rows: RowsByTable,
  { place, repair, message: because }: Finding,
): readonly SetCell[] {
  const { table = "", row } = place;
  const column = columnKey(place);
  const sheet = sheetNamed(workbook, place.sheet);
  const record = rows.get(table)?.get(row ?? -1);
  if (!repair || column === null || !sheet || !record) return [];
  const address = record.idProposed ? addressOfRow(sheet, record.row) : { id: record.id };
  const content = { before: { value: repair.before }, after: { value: repair.after } };
  return [{ kind: "set-cell", table, row: address, column, ...content, by: "jalon", because }];
}
