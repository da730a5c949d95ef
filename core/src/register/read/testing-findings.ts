import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { readRegister } from "./read-register.ts";
import { givenWorkbook, type GivenColumn, type GivenTable } from "./testing-workbook.ts";

/** Findings of a check as `code@row,column` (from 0; - for none), and the repair's cell. */
export function found(codes: readonly string[], ...tables: readonly GivenTable[]): readonly string[] {
  const { workbook, mapping } = givenWorkbook(...tables);
  const { findings } = readRegister(workbook, mapping, { asOf: "2026-01-01" });
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(
      ({ code, place, repair }) =>
        `${code}@${place.row ?? "-"},${place.column ?? "-"}${repair ? ` → ${textOfCell(repair.after)}` : ""}`,
    );
}

/** A table of projects. */
export function projects(columns: readonly GivenColumn[], ...rows: readonly (readonly Cell[])[]): GivenTable {
  return { table: "projects", columns, rows };
}
