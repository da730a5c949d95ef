import { describe, expect, test } from "vitest";
import {
  adopt,
  applyPlan,
  plainSheet,
  proposeCriteria,
  proposeGoverning,
  proposeScores,
  proposeUndo,
  readRegister,
  scoreProjects,
  criteriaOf,
  presetCriteria,
  starterCriteria,
  words,
  type Cell,
  type Plan,
  type Workbook,
} from "@jalon/core";
import type { Book, BookSheet } from "./excel-host/book.ts";
import { workbookOf } from "./excel-host/core-book.ts";
import { newest, oldest, openWorkbook, type Opened } from "./through-library.ts";

const headings = ["Code", "Nom du projet", "Statut", "Budget", "Date de début", "Date de fin", "À part moi"];
const lastColumn = headings.length - 1;

const projects = ["Portail", "Paie", "Archives", "Accueil", "Parc"].map((name, index): readonly Cell[] => [
  `P-${index}`,
  name,
  index % 2 === 0 ? "En cours" : "Terminé",
  50_000 * (index + 1),
  { date: `2026-0${index + 1}-01` },
  { date: `2027-0${index + 1}-01` },
  60_000 * (index + 1),
]);

const area = { row: 0, column: 0, lastRow: projects.length, lastColumn };

/** A portfolio as a user keeps it: in a table or in a range, with formulas and names of their own. */
function portfolio(isTable: boolean): Workbook {
  const formulas = projects.map((_, index) => {
    return { row: index + 1, column: lastColumn, formula: `=D${index + 2}*1.2`, value: "known" as const };
  });
  return {
    source: "Portefeuille.xlsx",
    sheets: [
      {
        ...plainSheet("Projets", [headings, ...projects]),
        formulas,
        tables: isTable ? [{ name: "MesProjets", area }] : [],
      },
      plainSheet("Taux", [["TVA", 0.2]]),
    ],
    names: [{ name: "MonTaux", sheet: "Taux", position: { row: 0, column: 1 } }],
  };
}

/** What the user arranged: a filter with the rows that it hides, a sort, hidden columns, widths. */
function arrange(book: Book): void {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const kept = ["En cours"];
  const [table] = sheet.tables;
  if (table) {
    table.style = "TableStyleLight9";
    table.filters = [{ area: { ...area, column: 2, lastColumn: 2 }, what: kept }];
    table.sortedBy = 3;
  } else sheet.filter = { area, kept: { 2: kept } };
  sheet.hiddenRows = new Set([2, 4]);
  sheet.hiddenColumns = new Set([0, 3, 4]);
}

/** What of a sheet is the user's and not in its cells. */
function arrangementOf({ tables, filter, hiddenColumns, hiddenRows, merges, frozenRows }: BookSheet) {
  return {
    tables: tables.map(({ name, style, filters, sortedBy }) => ({ name, style, filters, sortedBy })),
    filter,
    hiddenColumns: [...hiddenColumns],
    hiddenRows: [...hiddenRows],
    merges,
    frozenRows,
  };
}

/** Everything of the user's, wherever Jalon writes beside it. */
function usersOwn(book: Book) {
  return {
    sheets: book.sheets.slice(0, 2).map((sheet) => ({
      ...arrangementOf(sheet),
      cells: sheet.cells
        .slice(0, area.lastRow + 1)
        .map((cells) => Array.from({ length: lastColumn + 1 }, (_, column) => ({ ...cells[column] }))),
    })),
    names: book.names
      .filter(({ visible }) => visible)
      .map(({ name, at, formula }) => [name, at?.sheet.name, at?.row, at?.column, formula]),
  };
}

const headingsIn = (book: Book): readonly Cell[] =>
  workbookOf(book).sheets[0]?.rows[0]?.filter((cell) => cell !== null) ?? [];

type Propose = (workbook: Workbook, read: ReturnType<typeof readRegister>) => Plan;

async function write({ host }: Opened, propose: Propose): Promise<string> {
  const workbook = await host.readWorkbook();
  const { mapping } = adopt(workbook, { language: "fr" });
  const plan = propose(workbook, readRegister(workbook, mapping, { asOf: "2026-11-27" }));
  expect(plan.changes.length).toBeGreaterThan(0);
  const stamp = { by: "Camille", at: "2026-11-27T09:00:00Z", language: "fr", mapping, words } as const;
  const receipt = await applyPlan(host, plan, stamp);
  expect([receipt.interrupted, receipt.skipped]).toEqual([undefined, []]);
  return receipt.entry;
}

const criteria: Propose = (workbook, { register }) =>
  proposeCriteria(workbook, register, [
    ...starterCriteria(register, "fr"),
    ...presetCriteria("weighted", "fr").slice(0, 1),
  ]);

const scores: Propose = (workbook, { register }) =>
  proposeScores(workbook, register, scoreProjects(register, criteriaOf(register).criteria));

const undoing =
  (entry: string): Propose =>
  (workbook) => {
    const plan = proposeUndo(workbook, entry);
    if (!("changes" in plan)) throw new Error(`not undone: ${plan.code}`);
    return plan;
  };

const kinds = [
  { name: "a table", isTable: true },
  { name: "a range", isTable: false },
];

describe.each([oldest, newest])("Excel at ExcelApi 1.%i", (level) => {
  test.each(kinds)("filters, sort, hidden columns, names and formulas of $name stay", async ({ isTable }) => {
    const opened = openWorkbook(portfolio(isTable), { level });
    const { book } = opened.excel;
    arrange(book);
    const before = usersOwn(book);
    const areaBefore = book.sheets[0]?.tables.map((table) => table.area);
    const entries: string[] = [];
    for (const propose of [proposeGoverning, criteria, scores]) {
      entries.push(await write(opened, propose));
      expect(usersOwn(book)).toEqual(before);
    }
    expect(headingsIn(book).length).toBeGreaterThan(headings.length);
    for (const entry of entries.reverse()) {
      await write(opened, undoing(entry));
      expect(usersOwn(book)).toEqual(before);
    }
    expect(book.sheets[0]?.tables.map((table) => table.area)).toEqual(areaBefore);
    expect(headingsIn(book)).toEqual(headings);
  });
});
