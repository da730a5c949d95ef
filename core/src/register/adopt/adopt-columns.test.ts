import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import type { Area } from "../../foundation/place.ts";
import { governedName } from "../../workbook/governed-name.ts";
import type { TableMapping } from "../../workbook/mapping.ts";
import { plainSheet, type DefinedName, type Sheet, type Workbook } from "../../workbook/workbook.ts";
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

describe("headings that mislead", () => {
  const mapped = (headings: readonly string[], ...rows: Rows): Record<string, string | null> =>
    Object.fromEntries(
      adopt(workbookOf([headings, ...rows])).mapping.tables[0]?.columns.map(({ heading: words, field }) => [
        words,
        field,
      ]) ?? [],
    );

  test("the content has the last word: bands are no money, yes and no are no names", () => {
    const want = {
      Projet: "interministerial-or-none",
      "Nom du projet": "name",
      "Coût estimé": null,
      Coût: "budget",
      Début: "start",
    };
    const found = mapped(
      ["Projet", "Nom du projet", "Coût estimé", "Coût", "Début"],
      ["Oui", "Alpha", "entre 9 et 20 M€", 12, "01/02/2026"],
      ["Non", "Bravo", "moins de 5M€", 3, "15/06/2026"],
      ["Oui", "Charlie", "plus de 100 M€", 140, "30/09/2026"],
    );
    expect(found["Nom du projet"]).toBe(want["Nom du projet"]);
    expect(found["Projet"]).toBeNull();
    expect(found["Coût"]).toBe("budget");
    expect(found["Coût estimé"]).not.toBe("budget");
    expect(found["Début"]).toBe("start");
  });

  test("a user's own score and rank are not taken for Jalon's", () => {
    const found = mapped(
      ["Projet", "Budget", "Score", "Rang"],
      ["Alpha", 10, 71, 1],
      ["Bravo", 20, 65, 2],
      ["Charlie", 30, 60, 3],
    );
    expect([found["Score"], found["Rang"]]).not.toContain("score");
    expect([found["Score"], found["Rang"]]).not.toContain("rank");
  });

  test("a heading that is not known leaves its column alone, and says what else it could be", () => {
    const { mapping } = adopt(
      workbookOf([
        [...heading, "Couleur du dossier de presse"],
        [...a, "bleu"],
        [...b, "vert"],
      ]),
    );
    const column = mapping.tables[0]?.columns.at(-1);
    expect(column?.field).toBeNull();
    expect(["heading-not-known", "content-contradicts"]).toContain(column?.because.code);
  });
});

describe("months and criteria", () => {
  test("a column a month, however it is spelt", () => {
    const rows: Rows = [
      ["Collaborateur", "nov-26", "2026-12", "janvier 2027", { date: "2027-02-01" }, "03/2027"],
      ["Anna Lund", 10, 12, "7,5", 0, null],
      ["Marc Dupont", 5, 5, 5, 5, 5],
    ];
    const { mapping } = adopt(workbookOf(rows, [], "Disponibilités"));
    expect(mapping.tables[0]?.columns.map(({ field }) => field)).toEqual([
      "person",
      "days:2026-11",
      "days:2026-12",
      "days:2027-01",
      "days:2027-02",
      "days:2027-03",
    ]);
  });

  test("evaluations are named after the workbook's own criteria", () => {
    const criteria = plainSheet("Critères", [
      ["Code", "Critère", "Poids"],
      ["C1", "Valeur métier", 0.6],
      ["C2", "Carbone évité", 0.4],
    ]);
    const ratings = plainSheet("Évaluations", [
      ["Code projet", "Valeur métier", "Carbone évité"],
      ["P-001", 3, 4],
      ["P-002", 1, null],
      ["P-003", 2, 2],
    ]);
    const { mapping } = adopt({ sheets: [criteria, ratings], names: [], source: "test.xlsx" });
    const table = mapping.tables.find((one) => one.table === "evaluations");
    expect(table?.columns.map(({ field }) => field)).toEqual(["id", "rating:C1", "rating:C2"]);
  });
});

describe("shifted rows", () => {
  const headings: readonly Cell[] = ["Projet", "Programme", "Début", "Fin", "Budget", "Météo"];
  const row = (name: string): readonly Cell[] => [
    name,
    "DSI",
    { date: "2026-01-01" },
    { date: "2027-01-01" },
    120,
    "Vert",
  ];

  test("a row one column to the right is reported with the cells that would mend it, and left as it is", () => {
    const rows: Rows = [
      headings,
      row("Alpha"),
      row("Bravo"),
      [null, ...row("Charlie")],
      row("Delta"),
      row("Écho"),
    ];
    const { mapping, findings } = adopt(workbookOf(rows));
    expect(shortly(mapping.tables[0])).toMatchObject({ rows: [1, 5] });
    expect(findings.find(({ code }) => code === "row-shifted-right")).toMatchObject({
      severity: "error",
      place: { row: 3 },
    });
    const repairs = findings.filter(({ code }) => code === "cell-of-shifted-row");
    expect(repairs.map(({ place, repair }) => [place.column, repair?.before, repair?.after])).toEqual([
      [0, null, "Charlie"],
      [1, "Charlie", "DSI"],
      [2, "DSI", { date: "2026-01-01" }],
      [3, { date: "2026-01-01" }, { date: "2027-01-01" }],
      [4, { date: "2027-01-01" }, 120],
      [5, 120, "Vert"],
      [6, "Vert", null],
    ]);
  });

  test("a row with odd cells that no move would put right is not shifted", () => {
    const rows: Rows = [
      headings,
      row("Alpha"),
      row("Bravo"),
      ["Charlie", "DSI", "en cours", "?", "beaucoup", "Vert"],
      row("Delta"),
    ];
    expect(adopt(workbookOf(rows)).findings.filter(({ code }) => code.startsWith("row-shifted"))).toEqual([]);
  });
});

describe("a mapping made before", () => {
  const before = adopt(workbookOf([heading, a, b, c])).mapping;
  const settled = {
    ...before,
    tables: before.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.heading === "Programme" ? { ...column, field: "unit" } : column,
      ),
    })),
  };
  const codesOf = (rows: Rows): readonly string[] =>
    adopt(workbookOf(rows), { saved: settled }).findings.map(({ code }) => code);

  test("columns follow their headings, and what the user settled wins", () => {
    const moved = [
      ["Titre"],
      [],
      ...[heading, a, b, c].map(([name, unit, start, budget]) => [
        start ?? null,
        "x",
        budget ?? null,
        name ?? null,
        unit ?? null,
      ]),
    ];
    const { mapping } = adopt(workbookOf(moved), { saved: settled });
    const found = Object.fromEntries(
      mapping.tables[0]?.columns.map(({ column, field }) => [column, field]) ?? [],
    );
    expect(found).toEqual({ 0: "start", 1: null, 2: "budget", 3: "name", 4: "unit" });
    expect(mapping.tables[0]).toMatchObject({ headingRow: 2, firstRow: 3, lastRow: 5, confidence: 1 });
  });

  test("a column that is gone is said to be", () => {
    const without = [heading, a, b, c].map(([name, unit, start]) => [
      name ?? null,
      unit ?? null,
      start ?? null,
    ]);
    expect(codesOf(without)).toEqual(["column-not-found-again"]);
  });

  test("a workbook with other headings is adopted anew, and this is said", () => {
    const other: Rows = [
      ["Project", "Owner", "End date"],
      ["Alpha", "Anna Lund", { date: "2026-01-01" }],
      ["Bravo", "Marc Dupont", { date: "2026-02-01" }],
    ];
    const { mapping, findings } = adopt(workbookOf(other), { saved: settled });
    expect(findings.map(({ code }) => code)).toContain("table-not-found-again");
    expect(mapping.tables[0]?.columns.map(({ field }) => field)).toEqual(["name", "projectManager", "end"]);
  });

  test("governed names win over headings, even renamed ones", () => {
    const rows: Rows = [["Qui", "Quoi", "Quand", "Combien"], a, b, c];
    const at = (key: string, column: number): DefinedName => ({
      name: governedName("projects", key),
      sheet: "Feuil1",
      position: { row: 0, column },
    });
    const names = [at("name", 0), at("unit", 1), at("start", 2), at("budget", 3)];
    const { mapping } = adopt({ ...workbookOf(rows), names });
    expect(mapping.tables[0]?.columns.map(({ field }) => field)).toEqual(["name", "unit", "start", "budget"]);
    expect(mapping.tables[0]?.because.code).toBe("table-governed");
  });
});

describe("nothing to adopt", () => {
  const empty: Sheet = plainSheet("Vide", []);
  test.each([
    { name: "no sheet", workbook: { sheets: [], names: [], source: "x" } },
    { name: "an empty sheet", workbook: { sheets: [empty], names: [], source: "x" } },
    {
      name: "numbers only",
      workbook: workbookOf([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    },
    {
      name: "a shopping list",
      workbook: workbookOf([
        ["Item", "Price"],
        ["Apple", 1.2],
        ["Pear", 2.3],
      ]),
    },
  ])("$name", ({ workbook }) => {
    const { mapping, findings } = adopt(workbook);
    expect(mapping.tables).toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["no-table-found", "error"]]);
  });
});
