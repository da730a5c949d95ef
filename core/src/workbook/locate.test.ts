import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import { governedKeys, governedName } from "./governed-name.ts";
import { addressOfRow, locate, rowByFingerprint } from "./locate.ts";
import type { Mapping, TableMapping } from "./mapping.ts";
import { plainSheet, type Sheet, type Workbook } from "./workbook.ts";

const because = message("test");

function mappingOf(
  headings: readonly string[],
  fields: readonly (string | null)[],
  where: Partial<TableMapping> = {},
): Mapping {
  const columns = headings.map((heading, column) => ({
    column,
    heading,
    field: fields[column] ?? null,
    confidence: 1,
    because,
  }));
  const table: TableMapping = {
    table: "projects",
    sheet: "Projets",
    headingRow: 0,
    lastHeadingRow: 0,
    firstRow: 1,
    lastRow: 2,
    transposed: false,
    confidence: 1,
    because,
    columns,
    ...where,
  };
  return { schemaVersion: 1, language: "fr", tables: [table] };
}

function found(rows: readonly (readonly Cell[])[], mapping: Mapping, sheet = "Projets") {
  const workbook: Workbook = { sheets: [plainSheet(sheet, rows)], names: [], source: "test" };
  const table = locate(workbook, mapping).get("projects");
  return (
    table && {
      columns: Object.fromEntries(table.columns),
      headingRow: table.headingRow,
      lastRow: table.lastRow,
      lastColumn: table.lastColumn,
    }
  );
}

const simple = mappingOf(["Code", "Nom du projet", "Libre", "Budget"], ["id", "name", null, "budget"]);
const body: readonly (readonly Cell[])[] = [
  ["P-1", "A", "x", 1],
  ["P-2", "B", null, 2],
];

test.each([
  {
    name: "where it was",
    rows: [["Code", "Nom du projet", "Libre", "Budget"], ...body],
    want: { columns: { id: 0, name: 1, budget: 3 }, headingRow: 0, lastRow: 2, lastColumn: 3 },
  },
  {
    name: "with columns moved, in other letters",
    rows: [
      ["BUDGET ", "code", "nom  du projet"],
      [1, "P-1", "A"],
      [2, "P-2", "B"],
    ],
    want: { columns: { id: 1, name: 2, budget: 0 }, headingRow: 0, lastRow: 2, lastColumn: 2 },
  },
  {
    name: "with rows inserted above",
    rows: [["Titre"], [], [], ["Code", "Nom du projet", "Libre", "Budget"], ...body],
    want: { columns: { id: 0, name: 1, budget: 3 }, headingRow: 3, lastRow: 5, lastColumn: 3 },
  },
  {
    name: "with records added and a total below",
    rows: [["Code", "Nom du projet", "Libre", "Budget"], ...body, ["P-3", "C"], ["Total", null, null, 3]],
    want: { columns: { id: 0, name: 1, budget: 3 }, headingRow: 0, lastRow: 3, lastColumn: 3 },
  },
  {
    name: "with fewer records than before",
    rows: [
      ["Code", "Nom du projet", "Libre", "Budget"],
      ["P-1", "A"],
      ["Total général", null, null, 3],
    ],
    want: { columns: { id: 0, name: 1, budget: 3 }, headingRow: 0, lastRow: 1, lastColumn: 3 },
  },
  {
    name: "nowhere when the headings are gone",
    rows: [
      ["a", "b"],
      [1, 2],
    ],
    want: undefined,
  },
])("a table is found $name", ({ rows, want }) => {
  expect(found(rows, simple)).toEqual(want);
});

test("a sheet that was renamed is found by its headings, if only one has them", () => {
  const rows = [["Code", "Nom du projet", "Libre", "Budget"], ...body];
  expect(found(rows, simple, "Portefeuille")?.columns).toEqual({ id: 0, name: 1, budget: 3 });
  const twice: Workbook = {
    sheets: [plainSheet("A", rows), plainSheet("B", rows)],
    names: [],
    source: "test",
  };
  expect(locate(twice, simple).size).toBe(0);
});

test("columns with the same heading keep their order, and are lost when one of them is", () => {
  const mapping = mappingOf(["Nom", "Date", "Date"], ["name", "start", "end"]);
  expect(
    found(
      [
        ["Date", "Date", "Nom"],
        [1, 2, "A"],
      ],
      mapping,
    )?.columns,
  ).toEqual({ name: 2, start: 0, end: 1 });
  expect(
    found(
      [
        ["x", "Nom", "y", "Date"],
        ["", "A", "", 1],
      ],
      mapping,
    )?.columns,
  ).toEqual({ name: 1 });
});

test("headings over several rows are read as one", () => {
  const mapping = mappingOf(["Projet Nom", "Projet Budget"], ["name", "budget"], {
    lastHeadingRow: 1,
    firstRow: 2,
    lastRow: 2,
  });
  const rows = [
    ["Projet", "Projet"],
    ["Nom", "Budget"],
    ["A", 1],
  ];
  expect(found(rows, mapping)).toEqual({
    columns: { name: 0, budget: 1 },
    headingRow: 1,
    lastRow: 2,
    lastColumn: 1,
  });
});

test("a governed name wins over a heading, and a duplicate id has no row", () => {
  const sheet: Sheet = plainSheet("Projets", [
    ["Code", "Autre titre", "Nom du projet"],
    ["P-1", "A", "z"],
    ["P-1", "B", "z"],
    ["P-2", "C", "z"],
  ]);
  const names = [
    { name: governedName("projects", "name"), sheet: "Projets", position: { row: 0, column: 1 } },
  ];
  const table = locate({ sheets: [sheet], names, source: "test" }, simple).get("projects");
  expect(table?.columns.get("name")).toBe(1);
  expect([...(table?.rows ?? [])]).toEqual([["P-2", 3]]);
  expect([...(table?.duplicates ?? [])]).toEqual(["P-1"]);
});

test("a row without id is followed when it moves, and is not guessed among equals", () => {
  const before = plainSheet("S", [["h"], ["a", 1], ["b", 2]]);
  const address = addressOfRow(before, 2);
  if ("id" in address) throw new Error("no id was expected");
  expect(rowByFingerprint(plainSheet("S", [["h"], ["b", 2], ["a", 1]]), 1, address)).toBe(1);
  expect(rowByFingerprint(plainSheet("S", [["h"], ["b", 2], ["a", 1], ["b", 2]]), 1, address)).toBe(null);
  expect(rowByFingerprint(plainSheet("S", [["h"], ["a", 1], ["b", 3]]), 1, address)).toBe(null);
});

test.each(["budget", "days:2026-11", "evaluations:C-01", "é_x", "a.b"])(
  "the name of the key %s is a defined name and gives the key back",
  (key) => {
    const name = governedName("projects", key);
    expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_.]*$/);
    expect(governedKeys(name)).toEqual({ table: "projects", column: key });
  },
);

test("a group heading stands over its first column, and a heading that is a date names its month", () => {
  const headings = ["IDENTITÉ / Réf.", "IDENTITÉ / Intitulé", "CHARGE / 2026-11", "CHARGE / 2026-12"];
  const grouped = mappingOf(headings, ["id", "name", "days:2026-11", "days:2026-12"], {
    lastHeadingRow: 1,
    firstRow: 2,
  });
  const rows: readonly (readonly Cell[])[] = [
    ["IDENTITÉ", null, "CHARGE", null],
    ["Réf.", "Intitulé", { date: "2026-11-01" }, { date: "2026-12-01" }],
    ["P-1", "A", 10, 12],
  ];
  const columns = { id: 0, name: 1, "days:2026-11": 2, "days:2026-12": 3 };
  expect(found(rows, grouped)).toMatchObject({ columns, headingRow: 1 });
  const moved = [["Titre"], ...rows.map(([id = null, name = null, ...days]) => [name, id, ...days])];
  expect(found(moved, grouped)).toMatchObject({ columns: { ...columns, id: 1, name: 0 }, headingRow: 2 });
});
