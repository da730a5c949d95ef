import {
  governedName,
  message,
  plainSheet,
  type Cell,
  type Change,
  type DefinedName,
  type NativeTable,
  type Plan,
  type Sheet,
  type Workbook,
} from "@jalon/core";

/** What a small portfolio is to look like; everything unless told. */
export interface PortfolioOptions {
  /** Order of the governed columns. */
  readonly columns?: readonly string[];
  /** The projects' cells by column key, one record a row. */
  readonly projects?: readonly Readonly<Record<string, Cell>>[];
  /** A native table over the projects. */
  readonly native?: boolean;
  /** A row of totals directly below. */
  readonly totals?: boolean;
}

/** Headings of the fixture's columns. "note" is the user's own: it feeds no field. */
const headings: Readonly<Record<string, string>> = {
  id: "Code",
  name: "Nom du projet",
  note: "Notes à moi",
  budget: "Budget révisé",
  start: "Début",
  mandatory: "Obligatoire",
  sponsor: "Sponsor",
};

/** Four projects of nobody, with every kind of cell. */
export const fourProjects: readonly Readonly<Record<string, Cell>>[] = [
  {
    id: "P-001",
    name: "Guichet unique",
    note: "vu le 12",
    budget: 1250000.5,
    start: { date: "2026-03-01" },
    mandatory: true,
    sponsor: "A. Renard",
  },
  {
    id: "P-002",
    name: "Archivage",
    note: null,
    budget: 80000,
    start: { date: "2027-09-15" },
    mandatory: false,
    sponsor: null,
  },
  {
    id: "P-003",
    name: "Éclairage & énergie",
    note: "=texte, pas formule",
    budget: null,
    start: null,
    mandatory: null,
    sponsor: "C. Loutre",
  },
  {
    id: "P-004",
    name: "Paie",
    note: { error: "#N/A" },
    budget: 0,
    start: { date: "2025-12-31" },
    mandatory: true,
    sponsor: "A. Renard",
  },
];

const top = 2;
const left = 1;
const allColumns = ["id", "name", "note", "budget", "start", "mandatory", "sponsor"];

/** Where the fixture's headings stand: a title above, an empty column to the left. */
export const headingAt = { row: top, column: left };

/**
 * A small governed workbook: "Projets" with a title above, the user's own column, a formula beside the table and one in
 * it, a note far to the right; and "Calculs", a sheet of the user's own.
 */
export function portfolioFixture(options: PortfolioOptions = {}): Workbook {
  const { columns = allColumns, projects = fourProjects } = options;
  const names: DefinedName[] = columns
    .filter((key) => key !== "note")
    .map((key) => {
      const position = { row: top, column: left + columns.indexOf(key) };
      return { name: governedName("projects", key), sheet: "Projets", position };
    });
  const mine = { name: "MonTaux", sheet: "Calculs", position: { row: 1, column: 1 } };
  return {
    sheets: [projectsSheet(columns, projects, options), calculations()],
    names: [...names, mine],
    source: "fixture",
  };
}

function projectsSheet(
  columns: readonly string[],
  projects: readonly Readonly<Record<string, Cell>>[],
  { native = true, totals = false }: PortfolioOptions,
): Sheet {
  const body = projects.map((project): Cell[] => [null, ...columns.map((key) => project[key] ?? null)]);
  const lastRow = top + projects.length;
  const rows: (readonly Cell[])[] = [
    ["Portefeuille 2026"],
    [],
    [null, ...columns.map((key) => headings[key] ?? key)],
    ...body,
  ];
  if (totals)
    rows.push([null, "Total", ...columns.slice(1).map((key) => (key === "budget" ? 1330000.5 : null))]);
  const far = left + columns.length + 2;
  const area = { row: top, column: left, lastRow, lastColumn: left + columns.length - 1 };
  const tables: NativeTable[] = native ? [{ name: "Projets_1", area }] : [];
  const cells = rows.map((row, index) => (index === top + 1 ? withCell(row, far, "à ne pas perdre") : row));
  return { ...plainSheet("Projets", cells), tables };
}

function withCell(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) =>
    index === column ? cell : (row[index] ?? null),
  );
}

function calculations(): Sheet {
  const rows: (readonly Cell[])[] = [
    ["Calculs", null],
    ["Taux", 0.2],
    ["Doublé", 0.4],
    ["Réuni", null],
  ];
  return {
    ...plainSheet("Calculs", rows),
    formulas: [{ row: 2, column: 1, formula: "=B2*2", value: "known" }],
    merges: [{ row: 3, column: 0, lastRow: 3, lastColumn: 1 }],
  };
}

const why = { by: "contract", because: message("contract") };

/** A plan that sets one cell. */
export function setCell(id: string, column: string, before: Cell, after: Cell): Change {
  return {
    kind: "set-cell",
    table: "projects",
    row: { id },
    column,
    before: { value: before },
    after: { value: after },
    ...why,
  };
}

/** A plan that sets one cell to a formula. */
export function setFormula(id: string, column: string, before: Cell, formula: string): Change {
  return {
    kind: "set-cell",
    table: "projects",
    row: { id },
    column,
    before: { value: before },
    after: { formula },
    ...why,
  };
}

/** A change that adds a project. */
export function addProject(id: string, cells: Readonly<Record<string, Cell>>): Change {
  return { kind: "add-row", table: "projects", id, cells: { id, ...cells }, ...why };
}

/** A change that adds a column to the projects. */
export function addColumn(column: string, heading: string): Change {
  return { kind: "add-column", table: "projects", column, heading, ...why };
}

/** A change that adds a sheet of two criteria. */
export function addCriteria(): Change {
  const columns = [
    { column: "id", heading: "Code" },
    { column: "weight", heading: "Poids" },
  ];
  return {
    kind: "add-sheet",
    table: "criteria",
    sheet: "Critères",
    columns,
    rows: [
      ["C-1", 3],
      ["C-2", 0.5],
    ],
    ...why,
  };
}

/** A change that dresses a column of the projects. */
export function dressBudget(): Change {
  const after = {
    numberFormat: "#,##0",
    between: { kind: "number" as const, low: 0, high: null },
    note: "En unités",
  };
  return { kind: "dress", table: "projects", column: "budget", before: null, after, ...why };
}

/** A plan of these changes. */
export function planOf(...changes: readonly Change[]): Plan {
  return { title: message("contract"), changes };
}
