import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readJournal, readSettings, type Workbook } from "@jalon/core";
import * as steps from "@jalon/journeys";
import { axeViolations, goToScreen, labels, portfolioRead, type OpenJalon } from "@jalon/journeys";
import { lineTo, type LineTo } from "./line-to.ts";
import { memoryServer, type MemoryServer } from "./memory-server.ts";
import { openSidebar, sampleIn, type SidebarOptions } from "./open-sidebar.ts";

const mostBytes = 1_000_000;

interface Opened {
  readonly server: MemoryServer;
  readonly line: LineTo;
  readonly jalon: OpenJalon;
}

async function openOn(
  workbook: Workbook,
  language: "fr" | "en",
  options: SidebarOptions = {},
): Promise<Opened> {
  const server = memoryServer(workbook, mostBytes);
  server.user = { ...server.user, language };
  const line = lineTo(server.calls);
  return { server, line, jalon: await openSidebar(line, options) };
}

describe.each([
  { name: "French, light", language: "fr", options: { colorScheme: "light" } },
  { name: "English, dark", language: "en", options: { colorScheme: "dark" } },
  { name: "French, in a frame without workers", language: "fr", options: { withoutWorkers: true } },
] as const)("in the sidebar of Google Sheets, $name", ({ language, options }) => {
  const say = labels[language];
  let opened: Opened;
  beforeAll(async () => {
    opened = await openOn(await sampleIn(language), language, options);
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

  test("no screen is wider than the sidebar, and axe finds nothing wrong", async () => {
    const { page } = opened.jalon;
    for (const screen of [say.home, say.adopt, say.findings, say.prioritise, say.journal]) {
      await goToScreen(page, say, screen);
      await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([screen, width, ...(await axeViolations(page))]).toEqual([screen, 300]);
    }
  });

  test("the mapping is confirmed, repairs are accepted, and the register is governed", async () => {
    const { page } = opened.jalon;
    await steps.confirmMapping(page, say);
    expect(await steps.acceptRepairs(page, say)).toMatch(say.written);
    expect(await steps.govern(page, say)).toMatch(say.written);
    expect(readSettings(opened.server.workbook())?.mapping.language).toBe(language);
  });

  test("a weight is changed, ranks are written, and taken back", async () => {
    const { page } = opened.jalon;
    expect(await steps.weighAndRank(page, say)).toMatch(say.written);
    expect(await steps.undoLast(page, say)).toBe(1);
    const journal = readJournal(opened.server.workbook());
    expect(journal.map(({ state }) => state)).toEqual(["applied", "applied", "undone", "applied"]);
    expect([...new Set(journal.map(({ by }) => by))]).toEqual(["camille@example.com"]);
  });

  test("every call was small enough, nothing was asked of anybody else, and nothing went wrong", () => {
    const { line, jalon } = opened;
    expect(Math.max(...line.sent.flatMap(({ sent, answered }) => [sent, answered]))).toBeLessThan(mostBytes);
    expect(jalon.requests.filter((url) => !/^(https:\/\/sidebar\.invalid\/$|blob:|data:)/.test(url))).toEqual(
      [],
    );
    expect(jalon.problems.filter((problem) => !problem.includes("worker-src"))).toEqual([]);
  });
});

describe("the sidebar", () => {
  let opened: Opened | null = null;
  afterEach(() => opened?.jalon.close());

  test("shows what somebody else changed, once it is looked at again", async () => {
    const workbook = await sampleIn("en");
    opened = await openOn(workbook, "en");
    const { page } = opened.jalon;
    await portfolioRead(page);
    opened.server.replace({ ...workbook, source: "Renamed" });
    const banner = page.getByRole("banner");
    await expect.poll(() => banner.innerText(), { timeout: 40_000 }).toContain("Renamed");
  });

  test("says what to do when Google does not answer, and goes on when it does", async () => {
    opened = await openOn(await sampleIn("en"), "en");
    opened.line.fault = (name) => (name === "openWorkbook" ? "call-lost" : null);
    const { page } = opened.jalon;
    await page.reload();
    await page.getByText("Google Sheets does not answer.").first().waitFor();
    opened.line.fault = () => null;
    await page.getByRole("main").getByRole("button", { name: "Read the workbook" }).click();
    await portfolioRead(page);
    expect(await page.getByText("Google Sheets does not answer.").count()).toBe(0);
  });

  test("remembers the language and the theme that the user chose", async () => {
    opened = await openOn(await sampleIn("fr"), "fr");
    const { page } = opened.jalon;
    await portfolioRead(page);
    await page.getByRole("button", { name: "Réglages" }).click();
    await page.getByRole("combobox", { name: "Langue" }).selectOption("en");
    await page.getByRole("combobox", { name: "Appearance" }).selectOption("dark");
    await expect.poll(() => opened?.server.user.choice).toEqual({ language: "en", theme: "dark" });
    await page.reload();
    await page.locator('[data-theme="dark"][lang="en"]').waitFor();
  });
});
