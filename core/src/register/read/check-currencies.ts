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

/** Counts the amounts of a column by currency: all in the column's own, else each in the one that its cell names. */
function countColumn({ source, rows }: ReadTable, column: SourceColumn, counts: Map<string, number>): void {
  const own = column.mapping.reading?.currency;
  if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + rows.length + 1);
  else {
    for (const row of rows) {
      const currency = currencyAt(source, column, row.row);
      if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
}

const mainCurrencies = new WeakMap<ReadonlyMap<string, ReadTable>, string | null>();

/** The currency of the register: the one that most amounts are in; null when nothing names one. */
function mainCurrency(tables: ReadonlyMap<string, ReadTable>): string | null {
  const known = mainCurrencies.get(tables);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const table of tables.values()) {
    for (const column of moneyColumns(table.source)) countColumn(table, column, counts);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
  mainCurrencies.set(tables, main);
  return main;
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
  const main = mainCurrency(tables);
  return main === null
    ? []
    : moneyColumns(table.source).flatMap((column) => checkColumn(table, column, main));
};
