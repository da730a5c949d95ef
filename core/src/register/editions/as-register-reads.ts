import type { Mapping, Reading, TableMapping } from "../../workbook/mapping.ts";

/** The mapping of an edition, and the headings that got their unit from the register. */
export interface EditionReading {
  readonly mapping: Mapping;
  /** Keys of the fields, by table: `projects.budget`. */
  readonly settled: ReadonlySet<string>;
}

/** Says of a reading what the edition itself may leave unsaid, and the register knows. */
function known({ scale, durationUnit, percent }: Reading): Reading {
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(durationUnit === undefined ? {} : { durationUnit }),
    ...(percent === undefined ? {} : { percent }),
  };
}

function readingsOf(table: TableMapping | undefined): ReadonlyMap<string, Reading> {
  const columns = table?.columns ?? [];
  return new Map(
    columns.flatMap(({ field, reading }) => (field !== null && reading ? [[field, known(reading)]] : [])),
  );
}

/** Reads an edition as its register is read: where the edition does not say the unit of an amount, a duration or a percentage, it is the register's. */
export function asRegisterReads(register: Mapping, edition: Mapping): EditionReading {
  const settled = new Set<string>();
  const tables = edition.tables.map((table) => {
    const readings = readingsOf(register.tables.find((other) => other.table === table.table));
    const columns = table.columns.map((column) => {
      const given = column.field === null ? undefined : readings.get(column.field);
      const reading = { ...given, ...column.reading };
      if (!given || Object.keys(given).every((key) => column.reading && key in column.reading)) return column;
      settled.add(`${table.table}.${column.field}`);
      return { ...column, reading };
    });
    return { ...table, columns };
  });
  return { mapping: { ...edition, tables }, settled };
}
