import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readJournal, readSettings, type Workbook } from "@jalon/core";
import { checkPackage } from "../src/files/check-package.ts";
import { loadFile } from "../src/files/load-file.ts";
import { calc, contentInCalc } from "./in-calc.ts";
import * as steps from "./journey.ts";
import { labels } from "./labels.ts";
import { openJalon, type OpenJalon } from "./open-jalon.ts";

/** One walk through the main job, on one workbook. */
export interface Journey {
  readonly name: string;
  readonly language: "fr" | "en";
  /** The user's own file; the page's sample when it is left out. */
  readonly file?: string;
  /** How many projects the register holds. */
  readonly projects: number;
}

/** From a workbook that nobody prepared to a governed download: each step as a user does it, in one real browser. */
export function journeySuite({ name, language, file, projects }: Journey): void {
  describe(`${name}: from a workbook to a governed, ranked register`, () => {
    const say = labels[language];
    let jalon: OpenJalon;
    let result: Awaited<ReturnType<typeof steps.downloadResult>>;
    let workbook: Workbook;
    beforeAll(async () => {
      jalon = await openJalon({
        locale: language === "fr" ? "fr-FR" : "en-GB",
        viewport: { width: 1400, height: 900 },
      });
    });
    afterAll(() => jalon.close());

    test("the workbook is open beside the pane", async () => {
      const { page } = jalon;
      await steps.portfolioRead(page);
      if (file) {
        await page.locator("input[type=file]").setInputFiles(file);
        await page
          .getByRole("region", { name: say.bar })
          .getByText(file.split(/[\\/]/).at(-1) ?? "")
          .waitFor();
        await steps.portfolioRead(page);
      }
      await page.getByRole("grid").waitFor();
      await page
        .getByRole("main")
        .getByText(new RegExp(`^${projects} (projets|projects)`))
        .first()
        .waitFor();
    });

    test("the mapping is confirmed, repairs are accepted, and the register is governed", async () => {
      await steps.confirmMapping(jalon.page, say);
      await steps.acceptRepairs(jalon.page, say);
      await steps.govern(jalon.page, say);
    });

    test("a weight is changed, ranks are written, and taken back", async () => {
      await steps.weighAndRank(jalon.page, say);
      await steps.undoLast(jalon.page, say);
    });

    test("the result is downloaded as a sound package that is the governed register, with its journal", async () => {
      result = await steps.downloadResult(jalon.page, say);
      expect(result.name).toMatch(/-jalon\.xlsx$/);
      expect(checkPackage(result.bytes)).toEqual([]);
      ({ workbook } = await loadFile(result.name, result.bytes));
      expect(readSettings(workbook)?.mapping.tables.some(({ table }) => table === "projects")).toBe(true);
      const states = readJournal(workbook).map(({ state }) => state);
      expect(states.slice(0, 3)).toEqual(["applied", "applied", "undone"]);
      expect(states.slice(3)).toEqual(["applied"]);
    });

    if (calc) {
      test("the download opens in LibreOffice Calc with its tables and drop-downs", () => {
        const content = contentInCalc(calc ?? "", result.bytes);
        const wanted = [
          "cell-content-is-in-list(",
          '"jalon.projects.name"',
          ...workbook.sheets.map((sheet) => `table:name="${sheet.name.replace(/'/g, "&apos;")}"`),
          ...workbook.sheets.flatMap(({ tables }) => tables.map((table) => `table:name="${table.name}"`)),
        ];
        expect(wanted.filter((text) => !content.includes(text))).toEqual([]);
      });
    }

    test("nothing went wrong on the way", () => {
      expect(jalon.problems).toEqual([]);
    });
  });
}
