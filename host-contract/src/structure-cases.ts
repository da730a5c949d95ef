import { expect } from "vitest";
import { cellAt, locate, sheetNamed, type Cell, type Workbook } from "@jalon/core";
import { apply, reasonsOf, undoOf, type ContractCase } from "./contract-case.ts";
import {
  addColumn,
  addCriteria,
  addProject,
  dressBudget,
  fourProjects,
  headingAt,
  planOf,
  portfolioFixture,
  setCell,
} from "./portfolio-fixture.ts";
import { seenIn } from "./seen.ts";

function cellOf(workbook: Workbook, id: string, key: string): Cell {
  const table = locate(workbook, null).get("projects");
  const sheet = sheetNamed(workbook, "Projets");
  const [row, column] = [table?.rows.get(id), table?.columns.get(key)];
  if (!sheet || row === undefined || column === undefined) return { error: "not found" };
  return cellAt(sheet, { row, column });
}

/** What must be found and followed, and what must not be overwritten. */
export const structureCases: readonly ContractCase[] = [
  {
    name: "columns that were moved and rows that were sorted are followed",
    run: async (makeHost) => {
      const columns = ["sponsor", "note", "start", "budget", "name", "id", "mandatory"];
      const projects = [...fourProjects].reverse();
      const { host, reread } = await makeHost(portfolioFixture({ columns, projects }));
      expect(reasonsOf(await apply(host, planOf(setCell("P-002", "budget", 80000, 81000))))).toEqual([]);
      const wanted = projects.map((project) =>
        project["id"] === "P-002" ? { ...project, budget: 81000 } : project,
      );
      expect(seenIn(await reread())).toEqual(seenIn(portfolioFixture({ columns, projects: wanted })));
    },
  },
  {
    name: "rows that share an id are not written",
    run: async (makeHost) => {
      const [one = {}, two = {}] = fourProjects;
      const fixture = portfolioFixture({ projects: [one, { ...two, id: "P-001" }] });
      const { host, reread } = await makeHost(fixture);
      const receipt = await apply(host, planOf(setCell("P-001", "budget", 1250000.5, 1)));
      expect(reasonsOf(receipt)).toEqual(["skip-id-duplicate"]);
      expect(seenIn(await reread())).toEqual(seenIn(fixture));
    },
  },
  {
    name: "ids that were sorted apart from their names are not written",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      await apply(
        host,
        planOf(setCell("P-001", "sponsor", "A. Renard", "X"), setCell("P-002", "sponsor", null, "Y")),
      );
      const at = { sheet: "Projets", row: headingAt.row + 1, column: headingAt.column };
      await host.writeEdits([{ kind: "write-block", ...at, rows: [["P-002"], ["P-001"]] }]);
      const receipt = await apply(host, planOf(setCell("P-001", "sponsor", "Y", "Z")));
      expect(reasonsOf(receipt)).toEqual(["skip-row-sorted-apart"]);
      expect(cellOf(await reread(), "P-001", "sponsor")).toBe("Y");
    },
  },
  {
    name: "a new row goes directly below the last one and the native table grows",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const added = { name: "Nouveau", budget: 5, start: { date: "2026-05-01" } };
      expect(reasonsOf(await apply(host, planOf(addProject("P-005", added))))).toEqual([]);
      const wanted = portfolioFixture({ projects: [...fourProjects, { id: "P-005", ...added }] });
      expect(seenIn(await reread())).toEqual(seenIn(wanted));
    },
  },
  {
    name: "a row of totals below the table is not overwritten",
    run: async (makeHost) => {
      const fixture = portfolioFixture({ totals: true, native: false });
      const { host, reread } = await makeHost(fixture);
      expect(reasonsOf(await apply(host, planOf(addProject("P-005", { name: "Nouveau" }))))).toEqual([
        "skip-no-room-below",
      ]);
      expect(seenIn(await reread())).toEqual(seenIn(fixture));
    },
  },
  {
    name: "a new column goes right of the table, widens the native table and spares what stands beside it",
    run: async (makeHost) => {
      const { host, reread } = await makeHost(portfolioFixture());
      const receipt = await apply(
        host,
        planOf(
          addColumn("score", "Score"),
          setCell("P-001", "score", null, 12.5),
          addColumn("rank", "Rang"),
          addColumn("decision", "Décision"),
        ),
      );
      expect(reasonsOf(receipt)).toEqual([]);
      const after = await reread();
      const sheet = sheetNamed(after, "Projets");
      const table = locate(after, null).get("projects");
      const far = headingAt.column + 7 + 2;
      expect(sheet && cellAt(sheet, { row: headingAt.row + 1, column: far })).toBe("à ne pas perdre");
      expect(cellOf(after, "P-001", "score")).toBe(12.5);
      expect(["score", "rank", "decision"].map((key) => table?.columns.get(key))).toEqual([
        far - 2,
        far - 1,
        far + 1,
      ]);
      expect(sheet?.tables[0]?.area.lastColumn).toBe(far - 1);
    },
  },
  {
    name: "a new sheet comes with its rows and governed names, and goes again whole",
    run: async (makeHost) => {
      const fixture = portfolioFixture();
      const { host, reread } = await makeHost(fixture);
      const receipt = await apply(host, planOf(addCriteria()));
      const made = await reread();
      expect(seenIn(made).sheets.at(-1)?.rows).toEqual([
        ["Code", "Poids"],
        ["C-1", 3],
        ["C-2", 0.5],
      ]);
      expect(locate(made, null).get("criteria")?.rows.get("C-2")).toBe(2);
      expect(reasonsOf(await apply(host, undoOf(made, receipt.entry)))).toEqual([]);
      expect(seenIn(await reread())).toEqual(seenIn(fixture));
    },
  },
  {
    name: "dressing a column changes no cell",
    run: async (makeHost) => {
      const fixture = portfolioFixture();
      const { host, reread } = await makeHost(fixture);
      const receipt = await apply(host, planOf(dressBudget()));
      expect(reasonsOf(receipt)).toEqual([]);
      expect(seenIn(await reread())).toEqual(seenIn(fixture));
    },
  },
];
