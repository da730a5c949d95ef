import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { labels, openJalon, portfolioRead, type OpenJalon } from "@jalon/journeys";

const say = labels.fr;

async function open(settings: Parameters<typeof openJalon>[0] = {}): Promise<OpenJalon> {
  const jalon = await openJalon({ viewport: { width: 1400, height: 900 }, ...settings });
  await portfolioRead(jalon.page);
  await jalon.page.getByRole("grid", { includeHidden: true }).waitFor({ state: "attached" });
  return jalon;
}

async function goToCell(page: Page, address: string): Promise<void> {
  await page.getByRole("textbox", { name: say.address }).fill(address);
  await page.getByRole("textbox", { name: say.address }).press("Enter");
}

async function give(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").setInputFiles(file);
}

const csv = "Nom du projet;Programme;Budget (k€)\nAlpha;Nord;1200\nBêta;Sud;850\n";

describe("the page, from its opening to the next file", () => {
  let jalon: OpenJalon;
  let page: Page;
  beforeAll(async () => {
    jalon = await open();
    ({ page } = jalon);
  });
  afterAll(() => jalon?.close());

  test("the built page opens without an error", async () => {
    expect(await page.title()).toContain("Jalon");
    expect(jalon.problems).toEqual([]);
  });

  test("a finding leads to its cell, in view and selected", async () => {
    await page.getByRole("navigation", { name: say.nav }).getByRole("button", { name: say.findings }).click();
    await page.getByRole("main").getByRole("button", { expanded: false }).first().click();
    const finding = page
      .getByRole("main")
      .getByTitle(/^Aller à/)
      .first();
    await finding.click();
    const selected = page.getByRole("gridcell", { selected: true });
    await selected.waitFor();
    await expect
      .poll(() =>
        selected.evaluate((cell) => {
          const [own, grid] = [
            cell.getBoundingClientRect(),
            cell.closest("[role=grid]")?.getBoundingClientRect(),
          ];
          return (
            !!grid &&
            own.top >= grid.top &&
            own.bottom <= grid.bottom &&
            own.left >= grid.left &&
            own.right <= grid.right + 1
          );
        }),
      )
      .toBe(true);
  });

  test("a file that is no workbook is refused in words, and the workbook stays", async () => {
    await give(page, "photo.xlsx", "not a workbook");
    const alert = page.getByRole("alert").filter({ hasText: "Le fichier n’a pas été ouvert" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Le classeur «\u202fportefeuille.xlsx\u202f» reste ouvert.");
    await page.getByRole("tab", { name: "Portefeuille 2026" }).waitFor();
    expect(jalon.problems).toEqual([]);
  });

  test("a cell is found by its address, typed in, and what depends on it is marked", async () => {
    await goToCell(page, "Z6");
    const content = page.getByRole("status", { name: say.content });
    await expect.poll(() => content.innerText()).toMatch(/^=X6\+Y6/);
    await goToCell(page, "X6");
    await page.keyboard.type("1234,5");
    await page.keyboard.press("Enter");
    await page
      .getByRole("gridcell", { name: /à recalculer/ })
      .first()
      .waitFor();
    await goToCell(page, "X6");
    await expect.poll(() => content.innerText()).toBe("1234,5");
    expect(jalon.problems).toEqual([]);
  });

  test("a formula's cell takes nothing, and a typed formula is refused in words", async () => {
    await goToCell(page, "Z6");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await goToCell(page, "Z6");
    await expect.poll(() => page.getByRole("status", { name: say.content }).innerText()).toMatch(/^=X6/);
    await goToCell(page, "B6");
    await page.keyboard.type("=1+1");
    await page.keyboard.press("Enter");
    await page.getByText("Cette page ne calcule pas", { exact: false }).waitFor();
  });

  test("changes that were not downloaded are not lost without a question", async () => {
    await goToCell(page, "B6");
    await page.keyboard.type("Autre nom");
    await page.keyboard.press("Enter");
    await give(page, "projets.csv", csv);
    const question = page.getByRole("dialog", { name: "Abandonner vos modifications ?" });
    await question.getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("region", { name: say.bar }).getByText("portefeuille.xlsx").waitFor();
    await give(page, "projets.csv", csv);
    await question.getByRole("button", { name: "Ouvrir sans télécharger" }).click();
    const name = page.getByRole("region", { name: say.bar }).getByText("projets.csv");
    await name.waitFor();
    expect(await page.getByRole("gridcell", { name: "Autre nom" }).count()).toBe(0);
  });

  test("a .csv is dropped anywhere, and what its download will not have is said first", async () => {
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "autres.csv"));
        return transfer;
      },
      csv.replace("Alpha", "Gamma"),
    );
    await page.getByRole("main").dispatchEvent("dragover", { dataTransfer: dropped });
    await page.getByText("Déposez le fichier pour l’ouvrir").waitFor();
    await page.getByRole("main").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByRole("region", { name: say.bar }).getByText("autres.csv").waitFor();
    await page.getByRole("gridcell", { name: "Gamma" }).waitFor();
    await page.getByRole("region", { name: say.bar }).getByRole("button", { name: say.download }).click();
    const question = page.getByRole("dialog", { name: "Télécharger le résultat" });
    expect(await question.innerText()).toContain("le résultat est enregistré en .xlsx");
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
  });

  test("everything comes from this machine, and the page says so", async () => {
    await page.getByRole("region", { name: say.bar }).getByText(say.privacy).waitFor();
    const own = new URL(page.url()).origin;
    const elsewhere = jalon.requests.filter(
      (address) => !/^(data|blob):/.test(address) && !address.startsWith(own),
    );
    expect(elsewhere).toEqual([]);
    expect(jalon.problems).toEqual([]);
    await page.evaluate(() => fetch("https://example.org/").catch(() => null));
    expect(jalon.problems.join()).toContain("Content Security Policy");
  });
});

describe("the page, opened otherwise", () => {
  let opened: OpenJalon | null = null;
  afterEach(() => opened?.close());

  test("the browser's language chooses the sample and the words, and both can be changed", async () => {
    opened = await open({ locale: "en-GB" });
    const { page } = opened;
    await page.getByRole("region", { name: labels.en.bar }).getByText("portfolio.xlsx").waitFor();
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("navigation", { name: say.nav }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });

  test("at 320 pixels the whole page fits, one part at a time", async () => {
    opened = await open({ viewport: { width: 320, height: 640 } });
    const { page } = opened;
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await page.getByRole("button", { name: say.workbook, exact: true }).click();
    await page.getByRole("grid").waitFor();
    expect(await width()).toBe(320);
  });
});
