import { applyPlan, type Change, type Workbook } from "@jalon/core";
import { headingAt, planOf, portfolioFixture, setCell, stamp } from "@jalon/host-contract";
import { describe, expect, test } from "vitest";
import { workbookOf } from "./apps-script/core-book.ts";
import { insert, move, remove, sortRows } from "./apps-script/moves.ts";
import { ownCell, type SheetState } from "./apps-script/sheet-state.ts";
import type { World } from "./apps-script/world.ts";
import { openSheets } from "./script-host.ts";

const projectsOf = (world: World): SheetState => {
  const sheet = world.sheets.find(({ name }) => name === "Projets");
  if (!sheet) throw new Error("the sheet of projects is gone");
  return sheet;
};

const budgetOf = (workbook: Workbook, id: string): unknown => {
  const rows = workbook.sheets[0]?.rows ?? [];
  const headings = rows.find((cells) => cells.includes("Code")) ?? [];
  const budget = headings.findIndex((heading) => heading === "Budget révisé" || heading === "Enveloppe");
  return rows.find((cells) => cells[headings.indexOf("Code")] === id)?.[budget];
};

const change: Change = setCell("P-002", "budget", 80000, 81000);

describe("what people do to a governed sheet breaks nothing", () => {
  test.each<{ readonly name: string; readonly act: (world: World, sheet: SheetState) => void }>([
    { name: "a column is moved", act: (world, sheet) => move(world, sheet, "columns", 4, 2) },
    { name: "a column is moved to the end", act: (world, sheet) => move(world, sheet, "columns", 4, 9) },
    {
      name: "a heading is renamed",
      act: (_, sheet) => {
        ownCell(sheet, headingAt.row, headingAt.column + 3).value = "Enveloppe";
      },
    },
    { name: "a column is put in before", act: (world, sheet) => insert(world, sheet, "columns", 0, 2) },
    { name: "rows are put in above", act: (world, sheet) => insert(world, sheet, "rows", 1, 3) },
    {
      name: "a column of theirs is taken away",
      act: (world, sheet) => remove(world, sheet, "columns", 3, 1),
    },
    {
      name: "rows are sorted",
      act: (_, sheet) => sortRows(sheet, { row: 3, column: 1, lastRow: 6, lastColumn: 7 }, [3, 1, 0, 2]),
    },
    {
      name: "the sheet is renamed",
      act: (_, sheet) => {
        sheet.name = "Portefeuille";
      },
    },
    {
      name: "the range is made a native table, which takes its filter and bands away",
      act: (_, sheet) => {
        Object.assign(sheet, { filter: null, bandings: [] });
      },
    },
  ])("$name", async ({ act }) => {
    const { world, host } = openSheets(portfolioFixture());
    act(world, projectsOf(world));
    const receipt = await applyPlan(host, planOf(change), stamp);
    expect(receipt.skipped).toEqual([]);
    expect(budgetOf(workbookOf(world), "P-002")).toBe(81000);
    expect(budgetOf(workbookOf(world), "P-001")).toBe(1250000.5);
  });

  test("a governed column that is taken away is no longer written to", async () => {
    const { world, host } = openSheets(portfolioFixture());
    remove(world, projectsOf(world), "columns", 4, 1);
    const receipt = await applyPlan(host, planOf(change), stamp);
    expect(receipt.applied).toEqual([]);
    expect(receipt.skipped).toHaveLength(1);
  });

  test("rows typed directly below are part of the table", async () => {
    const { world, host } = openSheets(portfolioFixture());
    const sheet = projectsOf(world);
    ownCell(sheet, 7, 1).value = "P-009";
    ownCell(sheet, 7, 4).value = 5;
    expect((await host.readWorkbook()).sheets[0]?.tables[0]?.area.lastRow).toBe(7);
    const receipt = await applyPlan(host, planOf(setCell("P-009", "budget", 5, 6)), stamp);
    expect(receipt.skipped).toEqual([]);
    expect(budgetOf(workbookOf(world), "P-009")).toBe(6);
  });
});
