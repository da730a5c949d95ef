import { afterEach, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import {
  axeViolations,
  goToScreen,
  labels,
  openJalon,
  portfolioRead,
  tabTo,
  type OpenJalon,
} from "@jalon/journeys";

let jalon: OpenJalon | null = null;
afterEach(async () => {
  await jalon?.close();
  jalon = null;
});

async function open(settings: Parameters<typeof openJalon>[0]): Promise<Page> {
  jalon = await openJalon(settings);
  await portfolioRead(jalon.page);
  await jalon.page.getByRole("grid", { includeHidden: true }).waitFor({ state: "attached" });
  return jalon.page;
}

const looks = [
  { name: "French, light, wide", language: "fr", locale: "fr-FR", colorScheme: "light", width: 1400 },
  { name: "English, dark, wide", language: "en", locale: "en-GB", colorScheme: "dark", width: 1400 },
  { name: "French, dark, 320 pixels", language: "fr", locale: "fr-FR", colorScheme: "dark", width: 320 },
] as const;

describe("axe finds nothing wrong on the whole page", () => {
  test.each(looks)("$name", async ({ language, locale, colorScheme, width }) => {
    const say = labels[language];
    const page = await open({ locale, colorScheme, viewport: { width, height: 800 } });
    expect(await axeViolations(page)).toEqual([]);
    for (const screen of [say.adopt, say.findings, say.prioritise, say.capacity, say.journal]) {
      await goToScreen(page, say, screen);
      await page.getByRole("main").getByRole("heading", { level: 1, name: screen }).waitFor();
      expect([screen, ...(await axeViolations(page))]).toEqual([screen]);
    }
    await page.getByRole("region", { name: say.bar }).getByRole("button", { name: say.open }).click();
    expect(await axeViolations(page)).toEqual([]);
    if (width === 320) {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: say.workbook, exact: true }).click();
      await page.getByRole("grid").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      // What is wrong would be told.
      await page.evaluate(() => document.querySelector("[role=grid]")?.before(new Image()));
      expect(await axeViolations(page)).toEqual([expect.stringContaining("image-alt")]);
    }
  });
});

test("the main job can be done with the keyboard alone", async () => {
  const say = labels.fr;
  const page = await open({ viewport: { width: 1400, height: 900 } });
  const main = page.getByRole("main");
  // Another file may be opened and left alone.
  await tabTo(page, page.getByRole("region", { name: say.bar }).getByRole("button", { name: say.open }));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  // A cell is found and typed in; the grid is no trap.
  await tabTo(page, page.getByRole("textbox", { name: say.address }));
  await page.keyboard.type("B6");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ligne express");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.getByRole("status", { name: say.content }).innerText()).toBe("Ligne express");
  const chosen = page.getByRole("tablist", { name: say.sheets }).getByRole("tab", { selected: true });
  await tabTo(page, chosen);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => chosen.innerText()).not.toBe("Portefeuille 2026");
  // The pane's width.
  const divider = page.getByRole("separator");
  await tabTo(page, divider);
  await page.keyboard.press("Home");
  expect(await divider.getAttribute("aria-valuenow")).toBe("320");
  // Governing the workbook.
  await tabTo(page, page.getByRole("navigation").getByRole("button", { name: say.adopt }));
  await page.keyboard.press("Enter");
  const govern = main.getByRole("button", { name: say.govern });
  await govern.waitFor();
  await tabTo(page, govern);
  await page.keyboard.press("Enter");
  const apply = main.getByRole("button", { name: say.apply });
  await apply.waitFor();
  await tabTo(page, apply);
  await page.keyboard.press("Enter");
  await main.getByText(say.written).waitFor();
  expect(jalon?.problems).toEqual([]);
});
