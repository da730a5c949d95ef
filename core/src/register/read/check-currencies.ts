import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Check } from "./checks.ts";
import { currencySaid } from "./currency-said.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

const dollars = new Set(["USD", "AUD", "CAD"]);

function moneyColumns(source: SourceTable): readonly SourceColumn[] {
  return source.columns.filter(({ field }) => field.type === "money");
}

function countInto(counts: Map<string, number>, currency: string | null | undefined): void {
  if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
}

/** The currency of the register: that of most columns of amounts, else the one that most cells name; undefined when nothing names one. */
function mainCurrency(tables: Iterable<ReadTable>): string | undefined {
  const ofColumns = new Map<string, number>();
  const ofCells = new Map<string, number>();
  for (const { source, rows } of tables) {
    for (const column of moneyColumns(source)) {
      countInto(ofColumns, column.mapping.reading?.currency);
      for (const row of rows) countInto(ofCells, currencyAt(source, column, row.row, "USD"));
    }
  }
  const counts = ofColumns.size > 0 ? ofColumns : ofCells;
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function currencyAt(
  source: SourceTable,
  column: SourceColumn,
  record: number,
  dollar: string,
): string | null {
  const cell = source.cell(record, column.column);
  return typeof cell === "string" && cell.length < 60 ? currencySaid(cell, dollar) : null;
}

function tell(
  source: SourceTable,
  record: number | null,
  key: string,
  currency: string,
  main: string,
  id?: string,
): Finding {
  const told = message("currency-mixed", { currency, main });
  return { code: told.code, severity: "warning", place: placeOf(source, record, key, id), message: told };
}

function checkColumn({ source, rows }: ReadTable, column: SourceColumn, main: string): readonly Finding[] {
  const own = column.mapping.reading?.currency;
  if (own !== undefined && own !== main) return [tell(source, null, column.key, own, main)];
  const dollar = dollars.has(main) ? main : "USD";
  return rows.flatMap((row) => {
    const currency = currencyAt(source, column, row.row, dollar);
    if (currency === null || currency === main || typeof row.values[column.key] === "object") return [];
    return [tell(source, row.row, column.key, currency, main, row.id)];
  });
}

/** Tells of each column or cell of money that is in another currency than the register. */
export const checkCurrencies: Check = ({ table, tables }) => {
  const main = mainCurrency(tables.values());
  return main === undefined
    ? []
    : moneyColumns(table.source).flatMap((column) => checkColumn(table, column, main));
};
