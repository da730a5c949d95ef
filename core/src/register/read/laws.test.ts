import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { dayFromNumber } from "../../foundation/day.ts";
import type { Finding } from "../../foundation/finding.ts";
import { readRegister } from "./read-register.ts";
import { schema } from "../schema/schema.ts";
import { givenWorkbook, type GivenTable } from "./testing-workbook.ts";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.string(),
  fc.constantFrom(
    "NA",
    "TBC",
    "Exempt under Section 43",
    "12,5 M€",
    "01/02/2026",
    "31/02/2026",
    "juillet 2013",
    "Q4 2023/24",
    "Vert",
    "__proto__",
    "constructor",
    "=1+1",
  ),
  fc.integer({ min: 0, max: 50_000 }).map((days) => ({ date: dayFromNumber(days) ?? "1970-01-01" })),
  fc.constant({ error: "#N/A" }),
);

const table: fc.Arbitrary<GivenTable> = fc
  .constantFrom(...schema.tables)
  .chain(({ key, fields }) =>
    fc
      .uniqueArray(fc.constantFrom(...fields.map((field) => field.key)), { minLength: 1, maxLength: 8 })
      .chain((columns) =>
        fc
          .array(fc.array(cell, { maxLength: columns.length + 1 }), { maxLength: 8 })
          .map((rows) => ({ table: key, columns, rows })),
      ),
  );

const wild = fc.record({
  tables: fc.uniqueArray(table, { maxLength: 3, selector: (given) => given.table }),
  transposed: fc.boolean(),
  skippedRows: fc.array(fc.integer({ min: -2, max: 12 }), { maxLength: 3 }),
  lastRow: fc.integer({ min: -3, max: 20 }),
});

test("reading never throws, whatever the cells and the mapping say, and reading twice gives the same", () => {
  fc.assert(
    fc.property(wild, ({ tables, transposed, skippedRows, lastRow }) => {
      const given = tables.map((each) => ({ ...each, also: { transposed, skippedRows, lastRow } }));
      const { workbook, mapping } = givenWorkbook(...given);
      const once = readRegister(workbook, mapping, { asOf: "2026-01-01" });
      expect(readRegister(workbook, mapping, { asOf: "2026-01-01" })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

const columns = ["id", "name", "unit", "sponsor", "phase", "budget", "spent", "start", "end"] as const;
const row = fc.tuple(
  fc.constantFrom("A", "B", "C", "D"),
  fc.constantFrom("Portail des agents", "Portail des agnets", "Paie", "Réseau"),
  fc.constantFrom("DSI", "Direction des finances", "Direction des finnances", null),
  fc.constantFrom("Marie Dupont", "DUPONT Marie", "Paul Martin", null),
  fc.constantFrom("Cadrage", "Cadarge", "?", null),
  fc.constantFrom(10, "10", "nfp", "x", null),
  fc.constantFrom(1, -1),
  fc.constantFrom("01/07/2014", "31/02/2014"),
  fc.constantFrom("01/07/2013", "01/07/2016"),
);

/** A finding without what depends on where its row stands. */
function apartFromRow({ code, severity, place, repair }: Finding): string {
  return JSON.stringify([code, severity, place.table, place.field, place.id, repair]);
}

test("shuffled rows give the same findings up to their row", () => {
  const given = fc
    .array(row, { minLength: 1, maxLength: 8 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  const findings = (rows: readonly (readonly Cell[])[]) => {
    const { workbook, mapping } = givenWorkbook({ table: "projects", columns, rows });
    const read = readRegister(workbook, mapping, { asOf: "2026-01-01" });
    // Of two projects that look alike, the later one is told of.
    return read.findings
      .filter(({ code }) => code !== "possible-duplicate")
      .map(apartFromRow)
      .sort();
  };
  fc.assert(
    fc.property(given, ([rows, shuffled]) => {
      expect(findings(shuffled)).toEqual(findings(rows));
    }),
  );
});
