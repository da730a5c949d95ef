import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import type { Area } from "../../foundation/place.ts";
import type { TableMapping } from "../../workbook/mapping.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { readRegister } from "../read/read-register.ts";
import { rowsOf } from "../register.ts";
import { adopt } from "./adopt.ts";

type Rows = readonly (readonly Cell[])[];

function workbookOf(rows: Rows, merges: readonly Area[] = [], name = "Feuil1"): Workbook {
  return { sheets: [{ ...plainSheet(name, rows), merges }], names: [], source: "test.xlsx" };
}

function shortly(table: TableMapping | undefined): unknown {
  if (!table) return null;
  const fields = Object.fromEntries(table.columns.map(({ heading, field }) => [heading, field]));
  return {
    table: table.table,
    headings: [table.headingRow, table.lastHeadingRow],
    rows: [table.firstRow, table.lastRow],
    fields,
  };
}

const a: readonly Cell[] = ["Alpha", "DSI", { date: "2026-01-01" }, 120];
const b: readonly Cell[] = ["Bravo", "RH", { date: "2026-03-15" }, 80];
const c: readonly Cell[] = ["Charlie", "DSI", { date: "2026-05-01" }, 45];
const heading: readonly Cell[] = ["Nom du projet", "Programme", "Début", "Budget (k€)"];
const fields = { "Nom du projet": "name", Programme: "programme", Début: "start", "Budget (k€)": "budget" };
const across = (row: number, column: number, lastColumn: number): Area => ({
  row,
  column,
  lastRow: row,
  lastColumn,
});

const layouts: readonly {
  name: string;
  rows: Rows;
  merges?: readonly Area[];
  want: unknown;
  skipped?: readonly number[];
}[] = [
  {
    name: "headings in the first row",
    rows: [heading, a, b, c],
    want: { table: "projects", headings: [0, 0], rows: [1, 3], fields },
  },
  {
    name: "title rows and a date above the headings",
    rows: [["Portefeuille de projets 2026"], ["Situation au 1er novembre"], [], heading, a, b, c],
    merges: [across(0, 0, 3)],
    want: { table: "projects", headings: [3, 3], rows: [4, 6], fields },
  },
  {
    name: "blank rows and a remark below, a total before them",
    rows: [
      heading,
      a,
      b,
      c,
      ["Total", null, null, 245],
      [],
      [null, " "],
      ["Source : directions, octobre 2026"],
    ],
    want: { table: "projects", headings: [0, 0], rows: [1, 3], fields },
  },
  {
    name: "a total that does not say so, but adds up",
    rows: [heading, a, b, c, [null, null, null, 245]],
    want: { table: "projects", headings: [0, 0], rows: [1, 3], fields },
  },
  {
    name: "groups with their titles, sub-totals and repeated headings",
    rows: [
      heading,
      ["Pôle numérique"],
      a,
      c,
      ["Sous-total Pôle numérique", null, null, 165],
      heading,
      ["Pôle social"],
      b,
    ],
    merges: [across(1, 0, 3), across(6, 0, 3)],
    want: { table: "projects", headings: [0, 0], rows: [2, 7], fields },
    skipped: [4, 5, 6],
  },
  {
    name: "accents, capitals, units and trailing spaces in headings",
    rows: [["NOM  DU PROJET ", "programme", "DEBUT", "Budget (en k€) "], a, b, c],
    want: {
      table: "projects",
      headings: [0, 0],
      rows: [1, 3],
      fields: {
        "NOM  DU PROJET": "name",
        programme: "programme",
        DEBUT: "start",
        "Budget (en k€)": "budget",
      },
    },
  },
  {
    name: "group headings merged above the headings",
    rows: [
      ["Projet", null, "Calendrier", null, "Budget", null],
      ["Nom", "Programme", "Début", "Fin", "Initial", "Révisé"],
      ["Alpha", "DSI", { date: "2026-01-01" }, { date: "2027-01-01" }, 100, 120],
      ["Bravo", "RH", { date: "2026-03-15" }, { date: "2027-06-30" }, 80, 80],
      ["Charlie", "DSI", { date: "2026-05-01" }, { date: "2026-12-31" }, 40, 45],
    ],
    merges: [across(0, 0, 1), across(0, 2, 3), across(0, 4, 5)],
    want: {
      table: "projects",
      headings: [0, 1],
      rows: [2, 4],
      fields: {
        "Projet / Nom": "name",
        "Projet / Programme": "programme",
        "Calendrier / Début": "start",
        "Calendrier / Fin": "end",
        "Budget / Initial": "baselineBudget",
        "Budget / Révisé": "budget",
      },
    },
  },
  {
    name: "a row of units under the headings",
    rows: [
      ["Projet", "Début", "Durée", "Coût estimé"],
      [null, "jj/mm/aaaa", "mois", "(M€)"],
      ["Alpha", "01/02/2026", 12, 3.5],
      ["Bravo", "15/06/2026", 18, 12],
      ["Charlie", "30/09/2026", 6, 0.8],
    ],
    want: {
      table: "projects",
      headings: [0, 1],
      rows: [2, 4],
      fields: {
        Projet: "name",
        "Début / jj/mm/aaaa": "start",
        "Durée / mois": "duration",
        "Coût estimé / (M€)": "budget",
      },
    },
  },
  {
    name: "one project a column",
    rows: [
      ["Projet", "Alpha", "Bravo", "Charlie"],
      ["Chef de projet", "Anna Lund", "Marc Dupont", "Zoé Petit"],
      ["Date de début", { date: "2026-01-01" }, { date: "2026-03-15" }, { date: "2026-05-01" }],
      ["Météo", "Vert", "Orange", "Rouge"],
    ],
    want: {
      table: "projects",
      headings: [0, 0],
      rows: [1, 3],
      fields: {
        Projet: "name",
        "Chef de projet": "projectManager",
        "Date de début": "start",
        Météo: "declaredHealth",
      },
    },
  },
];

describe("layouts", () => {
  test.each(layouts)("$name", ({ rows, merges, want, skipped }) => {
    const { mapping } = adopt(workbookOf(rows, merges));
    expect(mapping.tables).toHaveLength(1);
    expect(shortly(mapping.tables[0])).toEqual(want);
    expect(mapping.tables[0]?.skippedRows ?? []).toEqual(skipped ?? []);
  });

  test("a table on its side says so", () => {
    const { mapping, findings } = adopt(workbookOf(layouts.at(-1)?.rows ?? []));
    expect(mapping.tables[0]?.transposed).toBe(true);
    expect(findings.map(({ code }) => code)).toContain("table-on-its-side");
  });

  test("two tables on one sheet are two tables", () => {
    const risks: Rows = [
      ["N°", "Projet", "Risque", "Probabilité", "Impact", "Porteur"],
      ["R1", "Alpha", "Retard du fournisseur", 3, 4, "Anna Lund"],
      ["R2", "Bravo", "Départ d'un expert", 2, 5, "Marc Dupont"],
    ];
    const { mapping } = adopt(workbookOf([heading, a, b, c, [], ["Risques"], ...risks]));
    expect(mapping.tables.map(({ table, firstRow, lastRow }) => [table, firstRow, lastRow])).toEqual([
      ["projects", 1, 3],
      ["risks", 7, 8],
    ]);
  });

  const programmes: Rows = [
    ["Code programme", "Nom du programme", "Sponsor"],
    ["PR-1", "DSI", "Luc Bon"],
    ["PR-2", "RH", "Eva Roc"],
  ];
  const beside = (left: Rows, right: Rows, gap = 1): Rows =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...Array.from({ length: left[0]?.length ?? 0 }, (__, column) => left[row]?.[column] ?? null),
      ...Array.from({ length: gap }, () => null),
      ...(right[row] ?? []),
    ]);
  const seen = (rows: Rows) =>
    adopt(workbookOf(rows)).mapping.tables.map(({ table, firstRow, lastRow, columns }) => [
      table,
      firstRow,
      lastRow,
      columns.map(({ column }) => column),
    ]);

  test.each([1, 3])("two tables beside each other, %i blank columns between them, are two tables", (gap) => {
    const first = 4 + gap;
    expect(seen(beside([heading, a, b, c], programmes, gap))).toEqual([
      ["projects", 1, 3, [0, 1, 2, 3]],
      ["programmes", 1, 2, [first, first + 1, first + 2]],
    ]);
  });

  test("tables beside each other stay apart when they are found again, and each has its own totals", () => {
    const rows = beside(
      [heading, a, b, ["Total", null, null, 200]],
      [...programmes, ["PR-3", "Finances", "Zoé"]],
    );
    const { mapping } = adopt(workbookOf(rows));
    const again = adopt(workbookOf(rows), { saved: mapping }).mapping;
    for (const { tables } of [mapping, again]) {
      expect(tables.map(({ table, columns, lastRow }) => [table, columns.length, lastRow])).toEqual([
        ["projects", 4, 2],
        ["programmes", 3, 3],
      ]);
    }
    const { register } = readRegister(workbookOf(rows), again, { asOf: "2026-11-01" });
    expect(rowsOf(register, "programmes").map(({ id }) => id)).toEqual(["PR-1", "PR-2", "PR-3"]);
    expect(rowsOf(register, "projects").map(({ values }) => values["name"])).toEqual(["Alpha", "Bravo"]);
  });

  test("what is no table by itself belongs to the table at its left", () => {
    const remarks: Rows = [["Remarques"], ["à revoir"], [], ["urgent"]];
    expect(seen(beside(beside([heading, a, b, c], remarks), programmes))).toEqual([
      ["projects", 1, 3, [0, 1, 2, 3, 5]],
      ["programmes", 1, 2, [7, 8, 9]],
    ]);
  });

  test("blank columns between the parts of one table leave it one", () => {
    const parts: Rows = [
      ["Nom du projet", null, "Programme", "Sponsor", null, "Budget (k€)"],
      ["Alpha", null, "DSI", "Luc Bon", null, 120],
      ["Bravo", null, "RH", "Eva Roc", null, 80],
      ["Charlie", null, null, null, null, 45],
    ];
    expect(seen(parts)).toEqual([["projects", 1, 3, [0, 2, 3, 5]]]);
    const repeated = parts.map((row, at) => (at === 2 ? [...row.slice(0, 2), "DSI", ...row.slice(3)] : row));
    expect(seen(repeated)).toEqual([["projects", 1, 3, [0, 2, 3, 5]]]);
  });

  const totalEnergie: readonly Cell[] = [
    "Total Énergie : raccordement",
    "DSI",
    { date: "2026-02-01" },
    30,
    "Anna Lund",
  ];

  test("a project that is called Total is no total, wherever it stands", () => {
    const wide = [...heading, "Chef de projet"];
    for (const rows of [
      [wide, a, totalEnergie, c],
      [wide, a, c, totalEnergie],
    ]) {
      const { mapping } = adopt(workbookOf(rows));
      expect(mapping.tables[0]?.skippedRows).toBeUndefined();
      const { register } = readRegister(workbookOf(rows), mapping, { asOf: "2026-11-01" });
      expect(rowsOf(register, "projects")).toHaveLength(3);
    }
  });

  test("a total whose amounts are text, as in a .csv, is told of", () => {
    const rows: Rows = [
      heading,
      ["Alpha", "DSI", "01/01/2026", "1 120,50"],
      ["Bravo", "RH", "15/03/2026", "80"],
    ];
    const { findings } = adopt(workbookOf([...rows, ["Total", null, null, "1 200,50"]]));
    expect(findings.map(({ code }) => code)).toContain("total-row-left-out");
  });
});
