import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readJournal, readSettings, type Workbook } from "@jalon/core";
import { checkPackage, loadFile } from "@jalon/files";
import { calcPrograms, contentInCalc } from "./in-calc.ts";
import * as steps from "@jalon/journeys";
import { labels, openJalon, type Labels, type OpenJalon } from "@jalon/journeys";
import { downloadResult } from "./download-result.ts";

/** One walk through the main job, on one workbook. */
export interface Journey {
  readonly name: string;
  readonly language: "fr" | "en";
  /** The user's own file; the page's sample when it is left out. */
  readonly file?: string;
  /** How many projects the register holds. */
  readonly projects: number;
  /** How many columns the mapping is not certain of. */
  readonly toCheck: number;
}

/** What the steps of a walk hand on. */
interface Walk {
  readonly journey: Journey;
  readonly say: Labels;
  jalon: OpenJalon;
  bytes: Uint8Array;
  workbook: Workbook;
}

function opening(walk: Walk): void {
  test("the workbook is open beside the pane", async () => {
    const { page } = walk.jalon;
    const { file, projects } = walk.journey;
    await steps.portfolioRead(page);
    if (file) {
      await page.locator("input[type=file]").setInputFiles(file);
      const bar = page.getByRole("region", { name: walk.say.bar });
      await bar.getByText(file.split(/[\\/]/).at(-1) ?? "").waitFor();
      await steps.portfolioRead(page);
    }
    await page.getByRole("grid").waitFor();
    const lead = page.getByRole("main").getByText(/^\d+ (projets|projects)/);
    await expect.poll(() => lead.first().innerText()).toMatch(new RegExp(`^${projects} `));
  });
}

function writing(walk: Walk): void {
  const { say } = walk;
  test("the mapping is confirmed, repairs are accepted, and the register is governed", async () => {
    const { page } = walk.jalon;
    expect(await steps.confirmMapping(page, say)).toBe(walk.journey.toCheck);
    expect(await steps.acceptRepairs(page, say)).toMatch(say.written);
    expect(await steps.govern(page, say)).toMatch(say.written);
  });

  test("a weight is changed, ranks are written, and taken back", async () => {
    const { page } = walk.jalon;
    expect(await steps.weighAndRank(page, say)).toMatch(say.written);
    expect(await steps.undoLast(page, say)).toBe(1);
  });
}

function result(walk: Walk): void {
  test("the result is downloaded as a sound package that is the governed register, with its journal", async () => {
    const { name, bytes } = await downloadResult(walk.jalon.page, walk.say);
    expect(name).toMatch(/-jalon\.xlsx$/);
    expect(checkPackage(bytes)).toEqual([]);
    const { workbook } = await loadFile(name, bytes);
    Object.assign(walk, { bytes, workbook });
    expect(readSettings(workbook)?.mapping.tables.map(({ table }) => table)).toContain("projects");
    const states = readJournal(workbook).map(({ state }) => state);
    expect(states).toEqual(["applied", "applied", "undone", "applied"]);
  });

  test.each(calcPrograms)(
    "the download opens in LibreOffice Calc with its tables and drop-downs (%s)",
    (calc) => {
      const content = contentInCalc(calc, walk.bytes);
      const { sheets } = walk.workbook;
      const wanted = [
        "cell-content-is-in-list(",
        '"jalon.projects.name"',
        ...sheets.map((sheet) => `table:name="${sheet.name.replace(/'/g, "&apos;")}"`),
        ...sheets.flatMap(({ tables }) => tables.map((table) => `table:name="${table.name}"`)),
      ];
      expect(wanted.filter((text) => !content.includes(text))).toEqual([]);
    },
  );

  test("nothing went wrong on the way", () => {
    expect(walk.jalon.problems).toEqual([]);
  });
}

/** From a workbook that nobody prepared to a governed download: each step as a user does it, in one real browser. */
export function journeySuite(journey: Journey): void {
  describe(`${journey.name}: from a workbook to a governed, ranked register`, () => {
    const walk = { journey, say: labels[journey.language] } as Walk;
    beforeAll(async () => {
      const locale = journey.language === "fr" ? "fr-FR" : "en-GB";
      walk.jalon = await openJalon({ locale, viewport: { width: 1400, height: 900 } });
    });
    afterAll(() => walk.jalon.close());
    opening(walk);
    writing(walk);
    result(walk);
  });
}
