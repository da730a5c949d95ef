import { readJournal, readSettings } from "@jalon/core";
import * as steps from "@jalon/journeys";
import { labels } from "@jalon/journeys";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchesIn, readInExcel, workbookIn, type InExcel } from "./open-in-excel.ts";

const walks = [
  {
    name: "French, light, ExcelApi 1.15",
    settings: { language: "fr", theme: "light", level: 15, width: 380 },
    toCheck: 3,
  },
  {
    name: "English, dark, 320 pixels, ExcelApi 1.9",
    settings: { language: "en", theme: "dark", level: 9, width: 320 },
    toCheck: 0,
  },
] as const;

describe.each(walks)("in Excel ($name)", ({ settings, toCheck }) => {
  const say = labels[settings.language];
  let opened: InExcel;
  beforeAll(async () => {
    opened = await readInExcel(settings);
  });
  afterAll(() => opened.jalon.close());

  test("the workbook is read beside the grid, in Excel's language and look", async () => {
    const { page, pane } = opened;
    await page.getByRole("grid").waitFor();
    const lead = pane.getByRole("main").getByText(/^60 (projets|projects)/);
    await lead.first().waitFor();
    expect(await pane.locator("[data-theme]").getAttribute("data-theme")).toBe(settings.theme);
    expect(await pane.locator("html").getAttribute("lang")).toBe(settings.language);
  });

  test("the mapping is confirmed, repairs are accepted, and the register is governed", async () => {
    const { pane } = opened;
    expect(await steps.confirmMapping(pane, say)).toBe(toCheck);
    expect(await steps.acceptRepairs(pane, say)).toMatch(say.written);
    expect(await steps.govern(pane, say)).toMatch(say.written);
  });

  test("a weight is changed, ranks are written, and taken back", async () => {
    const { pane } = opened;
    expect(await steps.weighAndRank(pane, say)).toMatch(say.written);
    expect(await steps.undoLast(pane, say)).toBe(1);
  });

  test("the workbook is the governed register, with its journal, its protected sheets and its startup", async () => {
    const { page } = opened;
    const workbook = await workbookIn(page);
    expect(readSettings(workbook)?.mapping.tables.map(({ table }) => table)).toContain("projects");
    expect(readJournal(workbook).map(({ state }) => state)).toEqual([
      "applied",
      "applied",
      "undone",
      "applied",
    ]);
    const excel = await page.evaluate(() => {
      const { book, addIn } = window.simulation.excel;
      return {
        protectedSheets: book.sheets.filter(({ isProtected }) => isProtected).length,
        startState: addIn.startState,
      };
    });
    expect(excel.protectedSheets).toBeGreaterThan(1);
    expect(excel.startState).toBe("Background");
  });

  test("every call to Excel was answered, none over 5 MB, and no object is kept", async () => {
    const { page } = opened;
    const batches = await batchesIn(page);
    expect(batches.length).toBeGreaterThan(10);
    expect(batches.filter(({ error }) => error !== null)).toEqual([]);
    const { largest } = await page.evaluate(() => window.simulation.excel.counts);
    expect(largest).toBeLessThan(5 * 1024 * 1024);
    await expect.poll(() => page.evaluate(() => window.simulation.excel.kept())).toBe(0);
  });

  test("nothing went wrong on the way, and nobody outside was asked for anything", () => {
    const { problems, requests } = opened.jalon;
    expect(problems).toEqual([]);
    const outside = requests.filter((address) => !/^(http:\/\/localhost:|data:|blob:)/.test(address));
    expect(outside).toEqual([]);
  });
});
