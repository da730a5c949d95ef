import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mapping } from "../../workbook/mapping.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { adopt } from "./adopt.ts";
import { adoptWords } from "./adopt-words.ts";
import { mappingFile, readMappingFile } from "./mapping-file.ts";
import { remap } from "./remap.ts";

const workbook: Workbook = {
  sheets: [
    plainSheet("Projets", [
      ["Nom du projet", "Programme", "Début", "Budget (k€)", "Divers"],
      ["Alpha", "DSI", "01/02/2026", 120, 1.5],
      ["Bravo", "RH", "15/06/2026", 80, 2.5],
      ["Charlie", "DSI", "30/09/2026", 45, 3.5],
    ]),
  ],
  names: [],
  source: "test.xlsx",
};
const { mapping } = adopt(workbook);
const fieldsOf = (one: Mapping): readonly (string | null)[] =>
  one.tables[0]?.columns.map(({ field }) => field) ?? [];

describe("a mapping as a file", () => {
  test("what is saved is read again, and settles the same columns", () => {
    const read = readMappingFile(mappingFile(mapping));
    if (!("tables" in read)) throw new Error(read.code);
    expect(fieldsOf(read)).toEqual(["name", "programme", "start", "budget", null]);
    expect(read.tables[0]?.columns[3]?.reading).toEqual({ scale: 3, currency: "EUR" });
    expect(fieldsOf(adopt(workbook, { saved: read }).mapping)).toEqual(fieldsOf(mapping));
  });

  const saved = JSON.parse(mappingFile(mapping)) as { tables: Record<string, unknown>[] };
  const table = saved.tables[0] ?? {};
  const columns = table["columns"] as Record<string, unknown>[];
  const withTable = (change: Record<string, unknown>): string =>
    JSON.stringify({ ...saved, tables: [{ ...table, ...change }] });
  const withColumn = (change: Record<string, unknown>): string =>
    withTable({ columns: [{ ...columns[0], ...change }, ...columns.slice(1)] });

  test.each([
    { name: "no JSON", text: "Nom;Champ", want: "mapping-file-not-json" },
    { name: "other JSON", text: '{"a":1}', want: "mapping-file-not-ours" },
    { name: "a list", text: "[]", want: "mapping-file-not-ours" },
    {
      name: "a newer schema",
      text: JSON.stringify({ ...saved, schemaVersion: 99 }),
      want: "mapping-file-newer",
    },
    { name: "an unknown table", text: withTable({ table: "secrets" }), want: "mapping-file-not-ours" },
    {
      name: "a table that only Jalon writes",
      text: withTable({ table: "journal" }),
      want: "mapping-file-not-ours",
    },
    {
      name: "a field that there is not",
      text: withColumn({ field: "__proto__" }),
      want: "mapping-file-not-ours",
    },
    { name: "a field fed twice", text: withColumn({ field: "budget" }), want: "mapping-file-not-ours" },
    { name: "a place that there is not", text: withColumn({ column: -1 }), want: "mapping-file-not-ours" },
    {
      name: "a reading that there is not",
      text: withColumn({ reading: { scale: 5 } }),
      want: "mapping-file-not-ours",
    },
    {
      name: "headings upside down",
      text: withTable({ headingRow: 4, lastHeadingRow: 2 }),
      want: "mapping-file-not-ours",
    },
  ])("$name is refused, in words", ({ text, want }) => {
    const read = readMappingFile(text);
    expect("code" in read ? read.code : "read").toBe(want);
    expect(adoptWords[want]?.fr).toBeTruthy();
  });

  test("no text whatever makes it throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => "code" in readMappingFile(text)));
  });
});

describe("the user's change of a mapping", () => {
  test("a field given to a column is taken from the one that had it, and is read as its cells ask", () => {
    const changed = remap(workbook, mapping, {
      change: "field",
      table: "projects",
      column: 4,
      field: "budget",
    });
    expect(fieldsOf(changed)).toEqual(["name", "programme", "start", null, "budget"]);
    expect(changed.tables[0]?.columns[4]).toMatchObject({
      confidence: 1,
      confirmed: true,
      because: { code: "column-set-by-user" },
    });
  });

  test("a column can be left out, and another reading chosen", () => {
    const without = remap(workbook, mapping, { change: "field", table: "projects", column: 1, field: null });
    expect(fieldsOf(without)).toEqual(["name", null, "start", "budget", null]);
    const read = remap(workbook, mapping, {
      change: "reading",
      table: "projects",
      column: 3,
      reading: { scale: 6 },
    });
    expect(read.tables[0]?.columns[3]?.reading).toEqual({ scale: 6 });
  });

  test("headings chosen by hand keep what was settled, and a table can be forgotten", () => {
    const settled = remap(workbook, mapping, {
      change: "field",
      table: "projects",
      column: 1,
      field: "unit",
    });
    const headings = {
      change: "headings",
      table: "projects",
      sheet: "Projets",
      headingRow: 0,
      lastHeadingRow: 0,
      transposed: false,
    } as const;
    expect(fieldsOf(remap(workbook, settled, headings))).toEqual(["name", "unit", "start", "budget", null]);
    expect(remap(workbook, mapping, { change: "forget", table: "projects" }).tables).toEqual([]);
  });

  test("a change of what is not there changes nothing", () => {
    expect(remap(workbook, mapping, { change: "field", table: "risks", column: 0, field: "name" })).toBe(
      mapping,
    );
    expect(
      fieldsOf(remap(workbook, mapping, { change: "field", table: "projects", column: 0, field: "nope" })),
    ).toEqual(fieldsOf(mapping));
    const beyond = {
      change: "headings",
      table: "projects",
      sheet: "Projets",
      headingRow: 40,
      lastHeadingRow: 40,
      transposed: false,
    } as const;
    expect(remap(workbook, mapping, beyond)).toBe(mapping);
  });
});
