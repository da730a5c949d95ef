import type { Finding } from "../../foundation/finding.ts";
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

/** Findings that ask for a unit. */
const questions = new Set(["unit-not-said", "duration-unit-not-said", "percent-not-said"]);

/** True for a finding of adopting that asks for the unit of a column. */
export function asksForUnit({ code }: Finding): boolean {
  return questions.has(code);
}

/** Reads an edition as its register is read: where adopting it asks for the unit of an amount, a duration or a percentage, it is the register's. */
export function asRegisterReads(
  register: Mapping,
  edition: Mapping,
  findings: readonly Finding[],
): EditionReading {
  const settled = new Set<string>();
  const asked = new Set(findings.filter(asksForUnit).map(({ place }) => `${place.table}.${place.field}`));
  const tables = edition.tables.map((table) => {
    const readings = readingsOf(register.tables.find((other) => other.table === table.table));
    const columns = table.columns.map((column) => {
      const isAsked = asked.has(`${table.table}.${column.field}`);
      const given = isAsked ? readings.get(column.field ?? "") : undefined;
      const reading = { ...given, ...column.reading };
      if (!given || Object.keys(given).every((key) => column.reading && key in column.reading)) return column;
      settled.add(`${table.table}.${column.field}`);
      return { ...column, reading };
    });
    return { ...table, columns };
  });
  return { mapping: { ...edition, tables }, settled };
}
