import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import type { Mapping } from "../../workbook/mapping.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { adopt } from "./adopt.ts";
import { remap } from "./remap.ts";

type Rows = readonly (readonly Cell[])[];

function workbookOf(rows: Rows): Workbook {
  return { sheets: [plainSheet("Feuil1", rows)], names: [], source: "test.xlsx" };
}

function fieldsOf(headings: readonly Cell[], ...rows: Rows): Readonly<Record<string, string | null>> {
  const { columns = [] } = adopt(workbookOf([headings, ...rows])).mapping.tables[0] ?? {};
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
}

const leads = ["A. Roy", "B. Petit", "C. Blanc", "D. Noir"];
const names = ["Portail usagers", "Refonte paie", "Archivage", "Annuaire"];

/** A small portfolio: names, and for each other heading the cells under it. */
function portfolio(columns: Readonly<Record<string, readonly Cell[]>>): Rows {
  return [
    ["Nom du projet", ...Object.keys(columns)],
    ...names.map((name, at) => [name, ...Object.values(columns).map((cells) => cells[at] ?? null)]),
  ];
}

function meant(columns: Readonly<Record<string, readonly Cell[]>>): Readonly<Record<string, string | null>> {
  const [headings = [], ...rows] = portfolio(columns);
  const { "Nom du projet": name, ...others } = fieldsOf(headings, ...rows);
  expect(name).toBe("name");
  return others;
}

describe("a status or a health: the content says which", () => {
  test.each<{ heading: string; cells: readonly Cell[]; want: string }>([
    { heading: "Statut", cells: ["Vert", "Orange", "Rouge", "Vert"], want: "declaredHealth" },
    { heading: "État", cells: ["Soleil", "Nuage", "Orage", "Soleil"], want: "declaredHealth" },
    { heading: "Status", cells: ["On track", "At risk", "Off track", "On track"], want: "declaredHealth" },
    {
      heading: "Statut",
      cells: ["En bonne voie", "À risque", "En difficulté", "Sous contrôle"],
      want: "declaredHealth",
    },
    { heading: "Project status", cells: ["Green", "Amber", "Red", "Green"], want: "declaredHealth" },
    { heading: "Statut", cells: ["En cours", "Terminé", "Suspendu", "En cours"], want: "status" },
    { heading: "Statut", cells: [null, null, null, null], want: "status" },
    { heading: "Statut", cells: ["Lot 1", "Lot 2", "Lot 1", "Lot 3"], want: "status" },
  ])("“$heading” over $cells is $want", ({ heading, cells, want }) => {
    expect(meant({ [heading]: cells })).toEqual({ [heading]: want });
  });

  test("a column of each kind feeds a field of each kind", () => {
    const found = meant({
      Statut: ["Vert", "Orange", "Rouge", "Vert"],
      État: ["En cours", "Terminé", "Suspendu", "En cours"],
    });
    expect(found).toEqual({ Statut: "declaredHealth", État: "status" });
  });
});

const days: readonly Cell[] = [
  { date: "2026-03-31" },
  { date: "2026-06-30" },
  { date: "2026-09-30" },
  { date: "2027-01-31" },
];

describe("a planned date is the date expected, unless another column says that better", () => {
  test.each<Readonly<Record<string, string>>>([
    { "Fin prévue": "end" },
    { "Planned finish": "end" },
    { "Fin initiale": "baselineEnd", "Fin prévue": "end" },
    { "Fin prévue": "end", "Fin de référence": "baselineEnd" },
    { "Fin prévue": "baselineEnd", "Fin révisée": "end" },
    { "Fin réelle": "end", "Fin prévue": "baselineEnd" },
    { "Planned finish": "baselineEnd", "Forecast finish": "end" },
    { "Début prévu": "start", "Fin prévue": "end" },
    { "Début initial": "baselineStart", "Début prévu": "start" },
    { "Début prévu": "baselineStart", "Début réel": "start" },
  ])("%j", (want) => {
    expect(meant(Object.fromEntries(Object.keys(want).map((heading) => [heading, days])))).toEqual(want);
  });
});

describe("what was committed, spent and invoiced", () => {
  const amounts: readonly Cell[] = [120, 250, 80, 310];
  const said: readonly Cell[] = ["120 k€", "250 k€", "80 k€", "310 k€"];
  test.each<{ want: Readonly<Record<string, string>>; cells: readonly Cell[] }>([
    { want: { "Engagé (k€)": "committed", "Réalisé (k€)": "spent" }, cells: amounts },
    { want: { Engagé: "committed", Réalisé: "spent" }, cells: said },
    { want: { Consommé: "spent", Engagé: "committed", Facturé: "invoiced" }, cells: said },
    { want: { "Réalisé (k€)": "spent" }, cells: amounts },
    { want: { Engagé: "spent" }, cells: said },
    { want: { Facturé: "spent" }, cells: said },
    { want: { "Consommé (k€)": "spent", "Consommé (j/h)": "spentEffort" }, cells: amounts },
  ])("$want", ({ want, cells }) => {
    expect(meant(Object.fromEntries(Object.keys(want).map((heading) => [heading, cells])))).toEqual(want);
  });

  test("amounts of money are never taken for work", () => {
    expect(meant({ "Consommé (k€)": amounts, "Réalisé (k€)": amounts })["Réalisé (k€)"]).not.toBe(
      "spentEffort",
    );
  });
});

describe("a blank corner over the names", () => {
  test("a table on its side keeps its names", () => {
    const rows: Rows = [
      [null, ...names],
      ["Chef de projet", ...leads],
      ["Date de début", ...days],
      ["Budget (k€)", 120, 250, 80, 310],
    ];
    const table = adopt(workbookOf(rows)).mapping.tables[0];
    expect(table?.transposed).toBe(true);
    expect(table?.columns.map(({ field }) => field)).toEqual(["name", "projectManager", "start", "budget"]);
    expect([table?.firstRow, table?.lastRow]).toEqual([1, 4]);
  });

  test("so does an upright one", () => {
    const rows = portfolio({ "Chef de projet": leads, "Date de début": days });
    const table = adopt(workbookOf(rows.map((row, at) => (at === 0 ? [null, ...row.slice(1)] : row)))).mapping
      .tables[0];
    expect(table?.columns.map(({ field }) => field)).toEqual(["name", "projectManager", "start"]);
  });

  test("row numbers are no names", () => {
    const rows = portfolio({ "Chef de projet": leads });
    const numbered = rows.map((row, at) => [at === 0 ? null : at, ...row]);
    expect(adopt(workbookOf(numbered)).mapping.tables[0]?.columns[0]?.field).toBeNull();
  });
});

describe("a unit that nobody gave", () => {
  const rows = portfolio({ Budget: [52, 18.8, 10.1, 4.4] });
  const workbook = workbookOf(rows);
  const warned = (saved?: Mapping): readonly string[] =>
    adopt(workbook, saved ? { saved } : {}).findings.map(({ code }) => code);
  const answered = (scale: 0 | 6): Mapping =>
    remap(workbook, adopt(workbook).mapping, {
      change: "reading",
      table: "projects",
      column: 1,
      reading: { scale },
    });

  test("is asked for again for as long as it is not given", () => {
    const { mapping } = adopt(workbook);
    expect(warned()).toContain("unit-not-said");
    expect(warned(mapping)).toContain("unit-not-said");
    expect(adopt(workbook, { saved: mapping }).mapping.tables[0]?.columns[1]?.reading?.scale).toBeUndefined();
  });

  test("is not asked for once it is given, units included", () => {
    expect(warned(answered(6))).not.toContain("unit-not-said");
    expect(warned(answered(0))).not.toContain("unit-not-said");
    expect(adopt(workbook, { saved: answered(0) }).mapping.tables[0]?.columns[1]?.reading).toEqual({
      scale: 0,
    });
  });

  test("the unit of durations goes on being asked for too", () => {
    const durations = workbookOf(
      portfolio({ Durée: ["6,5 mois", "12 mois", "3", "9 mois"], "Chef de projet": leads }),
    );
    const { mapping } = adopt(durations);
    expect(adopt(durations, { saved: mapping }).findings.map(({ code }) => code)).toContain(
      "duration-unit-not-said",
    );
  });
});
