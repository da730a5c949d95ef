import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseAnswer, readJournal, readSettings, workbookOfCampaign } from "@jalon/core";
import * as steps from "@jalon/journeys";
import {
  axeViolations,
  goToScreen,
  labels,
  portfolioRead,
  reachingOut,
  type OpenJalon,
} from "@jalon/journeys";
import type { ServerCalls } from "../../src/server/server-calls.ts";
import type { AppsScript } from "../apps-script/apps-script.ts";
import { smallCampaign } from "../feed/given-campaign.ts";
import { workbookOf } from "../apps-script/core-book.ts";
import { openRealScript } from "../real-script.ts";
import { callsOf } from "./calls-of.ts";
import { lineTo, type LineTo } from "./line-to.ts";
import { memoryServer, type MemoryServer } from "./memory-server.ts";
import { openDialogBeside, openSidebar, sampleIn, type SidebarOptions } from "./open-sidebar.ts";

const mostBytes = 1_000_000;

interface Opened {
  readonly line: LineTo;
  readonly jalon: OpenJalon;
}

async function openOn(calls: ServerCalls, options: SidebarOptions = {}): Promise<Opened> {
  const line = lineTo(calls);
  return { line, jalon: await openSidebar(line, options) };
}

describe.each([
  { name: "French, light", language: "fr", toCheck: 3, options: { colorScheme: "light" } },
  {
    name: "English, dark, in a frame without workers",
    language: "en",
    toCheck: 0,
    options: { colorScheme: "dark", withoutWorkers: true },
  },
] as const)("in the sidebar of Google Sheets, on the script as Google is given it, $name", (look) => {
  const { language, options, toCheck } = look;
  const say = labels[language];
  let script: AppsScript;
  let opened: Opened;
  beforeAll(async () => {
    script = openRealScript(await sampleIn(language), { user: "camille@exemple.fr", userLocale: language });
    opened = await openOn(callsOf(script), options);
  });
  afterAll(() => opened.jalon.close());

  test("the portfolio is read through the script", async () => {
    const { page } = opened.jalon;
    await portfolioRead(page);
    const lead = page.getByRole("main").getByText(/^\d+ (projets|projects)/);
    await expect.poll(() => lead.first().innerText()).toMatch(/^60 /);
    // The file's own script runs in the worker too, where there may be one.
    expect(page.workers()).toHaveLength("withoutWorkers" in options ? 0 : 1);
  });

  test("nothing on any tab of any screen reaches out of the sidebar, and axe finds nothing wrong", async () => {
    const { page } = opened.jalon;
    const screens = [say.home, say.adopt, say.findings, say.prioritise, say.capacity, say.journal];
    for (const screen of screens) {
      await goToScreen(page, say, screen);
      await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([screen, width, ...(await axeViolations(page))]).toEqual([screen, 300]);
      expect([screen, ...(await steps.onEachTab(page, () => reachingOut(page)))]).toEqual([screen]);
    }
  });

  test("the mapping is confirmed, repairs are accepted, and the register is governed", async () => {
    const { page } = opened.jalon;
    expect(await steps.confirmMapping(page, say)).toBe(toCheck);
    expect(await steps.acceptRepairs(page, say)).toMatch(say.written);
    expect(await steps.govern(page, say)).toMatch(say.written);
    expect(readSettings(workbookOf(script.world))?.mapping.language).toBe(language);
  });

  test("a weight is changed, ranks are written, and taken back", async () => {
    const { page } = opened.jalon;
    expect(await steps.weighAndRank(page, say)).toMatch(say.written);
    expect(await steps.undoLast(page, say)).toBe(1);
    const journal = readJournal(workbookOf(script.world));
    expect(journal.map(({ state }) => state)).toEqual(["applied", "applied", "undone", "applied"]);
    expect([...new Set(journal.map(({ by }) => by))]).toEqual(["camille@exemple.fr"]);
  });

  test("every call was small enough, nothing was asked of anybody else, and nothing went wrong", () => {
    const { line, jalon } = opened;
    expect(Math.max(...line.sent.flatMap(({ sent, answered }) => [sent, answered]))).toBeLessThan(mostBytes);
    const elsewhere = jalon.requests.filter(
      (url) => !/^(https:\/\/sidebar\.invalid\/$|blob:|data:)/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(jalon.problems.filter((problem) => !problem.includes("worker-src"))).toEqual([]);
  });
});

describe("the sidebar", () => {
  let opened: Opened | null = null;
  afterEach(() => opened?.jalon.close());

  async function openIn(language: "fr" | "en"): Promise<Opened & { readonly server: MemoryServer }> {
    const server = memoryServer(await sampleIn(language), mostBytes);
    server.user = { ...server.user, language };
    opened = await openOn(server.calls);
    return { ...opened, server };
  }

  test("shows what somebody else changed, once it is looked at again", async () => {
    const { jalon, server } = await openIn("en");
    await portfolioRead(jalon.page);
    server.replace({ ...server.workbook(), source: "Renamed" });
    await jalon.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    const banner = jalon.page.getByRole("banner");
    await expect.poll(() => banner.innerText(), { timeout: 40_000 }).toContain("Renamed");
  });

  test("says what to do when Google does not answer, and goes on when it does", async () => {
    const { jalon, line } = await openIn("en");
    line.fault = (name) => (name === "openWorkbook" ? "call-lost" : null);
    const { page } = jalon;
    await page.reload();
    await page.getByText("Google Sheets does not answer.").first().waitFor();
    line.fault = () => null;
    await page.getByRole("main").getByRole("button", { name: "Read the workbook" }).click();
    await portfolioRead(page);
    expect(await page.getByText("Google Sheets does not answer.").count()).toBe(0);
  });

  test("opens wide, and what is said of a column there comes back through the script", async () => {
    const { jalon, server } = await openIn("fr");
    const say = labels.fr;
    const { page } = jalon;
    await portfolioRead(page);
    await goToScreen(page, say, say.adopt);
    /** How many columns are to be checked, as the sidebar says. */
    const toCheck = async () =>
      Number(/\d+/.exec(await page.getByText(/^Seulement celles à vérifier/).innerText()));
    const wide = page.getByRole("main").getByRole("button", { name: "Ouvrir dans une grande fenêtre" });
    await wide.click();
    await expect.poll(() => server.dialogs).toEqual(["fr"]);
    const before = await toCheck();
    const dialog = await openDialogBeside(jalon, lineTo(server.calls));
    const main = dialog.getByRole("main");
    await main.getByRole("heading", { level: 1, name: "Adopter le classeur" }).waitFor();
    expect(await main.getByRole("button", { name: "Ouvrir dans une grande fenêtre" }).count()).toBe(0);
    expect(await axeViolations(dialog)).toEqual([]);
    await main.getByRole("switch", { name: /celles à vérifier/ }).click();
    await main
      .getByRole("button", { name: /À vérifier$/ })
      .first()
      .click();
    await main.getByRole("button", { name: say.thatIsRight }).first().click();
    await page.bringToFront();
    const look = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect
      .poll(async () => look().then(() => toCheck()), { timeout: 40_000, interval: 1_000 })
      .toBe(before - 1);
  });

  test("downloads what managers filled in the tabs of this spreadsheet, and says what to do once they are gone", async () => {
    const campaign = workbookOfCampaign(smallCampaign, "Dispos");
    const sample = await sampleIn("fr");
    const server = memoryServer({ ...sample, sheets: [...sample.sheets, ...campaign.sheets] }, mostBytes);
    opened = await openOn(server.calls);
    const { page } = opened.jalon;
    await portfolioRead(page);
    await goToScreen(page, labels.fr, "Capacité");
    const download = page.getByRole("button", { name: "Télécharger les disponibilités" });
    await download.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await axeViolations(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
    expect(file.suggestedFilename()).toBe("Disponibilités.json");
    const read = parseAnswer(readFileSync(await file.path(), "utf8"), "file");
    expect("filled" in read && read.filled.blocks.map(({ id }) => id)).toEqual(["B-1", "B-2", "B-3"]);
    await page
      .getByRole("main")
      .getByText("« Disponibilités.json » est parmi vos téléchargements.")
      .waitFor();
    server.replace(sample);
    await download.click();
    await page.getByText(/^Ce classeur ne contient aucune campagne/).waitFor();
  });

  test("remembers the language and the theme that the user chose", async () => {
    const { jalon, server } = await openIn("fr");
    const { page } = jalon;
    await portfolioRead(page);
    await page.getByRole("button", { name: "Réglages" }).click();
    await page.getByRole("combobox", { name: "Langue" }).selectOption("en");
    await page.getByRole("combobox", { name: "Appearance" }).selectOption("dark");
    await expect.poll(() => server.user.choice).toEqual({ language: "en", theme: "dark" });
    await page.reload();
    await page.locator('[data-theme="dark"][lang="en"]').waitFor();
  });
});
