import { adopt, readRegister, type Workbook } from "@jalon/core";
import * as steps from "@jalon/journeys";
import { axeViolations, labels, tabTo } from "@jalon/journeys";
import type { Frame, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { commandTable } from "../src/manifest/command-table.ts";
import { frameNamed, openInExcel, readInExcel, workbookIn, type InExcel } from "./open-in-excel.ts";

let opened: InExcel | null = null;
afterEach(async () => {
  await opened?.jalon.close();
  opened = null;
});

async function read(...asked: Parameters<typeof readInExcel>): Promise<InExcel> {
  opened = await readInExcel(...asked);
  return opened;
}

const press = (page: Page, id: keyof typeof commandTable) =>
  page.getByRole("button", { name: commandTable[id].label.fr, exact: true }).click();

const heading = (pane: Frame, name: string | RegExp): Locator =>
  pane.getByRole("main").getByRole("heading", { level: 1, name });

const projects = "Portefeuille 2026";

/** A cell that Jalon proposes to repair on its own. */
function repairedCell(workbook: Workbook) {
  const { mapping } = adopt(workbook, { language: "fr" });
  const { findings } = readRegister(workbook, mapping, { asOf: "2026-11-27" });
  const [place] = findings.flatMap(({ repair, place: { sheet, row, column } }) => {
    const isAlone = repair && row !== null && column !== null && typeof cellIn(workbook, sheet, row, column);
    return isAlone === "string" && row !== null && column !== null ? [{ sheet, row, column }] : [];
  });
  if (!place) throw new Error("The sample has nothing to repair");
  return place;
}

function cellIn(workbook: Workbook, sheet: string, row: number, column: number) {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

describe("axe finds nothing wrong in the pane at 320 pixels", () => {
  test.each([
    { language: "fr", theme: "light" },
    { language: "en", theme: "dark" },
  ] as const)("$language, $theme", async (settings) => {
    const say = labels[settings.language];
    const { pane } = await read({ ...settings, width: 320 });
    expect(await pane.locator("[data-theme]").getAttribute("data-theme")).toBe(settings.theme);
    expect(await axeViolations(pane)).toEqual([]);
    for (const screen of [say.adopt, say.findings, say.prioritise, say.journal]) {
      await steps.goToScreen(pane, say, screen);
      await heading(pane, screen).waitFor();
      expect([screen, ...(await axeViolations(pane))]).toEqual([screen]);
    }
    const width = await pane.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe("beside one workbook, what its user does in Excel", () => {
  let shared: InExcel;
  beforeAll(async () => {
    shared = await readInExcel();
  });
  afterAll(() => shared?.jalon.close());

  test("cells may ask for a score and a rank", async () => {
    const { page } = shared;
    const ask = (id: string, args: readonly unknown[]) =>
      page.evaluate(([name, given]) => window.simulation.excel.callFunction(name, given), [
        id,
        args,
      ] as const);
    expect(await ask("SCORE", [[[5, 3]], [[1, 1]]])).toMatchObject({ value: 75 });
    expect(await ask("RANK", [[[10], [30], [20]]])).toMatchObject({ value: [[3], [1], [2]] });
    expect(await ask("SCORE", [[["x"]], [[1]]])).toMatchObject({ failed: true });
  });

  test("what is typed in the sheet shows up in the pane, and the focus stays where it was", async () => {
    const { page, pane } = shared;
    const lead = pane.getByRole("main").getByText(/^60 projets/);
    await lead.first().waitFor();
    const settings = pane.getByRole("button", { name: "Réglages" });
    await settings.focus();
    await page.evaluate((sheet) => {
      const edit = { kind: "write" as const, sheet, row: 5, column: 2 };
      window.simulation.type([{ ...edit, content: { value: "Programme tout neuf" } }]);
    }, projects);
    await pane.getByRole("treeitem", { name: /Programme tout neuf/ }).waitFor();
    expect(await settings.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("the project of the chosen row is shown; a row without one is said to have none", async () => {
    const { page, pane } = shared;
    const choose = (row: number) =>
      page.evaluate(([sheet, at]) => window.simulation.select(sheet, { row: at, column: 1 }), [
        projects,
        row,
      ] as const);
    await choose(5);
    await press(page, "JalonShowProject");
    const all = pane.getByRole("button", { name: /Montrer tous les projets$/ });
    await all.waitFor();
    expect(await all.innerText()).toContain("Ligne express");
    await choose(1);
    await press(page, "JalonShowProject");
    await pane.getByRole("alert").filter({ hasText: "La ligne 2 de" }).waitFor();
  });

  test("what another author wrote between preview and applying stays, and is said", async () => {
    const { page, pane } = shared;
    const say = labels.fr;
    const main = pane.getByRole("main");
    const { sheet, ...position } = repairedCell(await workbookIn(page));
    await steps.goToScreen(pane, say, say.findings);
    await main.getByRole("button", { name: /^Relire \d+ corrections proposées$/ }).click();
    await main.getByRole("button", { name: say.apply }).waitFor();
    await page.evaluate(([name, at]) => window.simulation.editMeanwhile(name, at, "Écrit par une collègue"), [
      sheet,
      position,
    ] as const);
    await main.getByRole("button", { name: say.apply }).click();
    await main.getByText(/changements? non écrits?/).waitFor();
    const workbook = await workbookIn(page);
    expect(cellIn(workbook, sheet, position.row, position.column)).toBe("Écrit par une collègue");
  });

  test("the ribbon leads to its screens, and refreshing shows a plan without writing it", async () => {
    const { page, pane } = shared;
    await press(page, "JalonCheck");
    await heading(pane, "Constats").waitFor();
    await press(page, "JalonPrioritise");
    await heading(pane, "Prioriser").waitFor();
    await press(page, "JalonOpen");
    await heading(pane, "Votre portefeuille").waitFor();
    await press(page, "JalonRefresh");
    await heading(pane, "Adopter le classeur").waitFor();
    await steps.govern(pane, labels.fr);
    const before = await workbookIn(page);
    await press(page, "JalonRefresh");
    await pane.getByRole("main").getByRole("button", { name: labels.fr.apply }).waitFor();
    expect(await workbookIn(page)).toEqual(before);
    expect(await page.evaluate(() => window.simulation.excel.addIn.state)).toBe("Visible");
    expect(shared.jalon.problems).toEqual([]);
  });

  test("what Excel cannot tell is said in the pane, and the button comes back", async () => {
    const { page, pane } = shared;
    await page.evaluate(() => {
      const { excel, failNext } = window.simulation;
      const asking = excel.counts.requests + 2;
      failNext("GeneralException");
      const fail = excel.fault;
      excel.fault = (place) => (place.request === asking ? fail(place) : null);
    });
    await press(page, "JalonShowProject");
    const alert = pane.getByRole("alert").filter({ hasText: /Excel n[’']a pas pu/ });
    await alert.waitFor();
    expect(await alert.count()).toBe(1);
  });
});

test("in a wide dialog the mapping is confirmed, and the pane knows it at once", async () => {
  const { page, pane } = await read();
  const say = labels.fr;
  await steps.goToScreen(pane, say, say.adopt);
  await pane.getByRole("button", { name: "Ouvrir dans une grande fenêtre" }).click();
  const dialog = await frameNamed(page, "dialog");
  await heading(dialog, "Adopter le classeur").waitFor();
  await dialog.getByRole("switch", { name: "Seulement celles à vérifier (3)" }).check();
  await dialog
    .getByRole("heading", { level: 2, name: "Colonnes" })
    .evaluate((element) => element.scrollIntoView({ block: "start" }));
  expect(await axeViolations(dialog)).toEqual([]);
  await dialog.getByRole("button", { name: /Liens utiles/ }).click();
  await dialog.getByRole("main").getByRole("button", { name: say.thatIsRight }).first().click();
  await pane.getByText("Seulement celles à vérifier (2)").waitFor();
  expect(opened?.jalon.problems).toEqual([]);
});

describe("when Excel does not come", () => {
  const library = "**/office-js/office.js";

  test("a library that is blocked is said to be, with its address and what to do", async () => {
    opened = await openInExcel({}, {}, async (page) => {
      await page.route(library, (route) => route.abort());
    });
    const alert = opened.pane.getByRole("alert");
    await alert.getByRole("heading", { name: /n’a pas pu être chargée/ }).waitFor();
    await alert.getByText(/localhost/).waitFor();
    expect(await axeViolations(opened.pane)).toEqual([]);
  });

  test("silence is explained after a while, and the pane opens all the same once Excel comes", async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    opened = await openInExcel({ language: "en" }, {}, async (page) => {
      await page.route(library, async (route) => {
        await held;
        await route.continue();
      });
    });
    const { pane } = opened;
    await pane.getByRole("heading", { name: "Excel does not answer yet" }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    letGo();
    await steps.portfolioRead(pane);
  });

  test("outside of Excel the page says where it belongs", async () => {
    opened = await openInExcel();
    const page = await opened.page.context().newPage();
    await page.route("**/enter-excel.js", (route) => route.fulfill({ body: "" }));
    await page.goto(new URL("/pane.html", opened.page.url()).href);
    await page.getByRole("heading", { name: "Cette page s’ouvre dans Excel" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("with the keyboard alone the workbook is governed from inside Excel", async () => {
  const { page, pane } = await read();
  const main = pane.getByRole("main");
  await pane.locator("body").focus();
  await tabTo(page, pane.getByRole("navigation").getByRole("button", { name: labels.fr.adopt }));
  await page.keyboard.press("Enter");
  for (const name of [labels.fr.govern, labels.fr.apply]) {
    const button = main.getByRole("button", { name });
    await button.waitFor();
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  }
  await main.getByText(labels.fr.written).waitFor();
  expect(opened?.jalon.problems).toEqual([]);
});
