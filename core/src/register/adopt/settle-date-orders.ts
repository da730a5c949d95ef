import { message, type Message } from "../../foundation/message.ts";
import type { ColumnMapping, TableMapping } from "../../workbook/mapping.ts";
import { dateOrderOfHeadings } from "./date-order-of-headings.ts";
import type { MappedTable } from "./table-mapping.ts";

type Order = "dmy" | "mdy";

/** What elsewhere in the workbook says in which order its dates are written, and how that is said. */
interface Told {
  readonly order: Order;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What was guessed from where the workbook is open, or from nothing: all that is known elsewhere in it outweighs that. */
const guesses: ReadonlySet<string> = new Set(["date-order-culture", "date-order-guessed"]);

/** What the columns whose order is settled agree on; null when they do not, or when there are none. */
function toldByColumns(tables: readonly TableMapping[], open: ReadonlySet<ColumnMapping>): Told | null {
  let told: Told | null = null;
  for (const { sheet, columns } of tables) {
    for (const column of columns) {
      const order = open.has(column) ? undefined : column.reading?.dateOrder;
      if (!order) continue;
      if (told && told.order !== order) return null;
      told ??= { order, code: "date-order-elsewhere", values: { like: column.heading, sheet } };
    }
  }
  return told;
}

function toldByHeadings(tables: readonly TableMapping[]): Told | null {
  const order = dateOrderOfHeadings(tables);
  return order && { order, code: "date-order-headings", values: {} };
}

/** The sentence of a guess, with its two readings the other way round where the order turns out to be the other. */
function saidAnew({ values = {} }: Message, turned: boolean, told: Told): Message {
  const { heading = "", said = "", read = "", other = "" } = values;
  const both = turned ? { read: other, other: read } : { read, other };
  return message(told.code, { heading, said, ...both, ...told.values });
}

function settled({ mapping, doubts }: MappedTable, told: Told): MappedTable {
  const anew = new Map<ColumnMapping, ColumnMapping>();
  const all = doubts.map((doubt) => {
    const { column } = doubt;
    if (!guesses.has(doubt.message.code)) return doubt;
    const turned = column.reading?.dateOrder !== told.order;
    const reading = { ...column.reading, dateOrder: told.order };
    anew.set(column, { ...column, reading });
    return { column, message: saidAnew(doubt.message, turned, told) };
  });
  const columns = mapping.columns.map((column) => anew.get(column) ?? column);
  const now = all.map((doubt) => ({ ...doubt, column: anew.get(doubt.column) ?? doubt.column }));
  return { mapping: { ...mapping, columns }, doubts: now };
}

/**
 * The tables of a workbook, dates of which nothing in their own table says which number is the day read as the workbook's other
 * columns are, else as its headings' language goes: both outweigh where the workbook happens to be open. `others` are its tables that were mapped before.
 */
export function settleDateOrders(
  mapped: readonly MappedTable[],
  others: readonly TableMapping[] = [],
): readonly MappedTable[] {
  const guessed = mapped.flatMap(({ doubts }) => doubts).filter(({ message: { code } }) => guesses.has(code));
  if (guessed.length === 0) return mapped;
  const tables = [...mapped.map(({ mapping }) => mapping), ...others];
  const told = toldByColumns(tables, new Set(guessed.map(({ column }) => column))) ?? toldByHeadings(tables);
  return told ? mapped.map((table) => settled(table, told)) : mapped;
}
