import { expect, test } from "vitest";
import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Mapping, Reading } from "../../workbook/mapping.ts";
import { asRegisterReads } from "./as-register-reads.ts";

const because = message("test");

function mapping(reading: Reading | undefined): Mapping {
  const column = {
    column: 0,
    heading: "Coût",
    field: "budget",
    confidence: 1,
    because,
    ...(reading ? { reading } : {}),
  };
  const where = { sheet: "S", headingRow: 0, lastHeadingRow: 0, firstRow: 1, lastRow: 2, transposed: false };
  const table = { table: "projects", ...where, confidence: 1, because, columns: [column] };
  return { schemaVersion: 1, language: "fr", tables: [table] };
}

const place = { sheet: "S", row: 0, column: 0, table: "projects", field: "budget" };
const asked: Finding = {
  code: "unit-not-said",
  severity: "warning",
  place,
  message: message("unit-not-said"),
};

test("where nothing is asked, the edition is read as it stands", () => {
  const read = asRegisterReads(mapping({ scale: 6 }), mapping({}), []);
  expect(read.mapping.tables[0]?.columns[0]?.reading).toEqual({});
});

test.each([
  {
    name: "the unit that nothing says is the register's",
    register: { scale: 6 },
    edition: {},
    want: { scale: 6 },
    settled: 1,
  },
  {
    name: "a unit that the edition says stays",
    register: { scale: 6 },
    edition: { scale: 3 },
    want: { scale: 3 },
    settled: 0,
  },
  {
    name: "how its texts are written stays",
    register: { scale: 6, decimal: "," },
    edition: { decimal: "." },
    want: { scale: 6, decimal: "." },
    settled: 1,
  },
  {
    name: "nothing known, nothing changed",
    register: undefined,
    edition: undefined,
    want: undefined,
    settled: 0,
  },
] as const)("$name", ({ register, edition, want, settled }) => {
  const read = asRegisterReads(mapping(register), mapping(edition), [asked]);
  expect(read.mapping.tables[0]?.columns[0]?.reading).toEqual(want);
  expect(read.settled.size).toBe(settled);
});
