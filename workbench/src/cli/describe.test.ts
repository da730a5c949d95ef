import { describe, expect, test } from "vitest";
import { message, type Finding, type Register } from "@jalon/core";
import { describeFinding, describeRecords, plainCell } from "./describe.ts";

const sources = (sheet: string): { file: string; sheet: string } => ({ file: "a.xlsx", sheet });

const finding: Finding = {
  code: "file-empty",
  severity: "warning",
  place: { sheet: "P", row: 3, column: 27, table: "projects", field: "start", heading: "Début", id: "P-1" },
  message: message("file-empty", { name: "x.csv" }),
  repair: { kind: "date-as-date", before: "01/02/2026", after: { date: "2026-02-01" } },
};

describe("findings in JSON", () => {
  test("rows count from 1, the cell has its address, days are plain", () => {
    expect(describeFinding(finding, sources, "en")).toEqual({
      code: "file-empty",
      severity: "warning",
      table: "projects",
      file: "a.xlsx",
      sheet: "P",
      row: 4,
      column: "Début",
      cell: "AB4",
      id: "P-1",
      message:
        "The file “x.csv” is empty: there is nothing to read. Check that the export or download finished.",
      repair: { kind: "date-as-date", before: "01/02/2026", after: "2026-02-01" },
    });
  });

  test("a finding on a whole sheet has no cell, and no key that says nothing", () => {
    const { repair: _, ...rest } = finding;
    const told = describeFinding({ ...rest, place: { sheet: "P", row: null, column: null } }, sources, "fr");
    expect(told).toMatchObject({ table: null, row: null, column: null, cell: null });
    expect(Object.keys(told)).not.toContain("id");
    expect(Object.keys(told)).not.toContain("repair");
  });
});

describe("values in JSON", () => {
  test("records keep partial dates, durations and missing values as they are", () => {
    const values = {
      start: { date: "2026-07-01", precision: "month", said: "juillet 2026" },
      duration: { days: 365, amount: 1, unit: "years", said: "1 an" },
      budget: { missing: "withheld", said: "nfp" },
    } as const;
    const register: Register = {
      mapping: { schemaVersion: 1, language: "fr", tables: [] },
      tables: {
        projects: { table: "projects", sheet: "P", rows: [{ id: "P-1", idProposed: false, row: 1, values }] },
      },
    };
    expect(JSON.parse(JSON.stringify(describeRecords(register)))).toEqual({
      projects: [{ id: "P-1", ...values }],
    });
  });

  test.each([
    [null, null],
    [12.5, 12.5],
    [false, false],
    [{ error: "#N/A" }, "#N/A"],
    [{ date: "2026-01-02" }, "2026-01-02"],
  ])("the cell %j is %j", (cell, plain) => expect(plainCell(cell)).toBe(plain));
});
