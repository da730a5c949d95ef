import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { readAmount } from "../parse/amounts.ts";
import { mayBeSameCurrency } from "../parse/money-units.ts";
import type { Check } from "./check.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

const marked = /[€£¥$]|[a-z]{3}/i;

function moneyColumns(source: SourceTable): readonly SourceColumn[] {
  return source.columns.filter(({ field }) => field.type === "money");
}

/** The currency that a cell itself names; undefined when it names none. */
function currencyAt(source: SourceTable, column: SourceColumn, record: number): string | undefined {
  const cell = source.cell(record, column.column);
  return typeof cell === "string" && marked.test(cell) ? readAmount(cell)?.units.currency : undefined;
}

/** The currencies that each column is in, and, where nothing says a column's, those that its cells name. */
function currenciesOf({ source, rows }: ReadTable): readonly string[] {
  return moneyColumns(source).flatMap((column) => {
    const own = column.mapping.reading?.currency;
    if (own !== undefined) return Array.from({ length: rows.length + 1 }, () => own);
    return rows.flatMap((row) => currencyAt(source, column, row.row) ?? []);
  });
}

/** The currency of the register: the one that most amounts are in; undefined when nothing names one. */
function mainCurrency(tables: Iterable<ReadTable>): string | undefined {
  const counts = new Map<string, number>();
  for (const table of tables) {
    for (const currency of currenciesOf(table)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
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
  if (own !== undefined)
    return mayBeSameCurrency(own, main) ? [] : [tell(source, null, column.key, own, main)];
  return rows.flatMap((row) => {
    const currency = currencyAt(source, column, row.row);
    return currency === undefined || mayBeSameCurrency(currency, main)
      ? []
      : [tell(source, row.row, column.key, currency, main, row.id)];
  });
}

/** Tells of each column or cell of money that is in another currency than the register. Cells that differ from what their column says are told of when they are parsed. */
export const checkCurrencies: Check = ({ table, tables }) => {
  const main = mainCurrency(tables.values());
  return main === undefined
    ? []
    : moneyColumns(table.source).flatMap((column) => checkColumn(table, column, main));
};
