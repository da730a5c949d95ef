import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { compareEditions } from "../register/editions/compare-editions.ts";
import { readRegister } from "../register/read/read-register.ts";
import { givenWorkbook, type GivenColumn } from "../register/read/testing-workbook.ts";
import { governedName } from "../workbook/governed-name.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { applyPlan } from "./apply.ts";
import { proposeEdition } from "./edition.ts";

const options = { asOf: "2026-01-01", nearNames: false } as const;

function given(columns: readonly GivenColumn[], ...rows: readonly (readonly Cell[])[]) {
  const plain = givenWorkbook({ table: "projects", columns, rows });
  const { mapping } = plain;
  const names = mapping.tables[0]?.columns.map(({ column, field }) => ({
    name: governedName("projects", field ?? ""),
    sheet: "projects",
    position: { row: 0, column },
  }));
  const workbook = { ...plain.workbook, names: names ?? [] };
  return { workbook, mapping, register: readRegister(workbook, mapping, options).register };
}

const millions = { field: "budget", reading: { scale: 6 } } as const;
const old = given(
  ["id", "name", millions, "start"],
  ["P-001", "Paie", 10, "01/07/2014"],
  ["P-002", "Portail", 5, null],
);

function plan(edition: ReturnType<typeof given>, blanksToo = false) {
  const comparison = compareEditions(old.register, edition.register);
  return proposeEdition(old.workbook, old.register, comparison, { edition: "2026", blanksToo });
}

function told(edition: ReturnType<typeof given>, blanksToo = false) {
  return plan(edition, blanksToo).changes.map((change) => {
    if (change.kind === "set-cell")
      return [change.kind, change.row, change.column, change.before, change.after];
    return change.kind === "add-row"
      ? [change.kind, change.id, change.cells]
      : [change.kind, "column" in change && change.column];
  });
}

test("a cell that the edition says otherwise is written as its column is read", () => {
  const edition = given(
    ["id", "name", "budget", "start"],
    ["P-001", "PAIE", 12_500_000, { date: "2014-07-01" }],
    ["P-002", "Portail", 5e6, null],
  );
  expect(told(edition)).toEqual([["set-cell", { id: "P-001" }, "budget", { value: 10 }, { value: 12.5 }]]);
});

test("a row that is gone is marked, in a column added for it, and a new one is added below", () => {
  const edition = given(["name", "budget"], ["Paie", 10e6], ["Réseau", 2e6]);
  expect(told(edition)).toEqual([
    ["add-column", "gone"],
    ["set-cell", { id: "P-002" }, "gone", { value: null }, { value: "2026" }],
    ["add-row", "P-003", { name: "Réseau", budget: 2 }],
  ]);
});

test("a blank cell empties nothing unless the user says so", () => {
  const edition = given(["id", "name", "budget"], ["P-001", "Paie", null], ["P-002", "Portail", 5e6]);
  expect(told(edition)).toEqual([]);
  expect(told(edition, true)).toEqual([
    ["set-cell", { id: "P-001" }, "budget", { value: 10 }, { value: null }],
  ]);
});

test("apply then propose again is empty", async () => {
  const edition = given(["name", "budget", "unit"], ["Paie", 11e6, "DSI"], ["Réseau", 2e6, "DSI"]);
  const host = memoryHost(old.workbook);
  const receipt = await applyPlan(host, plan(edition), { by: "test", at: "2026-01-01T00:00:00Z" });
  expect(receipt.skipped).toEqual([]);
  const [table] = old.mapping.tables;
  const at = (field: string, column: number) => ({
    column,
    heading: "",
    field,
    confidence: 1,
    because: { code: "test" },
  });
  const governed = {
    ...old.mapping,
    tables: table ? [{ ...table, columns: [...table.columns, at("unit", 4), at("gone", 5)] }] : [],
  };
  const again = readRegister(host.workbook(), governed, options).register;
  expect(again.tables["projects"]?.rows.map(({ id }) => id)).toEqual(["P-001", "P-002", "P-003"]);
  const comparison = compareEditions(again, edition.register);
  expect(proposeEdition(host.workbook(), again, comparison, { edition: "2026" }).changes).toEqual([]);
});

test("amounts that are all a million times smaller are left out until their unit is told", () => {
  const registered = given(
    ["id", "name", "budget"],
    ["P-001", "Paie", 52e6],
    ["P-002", "Portail", 26.3e6],
    ["P-003", "Guichet", 9e6],
  );
  const edition = given(["name", "budget"], ["Paie", 53], ["Portail", 26.3], ["Guichet", 12], ["Réseau", 4]);
  const comparison = compareEditions(registered.register, edition.register);
  expect(comparison.tables[0]?.suspects.map(({ field, places }) => [field, places])).toEqual([
    ["budget", -6],
  ]);
  const { changes } = proposeEdition(registered.workbook, registered.register, comparison, {
    edition: "2026",
  });
  expect(changes.map((change) => (change.kind === "add-row" ? change.cells : change.kind))).toEqual([
    { name: "Réseau" },
  ]);
});
