import type { Finding } from "../foundation/finding.ts";
import { message } from "../foundation/message.ts";
import type { Register, RegisterRow } from "../register/register.ts";
import type { Plan, SetCell } from "../workbook/change.ts";
import { addressOfRow } from "../workbook/locate.ts";
import { tableMapping } from "../workbook/mapping.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";

/** The rows of each table, by their row in the sheet. */
type RowsByTable = ReadonlyMap<string, ReadonlyMap<number, RegisterRow>>;

/**
 * The accepted repairs as a plan, each because of its finding. A repair of a transposed table, of a column that feeds no
 * field or of a cell with a formula is left out: those are findings only.
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

function repairOf(workbook: Workbook, rows: RowsByTable, finding: Finding): readonly SetCell[] {
  const { table = "", field = "", row, sheet: sheetName } = finding.place;
  const sheet = sheetNamed(workbook, sheetName);
  const record = row === null ? undefined : rows.get(table)?.get(row);
  if (!finding.repair || field === "" || !sheet || !record) return [];
  const address = record.idProposed ? addressOfRow(sheet, record.row) : { id: record.id };
  const before = { value: finding.repair.before };
  const after = { value: finding.repair.after };
  return [
    {
      kind: "set-cell",
      table,
      row: address,
      column: field,
      before,
      after,
      by: "jalon",
      because: finding.message,
    },
  ];
}
